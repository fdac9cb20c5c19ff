import {
  civilDateOf,
  fromDayNumber,
  partsOf,
  toDayNumber,
  weekdayOf,
  yearOf,
  type CivilDate,
  type DayNumber,
} from './civilDate'
import type { CalendarYear, DayKind, DayStatus, WorkCalendar } from './workCalendar'

export type BuildWorkCalendarOptions = {
  /** Consecutive years, in any order, one entry a year. */
  years: readonly CalendarYear[]
}

/**
 * Indexes the working days of consecutive years. `rank[i]` counts the working days before day i and
 * `workdays[k]` is the k-th working day, so every question is answered in O(1).
 * Throws a RangeError when a year is missing or given twice; the calendar itself throws one for a
 * date outside its span.
 */
export const buildWorkCalendar = ({ years }: BuildWorkCalendarOptions): WorkCalendar => {
  const sorted = consecutive(years)
  const firstYear = sorted[0]!.year
  const lastYear = sorted.at(-1)!.year
  const first = civilDateOf(firstYear, 1, 1)
  const last = civilDateOf(lastYear, 12, 31)
  const origin = toDayNumber(first)
  const days = markDays({ sorted, origin, length: toDayNumber(last) - origin + 1 })
  const { kinds, names, dates } = days
  const { rank, workdays } = rankWorkdays(kinds)
  const monthStarts = startsOfMonths({ firstYear, lastYear, origin })

  const outside = (what: string): RangeError =>
    new RangeError(
      `${what}超出工作日历的范围（${first} 至 ${last}），请先在“工作日历”中录入该年的节假日安排`,
    )
  const indexOf = (date: CivilDate): number => {
    const { year, month, day } = partsOf(date)
    const index = monthStarts[(year - firstYear) * 12 + month - 1]
    if (index === undefined) throw outside(`日期 ${date} `)
    return index + day - 1
  }
  const yearAt = (year: number): CalendarYear => sorted[year - firstYear]!
  /** The k-th working day of the span (0-based). */
  const nthWorkday = (k: number): CivilDate => {
    const index = workdays[k]
    if (index === undefined) throw outside('推算的日期')
    return dates[index]!
  }

  const touchedYears = (from: CivilDate, to: CivilDate): CalendarYear[] => {
    const [low, high] = from <= to ? [indexOf(from), indexOf(to)] : [indexOf(to), indexOf(from)]
    // The count runs over the days strictly after its start, so a start on 31 December does not count.
    const start = low === high ? low : from <= to ? low + 1 : low
    const end = low === high || from <= to ? high : high - 1
    return sorted.slice(yearOf(dates[start]!) - firstYear, yearOf(dates[end]!) - firstYear + 1)
  }

  return {
    first,
    last,
    statusOf: (date) => {
      const index = indexOf(date)
      const name = names.get(index)
      const status: DayStatus = {
        kind: DAY_KIND_CODES[kinds[index]!]!,
        provisional: yearAt(yearOf(date)).provisional,
      }
      return name === undefined ? status : { ...status, name }
    },
    isWorkday: (date) => isWorkCode(kinds[indexOf(date)]!),
    addWorkdays: (from, n) => {
      const index = indexOf(from)
      if (n === 0) return from
      // Working days up to and including `from` when counting on; before `from` when counting back.
      return n > 0 ? nthWorkday(rank[index + 1]! + n - 1) : nthWorkday(rank[index]! + n)
    },
    workdaysBetween: (from, to) => {
      const start = indexOf(from)
      const end = indexOf(to)
      return end >= start ? rank[end + 1]! - rank[start + 1]! : rank[end]! - rank[start]!
    },
    rollForward: (date) => {
      const index = indexOf(date)
      return isWorkCode(kinds[index]!) ? date : nthWorkday(rank[index]!)
    },
    rollBack: (date) => {
      const index = indexOf(date)
      return isWorkCode(kinds[index]!) ? date : nthWorkday(rank[index]! - 1)
    },
    isProvisional: (from, to) => {
      const low = yearOf(from <= to ? from : to)
      const high = yearOf(from <= to ? to : from)
      if (
        low >= firstYear &&
        high <= lastYear &&
        !anyProvisional(sorted, low - firstYear, high - firstYear)
      )
        return false
      return touchedYears(from, to).some((year) => year.provisional)
    },
    versionOf: (from, to) =>
      touchedYears(from, to)
        .map((year) => year.version)
        .join('+'),
  }
}

const DAY_KIND_CODES: readonly DayKind[] = ['workday', 'makeup', 'weekend', 'holiday', 'local']
const WORKDAY = 0
const MAKEUP = 1
const WEEKEND = 2
const HOLIDAY = 3
const LOCAL = 4

const isWorkCode = (code: number): boolean => code <= MAKEUP

const consecutive = (years: readonly CalendarYear[]): CalendarYear[] => {
  if (years.length === 0) throw new RangeError('工作日历至少要有一年')
  const sorted = [...years].sort((a, b) => a.year - b.year)
  sorted.forEach(({ year }, index) => {
    const expected = sorted[0]!.year + index
    if (year < expected) throw new RangeError(`工作日历中 ${year} 年重复`)
    if (year > expected) throw new RangeError(`工作日历缺少 ${expected} 年`)
  })
  return sorted
}

type MarkDaysOptions = { sorted: readonly CalendarYear[]; origin: DayNumber; length: number }

/** The kind and name of every day; a notice may reach into the December before, and then it wins. */
const markDays = ({ sorted, origin, length }: MarkDaysOptions) => {
  const dates = Array.from({ length }, (_, index) => fromDayNumber(origin + index))
  const kinds = Uint8Array.from(dates, (date) => (weekdayOf(date) % 6 === 0 ? WEEKEND : WORKDAY))
  const names = new Map<number, string>()
  const mark = (entries: Readonly<Record<string, string>>, code: number): void => {
    for (const [date, name] of Object.entries(entries)) {
      const index = toDayNumber(date as CivilDate) - origin
      if (index < 0 || index >= length) continue
      kinds[index] = code
      names.set(index, name)
    }
  }
  for (const { holidays, makeupDays, localHolidays } of sorted) {
    mark(holidays, HOLIDAY)
    mark(makeupDays, MAKEUP)
    mark(localHolidays ?? {}, LOCAL)
  }
  return { dates, kinds, names }
}

type StartsOfMonthsOptions = { firstYear: number; lastYear: number; origin: DayNumber }

/** The index of the first day of every month: a date is found without any arithmetic of the calendar. */
const startsOfMonths = ({ firstYear, lastYear, origin }: StartsOfMonthsOptions): Int32Array =>
  Int32Array.from(
    { length: (lastYear - firstYear + 1) * 12 },
    (_, month) =>
      toDayNumber(civilDateOf(firstYear + Math.floor(month / 12), (month % 12) + 1, 1)) - origin,
  )

const rankWorkdays = (kinds: Uint8Array) => {
  const rank = new Int32Array(kinds.length + 1)
  for (let index = 0; index < kinds.length; index++)
    rank[index + 1] = rank[index]! + (isWorkCode(kinds[index]!) ? 1 : 0)
  const workdays = new Int32Array(rank[kinds.length]!)
  for (let index = 0; index < kinds.length; index++)
    if (isWorkCode(kinds[index]!)) workdays[rank[index]!] = index
  return { rank, workdays }
}

const anyProvisional = (sorted: readonly CalendarYear[], low: number, high: number): boolean => {
  for (let index = low; index <= high; index++) if (sorted[index]!.provisional) return true
  return false
}
