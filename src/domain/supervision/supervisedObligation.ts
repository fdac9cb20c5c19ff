/** An obligation as the daily sweep sees it. */
import { daysBetween } from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { Anchor } from '../time-limits/clause'
import { articleTwentySixCeiling } from '../time-limits/timeliness'
import { parseOccurrence } from './occurrenceId'
import type { ObligationState } from './obligationState'
import type { ObligationAnchor } from './plannedObligation'

export type SupervisedObligation = {
  key: string
  occurrence: string
  anchor: ObligationAnchor
  /** The day the obligation came to be known: the event was recorded, or the plan made it. */
  recordedOn: CivilDate
  due: CivilDate
  lastWorkday: CivilDate
  provisional: boolean
  ceiling: boolean
  /** Raised each time the due date is recomputed; part of the keys of reminders and cards. */
  dueVersion: number
  state: ObligationState
  /** The day of the publication that met it; null while none did. */
  publishedOn: CivilDate | null
}

/** Anchors whose date says when information was formed or changed, so that Article 26 runs from it. */
const FORMING_ANCHORS: readonly Anchor[] = [
  'formed',
  'changed',
  'formed-or-changed',
  'made-or-obtained',
  'decided',
  'approved',
  'received',
  'signed',
  'allocated',
  'occurred',
  'none',
]

/**
 * The day on which Article 26's 20 working days end (a stricter setting for 及时 does not move it); null where the obligation does not start from
 * information being formed or changed (a rhythm, a fixed date, a time before an event).
 */
export const statutoryCeilingOf = (
  obligation: Pick<SupervisedObligation, 'anchor' | 'occurrence'>,
  calendar: WorkCalendar,
): CivilDate | null => {
  const isEvent = parseOccurrence(obligation.occurrence)?.kind === 'event'
  if (!isEvent || !FORMING_ANCHORS.includes(obligation.anchor.event)) return null
  return articleTwentySixCeiling({ anchor: obligation.anchor.date, calendar })
}

/** Half a year, less the days that February takes from a first half. */
const LONG_LIMIT_DAYS = 181

/** Half-yearly and longer: by its rhythm, or by the length of the limit. */
export const isLongLimit = (
  obligation: Pick<SupervisedObligation, 'occurrence' | 'anchor' | 'due'>,
): boolean => {
  const occurrence = parseOccurrence(obligation.occurrence)
  if (occurrence?.kind === 'dated') return true
  if (occurrence?.kind === 'period') {
    return occurrence.period === 'half-year' || occurrence.period === 'year'
  }
  return daysBetween(obligation.anchor.date, obligation.due) >= LONG_LIMIT_DAYS
}

/**
 * Is the time to act under the setting's number of working days? A rhythm with a day of the calendar
 * is known long ahead and never short; one counted from a period's end is as short as its count.
 */
export const isShortLimit = (
  obligation: Pick<SupervisedObligation, 'occurrence' | 'anchor' | 'due'>,
  options: { calendar: WorkCalendar; shortLimitWorkdays: number },
): boolean => {
  const { anchor, due } = obligation
  if (anchor.event === 'calendar' || isLongLimit(obligation)) return false
  return options.calendar.workdaysBetween(anchor.date, due) < options.shortLimitWorkdays
}
