import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { EventKind } from '../domain/supervision/eventKind'
import { planEventObligations } from '../domain/supervision/planEventObligations'
import { isInForce } from '../domain/supervision/plannedObligation'
import { recordingRule } from '../domain/supervision/recordingRule'
import type { DisclosureEvent } from '../payload-types'
import { findSupervisedVersions } from '../repositories/editions'
import { domainOfItems } from '../repositories/items'
import { insertPlanned, type ObligationRecord } from '../repositories/obligations'
import { idOf } from '../repositories/scope'
import { loadSupervisionSettings } from '../repositories/supervisionSettings'
import { findAllUnits } from '../repositories/units'
import { loadWorkCalendar } from '../repositories/workCalendar'
import { projectObligations } from './projectObligations'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/**
 * The obligations of a recorded event, in the transaction that records it. Refuses when the unit does
 * not own the item, when the date is not allowed, or when a late recording gives no reason.
 */
export const planEvent = async ({
  context,
  eventId,
}: {
  context: ServiceContext
  eventId: string
}): Promise<ObligationRecord[]> => {
  const { payload, req, now } = context
  const event = await payload.findByID({
    collection: 'disclosure-events',
    id: eventId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const unitId = idOf(event.unit) ?? ''
  const settings = await loadSupervisionSettings(context)
  const calendar = await loadWorkCalendar(context)
  const version = await versionFor(context, event)
  if (!version.unitIds.includes(unitId)) throw new Refusal('清单中此事项不由该单位负责，不能登记')

  const { planned } = planEventObligations({
    event: {
      id: event.id,
      kind: event.kind as EventKind,
      date: event.date as CivilDate,
      title: event.title,
    },
    itemVersion: version,
    unitId,
    calendar,
    ceilingWorkdays: settings.ceilingWorkdays,
    supervisionStart: (settings.supervisionStart ?? event.date) as CivilDate,
  })
  const rule = recordingRule({
    kind: event.kind as EventKind,
    date: event.date as CivilDate,
    today: civilDateAt(now),
    due: planned.map(({ due }) => due).sort()[0] ?? null,
    calendar,
    lateRecordingWorkdays: settings.lateRecordingWorkdays,
  })
  if (!rule.ok) throw new Refusal(rule.reason)
  if (rule.needsReason && !event.lateReason?.trim())
    throw new Refusal(`${rule.why}（请填写“迟登原因”）`)
  if (rule.needsReason || event.onBehalf)
    await recordAudit(context, {
      act: event.onBehalf ? '代单位登记信息形成' : '迟登信息形成',
      subject: event.title,
      record: { collection: 'disclosure-events', id: event.id },
      reason: event.lateReason ?? undefined,
      details: { date: event.date, why: rule.why },
    })

  const made = await insertPlanned(context, {
    planned,
    domainOf: await domainOfItems(context),
    recordedOn: civilDateAt(now),
    now,
    simulated: context.simulated,
  })
  await projectObligations(context, made)
  return made
}

/** The version in force on the event's date; for a date before the first edition, the first version. */
const versionFor = async (context: ServiceContext, event: DisclosureEvent) => {
  const itemId = idOf(event.item) ?? ''
  const units = await findAllUnits(context)
  const versions = (await findSupervisedVersions(context, units, itemId)).sort((a, b) =>
    a.effectiveFrom < b.effectiveFrom ? -1 : 1,
  )
  const date = event.date as CivilDate
  const version = versions.find((candidate) => isInForce(candidate, date)) ?? versions[0]
  if (!version) throw new Refusal('此事项不在现行清单中，不能登记')
  return version
}
