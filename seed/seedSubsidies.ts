import type { Payload } from 'payload'
import { addDays, civilDateAt, type CivilDate } from '../src/domain/calendar/civilDate'
import type { User } from '../src/payload-types'
import { loadWorkCalendar } from '../src/repositories/workCalendar'
import { publishReviewed } from './publishReviewed'
import type { CountyData } from './schema'
import type { SeededAccounts } from './seedAccounts'
import { instantOn, seedContext } from './seedContext'

/** The finance office keeps the list; each policy names the department that answers for it. */
const UNIT = 'caizheng'
const ITEM = '13-01'
/** How long before today an edition came out, by how many editions came after it. */
const DAYS_AGO = [60, 300]

/**
 * The county's subsidy policies, each edition taken through review: what changed from year to year is
 * then to be seen on its page. Figures are invented and say so.
 */
export const seedSubsidies = async (
  payload: Payload,
  { now, people, county }: { now: Date; people: SeededAccounts; county: CountyData },
): Promise<void> => {
  const editor = people.editorOf.get(UNIT)
  const reviewer = people.reviewerOf.get(UNIT)
  const { docs: items } = await payload.find({
    collection: 'items',
    where: { and: [{ code: { equals: ITEM } }, { inForce: { equals: true } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const item = items[0]
  if (!editor || !reviewer || !item) return
  const calendar = await loadWorkCalendar({ payload, req: {} })
  const today = civilDateAt(now)
  for (const { editions, name, ...policy } of county.subsidies) {
    let previous: string | undefined
    for (const [at, edition] of editions.entries()) {
      const daysAgo = DAYS_AGO[editions.length - 1 - at] ?? 0
      const day: CivilDate = calendar.rollBack(addDays(today, -daysAgo))
      const as = (person: User) => seedContext(payload, instantOn(day, '09:40'), person)
      const copy = await payload.create({
        collection: 'disclosures',
        data: {
          item: item.id,
          kind: 'subsidy',
          title: name,
          formedOn: day,
          eventKind: 'formed',
          subsidy: {
            ...policy,
            ...edition,
            previous,
            objectionTelephone: '0734-0000009',
          },
        },
        depth: 0,
        overrideAccess: true,
        req: as(editor).req,
      })
      await publishReviewed({
        disclosureId: copy.id,
        editor,
        reviewer,
        secrecy: people.secrecy,
        as,
      })
      previous = await editionOf(payload, copy.id)
    }
  }
}

const editionOf = async (payload: Payload, disclosureId: string): Promise<string | undefined> =>
  (
    await payload.find({
      collection: 'subsidy-policies',
      where: { disclosure: { equals: disclosureId } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0]?.id
