import { describe, expect, it } from '@jest/globals'
import { intervalOccurrence, occurrencesOf } from '../../../src/domain/supervision/occurrences'
import type { TimeLimitClause } from '../../../src/domain/time-limits/clause'
import { calendar, day } from './anObligation'

const turns = (clause: TimeLimitClause, from: string, to: string) =>
  occurrencesOf({ clause, from: day(from), to: day(to), calendar }).map(({ id, due }) => [id, due])

describe('occurrences of a clause', () => {
  it.each<[string, TimeLimitClause, string, string, string[][]]>([
    [
      '一般事项至少每季度公布一次 (村民委员会组织法 30): by the end of the quarter',
      { kind: 'periodic', anchor: 'calendar', period: 'quarter' },
      '2026-01-01',
      '2026-12-31',
      [
        ['2026-Q1', '2026-03-31'],
        ['2026-Q2', '2026-06-30'],
        ['2026-Q3', '2026-09-30'],
        ['2026-Q4', '2026-12-31'],
      ],
    ],
    [
      '每季度的首个月20日: the 20th of the first month',
      { kind: 'periodic', anchor: 'calendar', period: 'quarter', day: 20 },
      '2026-04-21',
      '2026-10-20',
      [
        ['2026-Q3', '2026-07-20'],
        ['2026-Q4', '2026-10-20'],
      ],
    ],
    [
      '每月10日前',
      { kind: 'periodic', anchor: 'calendar', period: 'month', day: 10 },
      '2026-01-10',
      '2026-03-09',
      [
        ['2026-01', '2026-01-10'],
        ['2026-02', '2026-02-10'],
      ],
    ],
    [
      'a 31st in a month of 28 days is its last day',
      { kind: 'periodic', anchor: 'calendar', period: 'month', day: 31 },
      '2026-02-01',
      '2026-02-28',
      [['2026-02', '2026-02-28']],
    ],
    [
      '每月结束后10个工作日内: September ends before a long National Day, October has a make-up Saturday',
      { kind: 'periodic', anchor: 'period-end', period: 'month', amount: 10, unit: 'workday' },
      '2026-10-01',
      '2026-11-30',
      [
        ['2026-09', '2026-10-20'],
        ['2026-10', '2026-11-13'],
      ],
    ],
    [
      '每季度结束后次月10日前: the day after the period',
      { kind: 'periodic', anchor: 'period-end', period: 'quarter', day: 10 },
      '2026-10-01',
      '2026-10-31',
      [['2026-Q3', '2026-10-10']],
    ],
    [
      'a year that ends: the offset reaches into the next year',
      { kind: 'periodic', anchor: 'period-end', period: 'year', amount: 3, unit: 'month' },
      '2026-01-01',
      '2026-12-31',
      [['2025', '2026-03-31']],
    ],
    [
      '每年1月31日前 (条例 49): a fixed date does not roll, 2026 is a Saturday',
      { kind: 'on-date', anchor: 'calendar', dates: ['01-31'] },
      '2025-01-01',
      '2026-12-31',
      [
        ['2025', '2025-01-31'],
        ['2026', '2026-01-31'],
      ],
    ],
    [
      'several dates a year are numbered',
      { kind: 'on-date', anchor: 'calendar', dates: ['01-31', '07-31'] },
      '2026-01-01',
      '2026-12-31',
      [
        ['2026-D1', '2026-01-31'],
        ['2026-D2', '2026-07-31'],
      ],
    ],
    [
      'a full date comes once',
      { kind: 'on-date', anchor: 'calendar', dates: ['2022-01-28'] },
      '2021-01-01',
      '2026-12-31',
      [['2022', '2022-01-28']],
    ],
    [
      'half-years',
      { kind: 'periodic', anchor: 'calendar', period: 'half-year' },
      '2026-01-01',
      '2026-12-31',
      [
        ['2026-H1', '2026-06-30'],
        ['2026-H2', '2026-12-31'],
      ],
    ],
  ])('%s', (_title, clause, from, to, expected) => {
    expect(turns(clause, from, to)).toEqual(expected)
  })

  it('gives none for a clause that runs by events, and none for an impossible date', () => {
    const span = ['2026-01-01', '2026-12-31'] as const
    expect(
      turns({ kind: 'within', anchor: 'formed', amount: 20, unit: 'workday' }, ...span),
    ).toEqual([])
    expect(turns({ kind: 'on-date', anchor: 'calendar', dates: ['13-01'] }, ...span)).toEqual([])
  })

  it('stays within the calendar when asked beyond it', () => {
    const clause: TimeLimitClause = { kind: 'periodic', anchor: 'calendar', period: 'year' }
    const last = occurrencesOf({
      clause,
      from: day('2026-01-01'),
      to: day('2060-01-01'),
      calendar,
    }).at(-1)
    expect(last?.due).toBe(calendar.last)
  })

  it('半年至少更新1次 falls due six months after the last update, rolled past rest days', () => {
    const clause: TimeLimitClause = {
      kind: 'interval',
      anchor: 'last-update',
      amount: 6,
      unit: 'month',
    }
    const turn = intervalOccurrence({
      clause,
      base: day('2026-04-04'),
      id: 'since-2026-04-04',
      calendar,
    })
    // 2026-10-04 lies in the National Day holiday, which ends on 10-07.
    expect(turn?.due).toBe('2026-10-08')
  })

  it('gives no date to an interval in hours', () => {
    const clause: TimeLimitClause = {
      kind: 'interval',
      anchor: 'last-update',
      amount: 2,
      unit: 'hour',
    }
    expect(intervalOccurrence({ clause, base: day('2026-04-04'), id: 'x', calendar })).toBeNull()
  })
})
