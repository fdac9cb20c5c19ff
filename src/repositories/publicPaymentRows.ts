/**
 * Rows of persons in the public store, by row set (`domain/subsidy/publication/rowSet.ts`): written in
 * bulk below Payload, counted, erased in chunks. A county's list has 200,000 of them. The drivers' own
 * errors repeat the rows they were given, and an error ends in the log: none of them leaves this file.
 */
import { sql } from '@payloadcms/db-sqlite'
import { rowSetsOf } from '../domain/subsidy/publication/rowSet'
import type { PublicPayment } from '../payload-types'
import { inTransaction } from './inTransaction'
import { throwBare, type MongoHandle, type SqliteHandle } from './payments/database'
import type { Scope } from './scope'

/** A row as it is written; `batch` holds the row set. `id` is used on SQLite alone. */
export type PublicPaymentInput = Required<PublicPayment>

/** Rows of one statement. */
export const MOST_ROWS_AT_ONCE = 2000
/** Rows erased in one transaction, so that nobody else waits long. */
const ERASED_AT_ONCE = 5000

/**
 * Writes rows, on SQLite in a transaction of their own; nothing can reach them before a projection names
 * their set, so they need no other. The statement's text is always the same and its rows are one
 * parameter: every other text costs the SQLite client memory that it gives back late.
 */
export const insertPublicPayments = async (
  scope: Scope,
  rows: readonly PublicPaymentInput[],
): Promise<void> => {
  if (rows.length === 0) return
  const adapter = adapterOf(scope)
  if (adapter.drizzle) {
    const packed = JSON.stringify(rows.map((row) => KEYS.map((key) => row[key])))
    await inTransaction(scope, async (req) => {
      const db = await sqliteOf({ payload: scope.payload, req })
      await db.run(sql`${INSERT}${packed}${FROM_JSON}`).catch(throwBare)
    })
    return
  }
  await mongoOf(adapter)
    .insertMany(
      rows.map(({ id: _, ...row }) => row),
      { ordered: false },
    )
    .catch(throwBare)
}

/** Rows of a set: all, those of a village, or those of a household. */
export type PublicPaymentFilter = Pick<PublicPayment, 'batch'> &
  Partial<Pick<PublicPayment, 'village' | 'householdKey'>>

/** How many rows there are; those of a set come before the transaction that asks. */
export const countPublicPayments = async (
  scope: Scope,
  filter: PublicPaymentFilter,
): Promise<number> => {
  const adapter = adapterOf(scope)
  if (!adapter.drizzle) return mongoOf(adapter).countDocuments(filter).catch(throwBare)
  const [counted] = await adapter.drizzle
    .all(sql`SELECT count(*) AS rows FROM public_payments WHERE ${conditionOf(filter)}`)
    .catch(throwBare)
  return (counted as { rows: number }).rows
}

/** Rows in the order of the list. */
export const findPublicRows = async (
  scope: Scope,
  { filter, skip, limit }: { filter: PublicPaymentFilter; skip: number; limit: number },
): Promise<PublicPayment[]> => {
  const adapter = adapterOf(scope)
  if (adapter.drizzle) {
    const [result] = await adapter.drizzle
      .all(sql`${SELECT} WHERE ${conditionOf(filter)} ORDER BY line LIMIT ${limit} OFFSET ${skip})`)
      .catch(throwBare)
    return (JSON.parse((result as { packed: string }).packed) as unknown[][]).map(
      (cells) =>
        Object.fromEntries(
          KEYS.map((key, place) => [key, cells[place]]),
        ) as unknown as PublicPayment,
    )
  }
  const found = await mongoOf(adapter)
    .find(filter, { sort: { line: 1 }, skip, limit })
    .toArray()
    .catch(throwBare)
  return found.map(({ _id, ...row }) => ({ id: String(_id), ...row }) as unknown as PublicPayment)
}

/** Erases a set for good, chunk by chunk; outside a transaction each is one of its own. */
export const erasePublicPayments = async (scope: Scope, rowSet: string): Promise<void> => {
  const adapter = adapterOf(scope)
  if (!adapter.drizzle) {
    await mongoOf(adapter).deleteMany({ batch: rowSet })
    return
  }
  for (;;) {
    const erased = await inTransaction(scope, async (req) => {
      const db = await sqliteOf({ payload: scope.payload, req })
      const result = await db.run(
        sql`DELETE FROM public_payments WHERE id IN (SELECT id FROM public_payments WHERE batch = ${rowSet} LIMIT ${ERASED_AT_ONCE})`,
      )
      return (result as { rowsAffected: number }).rowsAffected
    })
    if (erased < ERASED_AT_ONCE) return
  }
}

/** Every row set that has rows, or those of one batch; both databases step along the index. */
export const findRowSets = async (scope: Scope, batchId?: string): Promise<string[]> => {
  const { from, to } = batchId === undefined ? EVERY_SET : rowSetsOf(batchId)
  const adapter = adapterOf(scope)
  if (!adapter.drizzle)
    return mongoOf(adapter).distinct('batch', { batch: { $gte: from, $lt: to } })
  const found = await adapter.drizzle.all(
    sql`SELECT DISTINCT batch FROM public_payments WHERE batch >= ${from} AND batch < ${to}`,
  )
  return (found as { batch: string }[]).map(({ batch }) => batch)
}

/** Ids are of hexadecimal digits. */
const EVERY_SET = { from: '0', to: 'g' }

/** The columns, and how SQLite calls them; the order is that of the packed rows. */
const COLUMNS = {
  id: 'id',
  batch: 'batch',
  village: 'village',
  line: 'line',
  maskedName: 'masked_name',
  groupText: 'group_text',
  quantity: 'quantity',
  standardFen: 'standard_fen',
  amountFen: 'amount_fen',
  paidOn: 'paid_on',
  householdKey: 'household_key',
  identityKey: 'identity_key',
} as const satisfies Record<keyof PublicPayment, string>

const KEYS = Object.keys(COLUMNS) as (keyof PublicPayment)[]

const INSERT = sql.raw(
  `INSERT INTO public_payments (${KEYS.map((key) => `"${COLUMNS[key]}"`).join(', ')}) ` +
    `SELECT ${KEYS.map((_, place) => `value ->> ${place}`).join(', ')} FROM json_each(`,
)
const FROM_JSON = sql.raw(')')

const SELECT = sql.raw(
  `SELECT json_group_array(json_array(${KEYS.map((key) => `"${COLUMNS[key]}"`).join(', ')})) AS packed ` +
    `FROM (SELECT * FROM public_payments`,
)

const conditionOf = ({ batch, village, householdKey }: PublicPaymentFilter) =>
  sql.join(
    [
      sql`batch = ${batch}`,
      ...(village === undefined ? [] : [sql`village = ${village}`]),
      ...(householdKey === undefined ? [] : [sql`household_key = ${householdKey}`]),
    ],
    sql` AND `,
  )

type Adapter = {
  sessions?: Record<string | number, unknown>
  drizzle?: SqliteHandle
  collections?: Readonly<Record<string, { collection: MongoHandle } | undefined>>
}

const adapterOf = ({ payload }: Scope): Adapter => payload.db as unknown as Adapter

/** The handle of the request's transaction: a write past it would pass by the queue of writers. */
const sqliteOf = async (scope: Scope): Promise<SqliteHandle> => {
  const transaction = (await scope.req.transactionID) ?? ''
  const session = adapterOf(scope).sessions?.[transaction]
  if (!session) throw new Error('rows are written in bulk only inside a transaction')
  return (session as { db: SqliteHandle }).db
}

const mongoOf = ({ collections }: Adapter): MongoHandle => {
  const model = collections?.['public-payments']
  if (!model) throw new Error('neither Drizzle nor Mongoose is behind Payload')
  return model.collection
}
