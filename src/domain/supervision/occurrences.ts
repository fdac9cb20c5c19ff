/**
 * The turns of a clause that runs by the calendar: every month, quarter, half-year or year, a fixed
 * date of every year, or one full date. Each turn is brought down to a plain clause (`within` a count
 * from a date, or `on-date` with a full date), so that one rule, `dueDate`, dates and explains all.
 */
import {
  addDays,
  civilDateOf,
  daysInMonth,
  isCivilDate,
  partsOf,
  yearOf,
} from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { Period, TimeLimitClause } from '../time-limits/clause'
import { dueDateOnly } from '../time-limits/dueDateOnly'
import { datedId, MONTHS_OF_PERIOD, periodBounds, periodId } from './occurrenceId'
import type { ObligationAnchor } from './plannedObligation'

export type ClauseOccurrence = {
  /** See `occurrenceId.ts`. */
  id: string
  /** What the plain clause counts from; also where the turn's window opens. */
  anchor: ObligationAnchor
  /** The plain clause to give to `dueDate` with `anchor.date`. */
  clause: TimeLimitClause
  due: CivilDate
}

export type OccurrencesOptions = {
  clause: TimeLimitClause
  /** Both ends included; they bound the due dates. */
  from: CivilDate
  to: CivilDate
  calendar: WorkCalendar
}

/** The turns of a `periodic` or `on-date` clause due in [from, to], earliest first; none otherwise. */
export const occurrencesOf = (options: OccurrencesOptions): ClauseOccurrence[] => {
  const { clause, from, calendar } = options
  const to = options.to < calendar.last ? options.to : calendar.last
  if (clause.kind !== 'periodic' && clause.kind !== 'on-date') return []

  const candidates =
    clause.kind === 'periodic'
      ? periodCandidates({ clause, from, to })
      : fixedDateCandidates({ dates: clause.dates ?? [], from, to })
  return candidates
    .flatMap((candidate) => {
      const due = dueDateOnly({ clause: candidate.clause, anchor: candidate.anchor.date, calendar })
      return due !== null && due >= from && due <= to ? [{ ...candidate, due }] : []
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/**
 * The one open turn of an `interval` clause (at most N since the last update): N after `base`, the
 * last publication or the start of supervision. Null when the clause gives no date (hours).
 */
export const intervalOccurrence = (options: {
  clause: TimeLimitClause
  base: CivilDate
  id: string
  calendar: WorkCalendar
}): ClauseOccurrence | null => {
  const { base, id, calendar } = options
  const clause = plainWithin(options.clause, 'last-update')
  const due = dueDateOnly({ clause, anchor: base, calendar })
  return due && { id, clause, anchor: { event: 'last-update', date: base }, due }
}

type Candidate = Omit<ClauseOccurrence, 'due'>
type Span = { from: CivilDate; to: CivilDate }

/** A count after a period's end may reach into the next year or two, hence the years before. */
const YEARS_BACK = 2

const periodCandidates = ({
  clause,
  from,
  to,
}: Span & { clause: TimeLimitClause }): Candidate[] => {
  const { period } = clause
  if (period === undefined) return []
  const perYear = 12 / MONTHS_OF_PERIOD[period]
  return yearsBetween(yearOf(from) - YEARS_BACK, yearOf(to)).flatMap((year) =>
    Array.from({ length: perYear }, (_, i) => i + 1).flatMap((index) => {
      const candidate = periodCandidate({ clause, period, year, index })
      return candidate.anchor.date <= to ? [candidate] : []
    }),
  )
}

const periodCandidate = (options: {
  clause: TimeLimitClause
  period: Period
  year: number
  index: number
}): Candidate => {
  const { clause, period, year, index } = options
  const { first, last } = periodBounds({ period, year, index })
  const id = periodId({ period, year, index })
  const isAfterEnd = clause.anchor === 'period-end'
  if (clause.day !== undefined) {
    // A day of the period's first month; after a period's end, of the next period's first month.
    const month = isAfterEnd ? addDays(last, 1) : first
    return {
      id,
      clause: plainDate(dayOfMonth(month, clause.day)),
      anchor: { event: isAfterEnd ? 'period-end' : 'calendar', date: isAfterEnd ? last : first },
    }
  }
  if (clause.amount !== undefined) {
    return {
      id,
      clause: plainWithin(clause, 'period-end'),
      anchor: { event: 'period-end', date: last },
    }
  }
  return { id, clause: plainDate(last), anchor: { event: 'calendar', date: first } }
}

/** `MM-DD` for every year of the span, a full date once. Ids number the dates when there are several. */
const fixedDateCandidates = ({
  dates,
  from,
  to,
}: Span & { dates: readonly string[] }): Candidate[] =>
  dates.flatMap((text, i) => {
    const full = isCivilDate(text) ? [text] : yearlyDates(text, { from, to })
    return full.map((date) => {
      const year = yearOf(date)
      return {
        id: dates.length === 1 ? String(year) : datedId(year, i + 1),
        clause: plainDate(date),
        anchor: { event: 'calendar' as const, date: civilDateOf(year, 1, 1) },
      }
    })
  })

const yearlyDates = (monthDay: string, { from, to }: Span): CivilDate[] => {
  const match = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(monthDay)
  if (!match) return []
  return yearsBetween(yearOf(from), yearOf(to)).map((year) =>
    dayOfMonth(civilDateOf(year, Number(match[1]), 1), Number(match[2])),
  )
}

const plainDate = (date: CivilDate): TimeLimitClause => ({
  kind: 'on-date',
  anchor: 'calendar',
  dates: [date],
})

const plainWithin = (
  { amount, unit, anchorText }: TimeLimitClause,
  anchor: 'period-end' | 'last-update',
): TimeLimitClause => ({
  kind: 'within',
  anchor,
  ...(anchorText !== undefined && { anchorText }),
  ...(amount !== undefined && { amount }),
  ...(unit !== undefined && { unit }),
})

/** The day of the month of a date, or the month's last day where it has fewer. */
const dayOfMonth = (date: CivilDate, day: number): CivilDate => {
  const { year, month } = partsOf(date)
  return civilDateOf(year, month, Math.min(day, daysInMonth(year, month)))
}

const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
