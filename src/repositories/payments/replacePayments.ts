import { sql } from '@payloadcms/db-sqlite'
import type { Scope } from '../scope'
import { paymentsDatabase } from './database'
import { insertPayments } from './insertPayments'
import type { PaymentRow } from './paymentRow'

/** Puts rows in the place of those with the same ids. Needs a transaction, in which the old ones stay until its end. */
export const replacePayments = async (scope: Scope, rows: readonly PaymentRow[]): Promise<void> => {
  if (rows.length === 0) return
  const database = await paymentsDatabase(scope)
  if (database.kind === 'sqlite') {
    const ids = JSON.stringify(rows.map(({ id }) => id))
    await database.db.run(
      sql`DELETE FROM payments WHERE id IN (SELECT value FROM json_each(${ids}))`,
    )
    await insertPayments(scope, rows)
    return
  }
  const { objectId, session } = database
  await database.rows.bulkWrite(
    rows.map(({ id, ...row }) => ({
      replaceOne: { filter: { _id: objectId(id) }, replacement: row, upsert: true },
    })),
    { session, ordered: false },
  )
}
