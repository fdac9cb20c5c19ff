import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkIndexSeries } from '../../../src/domain/policy/checkIndexSeries'
import {
  compareIndexNumbers,
  formatIndexNumber,
  parseIndexNumber,
} from '../../../src/domain/policy/indexNumber'

const ORGAN = '11430422006450123X'
const index = (serial: number, year = 2022, organCode = ORGAN) =>
  formatIndexNumber({ organCode, year, serial })

describe('an index number', () => {
  it.each([
    ['014560025', 2023, 6425, '014560025/2023-06425'],
    ['11500230MB19803549', 2023, 93, '11500230MB19803549/2023-00093'],
  ])('of %s in %i is written as public catalogues write it', (organCode, year, serial, text) => {
    expect(formatIndexNumber({ organCode, year, serial })).toBe(text)
    expect(parseIndexNumber(text)).toEqual({ organCode, year, serial })
  })

  it.each([
    { organCode: '', year: 2022, serial: 1 },
    { organCode: '衡南县政府办', year: 2022, serial: 1 },
    { organCode: ORGAN, year: 22, serial: 1 },
    { organCode: ORGAN, year: 2022, serial: 0 },
    { organCode: ORGAN, year: 2022, serial: 100_000 },
    { organCode: ORGAN, year: 2022, serial: 1.5 },
  ])('is never made of $organCode, $year, $serial', (parts) => {
    expect(() => formatIndexNumber(parts)).toThrow(RangeError)
  })

  it.each([
    '014560025/2023-6425',
    '014560025-2023-06425',
    '014560025/2023-00000',
    ' 014560025/2023-06425',
  ])('is not read from “%s”', (text) => {
    expect(parseIndexNumber(text)).toBeNull()
  })

  it('sorts by number, as its text does within an organ', () => {
    const texts = [index(2), index(10), index(1, 2023), index(1)]
    const byNumber = [...texts].sort((a, b) =>
      compareIndexNumbers(parseIndexNumber(a)!, parseIndexNumber(b)!),
    )
    expect(byNumber).toEqual([...texts].sort())
  })
})

describe('a series of index numbers', () => {
  it('is sound when every organ and year runs from 1, in any order', () => {
    const check = checkIndexSeries([
      index(2),
      index(1),
      index(1, 2023),
      index(1, 2022, '014560025'),
    ])
    expect(check.problems).toEqual([])
    expect(check.series).toEqual([
      { organCode: '014560025', year: 2022, count: 1, last: 1 },
      { organCode: ORGAN, year: 2022, count: 2, last: 2 },
      { organCode: ORGAN, year: 2023, count: 1, last: 1 },
    ])
  })

  it('names gaps, repetitions and what is no index number', () => {
    const { ok, problems } = checkIndexSeries([index(2), index(5), index(5), '2022-5'])
    expect(ok).toBe(false)
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'duplicate', number: index(5), times: 2 }),
      { kind: 'unreadable', text: '2022-5', reason: '“2022-5”不是索引号' },
      expect.objectContaining({ kind: 'gap', from: 1, to: 1 }),
      expect.objectContaining({ kind: 'gap', from: 3, to: 4 }),
    ])
  })

  it('finds exactly the numbers that were taken out, wherever they were', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 40 })),
        (last, removed) => {
          const kept = Array.from({ length: last }, (_, at) => at + 1).filter(
            (serial) => serial === last || !removed.includes(serial),
          )
          const missing = checkIndexSeries(kept.map((serial) => index(serial))).problems.flatMap(
            (problem) =>
              problem.kind === 'gap'
                ? Array.from(
                    { length: problem.to - problem.from + 1 },
                    (_, at) => problem.from + at,
                  )
                : [],
          )
          const expected = removed.filter((serial) => serial < last).sort((a, b) => a - b)
          expect(missing).toEqual(expected)
        },
      ),
    )
  })
})
