import { sql } from '@payloadcms/db-sqlite'
import type { Scope } from '../scope'
import { PaymentsError, paymentsDatabase } from './database'
import { PAYMENT_COLUMNS, PAYMENT_KEYS, type PaymentRow } from './paymentRow'

/** Rows of one statement. */
const SLICE = 1000

/**
 * Writes a chunk of rows, many in one statement. On SQLite the request must carry a transaction; on MongoDB
 * the rows go in outside of it (a transaction there may live no longer than a minute, and holds back
 * every other one), so a row that is there already is left alone: it was written by a run that ended
 * before it could say so, from the same line of the same file.
 *
 * The statement's text is always the same and its rows are one parameter: every other text costs the
 * SQLite client native memory that it gives back late.
 */
export const insertPayments = async (scope: Scope, rows: readonly PaymentRow[]): Promise<void> => {
  if (rows.length === 0) return
  const database = await paymentsDatabase(scope)
  if (database.kind === 'sqlite') {
    for (let from = 0; from < rows.length; from += SLICE) {
      const slice = rows.slice(from, from + SLICE)
      const packed = JSON.stringify(
        slice.map((row) => PAYMENT_KEYS.map((key) => columnOf(row, key))),
      )
      await database.db.run(sql`${INSERT}${packed}${FROM_JSON}`)
      // The client does its work at once: others have their turn between two slices.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return
  }
  try {
    await database.rows.insertMany(
      rows.map(({ id, ...row }) => ({ _id: database.objectId(id), ...row })),
      { ordered: false },
    )
  } catch (error) {
    if (!(error instanceof PaymentsError && error.onlyRepeated)) throw error
  }
}

const columnOf = (row: PaymentRow, key: keyof PaymentRow): unknown =>
  key === 'problems' ? (row.problems.length > 0 ? JSON.stringify(row.problems) : null) : row[key]

const INSERT = sql.raw(
  `INSERT INTO payments (${PAYMENT_KEYS.map((key) => `"${PAYMENT_COLUMNS[key]}"`).join(', ')}) ` +
    `SELECT ${PAYMENT_KEYS.map((_, place) => `value ->> ${place}`).join(', ')} FROM json_each(`,
)
const FROM_JSON = sql.raw(')')
