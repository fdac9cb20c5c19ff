import type { Payload } from 'payload'
import { findLastSuccess } from '../repositories/jobRuns'
import { findOldestWaitingMail } from '../repositories/outbox'
import { readKeyStatus } from '../services/vault/readKeyStatus'

/** The sweep runs hourly; two missed runs are worth a word. */
const SWEEP_LATE_MINUTES = 130
const MAIL_LATE_MINUTES = 30

export type ReadinessOptions = {
  payload: Payload
  now: () => Date
  /** When this process started: a fresh one has not been late yet. */
  startedAt: Date
}

/** What keeps the installation from doing its work, in words an operator understands. */
export const findProblems = async ({
  payload,
  now,
  startedAt,
}: ReadinessOptions): Promise<string[]> => {
  const at = now()
  const scope = { payload, req: {} }
  const minutesSince = (instant: Date): number => (at.getTime() - instant.getTime()) / 60_000
  try {
    const problems: string[] = []
    const lastSweep = await findLastSuccess(scope, 'sweep')
    const since = lastSweep && lastSweep > startedAt ? lastSweep : startedAt
    if (minutesSince(since) > SWEEP_LATE_MINUTES)
      problems.push(`sweep is late: last success ${lastSweep?.toISOString() ?? 'never'}`)
    const waiting = await findOldestWaitingMail(scope, at)
    if (waiting && minutesSince(waiting) > MAIL_LATE_MINUTES)
      problems.push(`outbox is late: mail waits since ${waiting.toISOString()}`)
    const { keys } = await readKeyStatus(scope)
    const closed = keys.filter(({ opens }) => !opens).map(({ keyId }) => keyId)
    if (closed.length > 0)
      problems.push(`DATA_KEY does not open ${closed.join(', ')}: see gongkai keys status`)
    return problems
  } catch (error) {
    return [`database does not answer: ${error instanceof Error ? error.message : String(error)}`]
  }
}
