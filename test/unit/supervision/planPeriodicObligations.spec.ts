import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../src/domain/calendar/civilDate'
import { planPeriodicObligations } from '../../../src/domain/supervision/planPeriodicObligations'
import type { PlanPeriodicOptions } from '../../../src/domain/supervision/planPeriodicObligations'
import type { TimeLimitClause } from '../../../src/domain/time-limits/clause'
import { aUnit, aVersion, calendar, day } from './anObligation'

const plan = (changes: Partial<PlanPeriodicOptions> = {}) =>
  planPeriodicObligations({
    itemVersions: [aVersion()],
    units: [aUnit()],
    calendar,
    supervisionStart: day('2026-01-01'),
    today: day('2026-11-23'),
    horizonDays: 60,
    lastPublishedOn: () => null,
    ...changes,
  })

const keys = (changes: Partial<PlanPeriodicOptions> = {}) => plan(changes).map(({ key }) => key)

const monthly: TimeLimitClause = { kind: 'periodic', anchor: 'calendar', period: 'month' }
const quarterly: TimeLimitClause = { kind: 'periodic', anchor: 'calendar', period: 'quarter' }
const halfYearInterval: TimeLimitClause = {
  kind: 'interval',
  anchor: 'last-update',
  amount: 6,
  unit: 'month',
}

describe('planning periodic obligations', () => {
  it('plans every quarter since the start of supervision up to the horizon', () => {
    expect(keys()).toEqual([
      'item-1:0:unit-1:2026-Q1',
      'item-1:0:unit-1:2026-Q2',
      'item-1:0:unit-1:2026-Q3',
      'item-1:0:unit-1:2026-Q4',
    ])
    expect(plan().at(-1)).toMatchObject({
      itemVersionId: 'version-1',
      clauseIndex: 0,
      due: '2026-12-31',
      anchor: { event: 'calendar', date: '2026-10-01' },
      ceiling: false,
      provisional: false,
      title: '财政收支情况（2026年第四季度）',
    })
    expect(plan().at(-1)?.explanation[0]).toBe('公开任务：2026年第四季度')
  })

  it('falls on every owning unit, each once', () => {
    const version = aVersion({ unitIds: ['town-a', 'town-b', 'town-a'] })
    const units = [aUnit({ id: 'town-a' }), aUnit({ id: 'town-b' })]
    const planned = plan({ itemVersions: [version], units, horizonDays: 38 })
    expect(
      planned.filter(({ occurrence }) => occurrence === '2026-Q4').map((o) => o.unitId),
    ).toEqual(['town-a', 'town-b'])
  })

  it('plans nothing due before supervision began, but a window that opened before it', () => {
    expect(keys({ supervisionStart: day('2026-09-30') })).toEqual([
      'item-1:0:unit-1:2026-Q3',
      'item-1:0:unit-1:2026-Q4',
    ])
    expect(keys({ supervisionStart: day('2026-10-01') })).toEqual(['item-1:0:unit-1:2026-Q4'])
  })

  it('gives a fixed date its own title, since the year of an annual report misleads', () => {
    const version = aVersion({
      name: '政府信息公开年度报告',
      clauses: [{ kind: 'on-date', anchor: 'calendar', dates: ['01-31'] }],
    })
    const [report] = plan({ itemVersions: [version], horizonDays: 10 })
    expect(report).toMatchObject({
      key: 'item-1:0:unit-1:2026',
      due: '2026-01-31',
      lastWorkday: '2026-01-30',
      title: '政府信息公开年度报告（2026年1月31日前）',
    })
  })

  it('marks what leans on 2027 as provisional', () => {
    const version = aVersion({
      clauses: [{ ...quarterly, anchor: 'period-end', amount: 10, unit: 'workday' }],
    })
    const planned = plan({ itemVersions: [version], horizonDays: 90 })
    expect(planned.map(({ occurrence, provisional }) => [occurrence, provisional])).toEqual([
      ['2025-Q4', false],
      ['2026-Q1', false],
      ['2026-Q2', false],
      ['2026-Q3', false],
      ['2026-Q4', true],
    ])
  })

  it('leaves out rows on application and clauses on application', () => {
    expect(keys({ itemVersions: [aVersion({ methods: ['onRequest'] })] })).toEqual([])
    expect(
      keys({ itemVersions: [aVersion({ clauses: [{ ...quarterly, onRequest: true }] })] }),
    ).toEqual([])
  })

  it('respects the years in which a unit exists', () => {
    const units = [aUnit({ activeFrom: day('2026-06-30'), activeTo: day('2026-12-31') })]
    expect(keys({ units })).toEqual(['item-1:0:unit-1:2026-Q2', 'item-1:0:unit-1:2026-Q3'])
  })

  it('makes no second obligation when a new version takes over in the middle of a quarter', () => {
    const versions = [
      aVersion({ effectiveTo: day('2026-11-01') }),
      aVersion({ id: 'version-2', effectiveFrom: day('2026-11-01') }),
    ]
    const planned = plan({ itemVersions: versions })
    expect(planned.map(({ occurrence, itemVersionId }) => [occurrence, itemVersionId])).toEqual([
      ['2026-Q1', 'version-1'],
      ['2026-Q2', 'version-1'],
      ['2026-Q3', 'version-1'],
      ['2026-Q4', 'version-2'],
    ])
  })

  it('drops the quarter when the item turns monthly before its end', () => {
    const versions = [
      aVersion({ effectiveTo: day('2026-11-01') }),
      aVersion({ id: 'version-2', clauses: [monthly], effectiveFrom: day('2026-11-01') }),
    ]
    expect(keys({ itemVersions: versions, supervisionStart: day('2026-09-01') })).toEqual([
      'item-1:0:unit-1:2026-Q3',
      'item-1:0:unit-1:2026-11',
      'item-1:0:unit-1:2026-12',
    ])
  })

  it('lets no turn escape when a change moves its date across the day it takes effect', () => {
    const on = (date: string): TimeLimitClause => ({
      kind: 'on-date',
      anchor: 'calendar',
      dates: [date],
    })
    const versions = [
      aVersion({ clauses: [on('10-31')], effectiveTo: day('2026-10-10') }),
      aVersion({ id: 'version-2', clauses: [on('09-30')], effectiveFrom: day('2026-10-10') }),
    ]
    expect(plan({ itemVersions: versions })).toMatchObject([
      { occurrence: '2026', due: '2026-10-31', itemVersionId: 'version-1' },
    ])
  })

  it('plans nothing for an item that left the catalogue', () => {
    expect(keys({ itemVersions: [aVersion({ effectiveTo: day('2026-03-31') })] })).toEqual([])
  })

  describe('with an interval', () => {
    const version = aVersion({ clauses: [halfYearInterval] })

    it('counts from the start of supervision while nothing was published', () => {
      expect(plan({ itemVersions: [version] })).toMatchObject([
        { occurrence: 'since-2026-01-01', due: '2026-07-01', anchor: { event: 'last-update' } },
      ])
    })

    it('counts from the last publication, and keeps one turn open', () => {
      const lastPublishedOn = () => day('2026-06-15')
      expect(plan({ itemVersions: [version], lastPublishedOn })).toMatchObject([
        { occurrence: 'since-2026-06-15', due: '2026-12-15' },
      ])
    })

    it('starts anew where the last publication lies too far before supervision', () => {
      const lastPublishedOn = () => day('2024-06-15')
      expect(plan({ itemVersions: [version], lastPublishedOn })).toMatchObject([
        { occurrence: 'since-2026-01-01' },
      ])
    })

    it('counts a publication before supervision began while its turn is due on the first day', () => {
      // Six months after 2025-07-05 is 2026-01-05, a Monday.
      const lastPublishedOn = () => day('2025-07-05')
      const on = (supervisionStart: string) =>
        plan({ itemVersions: [version], lastPublishedOn, supervisionStart: day(supervisionStart) })
      expect(on('2026-01-05')).toMatchObject([
        { occurrence: 'since-2025-07-05', due: '2026-01-05' },
      ])
      expect(on('2026-01-06')).toMatchObject([{ occurrence: 'since-2026-01-06' }])
    })

    it('keeps its turn when a new version takes over', () => {
      const versions = [
        aVersion({
          clauses: [halfYearInterval],
          effectiveFrom: day('2026-02-02'),
          effectiveTo: day('2026-11-01'),
        }),
        aVersion({
          id: 'version-2',
          clauses: [halfYearInterval],
          effectiveFrom: day('2026-11-01'),
        }),
      ]
      expect(plan({ itemVersions: versions })).toMatchObject([
        { occurrence: 'since-2026-02-02', itemVersionId: 'version-2' },
      ])
    })

    it('waits for the horizon', () => {
      const lastPublishedOn = () => day('2026-11-20')
      expect(plan({ itemVersions: [version], lastPublishedOn })).toEqual([])
    })
  })

  it('plans on any later day what it planned before, unchanged, and each key once', () => {
    const clauses = [
      quarterly,
      monthly,
      { ...monthly, anchor: 'period-end', amount: 10, unit: 'workday' },
      { kind: 'on-date', anchor: 'calendar', dates: ['01-31', '2026-05-04'] },
    ] satisfies TimeLimitClause[]
    fc.assert(
      fc.property(
        fc.subarray(clauses, { minLength: 1 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 120 }),
        (chosen, start, later) => {
          const itemVersions = [aVersion({ clauses: chosen })]
          const supervisionStart = addDays(day('2025-01-01'), start)
          const today = day('2026-11-23')
          const first = plan({ itemVersions, supervisionStart, today })
          const second = plan({ itemVersions, supervisionStart, today: addDays(today, later) })
          expect(new Set(second.map(({ key }) => key)).size).toBe(second.length)
          const byKey = new Map(second.map((obligation) => [obligation.key, obligation]))
          for (const obligation of first) expect(byKey.get(obligation.key)).toEqual(obligation)
          for (const { due } of second) expect(due >= supervisionStart).toBe(true)
        },
      ),
      { numRuns: 50 },
    )
  })
})
