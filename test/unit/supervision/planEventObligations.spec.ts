import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../src/domain/calendar/civilDate'
import { EVENT_KINDS, eventKindsOf } from '../../../src/domain/supervision/eventKind'
import type { EventKind } from '../../../src/domain/supervision/eventKind'
import { planEventObligations } from '../../../src/domain/supervision/planEventObligations'
import type { PlanEventOptions } from '../../../src/domain/supervision/planEventObligations'
import { ANCHORS, CLAUSE_KINDS, LIMIT_UNITS } from '../../../src/domain/time-limits/clause'
import type { TimeLimitClause } from '../../../src/domain/time-limits/clause'
import { aVersion, calendar, day } from './anObligation'

const within20: TimeLimitClause = {
  kind: 'within',
  anchor: 'formed-or-changed',
  amount: 20,
  unit: 'workday',
}
const decided7: TimeLimitClause = { kind: 'within', anchor: 'decided', amount: 7, unit: 'workday' }
const promptly: TimeLimitClause = { kind: 'promptly', anchor: 'none' }
const quarterly: TimeLimitClause = { kind: 'periodic', anchor: 'calendar', period: 'quarter' }
const notice7: TimeLimitClause = { kind: 'notice', anchor: 'posted', amount: 7, unit: 'workday' }

const plan = (
  clauses: TimeLimitClause[],
  kind: EventKind,
  date: string,
  changes: Partial<PlanEventOptions> = {},
) =>
  planEventObligations({
    event: { id: 'e1', kind, date: day(date), title: '第三批补贴发放名单' },
    itemVersion: aVersion({ clauses, name: '涉农补贴' }),
    unitId: 'unit-1',
    calendar,
    ceilingWorkdays: 20,
    supervisionStart: day('2026-01-01'),
    ...changes,
  })

const dues = (...args: Parameters<typeof plan>) =>
  plan(...args).planned.map(({ clauseIndex, due, ceiling }) => [clauseIndex, due, ceiling])

describe('planning the obligations of an event', () => {
  it('counts 20 working days from information formed (条例 26; over Spring Festival)', () => {
    const { planned } = plan([within20], 'formed', '2026-02-09')
    expect(planned).toEqual([
      expect.objectContaining({
        key: 'item-1:0:unit-1:event-e1',
        occurrence: 'event-e1',
        eventId: 'e1',
        anchor: { event: 'formed-or-changed', date: '2026-02-09' },
        due: '2026-03-13',
        ceiling: false,
        title: '涉农补贴：第三批补贴发放名单',
      }),
    ])
    expect(planned[0]?.explanation[0]).toBe('信息形成（制作或获取）：第三批补贴发放名单')
  })

  it('lets the kind of event decide which of two clauses applies (形成20个工作日；处罚决定7个工作日)', () => {
    const clauses = [within20, decided7]
    expect(dues(clauses, 'formed', '2026-09-18')).toEqual([[0, '2026-10-22', false]])
    expect(dues(clauses, 'decided', '2026-09-18')).toEqual([[1, '2026-09-29', false]])
  })

  it('makes one obligation for each clause that listens to the same event', () => {
    const ten: TimeLimitClause = { ...within20, amount: 10 }
    expect(dues([within20, ten], 'formed', '2026-02-09')).toEqual([
      [0, '2026-03-13', false],
      [1, '2026-02-28', false],
    ])
  })

  it.each<[string, TimeLimitClause[], EventKind, number]>([
    ['及时', [promptly], 'formed', 0],
    ['及时, when information changed', [promptly], 'changed', 0],
    ['实时', [{ kind: 'realtime', anchor: 'none' }], 'formed', 0],
    ['随时 since it occurred', [{ kind: 'promptly', anchor: 'occurred' }], 'occurred', 0],
    ['24小时内', [{ kind: 'within', anchor: 'occurred', amount: 24, unit: 'hour' }], 'occurred', 0],
    ['a limit without a number', [{ kind: 'within', anchor: 'formed' }], 'formed', 0],
    ['长期公开', [{ kind: 'standing', anchor: 'none' }], 'formed', -1],
    ['同上', [{ kind: 'reference', anchor: 'none' }], 'formed', -1],
    ['unclear', [{ kind: 'unclear', anchor: 'none' }], 'changed', -1],
    ['only a posting period', [notice7], 'formed', -1],
    ['no limit at all', [], 'formed', -1],
    ['a change of what only names a decision', [decided7], 'changed', -1],
  ])('puts Article 26’s ceiling under %s', (_name, clauses, kind, clauseIndex) => {
    expect(dues(clauses, kind, '2026-02-09')).toEqual([[clauseIndex, '2026-03-13', true]])
    expect(plan(clauses, kind, '2026-02-09').planned[0]?.explanation.join()).toContain('第二十六条')
  })

  it('says so where the county counts fewer days than Article 26 allows', () => {
    const { planned } = plan([promptly], 'formed', '2026-02-09', { ceilingWorkdays: 10 })
    expect(planned[0]?.due).toBe('2026-02-28')
    expect(planned[0]?.explanation.join()).toContain('按本县设定的10个工作日计算')
  })

  it('makes one duty of 及时公开，最迟不超过10个工作日, and one of several ceilings', () => {
    expect(dues([promptly, { ...within20, amount: 10 }], 'formed', '2026-02-09')).toEqual([
      [1, '2026-02-28', false],
    ])
    expect(dues([promptly, { kind: 'realtime', anchor: 'none' }], 'formed', '2026-02-09')).toEqual([
      [0, '2026-03-13', true],
    ])
  })

  it('counts back from a start (应当提前5日向社会公告), or takes the day before it', () => {
    const five: TimeLimitClause = { kind: 'before', anchor: 'starts', amount: 5, unit: 'day' }
    expect(dues([five], 'starts', '2026-11-27')).toEqual([[0, '2026-11-22', false]])
    expect(plan([five], 'starts', '2026-11-27').planned[0]?.lastWorkday).toBe('2026-11-20')
    const hours: TimeLimitClause = { kind: 'before', anchor: 'starts', amount: 24, unit: 'hour' }
    expect(dues([hours], 'starts', '2026-11-27')).toEqual([[0, '2026-11-26', false]])
    expect(dues([{ kind: 'before', anchor: 'starts' }], 'starts', '2026-11-27')).toEqual([
      [0, '2026-11-26', false],
    ])
  })

  it('counts an interpretation from the document it explains (同步发布，不超过5个工作日)', () => {
    const together: TimeLimitClause = {
      kind: 'together',
      anchor: 'published',
      amount: 5,
      unit: 'workday',
    }
    expect(dues([together], 'published', '2026-11-23')).toEqual([[0, '2026-11-30', false]])
    expect(dues([{ kind: 'together', anchor: 'published' }], 'published', '2026-11-23')).toEqual([
      [0, '2026-11-23', false],
    ])
  })

  it('gives posting periods as follow-ups and never as a duty to publish', () => {
    const takeDown: TimeLimitClause = {
      kind: 'take-down',
      anchor: 'posted',
      amount: 3,
      unit: 'year',
    }
    const { planned, followUps } = plan([within20, notice7, takeDown], 'posted', '2026-11-23')
    expect(planned).toEqual([])
    expect(followUps).toMatchObject([
      { kind: 'notice', clauseIndex: 1, from: '2026-11-23', date: '2026-12-02' },
      { kind: 'take-down', clauseIndex: 2, date: '2029-11-23' },
    ])
  })

  it('leaves out what is due before supervision began, rows and clauses on application', () => {
    expect(dues([within20], 'formed', '2025-11-03')).toEqual([])
    const onRequest = {
      itemVersion: aVersion({ clauses: [within20], methods: ['onRequest'] as const }),
    }
    expect(dues([within20], 'formed', '2026-02-09', onRequest)).toEqual([])
    expect(dues([{ ...within20, onRequest: true }], 'formed', '2026-02-09')).toEqual([])
  })

  it('makes nothing of an event under an item that runs by the calendar alone', () => {
    expect(dues([quarterly], 'formed', '2026-02-09')).toEqual([])
  })

  it('records an event whose limit ends beyond the calendar, as provisional', () => {
    const years: TimeLimitClause = { kind: 'take-down', anchor: 'posted', amount: 30, unit: 'year' }
    const { followUps } = plan([years], 'posted', '2026-11-23')
    expect(followUps).toMatchObject([{ kind: 'take-down', date: '2056-11-23' }])
    const within: TimeLimitClause = { kind: 'within', anchor: 'formed', amount: 30, unit: 'year' }
    expect(plan([within], 'formed', '2026-11-23').planned).toMatchObject([
      { due: '2056-11-23', provisional: true },
    ])
  })

  it('lets nothing escape: every kind the form offers makes an obligation', () => {
    const clause: fc.Arbitrary<TimeLimitClause> = fc
      .record({
        kind: fc.constantFrom(...CLAUSE_KINDS),
        anchor: fc.constantFrom(...ANCHORS),
        amount: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
        unit: fc.option(fc.constantFrom(...LIMIT_UNITS), {
          nil: undefined,
        }),
        onRequest: fc.option(fc.constant(true), { nil: undefined }),
      })
      .map((parts) => JSON.parse(JSON.stringify(parts)) as TimeLimitClause)
    fc.assert(
      fc.property(
        fc.array(clause, { maxLength: 4 }),
        fc.integer({ min: 0, max: 500 }),
        (clauses, offset) => {
          const date = addDays(day('2025-01-01'), offset)
          for (const kind of eventKindsOf(clauses)) {
            const options = { supervisionStart: day('1900-01-01') }
            const { planned } = plan(clauses, kind, date, options)
            expect(planned.length).toBeGreaterThan(0)
            expect(plan(clauses, kind, date, options).planned).toEqual(planned)
            expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length)
          }
        },
      ),
    )
  })
})

describe('the event kinds of an item', () => {
  it.each<[string, TimeLimitClause[], EventKind[]]>([
    ['形成或者变更', [within20], ['formed', 'changed']],
    ['形成 and 决定', [within20, decided7], ['formed', 'changed', 'decided']],
    ['决定 alone; a change falls under Article 26', [decided7], ['changed', 'decided']],
    ['no date at all', [{ kind: 'standing', anchor: 'none' }], ['formed', 'changed']],
    ['no clause', [], ['formed', 'changed']],
    ['the calendar alone', [quarterly], []],
    ['the calendar and an event', [quarterly, promptly], ['formed', 'changed']],
    ['applications alone', [{ ...within20, onRequest: true }], []],
  ])('%s', (_name, clauses, kinds) => {
    expect(eventKindsOf(clauses)).toEqual(kinds)
  })

  it('come in the order of the form', () => {
    const clauses = [...EVENT_KINDS]
      .reverse()
      .map((anchor): TimeLimitClause => ({ kind: 'within', anchor, amount: 5, unit: 'workday' }))
    expect(eventKindsOf(clauses)).toEqual([...EVENT_KINDS])
  })
})
