import type { ColumnMapping } from './columnMapping'
import { PAYMENT_FIELDS, REQUIRED_FIELDS, type PaymentField } from './paymentFields'
import type { ColumnRecognition } from './recogniseColumns'

export type MappingResult = { ok: true; mapping: ColumnMapping } | { ok: false; reason: string }

/** The mapping that a recognition proposes; refused (in Chinese) where a required column is not there. */
export const mappingOf = (recognition: ColumnRecognition): MappingResult => {
  if (recognition.headerRow === null) return { ok: false, reason: recognition.reason }
  if (recognition.refusal !== null) return { ok: false, reason: recognition.refusal }
  const fields: ColumnMapping['fields'] = {}
  const headers: Partial<Record<PaymentField, string>> = {}
  for (const { field, column, header, chosen } of recognition.columns) {
    if (!field || !chosen) continue
    fields[field] = column
    headers[field] = header
  }
  const missing = REQUIRED_FIELDS.filter((field) => fields[field] === undefined)
  if (missing.length > 0) {
    const names = missing.map((field) => `“${PAYMENT_FIELDS[field]}”`).join('、')
    return { ok: false, reason: `第${recognition.headerRow}行的表头没有${names}列` }
  }
  const { headerRow, headerRows, amountScale } = recognition
  return { ok: true, mapping: { headerRow, headerRows, fields, headers, amountScale } }
}
