import type { CivilDate } from '../domain/calendar/civilDate'
import { EVERYTHING, idOf, type Scope } from './scope'

/** A lookup of the day on which a unit last published under an item; accepted ones made elsewhere count. */
export const findLastPublications = async ({
  payload,
  req,
}: Scope): Promise<(itemId: string, unitId: string) => CivilDate | null> => {
  const [disclosures, obligations] = await Promise.all([
    payload.find({
      collection: 'disclosures',
      where: { state: { equals: 'published' } },
      select: { item: true, unit: true, publishedOn: true },
      req,
      ...EVERYTHING,
    }),
    payload.find({
      collection: 'obligations',
      where: { publishedOn: { exists: true } },
      select: { item: true, unit: true, publishedOn: true },
      req,
      ...EVERYTHING,
    }),
  ])
  const last = new Map<string, CivilDate>()
  for (const doc of [...disclosures.docs, ...obligations.docs]) {
    if (!doc.publishedOn) continue
    const key = pairOf(idOf(doc.item), idOf(doc.unit))
    const day = doc.publishedOn as CivilDate
    const known = last.get(key)
    if (!known || known < day) last.set(key, day)
  }
  return (itemId, unitId) => last.get(pairOf(itemId, unitId)) ?? null
}

const pairOf = (itemId: string | null, unitId: string | null): string => `${itemId}|${unitId}`
