import chineseDays from 'chinese-days'
import { addDays, civilDateOf, type CivilDate } from './civilDate'
import type { CalendarYear } from './workCalendar'

/**
 * A year whose notice is not out yet, estimated from the 13 statutory days of
 * 全国年节及纪念日放假办法 (2024-11-10): 元旦 1, 春节 4 (除夕 to 初三), 清明节 1, 劳动节 2, 端午节 1,
 * 中秋节 1, 国庆节 3. Always provisional, version `YYYY/estimate`.
 *
 * What only the notice decides is not guessed: no makeup working days, no rest days swapped with
 * them, and no day in lieu for a festival on a weekend. So an estimated limit tends to fall a little
 * early rather than late, and it is computed again once the notice is entered.
 */
export const estimateCalendarYear = (year: number): CalendarYear => ({
  year,
  holidays: Object.fromEntries(
    statutoryFestivals(year).flatMap(({ name, first, days }) =>
      Array.from({ length: days }, (_, index) => [addDays(first, index), name] as const),
    ),
  ),
  makeupDays: {},
  provisional: true,
  version: `${year}/estimate`,
})

type Festival = { name: string; first: CivilDate; days: number }

const statutoryFestivals = (year: number): Festival[] => [
  { name: '元旦', first: civilDateOf(year, 1, 1), days: 1 },
  { name: '春节', first: addDays(lunarDate(year, { month: 1, day: 1 }), -1), days: 4 },
  { name: '清明节', first: pureBrightness(year), days: 1 },
  { name: '劳动节', first: civilDateOf(year, 5, 1), days: 2 },
  { name: '端午节', first: lunarDate(year, { month: 5, day: 5 }), days: 1 },
  { name: '国庆节', first: civilDateOf(year, 10, 1), days: 3 },
  { name: '中秋节', first: lunarDate(year, { month: 8, day: 15 }), days: 1 },
]

type LunarDay = { month: number; day: number }

/** A lunar month begins 20 to 51 days after the civil month of its number does. */
const EARLIEST_DAYS = 18
const LATEST_DAYS = 54

/**
 * The civil date of a lunar day (never of a leap month: festivals are kept in the first). Found by
 * asking the library of each day in question: its own reverse conversion reads local time, and is a
 * month off on a server west of Greenwich.
 */
const lunarDate = (year: number, { month, day }: LunarDay): CivilDate => {
  const start = addDays(civilDateOf(year, month, 1), day - 1)
  for (let offset = EARLIEST_DAYS; offset <= LATEST_DAYS; offset += 1) {
    const date = addDays(start, offset)
    const lunar = chineseDays.getLunarDate(date)
    if (lunar.lunarMon === month && lunar.lunarDay === day && !lunar.isLeap) return date
  }
  throw new RangeError(`农历 ${month} 月 ${day} 日在 ${year} 年没有对应的日期`)
}

/**
 * 清明 of a year of the 21st century by the usual approximation of the solar term (D = 0.2422, C =
 * 4.81), checked in the tests against the official calendars. The library's own function answers in
 * local time and is a day early west of Greenwich.
 */
const pureBrightness = (year: number): CivilDate => {
  const ofCentury = year % 100
  return civilDateOf(year, 4, Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4))
}
