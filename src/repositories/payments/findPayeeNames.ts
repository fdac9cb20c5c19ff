import { sql } from '@payloadcms/db-sqlite'
import type { Scope } from '../scope'
import { paymentsDatabase } from './database'

/** Everybody's name of some batches, each once: some tens of thousands for a whole county. */
export const findPayeeNames = async (
  scope: Scope,
  batchIds: readonly string[],
): Promise<Set<string>> => {
  const names = new Set<string>()
  for (const batch of batchIds)
    for (const name of await namesOf(scope, batch)) if (name !== '') names.add(name)
  return names
}

const namesOf = async (scope: Scope, batch: string): Promise<string[]> => {
  const database = await paymentsDatabase(scope)
  if (database.kind === 'sqlite') {
    const [result] = await database.db.all(
      sql`SELECT json_group_array(name) AS packed FROM (SELECT DISTINCT name FROM payments WHERE batch = ${batch})`,
    )
    return JSON.parse((result as { packed: string }).packed) as string[]
  }
  const { rows, session } = database
  return rows.distinct('name', { batch }, { session })
}
