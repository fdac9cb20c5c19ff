import { describe, expect, it } from '@jest/globals'
import { silentItems } from '../../../src/domain/supervision/silentItems'
import type { SilentItemsOptions } from '../../../src/domain/supervision/silentItems'
import { aUnit, aVersion, day } from './anObligation'

const silent = (changes: Partial<SilentItemsOptions> = {}) =>
  silentItems({
    itemVersions: [aVersion({ unitIds: ['unit-1', 'unit-2'] })],
    units: [aUnit(), aUnit({ id: 'unit-2' })],
    supervisionStart: day('2026-01-01'),
    today: day('2026-11-23'),
    published: [],
    recorded: [],
    ...changes,
  })

describe('items that nobody ever published under', () => {
  it('are listed for every owning unit, with the length of the silence', () => {
    expect(silent()).toEqual([
      expect.objectContaining({ unitId: 'unit-1', since: '2026-01-01', silentDays: 326 }),
      expect.objectContaining({ unitId: 'unit-2' }),
    ])
  })

  it('leave the list with the first publication, and not with a recorded event alone', () => {
    expect(
      silent({
        published: [{ itemId: 'item-1', unitId: 'unit-1' }],
        recorded: [{ itemId: 'item-1', unitId: 'unit-2' }],
      }),
    ).toMatchObject([{ unitId: 'unit-2', hasRecordedEvent: true }])
  })

  it('stay silent across versions: the first day in force counts', () => {
    const itemVersions = [
      aVersion({ effectiveFrom: day('2026-03-01'), effectiveTo: day('2026-11-01') }),
      aVersion({ id: 'version-2', effectiveFrom: day('2026-11-01') }),
    ]
    expect(silent({ itemVersions })).toMatchObject([{ since: '2026-03-01' }])
  })

  it.each<[string, Partial<SilentItemsOptions>]>([
    [
      'an item no longer in force',
      { itemVersions: [aVersion({ effectiveTo: day('2026-11-23') })] },
    ],
    [
      'an item not yet in force',
      { itemVersions: [aVersion({ effectiveFrom: day('2026-11-24') })] },
    ],
    ['an item on application', { itemVersions: [aVersion({ methods: ['onRequest'] })] }],
    ['a unit that no longer exists', { units: [aUnit({ activeTo: day('2026-06-01') })] }],
    ['a county where supervision has not begun', { supervisionStart: day('2027-01-01') }],
  ])('do not hold %s', (_name, changes) => {
    expect(silent(changes)).toEqual([])
  })
})
