import type { CalendarYear } from '../../src/domain/calendar/workCalendar'
import type { TimeLimitClause } from '../../src/domain/time-limits/clause'

/**
 * Due dates the way a clerk counts them: one day after another on a wall calendar, through the
 * JavaScript Date in UTC. Slow and plain on purpose; it shares nothing with the code it checks but
 * the tables of the years.
 */
export const slowWorkdayCounter = (years: readonly CalendarYear[]) => {
  const isWorkday = (date: string): boolean => {
    if (years.some(({ localHolidays }) => localHolidays && date in localHolidays)) return false
    if (years.some(({ makeupDays }) => date in makeupDays)) return true
    if (years.some(({ holidays }) => date in holidays)) return false
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    return weekday !== 0 && weekday !== 6
  }

  const walkWorkdays = (from: string, count: number, step: 1 | -1): string => {
    let date = from
    for (let counted = 0; counted < count;) {
      date = moveDays(date, step)
      if (isWorkday(date)) counted++
    }
    return date
  }

  const firstWorkday = (from: string, step: 1 | -1): string => {
    let date = from
    while (!isWorkday(date)) date = moveDays(date, step)
    return date
  }

  const count = ({ amount = 0, unit }: TimeLimitClause, from: string): string =>
    unit === 'workday'
      ? walkWorkdays(from, amount, 1)
      : firstWorkday(moveUnits(from, amount, unit), 1)

  const due = (clause: TimeLimitClause, anchor: string): string | null => {
    const { kind, amount, unit, day, period } = clause
    if (unit === 'hour') return null
    if (kind === 'standing' || kind === 'reference' || kind === 'unclear') return null
    if (kind === 'promptly' || kind === 'realtime') return walkWorkdays(anchor, 20, 1)
    if (kind === 'before')
      return unit === 'workday'
        ? walkWorkdays(anchor, amount ?? 0, -1)
        : moveUnits(anchor, -(amount ?? 0), unit)
    if (kind === 'on-date') return nextOf((date) => clause.dates!.includes(date.slice(5)), anchor)
    if (kind !== 'periodic') return count(clause, anchor)
    if (day !== undefined) return nextOf((date) => isDayOfPeriod(date, period!, day), anchor)
    const end = nextOf((date) => isPeriodEnd(date, period!), anchor)
    return amount === undefined ? end : count(clause, end)
  }

  return { isWorkday, walkWorkdays, firstWorkday, due }
}

const moveDays = (date: string, days: number): string => {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

const moveUnits = (date: string, amount: number, unit: TimeLimitClause['unit']): string => {
  if (unit === 'day') return moveDays(date, amount)
  if (unit === 'week') return moveDays(date, 7 * amount)
  const months = amount * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1)
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate()
  target.setUTCDate(Math.min(day, lastDay))
  return target.toISOString().slice(0, 10)
}

/** The first date on or after another that answers. */
const nextOf = (isIt: (date: string) => boolean, from: string): string => {
  let date = from
  while (!isIt(date)) date = moveDays(date, 1)
  return date
}

const FIRST_MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

const isDayOfPeriod = (date: string, period: keyof typeof FIRST_MONTHS, day: number): boolean => {
  const month = Number(date.slice(5, 7))
  const isFirstMonth = (month - 1) % FIRST_MONTHS[period] === 0
  const isLastOfMonth = moveDays(date, 1).endsWith('-01')
  const dayOfMonth = Number(date.slice(8))
  return isFirstMonth && (dayOfMonth === day || (isLastOfMonth && dayOfMonth < day))
}

const isPeriodEnd = (date: string, period: keyof typeof FIRST_MONTHS): boolean =>
  moveDays(date, 1).endsWith('-01') && Number(date.slice(5, 7)) % FIRST_MONTHS[period] === 0
