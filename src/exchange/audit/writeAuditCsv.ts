import { stringify } from 'csv-stringify/sync'
import { AUDIT_COLUMNS, type AuditRow } from './auditRow'

/**
 * The log as CSV, batch by batch, so that it may be longer than the memory is wide: UTF-8 with BOM so
 * that Excel reads Chinese, safe against formula injection.
 */
export async function* writeAuditCsv(
  batches: AsyncIterable<readonly AuditRow[]>,
): AsyncGenerator<Uint8Array> {
  yield lines([AUDIT_COLUMNS.map(({ label }) => label)], true)
  for await (const rows of batches)
    yield lines(rows.map((row) => AUDIT_COLUMNS.map(({ value }) => value(row))))
}

const lines = (cells: (string | number | null)[][], bom = false): Uint8Array =>
  Buffer.from(stringify(cells, { bom, record_delimiter: '\r\n', escape_formulas: true }))
