/**
 * Payload's SQLite adapter behind a one-writer queue.
 *
 * The plain adapter with transactions on fails under two writers (`SQLITE_BUSY`), and loses
 * acknowledged writes, because a COMMIT that fails is swallowed (payloadcms/payload#17726,
 * libsql-client-ts#288). Here every transaction and every write outside one waits for its turn, and
 * a failed COMMIT throws. See src/decisions/0002-one-writer-for-sqlite.md.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { type MigrateDownArgs, type MigrateUpArgs, sqliteAdapter } from '@payloadcms/db-sqlite'
import lockfile from 'proper-lockfile'
import { createWriteTurn, type ReleaseTurn, type WriteTurn } from './writeTurn'

type SqliteArgs = Parameters<typeof sqliteAdapter>[0]
type AdapterObject = ReturnType<typeof sqliteAdapter>
type Adapter = ReturnType<AdapterObject['init']>

/** Every adapter method that writes. A new one in a later Payload must be added here. */
export const WRITE_METHODS = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'updateOne',
  'updateMany',
  'updateGlobal',
  'updateGlobalVersion',
  'updateVersion',
  'updateJobs',
  'upsert',
  'deleteOne',
  'deleteMany',
  'deleteVersions',
] as const

export type Migration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

export type OneWriterOptions = Omit<SqliteArgs, 'transactionOptions' | 'wal'> & {
  databaseFile: string
  /** Run at every connection; those that ran before are skipped. */
  migrations: Migration[]
  maxWaitMs?: number
}

/** The SQLite adapter with transactions on, WAL, and one writer at a time. */
export const oneWriterSqlite = ({
  databaseFile,
  migrations,
  maxWaitMs,
  ...args
}: OneWriterOptions): AdapterObject => {
  const plain = sqliteAdapter({
    ...args,
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 10_000,
    transactionOptions: {},
  })
  return {
    ...plain,
    init: (initArgs) => {
      const adapter = plain.init(initArgs)
      const turn = createWriteTurn({ databaseFile, maxWaitMs })
      queueTransactions(adapter, turn)
      queueSingleWrites(adapter, turn)
      migrateOnConnect(adapter, { databaseFile, migrations })
      closeOnDestroy(adapter)
      return adapter
    },
  }
}

/**
 * Brings the schema up to date whenever the database is opened, one process at a time. Payload's own
 * `prodMigrations` do so only when NODE_ENV is production, and let two starting processes collide.
 */
const migrateOnConnect = (
  adapter: Adapter,
  { databaseFile, migrations }: Pick<OneWriterOptions, 'databaseFile' | 'migrations'>,
): void => {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    // `payload migrate:create` compares the schema with the committed migrations and must not run them.
    if (adapter.payload.config.custom.skipMigrations) return
    const unlock = await lockfile.lock(databaseFile, {
      realpath: false,
      lockfilePath: `${databaseFile}.migrating`,
      stale: 60_000,
      retries: { retries: 600, minTimeout: 100, maxTimeout: 100 },
    })
    try {
      await adapter.migrate({ migrations: migrations as never })
    } finally {
      await unlock()
    }
  }
}

/** The plain adapter forgets its client and leaves the file open, its log not written back. */
const closeOnDestroy = (adapter: Adapter): void => {
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    const { client } = adapter
    await destroy?.()
    client.close()
  }
}

type Session = {
  db: unknown
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

/** Thrown into Drizzle's callback to make it roll back; never seen by a caller. */
const ROLLBACK = Symbol('rollback')

const queueTransactions = (adapter: Adapter, turn: WriteTurn): void => {
  const sessions = adapter.sessions as unknown as Record<string, Session>

  adapter.beginTransaction = async () => {
    await adapter.initializing
    const release = await turn.take()
    try {
      const session = await openSession(adapter, release)
      const id = randomUUID()
      sessions[id] = session
      return id
    } catch (error) {
      await release()
      throw error
    }
  }

  const end = async (
    incoming: Promise<number | string> | number | string,
    how: 'resolve' | 'reject',
  ) => {
    const id = await incoming
    const session = sessions[id]
    if (!session) return
    // Out of the registry first, so that nobody joins a transaction that is being ended.
    delete sessions[id]
    await session[how]()
  }
  adapter.commitTransaction = (id) => end(id, 'resolve')
  adapter.rollbackTransaction = (id = '') => end(id, 'reject')
}

/** BEGIN, and the two ways to end it. COMMIT's failure reaches the caller; the turn is always given back. */
const openSession = async (adapter: Adapter, release: ReleaseTurn): Promise<Session> => {
  let decide: (verdict: 'commit' | 'rollback') => void = () => undefined
  const verdict = new Promise<'commit' | 'rollback'>((resolve) => {
    decide = resolve
  })
  let opened: (db: unknown) => void = () => undefined
  const ready = new Promise<unknown>((resolve) => {
    opened = resolve
  })
  const done: Promise<unknown> = adapter.drizzle.transaction(
    async (tx) => {
      opened(tx)
      if ((await verdict) === 'rollback') throw ROLLBACK
    },
    { behavior: 'immediate' },
  )
  // `done` settles first only when BEGIN itself was refused.
  const db = await Promise.race([ready, done.then(() => undefined)])
  const finish = async (): Promise<void> => {
    try {
      await done
    } catch (error) {
      if (error !== ROLLBACK) throw error
    } finally {
      await release()
    }
  }
  return {
    db,
    resolve: () => {
      decide('commit')
      return finish()
    },
    reject: () => {
      decide('rollback')
      return finish()
    },
  }
}

type WriteArgs = { req?: { transactionID?: Promise<number | string> | number | string } }
type WriteMethod = (this: Adapter, args: WriteArgs) => Promise<unknown>

const queueSingleWrites = (adapter: Adapter, turn: WriteTurn): void => {
  // `upsert` calls `updateOne`: the inner call already has the turn.
  const holding = new AsyncLocalStorage<true>()
  const methods = adapter as unknown as Record<string, WriteMethod>

  for (const name of WRITE_METHODS) {
    const original = methods[name]
    if (!original) throw new Error(`The SQLite adapter has no method ${name}`)
    methods[name] = async function (args) {
      const transaction = await args?.req?.transactionID
      if (holding.getStore() || (transaction && adapter.sessions[transaction]))
        return original.call(this, args)
      const release = await turn.take()
      try {
        return await holding.run(true, () => original.call(this, args))
      } finally {
        await release()
      }
    }
  }
}
