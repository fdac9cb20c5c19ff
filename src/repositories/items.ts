import { EVERYTHING, idOf, type Scope } from './scope'

/** A lookup from an item to its domain. */
export const domainOfItems = async ({
  payload,
  req,
}: Scope): Promise<(itemId: string) => string | null> => {
  const { docs } = await payload.find({
    collection: 'items',
    select: { domain: true },
    req,
    ...EVERYTHING,
  })
  const domains = new Map(docs.map((doc) => [doc.id, idOf(doc.domain)]))
  return (itemId) => domains.get(itemId) ?? null
}
