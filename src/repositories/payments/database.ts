import type { sql } from '@payloadcms/db-sqlite'
import type { Scope } from '../scope'

type Statement = ReturnType<typeof sql>

/** What is needed of Drizzle's handle, inside a transaction or out of one. */
export type SqliteHandle = {
  run: (statement: Statement) => Promise<unknown>
  all: (statement: Statement) => Promise<unknown[]>
}

/** What is needed of the driver's collection. */
export type MongoHandle = {
  insertMany: (docs: object[], options: object) => Promise<unknown>
  deleteMany: (filter: object, options?: object) => Promise<{ deletedCount: number }>
  updateMany: (filter: object, update: object | object[], options?: object) => Promise<unknown>
  bulkWrite: (operations: object[], options?: object) => Promise<unknown>
  countDocuments: (filter: object, options?: object) => Promise<number>
  /** Of a field that holds texts. */
  distinct: (field: string, filter: object, options?: object) => Promise<string[]>
  find: (filter: object, options?: object) => MongoCursor
}

type MongoCursor = {
  sort: (order: object) => MongoCursor
  limit: (count: number) => MongoCursor
  batchSize: (count: number) => MongoCursor
  toArray: () => Promise<Record<string, unknown>[]>
  [Symbol.asyncIterator]: () => AsyncIterator<Record<string, unknown>>
}

export type PaymentsDatabase =
  | { kind: 'sqlite'; db: SqliteHandle }
  | {
      kind: 'mongodb'
      rows: MongoHandle
      /** To be given with every call, so that it belongs to the transaction; undefined outside one. */
      session: unknown
      objectId: (id: string) => unknown
    }

/**
 * The table or collection of payments below Payload, in the request's transaction where it has one.
 * On SQLite a write outside a transaction would pass by the queue of writers: it throws nothing, so
 * writers here always open one.
 */
export const paymentsDatabase = async ({ payload, req }: Scope): Promise<PaymentsDatabase> => {
  const transaction = await req.transactionID
  const adapter = payload.db as unknown as Adapter
  const session = transaction === undefined ? undefined : adapter.sessions?.[transaction]
  if (adapter.drizzle) {
    const db = (session as { db: SqliteHandle } | undefined)?.db ?? adapter.drizzle
    return {
      kind: 'sqlite',
      db: {
        run: async (statement) => db.run(statement).catch(throwBare),
        all: async (statement) => db.all(statement).catch(throwBare),
      },
    }
  }
  const model = adapter.collections?.payments
  if (!model) throw new Error('neither Drizzle nor Mongoose is behind Payload')
  const { ObjectId } = model.base.Types
  const rows = model.collection
  return {
    kind: 'mongodb',
    rows: {
      insertMany: (...input) => rows.insertMany(...input).catch(throwBare),
      deleteMany: (...input) => rows.deleteMany(...input).catch(throwBare),
      updateMany: (...input) => rows.updateMany(...input).catch(throwBare),
      bulkWrite: (...input) => rows.bulkWrite(...input).catch(throwBare),
      countDocuments: (...input) => rows.countDocuments(...input).catch(throwBare),
      distinct: (...input) => rows.distinct(...input).catch(throwBare),
      find: (...input) => rows.find(...input),
    },
    session,
    objectId: (id) => new ObjectId(id),
  }
}

/**
 * A write of payments that failed. The drivers' own errors repeat the rows that they were given, and an
 * error ends in the log: this one knows only what is needed to go on.
 */
export class PaymentsError extends Error {
  readonly code: unknown
  readonly onlyRepeated: boolean
  readonly hasErrorLabel: (label: string) => boolean

  constructor(error: DriverError) {
    const { code } = error.cause ?? error
    super(`payments could not be read or written (${String(code ?? error.name)})`)
    this.name = 'PaymentsError'
    this.code = code
    this.hasErrorLabel = (label) => error.hasErrorLabel?.(label) ?? false
    // Every row that was refused was there already.
    this.onlyRepeated =
      code === REPEATED &&
      (error.writeErrors ?? []).every((one) => (one.code ?? one.err?.code) === REPEATED)
  }
}

const REPEATED = 11000

type DriverError = {
  name?: string
  code?: unknown
  cause?: { code?: unknown }
  writeErrors?: { code?: number; err?: { code?: number } }[]
  hasErrorLabel?: (label: string) => boolean
}

/** What a driver threw over rows of persons, without the rows. */
export const throwBare = (error: unknown): never => {
  throw new PaymentsError(error as DriverError)
}

type Adapter = {
  sessions?: Record<string | number, unknown>
  drizzle?: SqliteHandle
  collections?: {
    payments?: {
      collection: MongoHandle
      base: { Types: { ObjectId: new (id: string) => unknown } }
    }
  }
}
