/** The part of a due date that an obligation keeps. */
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { TimeLimitClause } from '../time-limits/clause'
import { dueDate } from '../time-limits/dueDate'
import type { PlannedObligation } from './plannedObligation'

export type DatedClause = Pick<
  PlannedObligation,
  'due' | 'lastWorkday' | 'provisional' | 'explanation' | 'calendarVersion'
>

/** The dates of a clause from its anchor, with `lead` before the explanation; null without a date. */
export const datedClause = (options: {
  clause: TimeLimitClause
  anchor: CivilDate
  calendar: WorkCalendar
  lead?: readonly string[]
}): DatedClause | null => {
  const { due, lastWorkday, provisional, explanation, calendarVersion } = dueDate(options)
  if (due === null || lastWorkday === null) return null
  return {
    due,
    lastWorkday,
    provisional,
    explanation: [...(options.lead ?? []), ...explanation],
    calendarVersion,
  }
}
