import type { Scope } from './scope'

/** Since when the oldest mail that should have gone waits; null when none does. */
export const findOldestWaitingMail = async (
  { payload, req }: Scope,
  now: Date,
): Promise<Date | null> => {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: {
      and: [
        { state: { in: ['queued', 'sending'] } },
        { nextTryAt: { less_than_equal: now.toISOString() } },
      ],
    },
    sort: 'nextTryAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const since = docs[0]?.nextTryAt
  return since ? new Date(since) : null
}

/** How many mails are in a state. */
export const countOutbox = async ({ payload, req }: Scope, state: string): Promise<number> =>
  (
    await payload.count({
      collection: 'outbox',
      where: { state: { equals: state } },
      overrideAccess: true,
      req,
    })
  ).totalDocs
