import type { CivilDate } from './civilDate'

/** Why a date is or is not a working day, for the explanation a clerk checks by hand. */
export type DayKind =
  | 'workday' // an ordinary working day
  | 'makeup' // a Saturday or Sunday worked in exchange (调休上班)
  | 'weekend'
  | 'holiday' // a statutory holiday or a rest day swapped for it
  | 'local' // a holiday set by local rule (全国年节及纪念日放假办法 4)

/** What is known of one date. */
export type DayStatus = {
  kind: DayKind
  /** The festival or reason in Chinese (`春节`, `国庆节`), where there is one. */
  name?: string
  /** True while the year's official notice is not out and the status is an estimate. */
  provisional: boolean
}

/** A version of one year's calendar as it is kept: the law's dates and where they come from. */
export type CalendarYear = {
  year: number
  /** Rest days by notice that fall on Monday-Friday or a weekend, with the festival's name. */
  holidays: Readonly<Record<string, string>>
  /** Saturdays and Sundays that are worked, with the festival they are swapped for. */
  makeupDays: Readonly<Record<string, string>>
  /** Days off by local rule, with their name. */
  localHolidays?: Readonly<Record<string, string>>
  /** The official notice (title, document number or address); absent for an estimate. */
  source?: string
  /** True when estimated from the statutory festivals, because no notice is out yet. */
  provisional: boolean
  /** Identifies this version, e.g. `2026/1` or `2027/estimate`. */
  version: string
}

/** The statutory working days of a span of years, with an index that answers in O(log n) or better. */
export type WorkCalendar = {
  /** First and last date known. Dates outside are a RangeError. */
  readonly first: CivilDate
  readonly last: CivilDate
  statusOf(date: CivilDate): DayStatus
  isWorkday(date: CivilDate): boolean
  /** The n-th working day strictly after (n > 0) or before (n < 0) a date; n = 0 is the date itself. */
  addWorkdays(from: CivilDate, n: number): CivilDate
  /** Working days in (from, to]: `addWorkdays(from, n)` is at distance n. Negative when `to` < `from`. */
  workdaysBetween(from: CivilDate, to: CivilDate): number
  /** The date itself if it is a working day, else the next one (民法典 203). */
  rollForward(date: CivilDate): CivilDate
  /** The date itself if it is a working day, else the last one before. */
  rollBack(date: CivilDate): CivilDate
  /** Does the count from `from` to `to` lean on a year without an official notice? */
  isProvisional(from: CivilDate, to: CivilDate): boolean
  /** The versions of the years that the span touches, e.g. `2026/1+2027/estimate`. */
  versionOf(from: CivilDate, to: CivilDate): string
}
