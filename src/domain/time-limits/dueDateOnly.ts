import {
  addDays,
  addMonths,
  civilDateOf,
  daysInMonth,
  partsOf,
  type CivilDate,
} from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { Period, TimeLimitClause } from './clause'

export type DueDateOptions = {
  clause: TimeLimitClause
  /** The day the event happened: never counted itself (民法典 201). */
  anchor: CivilDate
  calendar: WorkCalendar
}

/** Article 26 of 政府信息公开条例: the ceiling where a text says only 及时 or 实时. */
export const ARTICLE_26_WORKDAYS = 20

/**
 * The due date alone, without its explanation: the fast path of sweeps and lists. Null where a
 * clause has no date (hours, standing, unclear, a missing amount). `dueDate` explains the same
 * date; the rules are told there. Throws the calendar's RangeError for a date outside its span.
 */
export const dueDateOnly = ({ clause, anchor, calendar }: DueDateOptions): CivilDate | null => {
  switch (clause.kind) {
    case 'within':
    case 'interval':
    case 'take-down':
    case 'notice':
      return countOn(clause, anchor, calendar)
    case 'together':
      return clause.amount === undefined ? anchor : countOn(clause, anchor, calendar)
    case 'before':
      return countBack(clause, anchor, calendar)
    case 'on-date':
      return nextFixedDate(clause.dates ?? [], anchor)
    case 'periodic':
      return periodicDate(clause, anchor, calendar)
    case 'promptly':
    case 'realtime':
      return calendar.addWorkdays(anchor, ARTICLE_26_WORKDAYS)
    case 'standing':
    case 'reference':
    case 'unclear':
      return null
  }
}

/** Calendar days, weeks, months, quarters and years from a date, before any roll; null for hours. */
export const shiftDate = (
  clause: Pick<TimeLimitClause, 'amount' | 'unit'>,
  from: CivilDate,
  direction: 1 | -1,
): CivilDate | null => {
  const { amount, unit } = clause
  if (amount === undefined || !Number.isSafeInteger(amount)) return null
  const by = amount * direction
  switch (unit) {
    case 'day':
      return addDays(from, by)
    case 'week':
      return addDays(from, by * 7)
    case 'month':
      return addMonths(from, by)
    case 'quarter':
      return addMonths(from, by * 3)
    case 'year':
      return addMonths(from, by * 12)
    default:
      return null
  }
}

/** The last day of the period that a date lies in. */
export const periodEnd = (period: Period, date: CivilDate): CivilDate => {
  const { year, month } = partsOf(date)
  const months = MONTHS_IN[period]
  const lastMonth = Math.ceil(month / months) * months
  return civilDateOf(year, lastMonth, daysInMonth(year, lastMonth))
}

/** Months in a period. */
export const MONTHS_IN: Readonly<Record<Period, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
}

const countOn = (
  clause: TimeLimitClause,
  from: CivilDate,
  calendar: WorkCalendar,
): CivilDate | null => {
  if (clause.unit === 'workday') return addWorkdays(clause, from, calendar, 1)
  const raw = shiftDate(clause, from, 1)
  return raw && calendar.rollForward(raw)
}

const countBack = (
  clause: TimeLimitClause,
  from: CivilDate,
  calendar: WorkCalendar,
): CivilDate | null =>
  clause.unit === 'workday' ? addWorkdays(clause, from, calendar, -1) : shiftDate(clause, from, -1)

const addWorkdays = (
  { amount }: TimeLimitClause,
  from: CivilDate,
  calendar: WorkCalendar,
  direction: 1 | -1,
): CivilDate | null =>
  amount === undefined || !Number.isSafeInteger(amount)
    ? null
    : calendar.addWorkdays(from, amount * direction)

const nextFixedDate = (dates: readonly string[], anchor: CivilDate): CivilDate | null => {
  let next: CivilDate | null = null
  for (const text of dates) {
    const date = text.length === 10 ? (text as CivilDate) : nextYearly(text, anchor)
    if (next === null || date < next) next = date
  }
  return next
}

/** Text beside text: dates print so that their order is the order of their texts. */
const nextYearly = (monthDay: string, anchor: CivilDate): CivilDate => {
  if (!isInEveryYear(monthDay)) return nextClamped(monthDay, anchor)
  const isThisYear = monthDay >= anchor.slice(5)
  const year = isThisYear ? anchor.slice(0, 4) : String(Number(anchor.slice(0, 4)) + 1)
  return `${year.padStart(4, '0')}-${monthDay}` as CivilDate
}

const isInEveryYear = (monthDay: string): boolean =>
  monthDay.slice(3) <= '28' || LONG_MONTH_ENDS.has(monthDay)

const LONG_MONTH_ENDS: ReadonlySet<string> = new Set(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    Array.from({ length: daysInMonth(2023, month) - 28 }, (_, beyond) =>
      civilDateOf(2023, month, 29 + beyond).slice(5),
    ),
  ),
)

/** 29 February, which most years have not: its last day instead. */
const nextClamped = (monthDay: string, anchor: CivilDate): CivilDate => {
  const { year } = partsOf(anchor)
  const month = Number(monthDay.slice(0, 2))
  const day = Number(monthDay.slice(3, 5))
  const inYear = (y: number): CivilDate =>
    civilDateOf(y, month, Math.min(day, daysInMonth(y, month)))
  const thisYear = inYear(year)
  return thisYear >= anchor ? thisYear : inYear(year + 1)
}

const periodicDate = (
  clause: TimeLimitClause,
  anchor: CivilDate,
  calendar: WorkCalendar,
): CivilDate | null => {
  const { period, day, amount } = clause
  if (period === undefined) return null
  if (day !== undefined) return nextPeriodDay(period, day, anchor)
  const end = periodEnd(period, anchor)
  return amount === undefined ? end : countOn(clause, end, calendar)
}

/** The day of the period's first month, on or after the anchor date. */
const nextPeriodDay = (period: Period, day: number, anchor: CivilDate): CivilDate => {
  const { year, month } = partsOf(anchor)
  const months = MONTHS_IN[period]
  const firstMonth = Math.floor((month - 1) / months) * months + 1
  const inPeriod = (offset: number): CivilDate => {
    const start = addMonths(civilDateOf(year, firstMonth, 1), offset * months)
    const { year: y, month: m } = partsOf(start)
    return civilDateOf(y, m, Math.min(day, daysInMonth(y, m)))
  }
  const current = inPeriod(0)
  return current >= anchor ? current : inPeriod(1)
}
