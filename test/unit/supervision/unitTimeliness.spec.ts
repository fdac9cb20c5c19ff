import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../src/domain/calendar/civilDate'
import { OBLIGATION_STATES } from '../../../src/domain/supervision/obligationState'
import type { ObligationState } from '../../../src/domain/supervision/obligationState'
import {
  formatRate,
  timelinessCountOf,
  unitTimeliness,
} from '../../../src/domain/supervision/unitTimeliness'
import type { TimelinessObligation } from '../../../src/domain/supervision/unitTimeliness'
import { day } from './anObligation'

const one = (
  unitId: string,
  due: string,
  state: ObligationState,
  ceiling = false,
): TimelinessObligation => ({ unitId, due: day(due), state, ceiling })

const figures = (obligations: TimelinessObligation[], unitIds: string[] = []) =>
  unitTimeliness({
    obligations,
    unitIds,
    from: day('2026-10-01'),
    to: day('2026-12-31'),
    today: day('2026-11-23'),
  })

describe('the timeliness of units', () => {
  it('counts each state under its figure and rates the decided ones', () => {
    const { units, total } = figures([
      one('a', '2026-10-01', 'met'),
      one('a', '2026-11-30', 'met', true),
      one('a', '2026-11-02', 'met-late'),
      one('a', '2026-11-20', 'overdue'),
      one('a', '2026-12-31', 'pending'),
      one('a', '2026-11-03', 'exempt', true),
      one('a', '2026-11-04', 'cancelled'),
      one('b', '2026-10-08', 'met'),
    ])
    expect(units[0]).toEqual({
      unitId: 'a',
      figures: {
        due: 5,
        metInTime: 2,
        metLate: 1,
        overdue: 1,
        pending: 1,
        exempt: 1,
        cancelled: 1,
        ceiling: 1,
        rate: 5000,
      },
    })
    expect(units[1]?.figures.rate).toBe(10_000)
    expect(total).toMatchObject({ due: 6, metInTime: 3, rate: 6000 })
  })

  it('takes the period by due date, both ends included', () => {
    const { total } = figures([
      one('a', '2026-09-30', 'overdue'),
      one('a', '2026-10-01', 'met'),
      one('a', '2026-12-31', 'met'),
      one('a', '2027-01-01', 'met'),
    ])
    expect(total.due).toBe(2)
  })

  it('counts a date that passed as overdue although no sweep has marked it', () => {
    expect(timelinessCountOf(one('a', '2026-11-22', 'pending'), day('2026-11-23'))).toBe('overdue')
    expect(timelinessCountOf(one('a', '2026-11-23', 'pending'), day('2026-11-23'))).toBe('pending')
  })

  it('gives no rate to a unit with nothing decided, and still lists it', () => {
    const { units, total } = figures([one('b', '2026-12-31', 'pending')], ['a', 'b'])
    expect(units.map(({ unitId, figures: f }) => [unitId, f.due, f.rate])).toEqual([
      ['a', 0, null],
      ['b', 1, null],
    ])
    expect(total.rate).toBeNull()
  })

  it('never rounds up to 100%', () => {
    const many = Array.from({ length: 9999 * 2 }, () => one('a', '2026-10-08', 'met'))
    expect(figures([...many, one('a', '2026-10-08', 'overdue')]).total.rate).toBe(9999)
  })

  it('shows a rate with two decimals, and a dash for none', () => {
    expect([10_000, 9643, 5, 0, null].map(formatRate)).toEqual([
      '100.00%',
      '96.43%',
      '0.05%',
      '0.00%',
      '—',
    ])
  })

  it('adds up: the units to the total, the figures to what is due', () => {
    const obligation = fc.record({
      unitId: fc.constantFrom('a', 'b', 'c'),
      due: fc.integer({ min: -30, max: 130 }).map((n) => addDays(day('2026-10-01'), n)),
      state: fc.constantFrom(...OBLIGATION_STATES),
      ceiling: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(obligation), (obligations) => {
        const { units, total } = figures(obligations)
        const sum = (pick: (f: typeof total) => number) =>
          units.reduce((n, { figures: f }) => n + pick(f), 0)
        expect(sum((f) => f.due)).toBe(total.due)
        expect(sum((f) => f.overdue)).toBe(total.overdue)
        expect(sum((f) => f.ceiling)).toBe(total.ceiling)
        expect(total.due).toBe(total.metInTime + total.metLate + total.overdue + total.pending)
        expect(total.ceiling).toBeLessThanOrEqual(total.due)
      }),
    )
  })
})
