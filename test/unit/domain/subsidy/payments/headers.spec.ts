import { describe, expect, it } from '@jest/globals'
import { readCaptions } from '../../../../../src/domain/subsidy/payments/captions'
import { mappingOf } from '../../../../../src/domain/subsidy/payments/mappingOf'
import { readHeader } from '../../../../../src/domain/subsidy/payments/headerWording'
import { recogniseColumns } from '../../../../../src/domain/subsidy/payments/recogniseColumns'
import { inventedIdentity } from '../../../../support/paymentFiles/invented'
import { problemsOf, readList } from '../../../../support/paymentFiles/readList'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

const id = inventedIdentity

const readTable = (table: string) =>
  readList([{ name: '新塘村', rows: tableRows(table), merges: [] }])

const paid = (table: string) => readTable(table).rows.map((row) => [row.name, row.amountFen])

describe('units', () => {
  it.each([
    ['（亩） | （元/亩） | （万元）', 336_000_000],
    ['亩 | 元/亩 | 万元', 336_000_000],
    ['（亩） | （元/亩） | （元）', 33_600],
  ])('are read from a line of their own below the header: %s', (units, fen) => {
    const list = readTable(`
      姓名 | 身份证号 | 面积 | 标准 | 金额
       | | ${units}
      王芳 | ${id(1)} | 3.2 | 105 | 336`)
    expect(list.rows.map(({ amountFen }) => amountFen)).toEqual([fen])
  })

  it('below 应发 leave it 应发', () => {
    const found = recogniseColumns(
      tableRows(`
        姓名 | 应发金额 | 实发金额
         | （元） | （元）
        王芳 | 336 | 300`),
      [],
    )
    expect(mappingOf(found)).toMatchObject({ mapping: { fields: { gross: 1, amount: 2 } } })
  })

  it.each(['单位：亩、万元', '（单位：人、万元）', '单位：亩 万元', '金额单位：人民币万元'])(
    'of amounts are found among others above the table: %s',
    (line) => {
      expect(readCaptions(tableRows(line))).toEqual({ unit: '万元' })
    },
  )

  it.each(['单位：亩、元', '单位：亩、元/亩、元'])('are yuan: %s', (line) => {
    expect(readCaptions(tableRows(line))).toEqual({ unit: '元' })
  })
})

describe('the column of the amount', () => {
  it.each(['救助金', '养老金（元）', '慰问金', '合计', '补贴', '低保金（元）'])(
    'may be called %s',
    (wording) => {
      expect(readHeader(wording)?.field).toBe('amount')
    },
  )

  it.each(['金额（大写）', '大写金额', '金额大写'])('is not %s, which holds words', (wording) => {
    expect(readHeader(wording)).toBeNull()
  })

  it('is that in figures beside the one in words', () => {
    expect(
      paid(`
      姓名 | 金额（大写） | 金额（小写）
      王芳 | 叁佰叁拾陆元整 | 336`),
    ).toEqual([['王芳', 33_600]])
  })

  it('is 合计 where several subsidies are paid at once, and no one’s area is that of all', () => {
    const list = readTable(`
      姓名 | 身份证号 | 耕地地力补贴 | | 稻谷补贴 | | 合计
       | | 面积 | 金额 | 面积 | 金额 |
      王芳 | ${id(1)} | 3.2 | 336 | 2 | 40 | 376`)
    expect(list.rows.map((row) => [row.amountFen, row.quantity])).toEqual([[37_600, null]])
    expect(list.doubts).toEqual([
      '有2列像是面积（数量）：“耕地地力补贴/面积”、“稻谷补贴/面积”，没有一列是合计，未选用',
      '有3列像是补贴金额：已选“合计”，未选“耕地地力补贴/金额”、“稻谷补贴/金额”，请核对',
    ])
  })

  it('is the plain 金额 where 合计 stands beside it alone', () => {
    const found = recogniseColumns(tableRows('姓名 | 合计 | 金额\n王芳 | 5 | 100'), [])
    expect(mappingOf(found)).toMatchObject({ mapping: { fields: { amount: 2 } } })
  })
})

describe('the first header', () => {
  it('is not the title above it, though a row between them is empty', () => {
    const rows = tableRows(`
       | 石塘村补贴发放表 | |
       | | |
       | 户主 | 证件号码 | 金额
       | 王芳 | ${id(1)} | 336`)
    const list = readList([
      { name: 'Sheet1', rows: rows.filter(({ number }) => number !== 2), merges: [] },
    ])
    expect(list.rows.map((row) => [row.villageText, row.name])).toEqual([['石塘村', '王芳']])
  })

  it.each([
    ['merged', [{ fromRow: 2, toRow: 2, fromColumn: 1, toColumn: 2 }]],
    [
      'only left open, below a merged title',
      [{ fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 2 }],
    ],
  ])('reads a parent over the last columns that is %s', (_, merges) => {
    const rows = tableRows(`
      新塘村2026年补贴表
      姓名 | 应发金额
      | 面积补贴 | 小计
      王芳 | 300 | 336`)
    const found = recogniseColumns(rows, merges)
    expect(found.headerRow !== null && found.columns.map(({ header }) => header)).toEqual([
      '姓名',
      '应发金额/面积补贴',
      '应发金额/小计',
    ])
  })

  it('is the one that is read, though a later one is richer', () => {
    expect(
      paid(`
      补贴公示表 |||||
      序号 | 姓名 | 身份证号 | 面积 | | 金额
      1 | 王芳 | ${id(1)} | 3.2 | 105 | 336
      序号 | 姓名 | 身份证号 | 面积 | 标准 | 金额
      2 | 周敏 | ${id(2)} | 1 | 105 | 105`),
    ).toEqual([
      ['王芳', 33_600],
      ['周敏', 10_500],
    ])
  })

  it('is refused where two lists stand side by side, because one of them would be lost', () => {
    const found = recogniseColumns(
      tableRows(`
        补贴公示表 |||||
        序号 | 姓名 | 金额 | 序号 | 姓名 | 金额
        1 | 王芳 | 336 | 3 | 周敏 | 105`),
      [],
    )
    expect(mappingOf(found)).toEqual({
      ok: false,
      reason:
        '第2行的表头并排有两份名单（“姓名”和“金额”各有两列）：只能读取一份，请改成上下排列后重新上传',
    })
  })

  it('is not taken for two lists where columns without a heading stand beside the known ones', () => {
    expect(
      paid(`
      序号 | 姓名 | | 金额 |
      1 | 王芳 | 女 | 336 | 是
      2 | 周敏 | 女 | 105 | 否`),
    ).toEqual([
      ['王芳', 33_600],
      ['周敏', 10_500],
    ])
  })

  it('is not taken for two lists for the names of a household head and a payee', () => {
    expect(
      paid(`
      户主姓名 | 领款人姓名 | 应发金额 | 补贴金额
      王芳 | 周敏 | 100 | 90`),
    ).toEqual([['王芳', 9000]])
  })
})

describe('a standard that is merged over the rows of a list', () => {
  const rows = tableRows(`
    姓名 | 身份证号 | 面积 | 标准 | 金额
    王芳 | ${id(1)} | 1 | 105 | 105
    周敏 | ${id(2)} | 2 | | 220
    马超 | ${id(3)} | 2 | | 210`)
  const error = 'E3 error 标准105.00元×数量2应为210.00元，补贴金额却是220.00元'

  it('is the standard of each', () => {
    const merges = [{ fromRow: 2, toRow: 4, fromColumn: 3, toColumn: 3 }]
    const list = readList([{ name: '新塘村', rows, merges }])
    expect(list.rows.map(({ standardFen }) => standardFen)).toEqual([10_500, 10_500, 10_500])
    expect(problemsOf(list.rows)).toEqual([error])
  })

  it('is doubted where it is only left out and does not make the amount', () => {
    const list = readList([{ name: '新塘村', rows, merges: [] }])
    expect(problemsOf(list.rows)).toEqual([
      'D3 doubt 补贴标准为空，而且按上面的标准105.00元算不出这一行的金额，请核对',
    ])
  })
})

describe('an amount whose thousands were cut off by a comma of a text file', () => {
  it('is doubted', () => {
    const { rows } = readTable(`
      村 | 姓名 | 身份证号 | 金额 | 备注
      新塘村 | 王芳 | ${id(1)} | 336 |
      新塘村 | 周敏 | ${id(2)} | @text 1 | @text 234.50
      新塘村 | 马超 | ${id(3)} | @text 12 | @text 050`)
    const reason = '金额右边一格像是它的后几位：数字里的千分位逗号可能把它分成了两格，请核对'
    expect(problemsOf(rows)).toEqual([`D3 error ${reason}`, `D4 error ${reason}`])
  })
})
