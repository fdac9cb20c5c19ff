import {
  addDays,
  addMonths,
  civilDateOf,
  partsOf,
  type CivilDate,
} from '../../domain/calendar/civilDate'

/** Both ends included. */
export type ChosenPeriod = { from: CivilDate; to: CivilDate }

export const PERIOD_CHOICES = {
  month: '本月',
  quarter: '本季度',
  year: '本年',
  'last-month': '上月',
  'last-quarter': '上季度',
  'last-year': '上年',
} as const
export type PeriodChoice = keyof typeof PERIOD_CHOICES

/** The calendar period of a choice on a day. */
export const periodOf = (choice: PeriodChoice, today: CivilDate): ChosenPeriod => {
  const { year, month } = partsOf(today)
  const thisMonth = civilDateOf(year, month, 1)
  const thisQuarter = civilDateOf(year, month - ((month - 1) % 3), 1)
  switch (choice) {
    case 'month':
      return monthsFrom(thisMonth, 1)
    case 'quarter':
      return monthsFrom(thisQuarter, 3)
    case 'year':
      return monthsFrom(civilDateOf(year, 1, 1), 12)
    case 'last-month':
      return monthsFrom(addMonths(thisMonth, -1), 1)
    case 'last-quarter':
      return monthsFrom(addMonths(thisQuarter, -3), 3)
    case 'last-year':
      return monthsFrom(civilDateOf(year - 1, 1, 1), 12)
  }
}

const monthsFrom = (from: CivilDate, months: number): ChosenPeriod => ({
  from,
  to: addDays(addMonths(from, months), -1),
})
