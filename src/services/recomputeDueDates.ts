import type { CivilDate } from '../domain/calendar/civilDate'
import type { EventKind } from '../domain/supervision/eventKind'
import { isOpen } from '../domain/supervision/obligationState'
import { planEventObligations } from '../domain/supervision/planEventObligations'
import type { PlannedObligation } from '../domain/supervision/plannedObligation'
import { findSupervisedVersions } from '../repositories/editions'
import type { ObligationRecord } from '../repositories/obligations'
import { EVERYTHING } from '../repositories/scope'
import { loadSupervisionSettings, type LoadedSettings } from '../repositories/supervisionSettings'
import { findAllUnits } from '../repositories/units'
import { loadWorkCalendar } from '../repositories/workCalendar'
import { applyPlan, findStored } from './applyPlan'
import { planInterpretations } from './policy/planInterpretations'
import { planPeriodic } from './planPeriodic'
import { recordAudit } from './recordAudit'
import { transactionally, type ServiceContext } from './serviceContext'

/** Recomputes every open limit after the calendar or the rule changed; closed ones stay. */
export const recomputeDueDates = ({
  context,
  reason,
}: {
  context: ServiceContext
  reason: string
}): Promise<{ moved: number }> =>
  transactionally(context, async (inside) => {
    const settings = await loadSupervisionSettings(inside)
    if (!settings.supervisionStart) return { moved: 0 }
    const stored = await findStored(inside)
    const planned = [
      ...(await planPeriodic(inside, settings)),
      ...(await planOpenEvents(inside, settings, stored)),
      ...(await planInterpretations(inside)),
    ]
    const { moved } = await applyPlan(inside, {
      planned,
      stored,
      horizonDays: settings.horizonDays,
      reason,
    })
    if (moved > 0)
      await recordAudit(inside, { act: '重算到期日', subject: reason, details: { moved } })
    return { moved }
  })

/** The plans of the open event-driven obligations, each by the version that applied. */
const planOpenEvents = async (
  context: ServiceContext,
  settings: LoadedSettings,
  stored: readonly ObligationRecord[],
): Promise<PlannedObligation[]> => {
  const { payload, req } = context
  const open = stored.filter((one) => one.eventId !== null && isOpen(one.state))
  if (open.length === 0) return []
  const calendar = await loadWorkCalendar(context)
  const versions = await findSupervisedVersions(context, await findAllUnits(context))
  const { docs: events } = await payload.find({
    collection: 'disclosure-events',
    where: { id: { in: [...new Set(open.map(({ eventId }) => eventId ?? ''))] } },
    req,
    ...EVERYTHING,
  })
  const eventById = new Map(events.map((event) => [event.id, event]))
  return open.flatMap((obligation) => {
    const event = eventById.get(obligation.eventId ?? '')
    const version = versions.find(({ id }) => id === obligation.itemVersionId)
    if (!event || !version) return []
    return planEventObligations({
      event: {
        id: event.id,
        kind: event.kind as EventKind,
        date: event.date as CivilDate,
        title: event.title,
      },
      itemVersion: version,
      unitId: obligation.unitId,
      calendar,
      ceilingWorkdays: settings.ceilingWorkdays,
      supervisionStart: settings.supervisionStart as CivilDate,
    }).planned.filter(({ key }) => key === obligation.key)
  })
}
