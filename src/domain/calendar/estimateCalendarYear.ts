import chineseDays from 'chinese-days'
import { addDays, civilDate, civilDateOf, type CivilDate } from './civilDate'
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
  { name: '春节', first: addDays(lunarDate(year, '01-01'), -1), days: 4 },
  {
    name: '清明节',
    first: civilDate(chineseDays.getSolarTermDate(year, 4, 'pure_brightness')),
    days: 1,
  },
  { name: '劳动节', first: civilDateOf(year, 5, 1), days: 2 },
  { name: '端午节', first: lunarDate(year, '05-05'), days: 1 },
  { name: '国庆节', first: civilDateOf(year, 10, 1), days: 3 },
  { name: '中秋节', first: lunarDate(year, '08-15'), days: 1 },
]

/** The civil date of a lunar date (`MM-DD`, never of a leap month: festivals are kept in the first). */
const lunarDate = (year: number, monthDay: string): CivilDate =>
  civilDate(chineseDays.getSolarDateFromLunar(`${year}-${monthDay}`).date)
