import { stringify } from 'csv-stringify/sync'
import { LEDGER_COLUMNS, type LedgerRow } from './ledgerRow'

/** The ledger as CSV: UTF-8 with BOM so that Excel reads Chinese, safe against formula injection. */
export const writeLedgerCsv = (rows: readonly LedgerRow[]): Buffer =>
  Buffer.from(
    stringify(
      [
        LEDGER_COLUMNS.map(({ label }) => label),
        ...rows.map((row) => LEDGER_COLUMNS.map(({ value }) => value(row))),
      ],
      { bom: true, record_delimiter: '\r\n', escape_formulas: true },
    ),
  )
