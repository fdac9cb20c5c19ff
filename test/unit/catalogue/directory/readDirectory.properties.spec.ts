import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readDirectory } from '../../../../src/domain/catalogue/directory/readDirectory'
import type { MergedRange, SheetGrid } from '../../../../src/domain/spreadsheet/sheetRow'
import { aNationalRow, nationalTable } from '../../../support/directories/nationalTable'
import { gridOf } from '../../../support/directories/gridOf'

const WORDS = [
  ...['', '', '', '序号', '公开事项', '一级事项', '二级事项', '公开内容', '公开依据', '公开时限'],
  ...[
    '公开主体',
    '公开渠道和载体',
    '公开对象',
    '全社会',
    '主动',
    '县级',
    '公开层级',
    '领域',
    '1',
    '√',
  ],
  ...[
    '同上',
    '■政府网站 口政府公报',
    '注：略',
    '社会救助领域基层政务公开标准目录',
    '合计',
    '①甲②乙',
  ],
  ...['自信息形成之日起20个工作日内', '《预算法》第三条', '第1页', '20个工作日'],
]
const aText = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)
const aRow = fc.array(aText, { maxLength: 9 })
const aMerge: fc.Arbitrary<MergedRange> = fc
  .tuple(fc.integer({ min: -1, max: 14 }), fc.integer({ min: -1, max: 9 }), fc.nat(1e6), fc.nat(4))
  .map(([fromRow, fromColumn, down, across]) => ({
    fromRow,
    fromColumn,
    toRow: fromRow + (down % 7 === 0 ? down : down % 4),
    toColumn: fromColumn + across,
  }))
const HEADER = ['序号', '一级事项', '二级事项', '公开内容', '公开时限', '公开主体', '公开渠道']
const aGrid: fc.Arbitrary<SheetGrid> = fc
  .record({
    rows: fc.array(fc.oneof(aRow, fc.constant(HEADER)), { maxLength: 12 }),
    merges: fc.array(aMerge, { maxLength: 5 }),
    gap: fc.nat(3),
  })
  .map(({ rows, merges, gap }) => {
    const grid = gridOf({ rows })
    return {
      ...grid,
      merges,
      rows: grid.rows.map((row) => ({ ...row, number: row.number + (row.number > 3 ? gap : 0) })),
    }
  })

describe('reading any table', () => {
  it('never throws, and reads the same twice', () => {
    fc.assert(
      fc.property(fc.array(aGrid, { maxLength: 3 }), (grids) => {
        expect(readDirectory(grids)).toEqual(readDirectory(grids))
      }),
      { numRuns: 400 },
    )
  })

  it('keeps every printed text below the first line of a header', () => {
    fc.assert(
      fc.property(fc.array(aRow, { minLength: 1, maxLength: 10 }), (rows) => {
        const { tables } = readDirectory([gridOf({ rows: [HEADER, ...rows] })])
        const kept = tables.flatMap(({ rows: read, skipped, columns }) => [
          ...read.flatMap(({ raw }) => raw.map(({ text }) => text)),
          ...skipped.flatMap(({ text }) => text.split('\t')),
          ...columns.flatMap(({ headers }) => headers),
        ])
        const printed = rows.flat().filter((text) => text.trim() !== '' && WORDS.includes(text))
        // The words of a header are kept without white space.
        const isKept = (text: string) =>
          kept.includes(text) || kept.includes(text.replace(/ /gu, ''))
        expect(printed.filter((text) => !isKept(text))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('carries nothing over the border of a table', () => {
    const aCell = fc.constantFrom('', '', '同上', '乙')
    fc.assert(
      fc.property(
        fc.tuple(aCell, aCell, aCell, aCell, aCell),
        fc.array(aMerge),
        (cells, merges) => {
          const [second, content, timeLimit, organ, channels] = cells
          const { tables } = readDirectory([
            {
              ...gridOf({
                rows: [
                  HEADER,
                  ['1', '甲', '甲', '甲', '甲', '甲', '甲'],
                  ['（二）养老服务领域基层政务公开标准目录'],
                  HEADER,
                  ['1', '丙', second, content, timeLimit, organ, channels],
                ],
              }),
              merges: merges.filter(({ fromRow, toRow }) => fromRow === 2 && toRow >= 5),
            },
          ])
          const below = tables
            .filter(({ title }) => title.includes('养老'))
            .flatMap(({ rows }) => rows)
          for (const row of below)
            expect([row.content, row.timeLimit, row.organ, ...row.path]).not.toContain('甲')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('reads a row the same wherever it stands, once every cell is filled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const rows = Array.from({ length: count }, (_, at) =>
          aNationalRow({ serial: String(at + 1), content: `内容${at + 1}` }),
        )
        const [table] = readDirectory([nationalTable({ rows })]).tables
        expect(table!.rows.map(({ content, doubts }) => [content, doubts.length])).toEqual(
          rows.map((_, at) => [`内容${at + 1}`, 0]),
        )
      }),
      { numRuns: 30 },
    )
  })
})
