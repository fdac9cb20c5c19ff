/**
 * Civil dates: the only dates the law knows. A civil date is the text `YYYY-MM-DD`, read in
 * Asia/Shanghai and never an instant, so the server's time zone cannot move a time limit.
 * Arithmetic goes through day numbers (days since 1970-01-01, proleptic Gregorian).
 */

declare const civilDateBrand: unique symbol

/** A valid date of the Gregorian calendar as `YYYY-MM-DD`. */
export type CivilDate = string & { readonly [civilDateBrand]: true }

/** Whole days since 1970-01-01. */
export type DayNumber = number

/** China keeps one offset all year (no summer time since 1991). */
const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000
const MS_PER_DAY = 86_400_000

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Is the text a real date of the calendar, exactly as `YYYY-MM-DD`? */
export const isCivilDate = (text: string): text is CivilDate => {
  const match = ISO_DATE.exec(text)
  if (!match) return false
  const [, y, m, d] = match.map(Number) as [number, number, number, number]
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m)
}

/** Parses `YYYY-MM-DD`. Throws a RangeError that names the text when it is no date. */
export const civilDate = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new RangeError(`不是有效日期（应为 YYYY-MM-DD）：${text}`)
  return text
}

/** The civil date of a year, month (1-12) and day; the three must be a real date. */
export const civilDateOf = (year: number, month: number, day: number): CivilDate => {
  const text = printDate(year, month, day)
  const isReal =
    year >= 0 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  return isReal && Number.isInteger(year + month + day) ? text : civilDate(text)
}

/** The civil date in Asia/Shanghai at an instant. */
export const civilDateAt = (instant: Date): CivilDate =>
  fromDayNumber(Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / MS_PER_DAY))

/** Days since 1970-01-01. */
export const toDayNumber = (date: CivilDate): DayNumber => {
  const { year, month, day } = partsOf(date)
  return daysFromCivil(year, month, day)
}

/** The date of a day number. */
export const fromDayNumber = (number: DayNumber): CivilDate => {
  const { year, month, day } = civilFromDays(number)
  return printDate(year, month, day)
}

/** Year, month (1-12) and day of the month. */
export const partsOf = (date: CivilDate): { year: number; month: number; day: number } => ({
  year: yearOf(date),
  month: twoDigits(date, 5),
  day: twoDigits(date, 8),
})

/** The year of a date. */
export const yearOf = (date: CivilDate): number => twoDigits(date, 0) * 100 + twoDigits(date, 2)

/** `days` later (negative: earlier), in calendar days. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromDayNumber(toDayNumber(date) + days)

/**
 * The same-numbered day `months` later, or the last day of that month where there is none
 * (民法典 202).
 */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const targetYear = Math.floor(index / 12)
  const targetMonth = (index % 12) + 1
  return civilDateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)))
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  toDayNumber(to) - toDayNumber(from)

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (date: CivilDate): number => (((toDayNumber(date) + 4) % 7) + 7) % 7

/** Days in a month (1-12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

/** `2026年11月23日`. */
export const formatCivilDate = (date: CivilDate): string => {
  const { year, month, day } = partsOf(date)
  return `${year}年${month}月${day}日`
}

/** `星期一`. */
export const formatWeekday = (date: CivilDate): string => `星期${WEEKDAYS[weekdayOf(date)]}`

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const printDate = (year: number, month: number, day: number): CivilDate =>
  `${year > 999 ? year : String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CivilDate

const ZERO = '0'.charCodeAt(0)

/** From the characters, for a million due dates a second go by here. */
const twoDigits = (date: string, at: number): number =>
  (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO

/** Days from the civil epoch; the era arithmetic is the well-known one over 400-year cycles. */
const daysFromCivil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const civilFromDays = (number: number): { year: number; month: number; day: number } => {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}
