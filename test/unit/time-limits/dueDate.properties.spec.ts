import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, civilDate, isCivilDate } from '../../../src/domain/calendar/civilDate'
import {
  defaultCalendarYears,
  defaultWorkCalendar,
} from '../../../src/domain/calendar/defaultWorkCalendar'
import type { TimeLimitClause } from '../../../src/domain/time-limits/clause'
import { dueDate } from '../../../src/domain/time-limits/dueDate'
import { dueDateOnly } from '../../../src/domain/time-limits/dueDateOnly'
import { slowWorkdayCounter } from '../../support/slowWorkdayCounter'

const calendar = defaultWorkCalendar()
const slow = slowWorkdayCounter(defaultCalendarYears())

/** 2019-06 to 2027-12, so that counting back stays inside the calendar. */
const aDate = fc
  .integer({ min: 0, max: 365 * 8 + 200 })
  .map((offset) => addDays(civilDate('2019-06-01'), offset))

const anAmount = fc.oneof(
  fc.record({
    amount: fc.integer({ min: 0, max: 90 }),
    unit: fc.constantFrom('day' as const, 'workday' as const),
  }),
  fc.record({
    amount: fc.integer({ min: 1, max: 8 }),
    unit: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
  }),
  fc.record({ amount: fc.integer({ min: 1, max: 4 }), unit: fc.constant('year' as const) }),
)
const aBackwardAmount = fc.record({
  amount: fc.integer({ min: 0, max: 60 }),
  unit: fc.constantFrom('day' as const, 'workday' as const),
})
const aPeriod = fc.constantFrom(
  'month' as const,
  'quarter' as const,
  'half-year' as const,
  'year' as const,
)
const aMonthDay = fc
  .integer({ min: 0, max: 364 })
  .map((offset) => addDays(civilDate('2023-01-01'), offset).slice(5))

const counted = fc.record({
  kind: fc.constantFrom('within', 'interval', 'together', 'notice', 'take-down'),
  limit: anAmount,
})
const aClause: fc.Arbitrary<TimeLimitClause> = fc.oneof(
  counted.map(({ kind, limit }) => ({ kind, anchor: 'formed', ...limit }) as TimeLimitClause),
  aBackwardAmount.map(
    (limit) => ({ kind: 'before', anchor: 'starts', ...limit }) as TimeLimitClause,
  ),
  fc
    .array(aMonthDay, { minLength: 1, maxLength: 3 })
    .map((dates): TimeLimitClause => ({ kind: 'on-date', anchor: 'calendar', dates })),
  fc.tuple(aPeriod, fc.integer({ min: 1, max: 31 })).map(([period, day]): TimeLimitClause => ({
    kind: 'periodic',
    anchor: 'calendar',
    period,
    day,
  })),
  aPeriod.map((period): TimeLimitClause => ({ kind: 'periodic', anchor: 'calendar', period })),
  fc.tuple(aPeriod, anAmount).map(([period, limit]): TimeLimitClause => ({
    kind: 'periodic',
    anchor: 'period-end',
    period,
    ...limit,
  })),
  fc.constantFrom<TimeLimitClause>(
    { kind: 'promptly', anchor: 'none' },
    { kind: 'realtime', anchor: 'none' },
    { kind: 'standing', anchor: 'none' },
    { kind: 'reference', anchor: 'none' },
    { kind: 'unclear', anchor: 'none', amount: 1, unit: 'year' },
    { kind: 'within', anchor: 'occurred', amount: 24, unit: 'hour' },
  ),
)

describe('due dates against a slow counter, 2019-2027', () => {
  it('agree for every kind of clause', () => {
    fc.assert(
      fc.property(aClause, aDate, (clause, anchor) => {
        expect(dueDateOnly({ clause, anchor, calendar })).toBe(slow.due(clause, anchor))
      }),
      { numRuns: 5000 },
    )
  })

  it('are explained without changing', () => {
    fc.assert(
      fc.property(aClause, aDate, (clause, anchor) => {
        const explained = dueDate({ clause, anchor, calendar })
        expect(explained.due).toBe(dueDateOnly({ clause, anchor, calendar }))
        expect(explained.explanation.length).toBeGreaterThan(0)
        expect(explained.reason === undefined).toBe(explained.due !== null)
        if (explained.due === null || explained.lastWorkday === null) return
        expect(isCivilDate(explained.due)).toBe(true)
        expect(explained.lastWorkday).toBe(slow.firstWorkday(explained.due, -1))
      }),
      { numRuns: 1500 },
    )
  })

  it('end on a working day wherever the law rolls them', () => {
    fc.assert(
      fc.property(anAmount, aDate, (limit, anchor) => {
        if (limit.amount === 0 && limit.unit === 'workday') return
        const due = dueDateOnly({
          clause: { kind: 'within', anchor: 'formed', ...limit },
          anchor,
          calendar,
        })
        expect(slow.isWorkday(due!)).toBe(true)
        expect(due! >= anchor).toBe(true)
      }),
    )
  })

  it('never come earlier for a later start', () => {
    fc.assert(
      fc.property(anAmount, aDate, fc.integer({ min: 0, max: 30 }), (limit, anchor, later) => {
        const clause: TimeLimitClause = { kind: 'within', anchor: 'formed', ...limit }
        const first = dueDateOnly({ clause, anchor, calendar })!
        const second = dueDateOnly({ clause, anchor: addDays(anchor, later), calendar })!
        expect(second >= first).toBe(true)
      }),
    )
  })

  it('are provisional from the first count into 2027 on, and not before', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 60 }), (anchor, amount) => {
        const clause: TimeLimitClause = {
          kind: 'within',
          anchor: 'formed',
          amount,
          unit: 'workday',
        }
        const { due, provisional } = dueDate({ clause, anchor, calendar })
        expect(provisional).toBe(due! >= '2027-01-01')
      }),
    )
  })
})

describe('the time zone of the server', () => {
  const SCRIPT = `
    import { defaultWorkCalendar } from './src/domain/calendar/defaultWorkCalendar.ts'
    import { firstDueDate } from './src/domain/time-limits/dueDate.ts'
    import { parseTimeLimit } from './src/domain/time-limits/parseTimeLimit.ts'
    const calendar = defaultWorkCalendar()
    const texts = ['信息形成后20个工作日内', '批准后三个月内', '每年1月31日前', '每月结束后10日内']
    const out = texts.flatMap((text) =>
      ['2026-02-09', '2026-03-29', '2026-10-25', '2026-12-31'].map(
        (from) => firstDueDate({ parsed: parseTimeLimit(text), from, calendar }).due,
      ),
    )
    process.stdout.write(out.join(' '))
  `
  const dueDatesIn = (timeZone: string): string => {
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT],
      { env: { ...process.env, TZ: timeZone, NODE_OPTIONS: '' }, encoding: 'utf8' },
    )
    if (run.status !== 0) throw new Error(run.stderr)
    return run.stdout
  }

  it('moves no due date', () => {
    const inShanghai = dueDatesIn('Asia/Shanghai')
    expect(inShanghai.split(' ')).toHaveLength(16)
    for (const timeZone of ['UTC', 'America/New_York', 'Pacific/Kiritimati'])
      expect(dueDatesIn(timeZone)).toBe(inShanghai)
  }, 60_000)
})
