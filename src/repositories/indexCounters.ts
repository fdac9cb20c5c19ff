/** Serial numbers without gaps: raised inside the transaction that uses them. */
import type { Scope } from './scope'

/** Raises a counter by one and answers the new value; the first is 1. */
export const raiseIndexCounter = async ({ payload, req }: Scope, key: string): Promise<number> => {
  const found = await payload.find({
    collection: 'index-counters',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const counter = found.docs[0]
  if (!counter) {
    await payload.create({
      collection: 'index-counters',
      data: { key, last: 1 },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return 1
  }
  // Two who read the same value conflict here, and one of them runs its whole transaction again.
  await payload.db.updateOne({
    collection: 'index-counters',
    where: { id: { equals: counter.id } },
    data: { last: counter.last + 1 },
    req,
  })
  return counter.last + 1
}
