import type { CivilDate } from '../domain/calendar/civilDate'
import { isOpen, publishEvent } from '../domain/supervision/obligationState'
import { timelinessOf } from '../domain/time-limits/timeliness'
import { mendCards } from '../repositories/cards'
import { findObligations, moveObligation, type ObligationRecord } from '../repositories/obligations'
import { loadWorkCalendar } from '../repositories/workCalendar'
import { projectObligations } from './projectObligations'
import { Refusal } from './Refusal'
import { actorName, type ServiceContext } from './serviceContext'

type MeetOptions = {
  obligationIds: readonly string[]
  publishedOn: CivilDate
  set: { disclosure?: string; priorPublication?: string }
}

/** Meets open obligations by a publication of a day, in time or late, and marks their cards mended. */
export const meetObligations = async (
  context: ServiceContext,
  { obligationIds, publishedOn, set }: MeetOptions,
): Promise<ObligationRecord[]> => {
  if (obligationIds.length === 0) return []
  const calendar = await loadWorkCalendar(context)
  const obligations = await findObligations(context, { id: { in: [...obligationIds] } })
  const met: ObligationRecord[] = []
  for (const obligation of obligations) {
    if (!isOpen(obligation.state)) continue
    const { workdaysLate: late } = timelinessOf({ due: obligation.due, publishedOn, calendar })
    const moved = await moveObligation(context, {
      id: obligation.id,
      event: publishEvent({ due: obligation.due, publishedOn }),
      now: context.now,
      by: actorName(context),
      note: late > 0 ? `${publishedOn} 公开，逾期 ${late} 个工作日` : `${publishedOn} 公开`,
      set: { ...set, publishedOn, workdaysLate: late },
    })
    if (!moved) throw new Refusal(`公开任务“${obligation.title}”刚刚被他人办结，请刷新后再试`)
    await mendCards(context, { obligationId: obligation.id, mendedOn: publishedOn })
    met.push(moved)
  }
  await projectObligations(context, met)
  return met
}
