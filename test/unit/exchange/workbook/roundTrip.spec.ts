import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { civilDate, fromDayNumber, toDayNumber } from '../../../../src/domain/calendar/civilDate'
import { readGrids } from '../../../../src/exchange/spreadsheet/readGrids'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { writeWorkbook } from '../../../../src/exchange/workbook/writeWorkbook'
import type { OutputCell, SheetOutput } from '../../../../src/exchange/workbook/workbookOutput'

/** A cell as it is written, and how a reader of tables must find it. */
type Case = { cell: OutputCell; kind: string; text: string }

const aText = fc.string({ unit: 'binary', maxLength: 20 }).map((value): Case => {
  // eslint-disable-next-line no-control-regex
  const text = value.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, '')
  return { cell: { value, type: 'text' }, kind: text === '' ? 'empty' : 'text', text }
})

const aTrap = fc
  .constantFrom(
    '_x0041_',
    '_x000D_',
    '=1+1',
    '&amp;',
    ']]>',
    ' 甲 ',
    '430422199001011234',
    '2026-01-01',
  )
  .map((value): Case => ({ cell: value, kind: 'text', text: value }))

const aWholeNumber = fc
  .integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
  .map((value): Case => ({ cell: { value }, kind: 'number', text: String(value) }))

const money = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(99))
  .map(([yuan, fen]): Case => ({
    cell: { value: `${yuan}.${String(fen).padStart(2, '0')}`, type: 'money', style: 'text' },
    kind: 'number',
    text: String(Number(`${yuan}.${String(fen).padStart(2, '0')}`)),
  }))

const aDate = fc
  .integer({
    min: toDayNumber(civilDate('1900-03-01')),
    max: toDayNumber(civilDate('9999-12-31')),
  })
  .map((day): Case => {
    const text = fromDayNumber(day)
    return { cell: { value: text, type: 'date' }, kind: 'date', text }
  })

const table = fc.array(
  fc.array(fc.oneof(aText, aTrap, aWholeNumber, money, aDate), { minLength: 1, maxLength: 6 }),
  { minLength: 1, maxLength: 12 },
)

const read = async (sheet: SheetOutput) => {
  const data = await collectBytes(writeWorkbook({ sheets: [sheet] }))
  const result = await readGrids({ fileName: '表.xlsx', data })
  if (!result.ok) throw new Error(result.reason)
  return result.grids
}

describe('a workbook that is written and read', () => {
  it('says the same in every cell, with the same kind', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        // A number at the end, for rows without a value are left out by the reader.
        const [grid] = await read({
          name: '表',
          columns: [],
          rows: [rows.map((row) => ({ cells: [...row.map(({ cell }) => cell), { value: 7 }] }))],
        })
        expect(
          grid?.rows.map(({ texts, kinds }) => texts.map((text, at) => [kinds[at], text])),
        ).toEqual(
          rows.map((row) => [...row.map(({ kind, text }) => [kind, text]), ['number', '7']]),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('has its merges, and its hidden sheet is hidden', async () => {
    const merge = { fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 1 }
    const grids = await read({
      name: '表',
      columns: [],
      rows: [[{ cells: ['甲'] }]],
      merges: [merge],
      validations: [{ range: merge, kind: 'list', values: ['一,二'] }],
    })
    expect(grids.map(({ name, hidden, merges }) => ({ name, hidden, merges }))).toEqual([
      { name: '表', hidden: false, merges: [merge] },
      { name: '选项', hidden: true, merges: [] },
    ])
  })
})
