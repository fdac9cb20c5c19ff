/**
 * The rate of timeliness (及时率) of units over a period.
 *
 * Counted: obligations whose due date lies in the period, Article 26's ceilings among them (their
 * number is given beside). Left out: exempt and cancelled ones, which nobody owed; they are counted
 * apart. The rate is met in time / (met in time + met late + overdue): what is still pending says
 * nothing yet and is in no denominator. A pending one whose date has passed counts as overdue whether
 * or not a sweep has marked it, so the figure does not depend on when a server ran.
 */
import type { CivilDate } from '../calendar/civilDate'
import { isPastDue } from './obligationState'
import type { ObligationState } from './obligationState'

export type TimelinessObligation = {
  unitId: string
  due: CivilDate
  state: ObligationState
  ceiling: boolean
}

export type TimelinessFigures = {
  /** Met in time, met late, overdue and pending together. */
  due: number
  metInTime: number
  metLate: number
  overdue: number
  pending: number
  exempt: number
  cancelled: number
  /** How many of `due` are Article 26's ceiling. */
  ceiling: number
  /** Basis points (10000 = 100%), rounded down so that 100% means all; null when nothing is decided. */
  rate: number | null
}

export type TimelinessCount = Exclude<keyof TimelinessFigures, 'due' | 'ceiling' | 'rate'>

export type UnitTimeliness = {
  units: { unitId: string; figures: TimelinessFigures }[]
  total: TimelinessFigures
}

export type TimelinessOptions = {
  obligations: Iterable<TimelinessObligation>
  /** Both ends included; they bound the due dates. */
  from: CivilDate
  to: CivilDate
  today: CivilDate
  /** Units to list even when nothing was due. */
  unitIds: readonly string[]
}

/** Figures of each unit in the order given (others after them), and of all together. */
export const unitTimeliness = (options: TimelinessOptions): UnitTimeliness => {
  const { from, to, today } = options
  const byUnit = new Map(options.unitIds.map((unitId) => [unitId, emptyCounts()]))
  const total = emptyCounts()
  for (const obligation of options.obligations) {
    if (obligation.due < from || obligation.due > to) continue
    const counts = byUnit.get(obligation.unitId) ?? emptyCounts()
    byUnit.set(obligation.unitId, counts)
    addTo(counts, obligation, today)
    addTo(total, obligation, today)
  }
  return {
    units: [...byUnit].map(([unitId, counts]) => ({ unitId, figures: figuresOf(counts) })),
    total: figuresOf(total),
  }
}

/** Which figure an obligation is counted under on a day: the list behind a number filters by this. */
export const timelinessCountOf = (
  obligation: Pick<TimelinessObligation, 'due' | 'state'>,
  today: CivilDate,
): TimelinessCount => {
  switch (obligation.state) {
    case 'met':
      return 'metInTime'
    case 'met-late':
      return 'metLate'
    case 'exempt':
      return 'exempt'
    case 'cancelled':
      return 'cancelled'
    case 'pending':
    case 'overdue':
      return isPastDue({ ...obligation, today }) ? 'overdue' : 'pending'
  }
}

/** `96.43%`, or `—` where there is no rate. */
export const formatRate = (basisPoints: number | null): string =>
  basisPoints === null
    ? '—'
    : `${Math.floor(basisPoints / 100)}.${String(basisPoints % 100).padStart(2, '0')}%`

type Counts = Record<TimelinessCount, number> & { ceiling: number }

const emptyCounts = (): Counts => ({
  metInTime: 0,
  metLate: 0,
  overdue: 0,
  pending: 0,
  exempt: 0,
  cancelled: 0,
  ceiling: 0,
})

const addTo = (counts: Counts, obligation: TimelinessObligation, today: CivilDate): void => {
  const count = timelinessCountOf(obligation, today)
  counts[count] += 1
  if (obligation.ceiling && count !== 'exempt' && count !== 'cancelled') counts.ceiling += 1
}

const figuresOf = (counts: Counts): TimelinessFigures => {
  const { metInTime, metLate, overdue, pending } = counts
  const decided = metInTime + metLate + overdue
  return {
    ...counts,
    due: decided + pending,
    rate: decided === 0 ? null : Math.floor((metInTime * 10_000) / decided),
  }
}
