/**
 * The obligations that an event makes: information formed or changed, a decision taken, a document
 * published … Nothing escapes: 及时, 实时, limits in hours, limits without a number, and items whose
 * text gives no date at all get Article 26's 20 working days (政府信息公开条例 26), marked as the
 * ceiling.
 */
import { addDays } from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { TimeLimitClause } from '../time-limits/clause'
import { datedClause } from './datedClause'
import type { DatedClause } from './datedClause'
import { EVENT_KIND_LABELS, eventKindsOf, kindsOfClause, trackOf } from './eventKind'
import type { EventKind } from './eventKind'
import { buildObligationKey, STATUTORY_CLAUSE_INDEX } from './obligationKey'
import { eventOccurrenceId } from './occurrenceId'
import { isSupervised } from './plannedObligation'
import type { PlannedObligation, SupervisedItemVersion } from './plannedObligation'

export type RecordedEvent = { id: string; kind: EventKind; date: CivilDate; title: string }

export type PlanEventOptions = {
  event: RecordedEvent
  /** The version in force on the event's date: the same event must always be planned with the same one. */
  itemVersion: SupervisedItemVersion
  unitId: string
  calendar: WorkCalendar
  /** `ceilingWorkdays` of the settings: 20, or fewer where the county is stricter. */
  ceilingWorkdays: number
  /** Nothing due before this day is supervised. */
  supervisionStart: CivilDate
}

/** A date after a posting: its last day, or the day by which it comes down. No duty to publish. */
export type FollowUp = {
  kind: 'notice' | 'take-down'
  clauseIndex: number
  from: CivilDate
  date: CivilDate
  explanation: string[]
}

export type EventPlan = { planned: PlannedObligation[]; followUps: FollowUp[] }

/**
 * One obligation for each clause that listens to the event's kind. A ceiling is dropped beside a
 * clause with a date of its own (及时公开，最迟不超过10个工作日 is one duty), and several ceilings
 * are one. An event that no clause listens to falls under Article 26 when information is formed or
 * changed, and otherwise makes nothing.
 */
export const planEventObligations = (options: PlanEventOptions): EventPlan => {
  const { event, itemVersion, supervisionStart } = options
  if (!isSupervised(itemVersion)) return { planned: [], followUps: [] }

  const clauses = itemVersion.clauses
    .map((clause, clauseIndex) => ({ clause, clauseIndex }))
    .filter(({ clause }) => !clause.onRequest && kindsOfClause(clause).includes(event.kind))
  const dated = clauses
    .filter(({ clause }) => trackOf(clause) === 'event')
    .map(({ clause, clauseIndex }) => dateEvent({ clause, clauseIndex, options }))
  const own = dated.filter(({ ceiling }) => !ceiling)
  const ceilings = dated.length > 0 ? dated : articleTwentySix(options)
  const kept = own.length > 0 ? own : ceilings.slice(0, 1)
  return {
    planned: kept
      .filter(({ due }) => due >= supervisionStart)
      .map((limit) => obligationOf(limit, options)),
    followUps: clauses.flatMap(({ clause, clauseIndex }) =>
      followUpOf({ clause, clauseIndex, options }),
    ),
  }
}

type DatedEvent = DatedClause & {
  clauseIndex: number
  ceiling: boolean
  anchor: PlannedObligation['anchor']
}

type ClauseInPlan = { clause: TimeLimitClause; clauseIndex: number; options: PlanEventOptions }

const dateEvent = ({ clause, clauseIndex, options }: ClauseInPlan): DatedEvent => {
  const { event, calendar } = options
  const anchor = { event: clause.anchor, date: event.date }
  const hasOwnDate = clause.kind !== 'promptly' && clause.kind !== 'realtime'
  const own = hasOwnDate
    ? datedClause({ clause, anchor: event.date, calendar, lead: [eventLine(event)] })
    : null
  if (own) return { ...own, clauseIndex, ceiling: false, anchor }
  if (clause.kind === 'before') return dayBefore({ clause, clauseIndex, options })
  return ceilingOf({ clauseIndex, options, anchor, why: whyCeiling(clause) })
}

/** Before an event without a number of days, or by hours: at the latest on the day before it. */
const dayBefore = ({ clause, clauseIndex, options }: ClauseInPlan): DatedEvent => {
  const { event, calendar } = options
  const dayBeforeEvent = addDays(event.date, -1)
  const dated = datedClause({
    clause: { kind: 'on-date', anchor: clause.anchor, dates: [dayBeforeEvent] },
    anchor: event.date,
    calendar,
    lead: [eventLine(event), '时限未写明提前的天数，最迟在事项前一日公开。'],
  })
  if (!dated) throw new Error(`a full date must date itself: ${dayBeforeEvent}`)
  return {
    ...dated,
    clauseIndex,
    ceiling: false,
    anchor: { event: clause.anchor, date: event.date },
  }
}

const articleTwentySix = (options: PlanEventOptions): DatedEvent[] => {
  const { event, itemVersion } = options
  const isForming = event.kind === 'formed' || event.kind === 'changed'
  if (!isForming || !eventKindsOf(itemVersion.clauses).includes(event.kind)) return []
  return [
    ceilingOf({
      clauseIndex: STATUTORY_CLAUSE_INDEX,
      options,
      anchor: { event: event.kind, date: event.date },
      why: '公开时限没有为这一情形写明日期',
    }),
  ]
}

const ceilingOf = (input: {
  clauseIndex: number
  options: PlanEventOptions
  anchor: PlannedObligation['anchor']
  why: string
}): DatedEvent => {
  const { clauseIndex, options, anchor, why } = input
  const { event, calendar, ceilingWorkdays } = options
  const dated = datedClause({
    clause: {
      kind: 'within',
      anchor: event.kind === 'changed' ? 'changed' : anchorOfCeiling(anchor.event),
      amount: ceilingWorkdays,
      unit: 'workday',
    },
    anchor: event.date,
    calendar,
    lead: [eventLine(event), ceilingLine(why, ceilingWorkdays)],
  })
  if (!dated) throw new Error('a limit in working days must have a date')
  return { ...dated, clauseIndex, ceiling: true, anchor }
}

/** A ceiling without an anchor of its own counts from Article 26's. */
const anchorOfCeiling = (anchor: PlannedObligation['anchor']['event']) =>
  anchor === 'none' ? 'formed-or-changed' : anchor

const whyCeiling = (clause: TimeLimitClause): string => {
  if (clause.kind === 'promptly') return '“及时”没有写明天数'
  if (clause.kind === 'realtime') return '“实时”没有写明天数'
  if (clause.unit === 'hour') return '按小时计的时限不产生到期日'
  return '时限没有写明天数'
}

const ceilingLine = (why: string, workdays: number): string =>
  workdays === 20
    ? `${why}，按《政府信息公开条例》第二十六条的最长期限20个工作日计算。`
    : `${why}，按本县设定的${workdays}个工作日计算（《政府信息公开条例》第二十六条最长为20个工作日）。`

const eventLine = ({ kind, title }: RecordedEvent): string => `${EVENT_KIND_LABELS[kind]}：${title}`

const obligationOf = (limit: DatedEvent, options: PlanEventOptions): PlannedObligation => {
  const { event, itemVersion, unitId } = options
  const occurrence = eventOccurrenceId(event.id)
  const { itemId } = itemVersion
  const { clauseIndex } = limit
  return {
    key: buildObligationKey({ itemId, clauseIndex, unitId, occurrence }),
    itemId,
    itemVersionId: itemVersion.id,
    unitId,
    occurrence,
    eventId: event.id,
    title: `${itemVersion.name}：${event.title}`,
    ...limit,
  }
}

const followUpOf = ({ clause, clauseIndex, options }: ClauseInPlan): FollowUp[] => {
  if (clause.kind !== 'notice' && clause.kind !== 'take-down') return []
  const { event, calendar } = options
  const dated = datedClause({ clause, anchor: event.date, calendar })
  if (!dated) return []
  const { due, explanation } = dated
  return [{ kind: clause.kind, clauseIndex, from: event.date, date: due, explanation }]
}
