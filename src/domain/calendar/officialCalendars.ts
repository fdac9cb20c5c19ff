import chineseDays from 'chinese-days'
import { civilDateOf, fromDayNumber, toDayNumber } from './civilDate'
import { describeNotices, OFFICIAL_NOTICES } from './officialNotices'
import type { CalendarYear } from './workCalendar'

/**
 * The official calendars 2019-2026 as their notices stand today. The days come from `chinese-days`,
 * the notice and version from OFFICIAL_NOTICES: 2019 and 2020 were amended, hence `2019/2`, `2020/2`.
 * A notice may name the last days of December before (2022-12-31 is in the notice of 2023): they lie
 * in the year of their date, so 2022's source names the notice of 2023 as well.
 */
export const officialCalendars = (): CalendarYear[] =>
  Object.keys(OFFICIAL_NOTICES).map(Number).map(officialCalendarYear)

const officialCalendarYear = (year: number): CalendarYear => {
  const holidays: Record<string, string> = {}
  const makeupDays: Record<string, string> = {}
  const last = toDayNumber(civilDateOf(year, 12, 31))
  for (let day = toDayNumber(civilDateOf(year, 1, 1)); day <= last; day++) {
    const date = fromDayNumber(day)
    const { work, name } = chineseDays.getDayDetail(date)
    const festival = festivalOf(name)
    if (festival === undefined) continue
    if (work) makeupDays[date] = festival
    else holidays[date] = festival
  }
  const notices = OFFICIAL_NOTICES[year] ?? []
  return {
    year,
    holidays,
    makeupDays,
    source: describeNotices([...notices, ...yearEndNotices(year, holidays)]),
    provisional: false,
    version: `${year}/${notices.length}`,
  }
}

/** The next year's notice, where it gives a day of this December off. */
const yearEndNotices = (year: number, holidays: Record<string, string>) =>
  `${year}-12-31` in holidays ? (OFFICIAL_NOTICES[year + 1] ?? []).slice(0, 1) : []

const FULL_NAMES: Readonly<Record<string, string>> = {
  清明: '清明节',
  端午: '端午节',
  中秋: '中秋节',
}

/** The library names a day of a notice `Spring Festival,春节,4` and any other by its weekday. */
const festivalOf = (name: string): string | undefined => {
  const chinese = name.split(',')[1]
  return chinese === undefined ? undefined : (FULL_NAMES[chinese] ?? chinese)
}
