import { describe, expect, it } from '@jest/globals'
import { inventedIdentity } from '../../../../support/paymentFiles/invented'
import { problemsOf, readList } from '../../../../support/paymentFiles/readList'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

const id = inventedIdentity

const readTable = (table: string, name = '新塘村') =>
  readList([{ name, rows: tableRows(table), merges: [] }])

const paid = (table: string, name?: string) =>
  readTable(table, name).rows.map((row) => [row.row, row.name, row.amountFen])

describe('a sum in a list', () => {
  const withRow = (cells: string) => `
    序号 | 姓名 | 面积 | 标准 | 金额
    1 | 王芳 | 1 | 105 | 105
    2 | 周敏 | 1 | 105 | 105
    ${cells}`

  it.each([
    '合计：',
    '合计人数：2人',
    '合计金额：210元',
    '合计金额（元）',
    '共计2户',
    '户数合计',
    '合计发放',
    '村级合计',
    '水田小计',
    '新塘村（2户）合计',
    '第一村民小组小计',
    '承前页',
    '过次页',
    '转下页',
    '上页结转',
    '总金额',
    'Total',
  ])('is nobody’s payment when it is called %s', (label) => {
    expect(paid(withRow(` | ${label} | 2 | | 210`))).toHaveLength(2)
    expect(paid(withRow(`${label} | | 2 | | 210`))).toHaveLength(2)
  })

  it('is nobody’s payment without a name of its own, when it is the sum of the rows above', () => {
    const list = readTable(withRow(' | | 2 | | 210'))
    expect(list.summary).toMatchObject({ rows: 2, clean: 2, amountFen: 21_000, totals: [] })
  })

  it('is a payment that lacks its name when it is any other figure', () => {
    expect(problemsOf(readTable(withRow(' | | 2 | | 200')).rows)).toContain(
      'B4 error 姓名为空，应填写领款人姓名',
    )
  })

  it.each([
    [
      'its household’s name is merged over it',
      '',
      [{ fromRow: 2, toRow: 4, fromColumn: 0, toColumn: 0 }],
    ],
    ['it has a standard', '105', []],
  ])('is a plot when %s', (_, standard, merges) => {
    const rows = tableRows(`
      姓名 | 面积 | 标准 | 金额
      王芳 | 1 | 105 | 105
       | 2 | ${standard} | 210
       | 3 | ${standard} | 315`)
    expect(readList([{ name: '新塘村', rows, merges }]).summary.rows).toBe(3)
  })

  it('carried over from one page to the next is not compared', () => {
    const list = readTable(`
      序号 | 姓名 | 金额
      1 | 王芳 | 100
      | 过次页 | 100
      | 承前页 | 100
      2 | 周敏 | 200
      | 合计 | 300`)
    expect(list.summary).toMatchObject({ rows: 2, amountFen: 30_000, totals: [] })
  })

  it('stands above its households when its row names their village', () => {
    const list = readTable(
      `
      序号 | 姓名 | 面积 | 标准 | 金额
      一 | 新塘村 | 2 | | 210
      1 | 王芳 | 1 | 105 | 105
      2 | 周敏 | 1 | 105 | 105
      二 | 石塘村 | 1 | | 105
      1 | 马超 | 1 | 105 | 105
      | 合计 | 3 | | 315`,
      'Sheet1',
    )
    expect(list.rows.map((row) => [row.villageText, row.name])).toEqual([
      ['新塘村', '王芳'],
      ['新塘村', '周敏'],
      ['石塘村', '马超'],
    ])
    expect(list.summary).toMatchObject({ clean: 3, totals: [] })
  })

  it('may be taken for a payee named like a village, and is doubted', () => {
    const { rows } = readTable('姓名 | 金额\n新塘村 | 210\n王芳 | 210')
    expect(problemsOf(rows)).toEqual(['A2 doubt 姓名像是村名：应为领款人姓名，请核对是否为小计行'])
  })
})

describe('what stands below a table', () => {
  it.each([
    '填表人： | | 何英 | 13812345678 | 审核人： | | 2026.8.20',
    '村主任签字： | | 刘平 | | | | 20260820',
    '制表 | | 何英 | | | | 2026年8月20日',
    ' | | | 联系电话：13812345678 | | |',
    ' | | | 填表日期：20260820 | | |',
    ' | | | 20260820 | | |',
    ' | | | | | | 2026年8月20日',
    ' | | | 2026.8.20 | | |',
    '填表人：何英 | | 审核人：刘平 | | | | 2026.8.20',
    '单位负责人（签章）： | | | 监督电话 0734-8552110 | | |',
    ' | | 经办人：何英 | | | | 20260820',
  ])('is no payment: %s', (cells) => {
    expect(
      paid(`
      序号 | 村名 | 姓名 | 身份证号码 | 面积 | 标准 | 金额
      1 | 新塘村 | 王芳 | ${id(1)} | 1 | 105 | 105
      ${cells}`),
    ).toEqual([[2, '王芳', 10_500]])
  })
})

describe('a line that counts the columns', () => {
  it.each([
    '栏次 | 1 | 2 | 3 | 4 | 5=3×4',
    '① | ② | ③ | ④ | ⑤ | ⑥=④×⑤',
    '(1) | (2) | (3) | (4) | (5) | (6)=(4)*(5)',
    'A | B | C | D | E | F=D*E',
    '甲 | 乙 | 丙 | 1 | 2 | 3＝1×2',
    '1 | 2 | 3 | 4 | 5 | 6',
  ])('is no payment: %s', (cells) => {
    expect(
      paid(`
      序号 | 姓名 | 身份证号 | 面积 | 标准 | 金额
      ${cells}
      1 | 王芳 | ${id(1)} | 1 | 105 | 105`),
    ).toEqual([[3, '王芳', 10_500]])
  })
})

describe('a payment that lacks something', () => {
  it('is told of when only its number in the list and its name are there', () => {
    expect(paid('序号 | 姓名 | 金额\n1 | 王芳 | 100\n2 | 周敏 |')).toEqual([
      [2, '王芳', 10_000],
      [3, '周敏', null],
    ])
  })

  it.each([
    ['村 | 姓名 | 面积 | 金额', '新塘村 | 周敏 | |'],
    ['组 | 姓名 | 面积 | 金额', '三组 | 周敏 | |'],
    ['村 | 组 | 姓名 | 金额', '新塘村 | 一组 | 周敏 |'],
  ])('is told of when only its place and its name are there: %s', (header, cells) => {
    expect(paid(`${header}\n${cells}`)).toEqual([[2, '周敏', null]])
  })

  it.each([
    ['户主：王芳', 'error 姓名应为2至20个汉字'],
    ['周敏（备注：已故）', 'doubt 姓名后的说明'],
    ['老人', 'error 这不像真实姓名'],
    ['同上', 'error 这不像真实姓名'],
    ['金额', 'error 这不像真实姓名'],
    ['注：王芳', 'error 姓名应为'],
  ])('is not passed over for its name %s', (name, problem) => {
    const { rows } = readTable(`姓名 | 身份证号 | 金额\n${name} | ${id(1)} | 100`)
    expect(problemsOf(rows)).toEqual([expect.stringContaining(problem)])
  })

  it('is not passed over for a colon in its name where the list has no identity numbers', () => {
    expect(paid('村 | 姓名 | 金额\n新塘村 | 户主：王芳 | 100')).toHaveLength(1)
  })
})

describe('a second header', () => {
  it('with the columns in another order makes the rows below it errors', () => {
    const { rows } = readTable(`
      姓名 | 面积 | 金额
      王芳 | 3.2 | 336
      石塘村 | |
      姓名 | 金额 | 面积
      周敏 | 105 | 1
      姓名 | 面积 | 金额
      马超 | 1 | 105`)
    expect(problemsOf(rows)).toEqual([
      'C5 error 第4行的表头与第1行的栏目次序不同，这一行无法按第1行的栏目读取，请改成同样的栏目',
    ])
  })
})
