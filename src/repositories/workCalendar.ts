import { buildWorkCalendar } from '../domain/calendar/buildWorkCalendar'
import { civilDate } from '../domain/calendar/civilDate'
import { defaultCalendarYears, defaultWorkCalendar } from '../domain/calendar/defaultWorkCalendar'
import {
  withCalendarOverrides,
  type CalendarOverride,
} from '../domain/calendar/withCalendarOverrides'
import type { WorkCalendar } from '../domain/calendar/workCalendar'
import { EVERYTHING, type Scope } from './scope'

type Day = { date: string; name: string }

let cached: { stamp: string; calendar: WorkCalendar } | undefined

/** The official calendars with what the office has entered over them, oldest entry first. */
export const loadWorkCalendar = async ({ payload, req }: Scope): Promise<WorkCalendar> => {
  const { docs } = await payload.find({
    collection: 'work-calendars',
    sort: ['year', 'createdAt'],
    req,
    ...EVERYTHING,
  })
  if (docs.length === 0) return defaultWorkCalendar()
  const stamp = docs.map((doc) => `${doc.id}@${doc.updatedAt}`).join(',')
  if (cached?.stamp === stamp) return cached.calendar
  const overrides = docs.map((doc): CalendarOverride => ({
    year: doc.year,
    mode: doc.mode,
    source: doc.source,
    version: doc.version,
    holidays: byDate(doc.holidays),
    makeupDays: byDate(doc.makeupDays),
    localHolidays: byDate(doc.localHolidays),
  }))
  const calendar = buildWorkCalendar({
    years: withCalendarOverrides(defaultCalendarYears(), overrides),
  })
  cached = { stamp, calendar }
  return calendar
}

const byDate = (days: Day[] | null | undefined): Record<string, string> =>
  Object.fromEntries((days ?? []).map(({ date, name }) => [civilDate(date), name]))
