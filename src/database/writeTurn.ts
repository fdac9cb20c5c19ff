import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import lockfile from 'proper-lockfile'

/** Gives the turn back; calling it twice is harmless. */
export type ReleaseTurn = () => Promise<void>

export type WriteTurn = {
  /** Waits for the turn to write. Throws WriteTurnTimeout when it does not come in time. */
  take(): Promise<ReleaseTurn>
}

/** The turn did not come: as a rule a write inside a transaction was not given that transaction's `req`. */
export class WriteTurnTimeout extends Error {
  constructor(waitedMs: number) {
    super(
      `No turn to write within ${waitedMs} ms. Another writer holds the database, or a write inside ` +
        'a transaction was called without its `req` and waits for itself.',
    )
    this.name = 'WriteTurnTimeout'
  }
}

export type WriteTurnOptions = {
  /** The database file, beside which the lock between processes is kept. */
  databaseFile?: string
  /** Another lock between processes; without either there is none. Times are those of `performance.now`. */
  between?: (deadline: number, maxWaitMs: number) => Promise<ReleaseTurn>
  /** How long a writer waits, in milliseconds. */
  maxWaitMs?: number
}

/** A lock whose holder was killed is taken over after this time; a living holder renews it. */
const STALE_MS = 10_000
const MAX_POLL_MS = 20

/**
 * A queue of writers: first inside the process (first come, first served), then between processes, on
 * SQLite by a lock beside the database file. SQLite has one writer, and this says so: BEGIN never meets
 * a rival, and nobody sees SQLITE_BUSY.
 */
export const createWriteTurn = ({
  databaseFile,
  between = databaseFile ? lockBeside(databaseFile) : () => Promise.resolve(NOTHING_LOCKED),
  maxWaitMs = 30_000,
}: WriteTurnOptions): WriteTurn => {
  let tail: Promise<void> = Promise.resolve()

  return {
    take: async () => {
      const deadline = performance.now() + maxWaitMs
      const previous = tail
      let leave: () => void = () => undefined
      tail = new Promise((resolve) => {
        leave = resolve
      })
      // A waiter that gives up must not let its successors overtake the holder before it.
      const inTime = await Promise.race([
        previous.then(() => true),
        delay(maxWaitMs, false, { ref: false }),
      ])
      if (!inTime) {
        void previous.then(leave)
        throw new WriteTurnTimeout(maxWaitMs)
      }
      try {
        const unlock = await between(deadline, maxWaitMs)
        let released = false
        return async () => {
          if (released) return
          released = true
          await unlock().finally(leave)
        }
      } catch (error) {
        leave()
        throw error
      }
    },
  }
}

const NOTHING_LOCKED = (): Promise<void> => Promise.resolve()

const lockBeside = (databaseFile: string): NonNullable<WriteTurnOptions['between']> => {
  const target = lockTarget(databaseFile)
  return (deadline, maxWaitMs) => lockFile(target, deadline, maxWaitMs)
}

const lockTarget = (databaseFile: string): string => {
  mkdirSync(path.dirname(databaseFile), { recursive: true })
  const target = `${databaseFile}.writer`
  writeFileSync(target, '', { flag: 'a' })
  return target
}

const lockFile = async (
  target: string,
  deadline: number,
  maxWaitMs: number,
): Promise<() => Promise<void>> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await lockfile.lock(target, { realpath: false, stale: STALE_MS, update: STALE_MS / 4 })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error
      if (performance.now() > deadline) throw new WriteTurnTimeout(maxWaitMs)
      await delay(Math.min(1 + attempt, MAX_POLL_MS))
    }
  }
}
