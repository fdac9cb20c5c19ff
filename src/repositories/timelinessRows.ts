import type { CivilDate } from '../domain/calendar/civilDate'
import type { ObligationState } from '../domain/supervision/obligationState'
import type { TimelinessObligation } from '../domain/supervision/unitTimeliness'
import { EVERYTHING, idOf, type Scope } from './scope'

/** The columns that timeliness is counted from, for due dates of a period (both ends included). */
export const findTimelinessRows = async (
  { payload, req }: Scope,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<TimelinessObligation[]> => {
  const { docs } = await payload.find({
    collection: 'obligations',
    where: {
      and: [{ dueDate: { greater_than_equal: from } }, { dueDate: { less_than_equal: to } }],
    },
    select: { unit: true, dueDate: true, state: true, ceiling: true },
    req,
    ...EVERYTHING,
  })
  return docs.map((doc) => ({
    unitId: idOf(doc.unit) ?? '',
    due: doc.dueDate as CivilDate,
    state: doc.state as ObligationState,
    ceiling: doc.ceiling ?? false,
  }))
}
