import { sql } from '@payloadcms/db-sqlite'
import { inTransaction } from '../inTransaction'
import type { Scope } from '../scope'
import { paymentsDatabase } from './database'

/** Rows erased in one transaction, so that nobody else waits long. */
const CHUNK = 5000

/**
 * Erases rows for good, chunk by chunk, each in a transaction of its own: to be called outside one, and
 * again after a crash. `setAside` takes only those of an import that no batch will count.
 */
export const erasePayments = async (
  scope: Scope,
  which: { import: string; setAside?: boolean } | { batch: string },
): Promise<void> => {
  const database = await paymentsDatabase(scope)
  if (database.kind === 'mongodb') {
    const { setAside, ...equal } = { setAside: false, ...which }
    await database.rows.deleteMany({ ...equal, ...(setAside ? { batch: null } : {}) })
    return
  }
  for (;;) {
    const erased = await inTransaction(scope, async (req) => {
      const inside = await paymentsDatabase({ payload: scope.payload, req })
      if (inside.kind !== 'sqlite') return 0
      const result = await inside.db.run(
        'batch' in which
          ? sql`DELETE FROM payments WHERE id IN (SELECT id FROM payments WHERE batch = ${which.batch} LIMIT ${CHUNK})`
          : which.setAside
            ? sql`DELETE FROM payments WHERE id IN (SELECT id FROM payments WHERE import = ${which.import} AND batch IS NULL LIMIT ${CHUNK})`
            : sql`DELETE FROM payments WHERE id IN (SELECT id FROM payments WHERE import = ${which.import} LIMIT ${CHUNK})`,
      )
      return (result as { rowsAffected: number }).rowsAffected
    })
    if (erased < CHUNK) return
  }
}
