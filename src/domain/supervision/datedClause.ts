/** The part of a due date that an obligation keeps. */
import { addDays } from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { TimeLimitClause } from '../time-limits/clause'
import { dueDate } from '../time-limits/dueDate'
import { shiftDate } from '../time-limits/dueDateOnly'
import type { PlannedObligation } from './plannedObligation'

export type DatedClause = Pick<
  PlannedObligation,
  'due' | 'lastWorkday' | 'provisional' | 'explanation' | 'calendarVersion'
>

export type DatedClauseOptions = {
  clause: TimeLimitClause
  anchor: CivilDate
  calendar: WorkCalendar
  /** Put before the explanation. */
  lead?: readonly string[]
}

/**
 * The dates of a clause from its anchor; null where it has none. A limit of many years can end outside
 * the calendar's span: recording an event must not fail on that, so the date stands unrolled and
 * provisional until the calendar reaches it.
 */
export const datedClause = (options: DatedClauseOptions): DatedClause | null => {
  const { lead = [] } = options
  const outside = dateOutsideCalendar(options)
  if (outside) return { ...outside, explanation: [...lead, ...outside.explanation] }
  const { due, lastWorkday, provisional, explanation, calendarVersion } = dueDate(options)
  if (due === null || lastWorkday === null) return null
  return { due, lastWorkday, provisional, explanation: [...lead, ...explanation], calendarVersion }
}

/** No run of rest days is longer, so a date this far inside can always be rolled. */
const LONGEST_REST_DAYS = 31

const dateOutsideCalendar = ({
  clause,
  anchor,
  calendar,
}: DatedClauseOptions): DatedClause | null => {
  const raw = shiftDate(clause, anchor, clause.kind === 'before' ? -1 : 1)
  const isInside =
    raw === null ||
    (raw >= addDays(calendar.first, LONGEST_REST_DAYS) &&
      raw <= addDays(calendar.last, -LONGEST_REST_DAYS))
  if (isInside) return null
  return {
    due: raw,
    lastWorkday: raw,
    provisional: true,
    explanation: ['到期日超出工作日历的范围，暂按日历推算，录入该年节假日安排后重新计算。'],
    calendarVersion: '',
  }
}
