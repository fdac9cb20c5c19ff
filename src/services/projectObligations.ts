import { formatCivilDate } from '../domain/calendar/civilDate'
import type { PublicObligation } from '../domain/publication/publicRecords'
import type { ObligationRecord } from '../repositories/obligations'
import { putProjections } from '../repositories/publicStore'
import { EVERYTHING } from '../repositories/scope'
import { findAllUnits, unitRef } from '../repositories/units'
import type { ServiceContext } from './serviceContext'

/** The public record of timeliness follows the ledger, in the same transaction. */
export const projectObligations = async (
  context: ServiceContext,
  obligations: readonly ObligationRecord[],
): Promise<void> => {
  if (obligations.length === 0) return
  const { payload, req } = context
  const units = new Map((await findAllUnits(context)).map((unit) => [unit.id, unit]))
  const items = await payload.find({
    collection: 'items',
    where: { id: { in: [...new Set(obligations.map(({ itemId }) => itemId))] } },
    select: { code: true, name: true },
    req,
    ...EVERYTHING,
  })
  const itemById = new Map(items.docs.map((doc) => [doc.id, doc]))
  await putProjections(
    context,
    obligations.flatMap((obligation) => {
      const unit = units.get(obligation.unitId)
      const item = itemById.get(obligation.itemId)
      if (!unit || !item) return []
      const record: PublicObligation = {
        key: obligation.id,
        title: publicTitle(obligation, item.name),
        item: { code: item.code, name: item.name },
        unit: unitRef(unit),
        dueDate: obligation.due,
        provisional: obligation.provisional,
        ceiling: obligation.ceiling,
        state: obligation.state,
        publishedOn: obligation.publishedOn,
        workdaysLate: obligation.workdaysLate,
      }
      return [
        {
          kind: 'obligation' as const,
          id: obligation.id,
          units: [unit.code],
          item: item.code,
          state: obligation.state,
          sortKey: obligation.due,
          data: record,
        },
      ]
    }),
  )
}

/**
 * The office's title of a task that an event set off carries the name under which the information was
 * recorded, which is a draft's: the public is told the item and the day that the limit runs from.
 */
const publicTitle = ({ eventId, title, anchor }: ObligationRecord, itemName: string): string =>
  eventId ? `${itemName}（${formatCivilDate(anchor.date)}起算）` : title
