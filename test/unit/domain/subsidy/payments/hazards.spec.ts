import { describe, expect, it } from '@jest/globals'
import { HAZARDS } from '../../../../support/paymentFiles/hazards'
import { problemsOf, readList } from '../../../../support/paymentFiles/readList'

type List = ReturnType<typeof readList>

const people = ({ rows }: List) =>
  rows.map(({ row, villageText, name, amountFen }) => [row, villageText, name, amountFen])

describe('lists as townships make them', () => {
  it('reads a list with titles above it, and sums, signatures and notes between and below', () => {
    const list = readList(HAZARDS.titlesAndTotals)
    expect(people(list)).toEqual([
      [5, '新塘村', '王芳', 33_600],
      [6, '新塘村', '李小明', 21_000],
      [9, '新塘村', '欧阳娜娜', 15_750],
    ])
    expect(list.rows.map(({ groupText }) => groupText)).toEqual(['一组', '一组', '二组'])
    expect(list.rows[1]).toMatchObject({ townshipText: '三塘镇', remark: '委托代领', problems: [] })
    expect(list.summary).toMatchObject({ rows: 3, clean: 3, amountFen: 70_350 })
  })

  it('says by how much the sum below differs from its rows, and accepts the subtotal', () => {
    expect(readList(HAZARDS.titlesAndTotals).summary.totals).toEqual([
      {
        sheet: 'Sheet1',
        row: 10,
        cell: 'H10',
        reason:
          '第10行“合计”为713.50元，按各行相加为703.50元，相差10.00元，请核对是否有漏行或者错数',
      },
    ])
  })

  it('finds the village in a title that begins with the year', () => {
    const { rows } = readList(HAZARDS.villageInTitle)
    expect(rows.map(({ villageText, townshipText }) => [townshipText, villageText])).toEqual([
      ['三塘镇', '新塘村'],
      ['三塘镇', '新塘村'],
    ])
  })

  it('says so when nothing names a village, without a register as well', () => {
    expect(problemsOf(readList(HAZARDS.noVillage).rows)).toEqual([
      expect.stringContaining('没有村名'),
    ])
  })

  it('tells one number under two names from a second plot', () => {
    expect(problemsOf(readList(HAZARDS.oneNumberTwoNames).rows)).toEqual([
      expect.stringContaining('身份证号与第2行相同，姓名却不同'),
      expect.stringContaining('姓名为空'),
      expect.stringContaining('同一人在第4行已有一笔'),
    ])
  })

  it('carries the village down through merged cells', () => {
    const list = readList(HAZARDS.mergedVillages)
    expect(list.rows.map(({ villageText }) => villageText)).toEqual([
      '新塘村',
      '新塘村',
      '石塘村',
      '石塘村',
    ])
    expect(problemsOf(list.rows)).toEqual([])
  })

  it('carries the village down when a text file has lost the merged cells', () => {
    const lost = HAZARDS.mergedVillages.map((sheet) => ({ ...sheet, merges: [] }))
    const list = readList(lost)
    expect(list.rows.map(({ villageText }) => villageText).join()).toBe(
      '新塘村,新塘村,石塘村,石塘村',
    )
    expect(problemsOf(list.rows)).toEqual([])
  })

  it('doubts a single gap in a column that names the village on every row', () => {
    expect(problemsOf(readList(HAZARDS.villageGap).rows)).toEqual([
      'A4 doubt 村名为空，已按上一行的“新塘村”处理，请核对',
    ])
  })

  it('gives the plots below a merged name to the same person', () => {
    const list = readList(HAZARDS.mergedPerson)
    expect(people(list)).toEqual([
      [2, '新塘村', '王芳', 10_000],
      [3, '新塘村', '王芳', 20_000],
    ])
    expect(list.rows[1]!.identity).toEqual(list.rows[0]!.identity)
    expect(problemsOf(list.rows)).toEqual([
      'C3 doubt 同一人在第2行已有一笔，数量或者金额不同，请核对',
    ])
  })

  it('demands the name of a plot whose name cell is empty and not merged', () => {
    const lost = HAZARDS.mergedPerson.map((sheet) => ({ ...sheet, merges: [] }))
    expect(problemsOf(readList(lost).rows)).toEqual([
      'B3 error 姓名为空，应填写领款人姓名',
      'C3 doubt 身份证号为空，该户将无法按身份证号后四位查询',
    ])
  })

  it('reads figures typed as text, with units, separators and full-width digits', () => {
    const list = readList(HAZARDS.numbersAsText)
    expect(list.rows.map(({ quantity, amountFen }) => [quantity, amountFen])).toEqual([
      [3.2, 33_600],
      [20, 210_000],
      [3.2, 33_600],
      [3.2, 33_600],
      [3.214, 33_747],
      [2, null],
    ])
    expect(list.rows.every(({ identity }) => identity?.kind === 'given')).toBe(true)
    expect(problemsOf(list.rows)).toEqual([
      'F6 doubt 金额的小数超过两位，已四舍五入到分（337.47元），请核对',
      'F7 error 金额应为数字，例如336.00',
    ])
  })

  it('reads dates in all their forms', () => {
    const list = readList(HAZARDS.mixedDates)
    expect(list.rows.map(({ paidOn }) => paidOn)).toEqual([
      ...Array<string>(6).fill('2026-03-05'),
      null,
      null,
      '2023-03-05',
    ])
    expect(problemsOf(list.rows)).toEqual([
      'E9 error 发放日期不是完整的日期，应写作2026-03-05或者2026年3月5日',
      'E10 error 发放日期不是完整的日期，应写作2026-03-05或者2026年3月5日',
      'E11 doubt 发放日期与本批次的年度2026年相差一年以上，请核对',
    ])
  })

  it('finds a person twice: the same payment is an error, another one a doubt, a namesake nothing', () => {
    expect(problemsOf(readList(HAZARDS.duplicates).rows)).toEqual([
      'C3 error 与第2行重复：同一人、同一村、数量和金额都相同，应只保留一笔',
      'C4 doubt 同一人在第2行已有一笔，数量或者金额不同，请核对',
    ])
  })

  it('reads several villages in one sheet by the headings between them', () => {
    const list = readList(HAZARDS.villagesByHeading)
    expect(people(list)).toEqual([
      [4, '新塘村', '王芳', 10_000],
      [5, '新塘村', '李小明', 20_000],
      [9, '石塘社区', '周敏', 30_000],
      [12, '清江村', '马超', 40_000],
    ])
    expect(list.summary).toMatchObject({
      clean: 4,
      totals: [],
      villages: [
        { village: '新塘村', rows: 2, amountFen: 30_000 },
        { village: '石塘社区', rows: 1, amountFen: 30_000 },
        { village: '清江村', rows: 1, amountFen: 40_000 },
      ],
    })
  })

  it('takes the village from the name of its sheet, and finds people across sheets', () => {
    const list = readList(HAZARDS.sheetPerVillage)
    expect(people(list)).toEqual([
      [2, '新塘村', '王芳', 10_000],
      [3, '石塘村', '周敏', 30_000],
      [4, '石塘村', '王芳', 10_000],
    ])
    expect(problemsOf(list.rows)).toEqual([
      'B4 doubt 同一人在工作表“新塘村”第2行已有一笔，数量或者金额不同，请核对',
    ])
    expect(list.summary.totals).toEqual([])
  })

  it('refuses numbers whose last digits a spreadsheet has cut', () => {
    const list = readList(HAZARDS.lossyIdentity)
    const identity = '身份证号被表格当作数字，末位已丢失，请将该列设为文本后重填'
    const bank = '银行账号被表格当作数字，末几位已丢失，请将该列设为文本后重填'
    expect(problemsOf(list.rows)).toEqual([
      `C2 error ${identity}`,
      `D2 error ${bank}`,
      `C3 error ${identity}`,
      `D3 error ${bank}`,
    ])
    expect(list.rows.map((row) => [row.identity, row.bank])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it.each([
    ['in the heading of the column', HAZARDS.tenThousands, 336_000, '列名“补贴金额（万元）”'],
    ['above the table', HAZARDS.tenThousandsInCaption, 1_200_000, '表头上方'],
  ])('converts 万元 %s to yuan and says so', (_, sheets, fen, where) => {
    const list = readList(sheets)
    expect(list.rows.map(({ amountFen, problems }) => [amountFen, problems])).toEqual([[fen, []]])
    expect(list.doubts).toEqual([`${where}写明单位为万元：金额将乘以10000换算为元，请核对`])
  })

  it('accepts a list without identity numbers; two equal rows of a group are only doubted', () => {
    const list = readList(HAZARDS.noIdentity)
    expect(list.rows.map(({ identity, amountFen }) => [identity, amountFen])).toEqual(
      Array(3).fill([null, 33_600]),
    )
    expect(problemsOf(list.rows)).toEqual([
      'C3 doubt 与第2行的姓名、村组和金额都相同，如为同一人应只保留一笔，请核对',
    ])
  })

  it.each([
    ['with merged parents', HAZARDS.twoHeaderRows],
    ['without the merges', HAZARDS.twoHeaderRowsWithoutMerges],
  ])('takes 合计 of 水田/旱地/合计 under two header rows %s', (_, sheets) => {
    const list = readList(sheets)
    expect(people(list)).toEqual([[sheets[0].rows.length, '新塘村', '王芳', 33_600]])
    expect(list.rows[0]).toMatchObject({ quantity: 3.2, standardFen: 10_500, problems: [] })
    expect(list.doubts).toEqual([
      '有3列像是面积（数量）：已选“补贴面积（亩）/合计”，未选“补贴面积（亩）/水田”、“补贴面积（亩）/旱地”，请核对',
    ])
  })

  it('takes 实发 for the amount and checks standard × quantity against 应发', () => {
    const list = readList(HAZARDS.severalAmounts)
    expect(list.rows.map(({ amountFen }) => amountFen)).toEqual([30_000, 33_000])
    expect(problemsOf(list.rows)).toEqual([
      'F3 error 标准105.00元×数量3.2应为336.00元，应发金额却是330.00元',
    ])
    expect(list.doubts).toEqual(['有2列像是补贴金额：已选“实发金额”，未选“扣减金额”，请核对'])
  })

  it('leaves masked numbers of a correction file as they were', () => {
    const list = readList(HAZARDS.correction)
    expect(
      list.rows.map(({ originalRow, identity, bank }) => [originalRow, identity?.kind, bank?.kind]),
    ).toEqual([
      [17, 'unchanged', 'unchanged'],
      [18, 'given', 'given'],
    ])
    expect(problemsOf(list.rows)).toEqual([])
  })
})
