import { buildWorkCalendar } from './buildWorkCalendar'
import { estimateCalendarYear } from './estimateCalendarYear'
import { officialCalendars } from './officialCalendars'
import type { CalendarYear, WorkCalendar } from './workCalendar'

/** Years estimated beyond the last notice: a posting of five years still ends inside the span. */
const ESTIMATED_YEARS = [2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036] as const

/** Official 2019-2026 and estimates 2027-2036: the base that the office's own entries override. */
export const defaultCalendarYears = (): CalendarYear[] => [
  ...officialCalendars(),
  ...ESTIMATED_YEARS.map(estimateCalendarYear),
]

/** The calendar of `defaultCalendarYears`, built once. */
export const defaultWorkCalendar = (): WorkCalendar => {
  built ??= buildWorkCalendar({ years: defaultCalendarYears() })
  return built
}

let built: WorkCalendar | undefined
