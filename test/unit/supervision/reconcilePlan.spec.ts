import { describe, expect, it } from '@jest/globals'
import { planPeriodicObligations } from '../../../src/domain/supervision/planPeriodicObligations'
import { reconcilePlan } from '../../../src/domain/supervision/reconcilePlan'
import type { StoredObligation } from '../../../src/domain/supervision/reconcilePlan'
import { aUnit, aVersion, calendar, day } from './anObligation'

const planned = planPeriodicObligations({
  itemVersions: [aVersion()],
  units: [aUnit()],
  calendar,
  supervisionStart: day('2026-07-01'),
  today: day('2026-11-23'),
  horizonDays: 60,
  lastPublishedOn: () => null,
})
const [third, fourth] = planned

const stored = (changes: Partial<StoredObligation> = {}): StoredObligation => {
  if (!fourth) throw new Error('the plan holds two quarters')
  return { ...fourth, state: 'pending', ...changes }
}

const reconcile = (list: StoredObligation[]) =>
  reconcilePlan({ planned, stored: list, today: day('2026-11-23'), until: day('2027-01-22') })

describe('comparing a plan with what is stored', () => {
  it('creates what is missing, and nothing a second time', () => {
    expect(reconcile([]).create).toEqual([third, fourth])
    expect(reconcile([stored(), stored({ ...third, state: 'met' })])).toEqual({
      create: [],
      update: [],
      cancel: [],
    })
  })

  it('moves an open due date and reopens what is overdue no more', () => {
    expect(reconcile([stored({ due: day('2026-11-20'), state: 'overdue' })]).update).toEqual([
      { planned: fourth, movesDue: true, extends: true },
    ])
    expect(reconcile([stored({ calendarVersion: '2026/0' })]).update).toEqual([
      { planned: fourth, movesDue: false, extends: false },
    ])
  })

  it.each(['met', 'met-late', 'exempt', 'cancelled'] as const)(
    'leaves what is %s alone',
    (state) => {
      expect(reconcile([stored({ due: day('2026-11-20'), state })]).update).toEqual([])
    },
  )

  it('cancels a pending turn that the catalogue no longer asks for', () => {
    const gone = stored({ key: 'item-9:0:unit-1:2026-Q4' })
    expect(reconcile([gone]).cancel).toEqual([gone.key])
  })

  it.each<[string, Partial<StoredObligation>]>([
    ['is overdue', { state: 'overdue', due: day('2026-11-20') }],
    ['is due beyond the plan', { due: day('2027-03-31') }],
    ['comes from an event', { occurrence: 'event-e1' }],
  ])('cancels nothing that %s', (_name, changes) => {
    expect(reconcile([stored({ key: 'item-9:0:unit-1:x', ...changes })]).cancel).toEqual([])
  })
})
