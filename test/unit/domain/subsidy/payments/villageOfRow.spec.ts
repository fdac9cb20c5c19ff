import { describe, expect, it } from '@jest/globals'
import { inventedIdentity } from '../../../../support/paymentFiles/invented'
import { problemsOf, readList } from '../../../../support/paymentFiles/readList'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

const id = inventedIdentity

type Merges = { fromRow: number; toRow: number; fromColumn: number; toColumn: number }[]

const readTable = (table: string, options: { name?: string; merges?: Merges } = {}) =>
  readList([
    { name: options.name ?? 'Sheet1', rows: tableRows(table), merges: options.merges ?? [] },
  ])

const places = ({ rows }: ReturnType<typeof readTable>) =>
  rows.map((row) => [row.villageText, row.groupText])

describe('the village of a row', () => {
  it.each(['同上', '〃', '″', '"', '同前'])('is that above where the cell says %s', (ditto) => {
    const list = readTable(`
      村 | 组 | 姓名 | 身份证号 | 金额
      新塘村 | 一组 | 王芳 | ${id(1)} | 100
      ${ditto} | ${ditto} | 周敏 | ${id(2)} | 100
      石塘村 | 二组 | 马超 | ${id(3)} | 100
      ${ditto} | ${ditto} | 朱红 | ${id(4)} | 100`)
    expect(places(list)).toEqual([
      ['新塘村', '一组'],
      ['新塘村', '一组'],
      ['石塘村', '二组'],
      ['石塘村', '二组'],
    ])
    expect(problemsOf(list.rows)).toEqual([])
  })

  it('is doubted where cells are merged over their villages, and this one is in no merge', () => {
    const list = readTable(
      `
      村 | 姓名 | 身份证号 | 金额
      新塘村 | 王芳 | ${id(1)} | 100
       | 周敏 | ${id(2)} | 100
       | 马超 | ${id(3)} | 100`,
      { merges: [{ fromRow: 2, toRow: 3, fromColumn: 0, toColumn: 0 }] },
    )
    expect(problemsOf(list.rows)).toEqual(['A4 doubt 村名为空，已按上一行的“新塘村”处理，请核对'])
  })

  it('is that above where cells are merged in the header only', () => {
    const list = readTable(
      `
      村 | 姓名 | 身份证号 | 补贴 |
       | | | 面积 | 金额
      新塘村 | 王芳 | ${id(1)} | 1 | 100
       | 周敏 | ${id(2)} | 1 | 100`,
      { merges: [{ fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 0 }] },
    )
    expect(places(list)).toEqual([
      ['新塘村', ''],
      ['新塘村', ''],
    ])
    expect(problemsOf(list.rows)).toEqual([])
  })

  it.each([
    ['新塘村一组', '新塘村', '一组'],
    ['三塘镇新塘村第3村民小组', '新塘村', '第3村民小组'],
    ['衡南县三塘镇新塘村', '新塘村', ''],
    ['新塘村村民委员会', '新塘村村民委员会', ''],
    ['新塘', '新塘', ''],
  ])('is read out of %s without a register', (text, village, group) => {
    const list = readTable(`村组 | 姓名 | 身份证号 | 金额\n${text} | 王芳 | ${id(1)} | 100`)
    expect(places(list)).toEqual([[village, group]])
  })

  it('is doubted where the title names one and the sheet is called after another', () => {
    const table = `
      三塘镇新塘村补贴公示表 ||
      姓名 | 身份证号 | 金额
      王芳 | ${id(1)} | 100`
    const doubt = '表头上方写的是“新塘村”，工作表名称却是“石塘村”，应有一处写错，请核对'
    expect(problemsOf(readTable(table, { name: '石塘村' }).rows)).toEqual([`3 doubt ${doubt}`])
    for (const name of ['新塘村', '新塘社区', '2.新塘村（15户）', 'Sheet1', '发放表'])
      expect(problemsOf(readTable(table, { name }).rows)).toEqual([])
  })

  it('is its own alone in a file of corrections, whose rows come from everywhere', () => {
    const list = readTable(`
      原行号 | 村 | 组 | 姓名 | 身份证号 | 金额
      3 | 新塘村 | 一组 | 王芳 | ${id(1)} | 100
      17 | | | 周敏 | ${id(2)} | 100
      18 | 新塘村 | | 马超 | ${id(3)} | 100`)
    expect(places(list)).toEqual([
      ['新塘村', '一组'],
      ['', ''],
      ['新塘村', ''],
    ])
    expect(problemsOf(list.rows)).toEqual([expect.stringContaining('没有村名')])
  })
})
