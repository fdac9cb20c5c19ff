import { publishScheduled as publish } from '../services/publishScheduled'
import { systemContext } from '../services/serviceContext'
import type { JobContext } from './registry'

/** Publishes approved copies whose set time has come. */
export const publishScheduled = async ({ payload, now }: JobContext): Promise<string | null> => {
  const outcomes = await publish(systemContext({ payload, now: now() }))
  return outcomes.length === 0
    ? null
    : outcomes
        .map(({ title, published, reason }) =>
          published ? `已公开“${title}”` : `未能公开“${title}”：${reason}`,
        )
        .join('；')
}
