import { setTimeout as delay } from 'node:timers/promises'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

const MAX_ATTEMPTS = 20
/** Rivals in other processes back off by different times, or they would meet again. */
const FIRST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 500

type TransactionScope = { payload: Payload; req: Partial<PayloadRequest> }

/**
 * Runs `work` in one transaction. Joins the request's transaction if it has one; otherwise opens its
 * own, commits it, and repeats the whole of `work` when MongoDB asks for that (a transient conflict
 * between two writers). `work` must hence reach the outside world only through the database.
 */
export const inTransaction = async <T>(
  { payload, req }: TransactionScope,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  if (req.transactionID) return work(req as PayloadRequest)
  for (let attempt = 1; ; attempt += 1) {
    // A request of its own, so that a failed attempt leaves nothing behind in the caller's.
    const own = await createLocalReq(
      { user: req.user ?? undefined, context: { ...req.context } },
      payload,
    )
    await initTransaction(own)
    try {
      const result = await work(own)
      await commitTransaction(own)
      return result
    } catch (error) {
      await killTransaction(own)
      if (attempt >= MAX_ATTEMPTS || !isTransient(error)) throw error
      await delay(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt))
    }
  }
}

/** MongoDB's "try the whole transaction again", however deep an adapter has wrapped it. */
const isTransient = (error: unknown): boolean => {
  for (let cause = error, depth = 0; cause && depth < 5; depth += 1) {
    const candidate = cause as {
      cause?: unknown
      code?: unknown
      codeName?: unknown
      message?: unknown
      errorLabels?: unknown
      hasErrorLabel?: (label: string) => boolean
    }
    if (candidate.hasErrorLabel?.('TransientTransactionError')) return true
    if (candidate.code === 112 || candidate.codeName === 'WriteConflict') return true
    if (typeof candidate.message === 'string' && /write ?conflict/i.test(candidate.message))
      return true
    cause = candidate.cause
  }
  return false
}
