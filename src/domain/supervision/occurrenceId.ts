/**
 * Occurrence ids: which turn of a duty an obligation is. A period (`2026-11`, `2026-Q4`, `2026-H2`,
 * `2026`), the n-th fixed date of a year (`2026-D2`), the turn after an update (`since-2026-11-23`),
 * or an event (`event-<id>`).
 */
import {
  civilDateOf,
  daysInMonth,
  formatCivilDate,
  isCivilDate,
  partsOf,
} from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'
import type { Period } from '../time-limits/clause'

export type Occurrence =
  | { kind: 'period'; period: Period; year: number; index: number }
  | { kind: 'dated'; year: number; index: number }
  | { kind: 'since'; date: CivilDate }
  | { kind: 'event'; eventId: string }

/** Months of a period, and how many of them a year has. */
export const MONTHS_OF_PERIOD: Readonly<Record<Period, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
}

/** The id of the period (index 1-12, 1-4, 1-2 or 1) of a year. */
export const periodId = (options: { period: Period; year: number; index: number }): string => {
  const { period, year, index } = options
  switch (period) {
    case 'month':
      return `${year}-${String(index).padStart(2, '0')}`
    case 'quarter':
      return `${year}-Q${index}`
    case 'half-year':
      return `${year}-H${index}`
    case 'year':
      return String(year)
  }
}

/** The n-th (1-based) fixed date of a year, where a clause names several. */
export const datedId = (year: number, index: number): string => `${year}-D${index}`

/** The turn that follows an update of that date. */
export const sinceId = (date: CivilDate): string => `since-${date}`

/** The occurrence of a recorded event. */
export const eventOccurrenceId = (eventId: string): string => `event-${eventId}`

/** Reads an occurrence id; null when it is none. */
export const parseOccurrence = (id: string): Occurrence | null => {
  if (id.startsWith('event-')) {
    const eventId = id.slice('event-'.length)
    return eventId === '' ? null : { kind: 'event', eventId }
  }
  if (id.startsWith('since-')) {
    const date = id.slice('since-'.length)
    return isCivilDate(date) ? { kind: 'since', date } : null
  }
  const match = /^(\d{4})(?:-(Q[1-4]|H[12]|D[1-9]\d*|0[1-9]|1[0-2]))?$/.exec(id)
  if (!match) return null
  const year = Number(match[1])
  const part = match[2]
  if (part === undefined) return { kind: 'period', period: 'year', year, index: 1 }
  if (part.startsWith('Q')) return period('quarter', year, part.slice(1))
  if (part.startsWith('H')) return period('half-year', year, part.slice(1))
  if (part.startsWith('D')) return { kind: 'dated', year, index: Number(part.slice(1)) }
  return period('month', year, part)
}

const QUARTERS = ['一', '二', '三', '四'] as const

/** `2026年第四季度`; null for an event and for what is no occurrence id. */
export const formatOccurrence = (id: string): string | null => {
  const occurrence = parseOccurrence(id)
  if (!occurrence) return null
  switch (occurrence.kind) {
    case 'period':
      return formatPeriod(occurrence)
    case 'dated':
      return `${occurrence.year}年第${occurrence.index}次`
    case 'since':
      return `${formatCivilDate(occurrence.date)}之后的下一次更新`
    case 'event':
      return null
  }
}

/** First and last day of a period. */
export const periodBounds = (options: {
  period: Period
  year: number
  index: number
}): { first: CivilDate; last: CivilDate } => {
  const months = MONTHS_OF_PERIOD[options.period]
  const firstMonth = (options.index - 1) * months + 1
  const lastMonth = firstMonth + months - 1
  return {
    first: civilDateOf(options.year, firstMonth, 1),
    last: civilDateOf(options.year, lastMonth, daysInMonth(options.year, lastMonth)),
  }
}

/** The period that a date lies in. */
export const periodAt = (date: CivilDate, period: Period): { year: number; index: number } => {
  const { year, month } = partsOf(date)
  return { year, index: Math.ceil(month / MONTHS_OF_PERIOD[period]) }
}

const period = (kind: Period, year: number, index: string): Occurrence => ({
  kind: 'period',
  period: kind,
  year,
  index: Number(index),
})

const formatPeriod = (options: { period: Period; year: number; index: number }): string => {
  const { year, index } = options
  switch (options.period) {
    case 'month':
      return `${year}年${index}月`
    case 'quarter':
      return `${year}年第${QUARTERS[index - 1]}季度`
    case 'half-year':
      return `${year}年${index === 1 ? '上' : '下'}半年`
    case 'year':
      return `${year}年度`
  }
}
