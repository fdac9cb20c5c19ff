import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readRange } from '../../../src/domain/publication/byteRange'

/** RFC 9110, 14.1.2 and 14.2; the file has ten bytes. */
describe('readRange', () => {
  it.each([
    ['bytes=0-3', 0, 3],
    ['bytes=9-9', 9, 9],
    ['bytes=4-', 4, 9],
    ['bytes=4-99', 4, 9],
    ['bytes=-3', 7, 9],
    ['bytes=-99', 0, 9],
    [' bytes=0-0 ', 0, 0],
  ])('%j is a part', (header, start, end) => {
    expect(readRange(header, 10)).toEqual({ kind: 'part', start, end })
  })

  it.each([
    undefined,
    null,
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-2',
    'bytes=0-1,4-5',
    'bytes=a-b',
    'items=0-1',
    'bytes=0-1; drop',
    'bytes=+1-2',
  ])('%j is answered with the whole', (header) => {
    expect(readRange(header, 10)).toEqual({ kind: 'whole' })
  })

  it.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('%j is not there', (header) => {
    expect(readRange(header, 10)).toEqual({ kind: 'unsatisfiable' })
  })

  it('never leaves the file', () => {
    fc.assert(
      fc.property(fc.nat(), fc.option(fc.nat()), fc.nat(), (first, last, size) => {
        const range = readRange(`bytes=${first}-${last ?? ''}`, size)
        if (range.kind !== 'part') return
        expect(range.start).toBeLessThanOrEqual(range.end)
        expect(range.end).toBeLessThan(size)
      }),
    )
  })
})
