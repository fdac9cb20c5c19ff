import type { ItemForm } from '../domain/office/officeViews'
import { COUNTY_WIDE } from '../domain/organisation/userRole'
import { EVENT_KIND_LABELS, eventKindsOf } from '../domain/supervision/eventKind'
import { describeClause } from '../domain/time-limits/describeClause'
import { clausesOf } from '../repositories/editions'
import { contentStandardOf } from '../repositories/items'
import { findObligations } from '../repositories/obligations'
import { idOf } from '../repositories/scope'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/** What the writing screen needs of an item: its content standard, its limit, the unit's open tasks. */
export const readItemForm = async ({
  context,
  itemId,
}: {
  context: ServiceContext
  itemId: string
}): Promise<ItemForm> => {
  const { payload, req, actor } = context
  const options = { depth: 0, overrideAccess: true, disableErrors: true, req } as const
  const item = await payload.findByID({ collection: 'items', id: itemId, ...options })
  const version =
    item &&
    (await payload.findByID({
      collection: 'item-versions',
      id: idOf(item.currentVersion) ?? '',
      ...options,
    }))
  if (!item || !version) throw new Refusal('没有这个事项，或不在现行清单中', 404)
  const clauses = clausesOf(version)
  const isCountyWide = actor?.roles.some((role) => COUNTY_WIDE.includes(role))
  const open = await findObligations(context, {
    and: [
      { item: { equals: itemId } },
      { state: { in: ['pending', 'overdue'] } },
      ...(isCountyWide ? [] : [{ unit: { equals: actor?.unit ?? '' } }]),
    ],
  })
  return {
    item: { id: item.id, code: item.code, name: item.name },
    timeLimitText: version.timeLimitText,
    readings: clauses.map(describeClause),
    elements: contentStandardOf(version),
    eventKinds: eventKindsOf(clauses).map((value) => ({ value, label: EVENT_KIND_LABELS[value] })),
    openObligations: open.map(({ id, title, due, state }) => ({ id, title, dueDate: due, state })),
  }
}
