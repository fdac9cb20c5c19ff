import { EVERYTHING, idsOf, type Scope } from './scope'

/** Items in force by owning unit (id). */
export const countItemsByUnit = async ({ payload, req }: Scope): Promise<Map<string, number>> => {
  const { docs } = await payload.find({
    collection: 'items',
    where: { inForce: { equals: true } },
    select: { owners: true },
    req,
    ...EVERYTHING,
  })
  return tally(docs.flatMap(({ owners }) => idsOf(owners)))
}

/** Disclosures that the public sees by unit (code). */
export const countDisclosuresByUnit = async ({
  payload,
  req,
}: Scope): Promise<Map<string, number>> => {
  const { docs } = await payload.find({
    collection: 'projections',
    where: { kind: { equals: 'disclosure' } },
    select: { units: true },
    req,
    ...EVERYTHING,
  })
  return tally(docs.flatMap(({ units }) => (units ?? '').split('|').filter(Boolean)))
}

const tally = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
