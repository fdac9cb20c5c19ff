import { systemClock } from '../services/clock'
import type { ServiceContext } from '../services/serviceContext'
import { withPayload } from './withPayload'

/** Opens the database for one command that acts as the system, now. */
export const withContext = <T>(work: (context: ServiceContext) => Promise<T>): Promise<T> =>
  withPayload(async ({ payload }) => {
    const { systemContext } = await import('../services/serviceContext')
    return work(systemContext({ payload, now: systemClock.now() }))
  })
