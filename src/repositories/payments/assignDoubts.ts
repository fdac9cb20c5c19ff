import { sql } from '@payloadcms/db-sqlite'
import { inTransaction } from '../inTransaction'
import type { Scope } from '../scope'
import { paymentsDatabase } from './database'

/** Lines in one transaction. */
const STEP = 10_000

/**
 * Makes every doubtful row of an import count in its township's batch, or in none. In steps of their
 * own, to be called outside a transaction; a repetition, or the other choice after it, does no harm.
 */
export const assignDoubts = async (
  scope: Scope,
  {
    importId,
    batchIds,
    lastLine,
  }: {
    importId: string
    /** By township; null sets the doubtful rows aside. */
    batchIds: Readonly<Record<string, string>> | null
    lastLine: number
  },
): Promise<void> => {
  const database = await paymentsDatabase(scope)
  if (database.kind === 'mongodb') {
    const doubtful = { import: importId, severity: 'doubt' }
    if (batchIds === null) {
      await database.rows.updateMany(doubtful, { $set: { batch: null } })
      return
    }
    // Rows were given their batch as they were read: only another choice before has taken it away.
    const without = { ...doubtful, batch: null }
    if ((await database.rows.find(without).limit(1).toArray()).length === 0) return
    for (const [township, batch] of Object.entries(batchIds))
      await database.rows.updateMany({ ...without, township }, { $set: { batch } })
    return
  }
  const ids = JSON.stringify(batchIds ?? {})
  for (let after = 0; after < lastLine; after += STEP)
    await inTransaction(scope, async (req) => {
      const inside = await paymentsDatabase({ payload: scope.payload, req })
      if (inside.kind !== 'sqlite') return
      await inside.db.run(
        sql`UPDATE payments SET batch = (SELECT value FROM json_each(${ids}) WHERE key = township) WHERE import = ${importId} AND line > ${after} AND line <= ${after + STEP} AND severity = 'doubt'`,
      )
    })
}
