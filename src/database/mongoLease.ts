import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { WriteTurnTimeout, type ReleaseTurn } from './writeTurn'

/** The one document that stands for the turn to write. */
type Lease = {
  _id: string
  /** Null: nobody has the turn. */
  holder: string | null
  /** Until when the holder has it unless it says that it still lives. */
  until: Date
  /** Who waits: a holder with more to do lets it go first. */
  wanted: string | null
}

/** As much of MongoDB's collection as the lease needs. */
export type LeaseCollection = {
  findOneAndUpdate(
    filter: object,
    update: object,
    options: { returnDocument: 'after' },
  ): Promise<Lease | null>
  updateOne(filter: object, update: object, options?: { upsert: boolean }): Promise<unknown>
}

/** A holder that was killed loses the turn after this time; a living one renews it. */
const LEASE_MS = 5_000
const FIRST_PAUSE_MS = 2
const LONGEST_PAUSE_MS = 20
/** Longer than a waiter sleeps, so that it comes first. */
const COURTESY_MS = 2 * LONGEST_PAUSE_MS

const TURN = 'turn'

/**
 * The turn to write between the processes on one MongoDB. MongoDB ends one of two transactions that touch
 * the same row, and nearly all of ours do (the head of the audit log, the counter of public changes);
 * a service is tried again, but a form that a person saves is not. Losing the lease (a stopped clock, a
 * process that stood still) costs such a conflict and nothing else: it keeps order, not correctness.
 */
export const createMongoLease = (
  collection: () => LeaseCollection,
): ((deadline: number, maxWaitMs: number) => Promise<ReleaseTurn>) => {
  const me = randomUUID()
  let someoneWaits = false

  const attempt = async (): Promise<boolean> => {
    const now = Date.now()
    const taken = await collection().findOneAndUpdate(
      { _id: TURN, $or: [{ holder: null }, { until: { $lt: new Date(now) } }] },
      { $set: { holder: me, until: new Date(now + LEASE_MS), wanted: null } },
      { returnDocument: 'after' },
    )
    return taken !== null
  }
  /** Says that somebody waits, and makes the document where there is none yet. */
  const ask = (): Promise<unknown> =>
    collection()
      .updateOne(
        { _id: TURN },
        { $set: { wanted: me }, $setOnInsert: { holder: null, until: new Date(0) } },
        { upsert: true },
      )
      .catch((error: unknown) => {
        // Two processes made the document at once: it is there.
        if ((error as { code?: unknown }).code !== 11000) throw error
      })
  const renew = (): Promise<unknown> =>
    collection()
      .updateOne({ _id: TURN, holder: me }, { $set: { until: new Date(Date.now() + LEASE_MS) } })
      // What can't be renewed runs out, and the worst of that is a conflict.
      .catch(() => undefined)
  const release = async (): Promise<void> => {
    const left = await collection().findOneAndUpdate(
      { _id: TURN, holder: me },
      { $set: { holder: null } },
      { returnDocument: 'after' },
    )
    someoneWaits = left !== null && left.wanted !== null && left.wanted !== me
  }

  return async (deadline, maxWaitMs) => {
    if (someoneWaits) await delay(COURTESY_MS)
    someoneWaits = false
    for (let tries = 0; !(await attempt()); tries += 1) {
      if (performance.now() > deadline) throw new WriteTurnTimeout(maxWaitMs)
      await ask()
      await delay(Math.min(FIRST_PAUSE_MS * (tries + 1), LONGEST_PAUSE_MS) * Math.random())
    }
    const heart = setInterval(() => void renew(), LEASE_MS / 3)
    heart.unref()
    return async () => {
      clearInterval(heart)
      await release()
    }
  }
}
