import { sql } from '@payloadcms/db-sqlite'
import type { Scope } from '../scope'
import { paymentsDatabase } from './database'

/** The keyed hashes of everybody who is paid in one of the batches; about 80 bytes each in memory. */
export const findPaidPeople = async (
  scope: Scope,
  batchIds: readonly string[],
): Promise<Set<string>> => {
  const people = new Set<string>()
  for (const batch of batchIds) {
    let after = 0
    for (;;) {
      const page = await readKeys(scope, { batch, after })
      for (const [, key] of page) if (key) people.add(key)
      if (page.length < PAGE) break
      after = page.at(-1)?.[0] ?? after
    }
  }
  return people
}

const PAGE = 5000

const readKeys = async (
  scope: Scope,
  { batch, after }: { batch: string; after: number },
): Promise<[number, string | null][]> => {
  const database = await paymentsDatabase(scope)
  if (database.kind === 'sqlite') {
    const [result] = await database.db.all(
      sql`SELECT json_group_array(json_array(line, identity_key)) AS packed FROM (SELECT line, identity_key FROM payments WHERE batch = ${batch} AND line > ${after} ORDER BY line LIMIT ${PAGE})`,
    )
    return JSON.parse((result as { packed: string }).packed) as [number, string | null][]
  }
  const found = await database.rows
    .find(
      { batch, line: { $gt: after } },
      { session: database.session, projection: { line: 1, identityKey: 1 } },
    )
    .sort({ line: 1 })
    .limit(PAGE)
    .toArray()
  return found.map(({ line, identityKey }) => [
    line as number,
    (identityKey ?? null) as string | null,
  ])
}
