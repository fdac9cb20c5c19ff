import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { AUDIT_COLUMNS, type AuditRow } from './auditRow'

/** More than a cell of Excel can hold is refused by it; the record itself keeps the rest. */
const LONGEST_CELL = 32_000

/** The log as a workbook: one sheet, a bold header that stays in view. Texts stay texts. */
export const writeAuditXlsx = (rows: readonly AuditRow[]): Promise<Buffer> => {
  const header = AUDIT_COLUMNS.map(({ label }): Cell => ({ value: label, fontWeight: 'bold' }))
  const body = rows.map((row) => AUDIT_COLUMNS.map(({ value }) => cellOf(value(row))))
  return writeXlsxFile([header, ...body], {
    columns: AUDIT_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    sheet: '审计日志',
  }).toBuffer()
}

const cellOf = (value: string | number | null): Cell => {
  if (value === null || value === '') return null
  return typeof value === 'number'
    ? { type: Number, value }
    : { type: String, value: value.slice(0, LONGEST_CELL), wrap: true }
}
