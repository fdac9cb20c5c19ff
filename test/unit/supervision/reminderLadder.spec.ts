import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../src/domain/calendar/civilDate'
import { remindersDue, rungsOf } from '../../../src/domain/supervision/reminderLadder'
import type { SupervisedObligation } from '../../../src/domain/supervision/supervisedObligation'
import {
  DEFAULT_SUPERVISION_SETTINGS,
  supervisionSettingsSchema,
} from '../../../src/domain/supervision/supervisionSettings'
import { anObligation, calendar, day } from './anObligation'

const settings = DEFAULT_SUPERVISION_SETTINGS

const ladder = (obligation: SupervisedObligation, changed = settings) =>
  rungsOf({ obligation, calendar, settings: changed }).map(({ name, date }) => [name, date])

const due = (obligation: SupervisedObligation, today: string, sent: string[] = []) =>
  remindersDue({ obligation, calendar, settings, today: day(today), sentRungs: new Set(sent) })

describe('the rungs of an obligation', () => {
  it('come 5 and 2 working days before and on the day, then to the supervising unit', () => {
    // Due Thursday 2026-10-22; 10-10 is a make-up Saturday, the 17th and 18th are a weekend.
    expect(ladder(anObligation())).toEqual([
      ['到期前5个工作日', '2026-10-15'],
      ['到期前2个工作日', '2026-10-20'],
      ['到期当日', '2026-10-22'],
      ['逾期第3个工作日', '2026-10-27'],
    ])
  })

  it('come before a fixed date on a rest day (每年1月31日前: a Saturday in 2026)', () => {
    const report = anObligation({
      occurrence: '2026',
      anchor: { event: 'calendar', date: day('2026-01-01') },
      due: day('2026-01-31'),
    })
    expect(ladder(report)).toEqual([
      ['到期前20个工作日', '2026-01-04'],
      ['到期前5个工作日', '2026-01-23'],
      ['到期前2个工作日', '2026-01-28'],
      ['到期前最后一个工作日', '2026-01-30'],
      ['逾期第3个工作日', '2026-02-04'],
    ])
  })

  it.each([
    ['2026-H2', '2026-07-01', '2026-12-31', true],
    ['2026', '2026-01-01', '2026-03-31', true],
    ['2026-D2', '2026-01-01', '2026-07-31', true],
    ['since-2026-04-30', '2026-04-30', '2026-10-30', true],
    ['event-e1', '2026-04-30', '2026-10-30', true],
    ['2026-Q4', '2026-10-01', '2026-12-31', false],
    ['event-e1', '2026-09-01', '2026-12-01', false],
  ])('of %s from %s to %s: 20 working days ahead too is %s', (occurrence, from, to, isLong) => {
    const obligation = anObligation({
      occurrence,
      anchor: { event: 'last-update', date: day(from) },
      due: day(to),
    })
    expect(ladder(obligation).some(([name]) => name === '到期前20个工作日')).toBe(isLong)
  })

  it('of a limit under 7 working days come at recording, midway and on the last day', () => {
    const obligation = anObligation({
      anchor: { event: 'decided', date: day('2026-11-16') },
      recordedOn: day('2026-11-16'),
      due: day('2026-11-23'),
    })
    expect(ladder(obligation)).toEqual([
      ['登记时', '2026-11-16'],
      ['期限过半', '2026-11-19'],
      ['到期当日', '2026-11-23'],
      ['逾期第3个工作日', '2026-11-26'],
    ])
  })

  it('of a limit of exactly 7 working days are the ordinary ones', () => {
    const obligation = anObligation({
      anchor: { event: 'decided', date: day('2026-11-16') },
      recordedOn: day('2026-11-16'),
      due: day('2026-11-25'),
    })
    expect(ladder(obligation).map(([name]) => name)).toEqual([
      '到期前5个工作日',
      '到期前2个工作日',
      '到期当日',
      '逾期第3个工作日',
    ])
  })

  it('of a short limit recorded on its last day is that day alone', () => {
    const obligation = anObligation({
      anchor: { event: 'decided', date: day('2026-11-18') },
      recordedOn: day('2026-11-23'),
      due: day('2026-11-23'),
    })
    expect(ladder(obligation).map(([name]) => name)).toEqual(['到期当日', '逾期第3个工作日'])
  })

  it('never call a monthly date short, although the month begins a week before it', () => {
    const obligation = anObligation({
      occurrence: '2026-10',
      anchor: { event: 'calendar', date: day('2026-10-01') },
      due: day('2026-10-10'),
    })
    expect(ladder(obligation)[0]).toEqual(['到期前5个工作日', '2026-09-28'])
  })

  it('grow upwards: the desk for reminders, the supervising unit for what is overdue', () => {
    const rungs = rungsOf({ obligation: anObligation(), calendar, settings })
    expect(rungs[0]?.audiences).toEqual(['editor', 'deputy'])
    expect(rungs.at(-1)?.audiences).toEqual(['editor', 'deputy', 'unit-leader', 'supervising-unit'])
  })

  it('report nothing upwards while the due date leans on an estimated calendar', () => {
    const names = ladder(anObligation({ provisional: true })).map(([name]) => name)
    expect(names).not.toContain('逾期第3个工作日')
  })
})

describe('the reminders due at a sweep', () => {
  it('are none before the first rung and one on it', () => {
    expect(due(anObligation(), '2026-10-14')).toEqual({ send: null, skipped: [] })
    expect(due(anObligation(), '2026-10-15').send?.key).toBe('before-5@2026-10-22')
    expect(due(anObligation(), '2026-10-15', ['before-5@2026-10-22']).send).toBeNull()
  })

  it('collapse into the most urgent one after an outage', () => {
    expect(due(anObligation(), '2026-10-22')).toMatchObject({
      send: { key: 'last-day@2026-10-22', urgency: 'today' },
      skipped: ['before-5@2026-10-22', 'before-2@2026-10-22'],
    })
  })

  it('do not announce a date that has passed: the card speaks then', () => {
    const { send, skipped } = due(anObligation({ state: 'overdue' }), '2026-10-23')
    expect(send).toBeNull()
    expect(skipped).toHaveLength(3)
  })

  it('rest on rest days', () => {
    expect(due(anObligation(), '2026-10-17')).toEqual({ send: null, skipped: [] })
  })

  it.each(['met', 'met-late', 'exempt', 'cancelled'] as const)(
    'are none once it is %s',
    (state) => {
      expect(due(anObligation({ state }), '2026-10-22')).toEqual({ send: null, skipped: [] })
    },
  )

  it('come anew when the due date moves', () => {
    const moved = anObligation({ due: day('2026-10-23') })
    expect(due(moved, '2026-10-16', ['before-5@2026-10-22']).send?.key).toBe('before-5@2026-10-23')
  })

  it('send each rung at most once and one message a sweep, whatever days the sweep missed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.boolean(), { minLength: 130, maxLength: 130 }),
        (start, workdays, runs) => {
          const anchor = addDays(day('2025-06-01'), start)
          const obligation = anObligation({
            anchor: { event: 'formed', date: anchor },
            recordedOn: anchor,
            due: calendar.addWorkdays(anchor, workdays),
          })
          const sent: string[] = []
          const skipped: string[] = []
          runs.forEach((isRunning, i) => {
            if (!isRunning) return
            const result = remindersDue({
              obligation,
              calendar,
              settings,
              today: addDays(anchor, i),
              sentRungs: new Set([...sent, ...skipped]),
            })
            if (result.send) sent.push(result.send.key)
            skipped.push(...result.skipped)
          })
          expect(new Set([...sent, ...skipped]).size).toBe(sent.length + skipped.length)
        },
      ),
    )
  })

  it('are all sent, none skipped, when the sweep runs every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 40 }), (start, n) => {
        const anchor = addDays(day('2025-06-01'), start)
        const obligation = anObligation({
          anchor: { event: 'formed', date: anchor },
          recordedOn: anchor,
          due: calendar.addWorkdays(anchor, n),
        })
        const expected = rungsOf({ obligation, calendar, settings })
          .filter(({ date }) => date >= anchor)
          .map(({ key }) => key)
        const sent: string[] = []
        for (let i = 0; i < 130; i += 1) {
          const today = addDays(anchor, i)
          const result = remindersDue({
            obligation,
            calendar,
            settings,
            today,
            sentRungs: new Set(sent),
          })
          if (result.send) sent.push(result.send.key)
        }
        expect(sent.filter((key) => expected.includes(key))).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the settings of supervision', () => {
  it('have the defaults that the bureau asked for', () => {
    expect(settings).toMatchObject({
      reminderWorkdaysBefore: [5, 2, 0],
      shortLimitWorkdays: 7,
      longReminderWorkdaysBefore: [20],
      yellowAfterWorkdays: 1,
      redAfterYellowWorkdays: 5,
      lateRecordingWorkdays: 3,
      ceilingWorkdays: 20,
      digestTime: '08:00',
    })
  })

  it.each([
    ['a ceiling laxer than Article 26', { ceilingWorkdays: 21 }],
    ['half a day', { yellowAfterWorkdays: 0.5 }],
    ['a yellow card on the due date', { yellowAfterWorkdays: 0 }],
    ['a red card with the yellow one', { redAfterYellowWorkdays: 0 }],
    ['the same rung twice', { reminderWorkdaysBefore: [5, 5] }],
    ['a negative rung', { reminderWorkdaysBefore: [-1] }],
    ['a time that is none', { digestTime: '24:00' }],
    ['a start that is no date', { supervisionStart: '2026-02-30' }],
    ['nobody to tell', { escalation: { red: [] } }],
    ['a report upwards before the yellow card', { yellowAfterWorkdays: 5 }],
    ['an unknown setting', { redCardAfter: 3 }],
  ])('refuse %s', (_name, input) => {
    expect(supervisionSettingsSchema.safeParse(input).success).toBe(false)
  })

  it('put rungs and audiences in order', () => {
    const parsed = supervisionSettingsSchema.parse({
      reminderWorkdaysBefore: [0, 10, 3],
      escalation: { yellow: ['unit-leader', 'editor', 'editor'] },
    })
    expect(parsed.reminderWorkdaysBefore).toEqual([10, 3, 0])
    expect(parsed.escalation.yellow).toEqual(['editor', 'unit-leader'])
    expect(parsed.escalation.reminder).toEqual(['editor', 'deputy'])
  })
})
