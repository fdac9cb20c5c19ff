import type { CivilDate } from '../../domain/calendar/civilDate'
import { defaultWorkCalendar } from '../../domain/calendar/defaultWorkCalendar'
import type { ParsedTimeLimit } from '../../domain/time-limits/clause'
import { describeClause } from '../../domain/time-limits/describeClause'
import { firstDueDate, type DueDate } from '../../domain/time-limits/dueDate'
import { parseTimeLimit } from '../../domain/time-limits/parseTimeLimit'

export type TimeLimitUnderstanding = {
  parsed: ParsedTimeLimit
  /** One Chinese reading a clause. */
  readings: string[]
  /** Counted from `from` by the calendar the house ships; the office's own entries are the server's. */
  example: DueDate
}

/** How a 公开时限 is understood, with an example counted from a day. */
export const readTimeLimit = (text: string, from: CivilDate): TimeLimitUnderstanding => {
  const parsed = parseTimeLimit(text)
  return {
    parsed,
    readings: parsed.clauses.map(describeClause),
    example: firstDueDate({ parsed, from, calendar: defaultWorkCalendar() }),
  }
}
