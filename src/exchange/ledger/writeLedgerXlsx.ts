import writeXlsxFile from 'write-excel-file/node'
import { LEDGER_COLUMNS, type LedgerRow } from './ledgerRow'

/** The ledger as a workbook: one sheet, a bold header that stays in view, columns wide enough to print. */
export const writeLedgerXlsx = async (rows: readonly LedgerRow[]): Promise<Buffer> => {
  const header = LEDGER_COLUMNS.map(({ label }) => ({
    value: label,
    fontWeight: 'bold' as const,
    wrap: true,
  }))
  const body = rows.map((row) =>
    LEDGER_COLUMNS.map(({ value }) => {
      const cell = value(row)
      if (cell === null || cell === '') return null
      return typeof cell === 'number'
        ? { type: Number, value: cell }
        : { type: String, value: cell, wrap: true }
    }),
  )
  return (await writeXlsxFile(
    [header, ...body] as never,
    {
      columns: LEDGER_COLUMNS.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
      sheet: '公开任务台账',
    } as never,
  )) as unknown as Buffer
}
