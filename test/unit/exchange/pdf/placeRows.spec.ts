import { describe, expect, it } from '@jest/globals'
import { placeRows } from '../../../../src/exchange/pdf/placeRows'

const PAGE = 500
const rowsOn = (options: Partial<Parameters<typeof placeRows>[0]> & { heights: number[] }) =>
  placeRows({
    tiedTo: options.heights.map((_, row) => row),
    headers: 0,
    room: PAGE,
    page: PAGE,
    ...options,
  }).map((slices) => slices.map(({ row }) => row))

describe('Rows over pages', () => {
  it('stand on one page when they fit', () => {
    expect(rowsOn({ heights: [100, 100] })).toEqual([[0, 1]])
  })

  it('go to the next page whole', () => {
    expect(rowsOn({ heights: [200, 200, 200] })).toEqual([[0, 1], [2]])
  })

  it('have their headers on each page', () => {
    expect(rowsOn({ heights: [50, 300, 300, 300], headers: 1 })).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
    ])
  })

  it('do not leave their headers alone at the foot of a page', () => {
    expect(rowsOn({ heights: [50, 300], headers: 1, room: 100 })).toEqual([[], [0, 1]])
  })

  it('begin with their headers where the first rows are tied together', () => {
    expect(rowsOn({ heights: [50, 100, 100], tiedTo: [0, 2, 2], headers: 1, room: 160 })).toEqual([
      [],
      [0, 1, 2],
    ])
  })

  it('stay together when a merged cell ties them', () => {
    expect(rowsOn({ heights: [300, 150, 150], tiedTo: [0, 2, 2] })).toEqual([[0], [1, 2]])
  })

  it('are cut only when no page could hold them, and lose nothing', () => {
    const pages = placeRows({
      heights: [1200, 50],
      tiedTo: [0, 1],
      headers: 0,
      room: 300,
      page: PAGE,
    })
    const slices = pages.flat().filter(({ row }) => row === 0)
    expect(slices.map(({ isEnd }) => isEnd)).toEqual([false, false, true])
    expect(slices.reduce((sum, { height }) => sum + height, 0)).toBeGreaterThanOrEqual(1200)
    for (const page of pages.slice(1)) {
      expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(PAGE)
    }
    expect(pages.at(-1)?.at(-1)).toEqual({ row: 1, height: 50, isEnd: true })
  })
})
