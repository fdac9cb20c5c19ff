/**
 * Payload's MongoDB adapter with transactions one after the other, in a process and between processes.
 *
 * Nearly every transaction of ours moves the head of the audit log or the counter of public changes,
 * and MongoDB ends all but one of the transactions that touch a row at once (`WriteConflict`). What a
 * service does is tried again (`inTransaction`), but what Payload's own screens save is not: of 30 forms
 * that three processes saved at once, 6 were stored. In a queue they wait a few milliseconds. Reads,
 * and writes outside a transaction, do not wait.
 */
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { countInTransaction } from './countInTransaction'
import { createMongoLease, type LeaseCollection } from './mongoLease'
import { createWriteTurn, type ReleaseTurn } from './writeTurn'

type AdapterObject = ReturnType<typeof mongooseAdapter>
type Adapter = ReturnType<AdapterObject['init']>

/** MongoDB itself ends a transaction after this time; one that nobody ended must not stop the rest. */
const TRANSACTION_LIFETIME_MS = 60_000

/** The MongoDB adapter whose transactions queue, and can count. */
export const queuedMongo = (args: Parameters<typeof mongooseAdapter>[0]): AdapterObject => {
  const plain = mongooseAdapter(args)
  return {
    ...plain,
    init: (initArgs) => {
      const adapter = plain.init(initArgs)
      queueTransactions(adapter)
      countInTransaction(adapter)
      return adapter
    },
  }
}

const queueTransactions = (adapter: Adapter): void => {
  const turn = createWriteTurn({
    between: createMongoLease(
      () =>
        (adapter as unknown as MongooseAdapter).connection.collection(
          'write_turn',
        ) as unknown as LeaseCollection,
    ),
    maxWaitMs: TRANSACTION_LIFETIME_MS,
  })
  const releases = new Map<number | string, ReleaseTurn>()
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)

  adapter.beginTransaction = async (options) => {
    const release = await turn.take()
    try {
      const id = await begin(options)
      if (id === null) await release()
      else releases.set(id, releaseInTime(release))
      return id
    } catch (error) {
      await release()
      throw error
    }
  }

  const giveBack = async (id: number | string): Promise<void> => {
    await releases.get(id)?.()
    releases.delete(id)
  }
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    await commit(id).finally(() => giveBack(id))
  }
  adapter.rollbackTransaction = async (incoming = '') => {
    const id = await incoming
    await rollback(id).finally(() => giveBack(id))
  }
}

const releaseInTime = (release: ReleaseTurn): ReleaseTurn => {
  const timer = setTimeout(() => void release(), TRANSACTION_LIFETIME_MS)
  timer.unref()
  return () => {
    clearTimeout(timer)
    return release()
  }
}
