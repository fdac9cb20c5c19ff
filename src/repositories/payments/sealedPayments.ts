import { sql } from '@payloadcms/db-sqlite'
import type { Scope } from '../scope'
import { paymentsDatabase } from './database'

/** The columns of a payment that lie sealed, as the database of rows calls them and as SQLite does. */
const SEALED = { identity: 'identitySealed', bank: 'bankSealed' } as const
const COLUMNS = { identity: 'identity_sealed', bank: 'bank_sealed' } as const
export type SealedColumn = keyof typeof SEALED

export type SealedNumber = { id: string; column: SealedColumn; sealed: string }

/** How many sealed numbers begin with `prefix`, which tells the key that sealed them. */
export const countSealedPayments = async (scope: Scope, prefix: string): Promise<number> => {
  const database = await paymentsDatabase(scope)
  let count = 0
  for (const column of Object.keys(SEALED) as SealedColumn[])
    if (database.kind === 'sqlite') {
      const [row] = await database.db.all(
        sql`SELECT count(*) AS total FROM payments WHERE ${startsWith(column, prefix)}`,
      )
      count += Number((row as { total: number }).total)
    } else
      count += await database.rows.countDocuments(filterOf(column, prefix), {
        session: database.session,
      })
  return count
}

/** Up to `limit` sealed numbers that begin with `prefix`, in any order. */
export const findSealedPayments = async (
  scope: Scope,
  { prefix, limit }: { prefix: string; limit: number },
): Promise<SealedNumber[]> => {
  const database = await paymentsDatabase(scope)
  for (const column of Object.keys(SEALED) as SealedColumn[]) {
    const found =
      database.kind === 'sqlite'
        ? ((await database.db.all(
            sql`SELECT id, ${sql.raw(COLUMNS[column])} AS sealed FROM payments WHERE ${startsWith(column, prefix)} LIMIT ${limit}`,
          )) as { id: string; sealed: string }[])
        : (
            await database.rows
              .find(filterOf(column, prefix), { session: database.session })
              .limit(limit)
              .toArray()
          ).map((doc) => ({ id: String(doc._id), sealed: String(doc[SEALED[column]]) }))
    if (found.length > 0) return found.map(({ id, sealed }) => ({ id, column, sealed }))
  }
  return []
}

/** Writes what was sealed anew, where the old text still stands. Needs a transaction. */
export const replaceSealedPayments = async (
  scope: Scope,
  rows: readonly (SealedNumber & { resealed: string })[],
): Promise<void> => {
  const database = await paymentsDatabase(scope)
  for (const column of Object.keys(SEALED) as SealedColumn[]) {
    const mine = rows.filter((row) => row.column === column)
    if (mine.length === 0) continue
    if (database.kind === 'sqlite') {
      const name = sql.raw(COLUMNS[column])
      const packed = JSON.stringify(mine.map(({ id, sealed, resealed }) => [id, sealed, resealed]))
      await database.db.run(
        sql`UPDATE payments SET ${name} = one.value ->> 2 FROM json_each(${packed}) AS one WHERE payments.id = one.value ->> 0 AND payments.${name} = one.value ->> 1`,
      )
    } else
      await database.rows.bulkWrite(
        mine.map(({ id, sealed, resealed }) => ({
          updateOne: {
            filter: { _id: database.objectId(id), [SEALED[column]]: sealed },
            update: { $set: { [SEALED[column]]: resealed } },
          },
        })),
        { session: database.session, ordered: false },
      )
  }
}

const startsWith = (column: SealedColumn, prefix: string) =>
  sql`substr(${sql.raw(COLUMNS[column])}, 1, ${prefix.length}) = ${prefix}`

const filterOf = (column: SealedColumn, prefix: string) => ({
  [SEALED[column]]: { $regex: `^${prefix.replaceAll('.', '\\.')}` },
})
