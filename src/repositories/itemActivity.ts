import type { Where } from 'payload'
import type { CivilDate } from '../domain/calendar/civilDate'
import type { ItemActivity } from '../domain/supervision/silentItems'
import { EVERYTHING, idOf, type Scope } from './scope'

/** Which units published under, and recorded events for, which items in a period. */
export const findItemActivity = async (
  { payload, req }: Scope,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<{ published: ItemActivity[]; recorded: ItemActivity[] }> => {
  const within = (field: string): Where => ({
    and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than_equal: to } }],
  })
  const options = { select: { item: true, unit: true }, req, ...EVERYTHING } as const
  const [disclosures, obligations, events] = await Promise.all([
    payload.find({ collection: 'disclosures', where: within('publishedOn'), ...options }),
    payload.find({ collection: 'obligations', where: within('publishedOn'), ...options }),
    payload.find({ collection: 'disclosure-events', where: within('date'), ...options }),
  ])
  return {
    published: [...disclosures.docs, ...obligations.docs].map(pairOf),
    recorded: events.docs.map(pairOf),
  }
}

const pairOf = (doc: { item?: unknown; unit?: unknown }): ItemActivity => ({
  itemId: idOf(doc.item) ?? '',
  unitId: idOf(doc.unit) ?? '',
})
