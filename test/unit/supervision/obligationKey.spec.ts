import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  buildObligationKey,
  occurrenceLabel,
  parseObligationKey,
} from '../../../src/domain/supervision/obligationKey'
import { formatOccurrence, parseOccurrence } from '../../../src/domain/supervision/occurrenceId'

const part = fc.stringMatching(/^[0-9a-f-]{1,36}$/)

describe('obligation keys', () => {
  it('read back as they were built', () => {
    fc.assert(
      fc.property(
        fc.record({
          itemId: part,
          clauseIndex: fc.integer({ min: -1, max: 40 }),
          unitId: part,
          occurrence: fc.constantFrom('2026-Q4', '2026-11', 'event-e1', 'since-2026-11-23'),
        }),
        (identity) => {
          expect(parseObligationKey(buildObligationKey(identity))).toEqual(identity)
        },
      ),
    )
  })

  it.each([
    { itemId: '', clauseIndex: 0, unitId: 'u', occurrence: '2026' },
    { itemId: 'a:b', clauseIndex: 0, unitId: 'u', occurrence: '2026' },
    { itemId: 'a', clauseIndex: 0.5, unitId: 'u', occurrence: '2026' },
    { itemId: 'a', clauseIndex: -2, unitId: 'u', occurrence: '2026' },
  ])('refuse a part that would make two identities look alike: %j', (identity) => {
    expect(() => buildObligationKey(identity)).toThrow(RangeError)
  })

  it.each(['', 'a:0:u', 'a:x:u:2026', 'a:01:u:2026', 'a:0:u:2026:more', ':0:u:2026'])(
    'do not read %j',
    (text) => {
      expect(parseObligationKey(text)).toBeNull()
    },
  )
})

describe('occurrence ids', () => {
  it.each([
    ['2026-Q4', '2026年第四季度'],
    ['2026-11', '2026年11月'],
    ['2026-01', '2026年1月'],
    ['2026-H1', '2026年上半年'],
    ['2026-H2', '2026年下半年'],
    ['2026', '2026年度'],
    ['2026-D2', '2026年第2次'],
    ['since-2026-11-23', '2026年11月23日之后的下一次更新'],
  ])('%s is called %s', (id, label) => {
    expect(formatOccurrence(id)).toBe(label)
    expect(occurrenceLabel(`item:0:unit:${id}`)).toBe(label)
  })

  it.each(['2026-Q5', '2026-13', '2026-H3', '2026-00', '26', 'since-2026-02-30', 'event-', 'x'])(
    '%s is none',
    (id) => {
      expect(parseOccurrence(id)).toBeNull()
      expect(formatOccurrence(id)).toBeNull()
    },
  )

  it('an event has an id and no label of its own', () => {
    expect(parseOccurrence('event-e1')).toEqual({ kind: 'event', eventId: 'e1' })
    expect(formatOccurrence('event-e1')).toBeNull()
  })
})
