import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { LEDGER_COLUMNS, type LedgerRow } from './ledgerRow'

/** The ledger as a workbook: one sheet, a bold header that stays in view, columns wide enough to print. */
export const writeLedgerXlsx = (rows: readonly LedgerRow[]): Promise<Buffer> => {
  const header = LEDGER_COLUMNS.map(({ label }): Cell => ({
    value: label,
    fontWeight: 'bold',
    wrap: true,
  }))
  const body = rows.map((row) => LEDGER_COLUMNS.map(({ value }) => cellOf(value(row))))
  return writeXlsxFile([header, ...body], {
    columns: LEDGER_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    sheet: '公开任务台账',
  }).toBuffer()
}

/** Texts stay texts, so that none is taken for a formula; numbers are numbers. */
const cellOf = (value: string | number | null): Cell => {
  if (value === null || value === '') return null
  return typeof value === 'number' ? { type: Number, value } : { type: String, value, wrap: true }
}
