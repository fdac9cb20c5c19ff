import {
  PAYMENT_FIELDS,
  REQUIRED_FIELDS,
  type PaymentField,
} from '../../../domain/subsidy/payments/paymentFields'
import type { ColumnMapping } from '../../../domain/subsidy/payments/columnMapping'
import type { RecognisedSheet } from '../../../domain/subsidy/payments/paymentImport'

/** What a person says about a sheet: whether it is taken in, and what each column is. */
export type SheetChoice = {
  include: boolean
  /** By column; null: the column is left alone. */
  fields: Readonly<Record<number, PaymentField | null>>
  /** From 1; asked for where no header was found. */
  headerRow: number | null
  amountScale: 1 | 10_000
}

/** What is proposed. */
export const choiceOf = (sheet: RecognisedSheet): SheetChoice => {
  const proposed = new Map(
    Object.entries(sheet.proposed?.fields ?? {}).map(([field, column]) => [
      column,
      field as PaymentField,
    ]),
  )
  return {
    include: sheet.include,
    fields: Object.fromEntries(
      sheet.columns.map(({ column }) => [column, proposed.get(column) ?? null]),
    ),
    headerRow: sheet.headerRow,
    amountScale: sheet.proposed?.amountScale ?? 1,
  }
}

type Mapped = { ok: true; mapping: ColumnMapping } | { ok: false; reason: string }

/** The mapping that a choice stands for, or what is still wrong with it. */
export const mappingOfChoice = (sheet: RecognisedSheet, choice: SheetChoice): Mapped => {
  if (choice.headerRow === null || choice.headerRow < 1)
    return { ok: false, reason: '请填写表头在第几行' }
  const fields: ColumnMapping['fields'] = {}
  const headers: Partial<Record<PaymentField, string>> = {}
  for (const { column, header } of sheet.columns) {
    const field = choice.fields[column]
    if (!field) continue
    if (fields[field] !== undefined)
      return { ok: false, reason: `有两列都选为“${PAYMENT_FIELDS[field]}”，请只留一列` }
    fields[field] = column
    headers[field] = header || PAYMENT_FIELDS[field]
  }
  const missing = REQUIRED_FIELDS.find((field) => fields[field] === undefined)
  if (missing) return { ok: false, reason: `请指定“${PAYMENT_FIELDS[missing]}”在哪一列` }
  const { headerRow, amountScale } = choice
  return {
    ok: true,
    mapping: { headerRow, headerRows: sheet.headerRows, fields, headers, amountScale },
  }
}
