import { describe, expect, it } from '@jest/globals'
import { acrossBatches } from '../../../../../src/domain/subsidy/payments/acrossBatches'
import { createRowJudge } from '../../../../../src/domain/subsidy/payments/createRowJudge'
import { createTotalCheck } from '../../../../../src/domain/subsidy/payments/createTotalCheck'
import { createPaymentSummary } from '../../../../../src/domain/subsidy/payments/createPaymentSummary'
import { createDuplicateWatch } from '../../../../../src/domain/subsidy/payments/createDuplicateWatch'
import { indexVillages } from '../../../../../src/domain/subsidy/payments/indexVillages'
import { mappingOf } from '../../../../../src/domain/subsidy/payments/mappingOf'
import { recogniseColumns } from '../../../../../src/domain/subsidy/payments/recogniseColumns'
import { inventedIdentity } from '../../../../support/paymentFiles/invented'
import { inventedVillages, paymentRows } from '../../../../support/paymentFiles/generate'
import { problemsOf, readList } from '../../../../support/paymentFiles/readList'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

const HEADER = '村 | 姓名 | 身份证号码 | 面积 | 标准 | 金额'
const list = (rows: string, options: Parameters<typeof readList>[1] = {}) =>
  readList([{ name: 'Sheet1', rows: tableRows(`${HEADER}\n${rows}`), merges: [] }], options)
const id = inventedIdentity

describe('figures of a row', () => {
  it.each([
    ['3.2 | 105 | 336', []],
    ['3.21 | 105.37 | 338.24', []],
    ['3.21 | 105.37 | 338.23', []],
    ['3.2 | 105 | 330', ['F2 error 标准105.00元×数量3.2应为336.00元，补贴金额却是330.00元']],
    [
      '3.2 | 105 | -336',
      [
        'F2 error 金额为负数，应为大于0的金额',
        'F2 error 标准105.00元×数量3.2应为336.00元，补贴金额却是-336.00元',
      ],
    ],
    [
      '0 | 105 | 0',
      [
        'F2 error 金额为0，应为大于0的金额；不发放的户请不要列入',
        'D2 doubt 面积（数量）为0，请核对',
      ],
    ],
    ['-1 | | 100', ['D2 error 面积（数量）不应为负数']],
    [' | 105 | 336', ['D2 doubt 面积（数量）为空，无法核对金额']],
    ['约3亩 | 105 | 336', ['D2 error 面积（数量）应为数字，例如3.2']],
    ['3 | 一类 | 336', ['E2 doubt 补贴标准不是以元计的数字，无法核对金额，请核对']],
    ['3.2 | 105 | ', ['F2 error 金额为空，应填写发放的金额']],
    ['3.2 | 105 | #REF!', ['F2 error 金额的公式有错误，应为数字']],
    ['3.2 | 105 | 0.0336万', ['F2 error 金额里写了“万”，应以元为单位填写数字']],
    ['1 | | 99999999999999', ['F2 error 金额过大，请核对单位是元还是万元']],
  ])('%s: %j', (figures, problems) => {
    const { rows } = list(`新塘村 | 王芳 | ${id(1)} | ${figures}`)
    expect(problemsOf(rows).toSorted()).toEqual(problems.toSorted())
  })

  it('doubts a standard that is not the one of the policy', () => {
    const { rows } = list(`新塘村 | 王芳 | ${id(1)} | 2 | 105 | 210`, { policyStandard: 11_000 })
    expect(problemsOf(rows)).toEqual([
      'E2 doubt 补贴标准105.00元与政策公布的标准110.00元不一致，请核对',
    ])
  })
})

describe('rows that are no payments', () => {
  it.each([
    ['合计 | | | 6 | | 600'],
    ['合 计： | | | 6 | | 600'],
    [' | 小计 | | 6 | | 600'],
    ['新塘村合计 | 2户 | | 6 | | 600'],
    ['本页小计 | | | 6 | | 600'],
    ['总计（大写） | 陆佰元整 | | | | 600'],
    ['甲 | 乙 | 丙 | 1 | 2 | 3'],
    ['1 | 2 | 3 | 4 | 5 | 6'],
    ['制表人：张三 | | 审核人：李四 | | 2026年3月1日 |'],
    [' | 审核人：李四 | | | | 2026'],
    ['注：面积以亩计，标准105元 | | | | |'],
    [' | | | | | '],
    [HEADER],
  ])('passes over %s', (row) => {
    expect(list(row).rows).toEqual([])
  })

  it.each([
    ['a name that begins like a sum', `新塘村 | 计划生 | ${id(1)} | 1 | 100 | 100`],
    ['a payee called 合计 with a number', `新塘村 | 合计 | ${id(1)} | 1 | 100 | 100`],
    ['a payment without a name', `新塘村 | | ${id(1)} | 1 | 100 | 100`],
    ['a payment of figures only', '新塘村 | | | 1 | 100 | 100'],
    ['a person without figures', `新塘村 | 王芳 | ${id(1)} | | |`],
  ])('judges %s', (_, row) => {
    expect(list(row).rows).toHaveLength(1)
  })

  it('doubts a row that a filter hides', () => {
    const rows = tableRows(`${HEADER}\n新塘村 | 王芳 | ${id(1)} | 1 | 100 | 100`)
    const hidden = rows.map((row) => ({ ...row, hidden: row.number > 1 }))
    const judged = readList([{ name: 'Sheet1', rows: hidden, merges: [] }])
    expect(problemsOf(judged.rows)).toEqual(['B2 doubt 这一行在表格中被隐藏，请核对是否应当发放'])
  })
})

describe('a list whose columns slipped', () => {
  it('keeps the numbers out of every text of its rows', () => {
    const { rows } = list(`${id(1)} | ${id(2)} | 王芳 | ${id(3)} | ${id(4)} | 100`, {
      villages: indexVillages(inventedVillages()),
    })
    const text = JSON.stringify(rows.map((row) => ({ ...row, identity: null })))
    expect(rows).toHaveLength(1)
    for (const order of [1, 2, 3, 4])
      for (let at = 0; at + 6 <= 18; at += 1)
        expect(text).not.toContain(id(order).slice(at, at + 6))
  })
})

describe('sums that the file claims', () => {
  const total = (scope: 'whole' | 'part', amountFen: number, sheet = 'a') => ({
    sheet,
    row: 9,
    cell: 'F9',
    label: scope === 'whole' ? '合计' : '小计',
    scope,
    amountFen,
  })

  it('agree with the part, the sheet or the file so far', () => {
    const check = createTotalCheck()
    check.add({ sheet: 'a', amountFen: 100 })
    check.addTotal(total('part', 100))
    check.add({ sheet: 'a', amountFen: 200 })
    check.addTotal(total('part', 200))
    check.addTotal(total('whole', 300))
    check.add({ sheet: 'b', amountFen: 50 })
    check.addTotal(total('whole', 50, 'b'))
    check.addTotal(total('whole', 350, 'b'))
    expect(check.doubts()).toEqual([])
  })

  it('are doubted when they agree with none of them', () => {
    const check = createTotalCheck()
    check.add({ sheet: 'a', amountFen: 10_000 })
    check.addTotal(total('part', 12_000))
    expect(check.doubts()).toEqual([
      {
        sheet: 'a',
        row: 9,
        cell: 'F9',
        reason:
          '第9行“小计”为120.00元，按各行相加为100.00元，相差20.00元，请核对是否有漏行或者错数',
      },
    ])
  })
})

describe('people of other batches', () => {
  it('are doubted once they are paid again', () => {
    const mapping = {
      headerRow: 1,
      headerRows: 1,
      fields: { name: 1, amount: 5, identity: 2 },
      amountScale: 1,
    } as const
    const [judged] = list(`新塘村 | 王芳 | ${id(1)} | 1 | 100 | 100`).rows
    const check = acrossBatches(new Set(['key-of-wang']))
    expect(check({ judged: judged!, person: 'key-of-wang', mapping })).toEqual({
      field: 'identity',
      column: '身份证号',
      cell: 'C2',
      severity: 'doubt',
      reason: '此人在本政策同年度其他批次中已有发放，请核对是否重复',
    })
    expect(check({ judged: judged!, person: 'key-of-li', mapping })).toBeNull()
    expect(check({ judged: judged!, person: null, mapping })).toBeNull()
  })
})

describe('the generated list of a county', () => {
  it('has doubts about further plots only, and the sums of its generator', () => {
    const villages = inventedVillages({ townships: 3, each: 4 })
    const rows = [...paymentRows({ rows: 3_000, villages, seed: 7 })].flat()
    const recognition = recogniseColumns(rows.slice(0, 30), [])
    const result = mappingOf(recognition)
    if (!result.ok) throw new Error(result.reason)
    const { mapping } = result
    const judge = createRowJudge({
      mapping,
      sheetName: 'Sheet1',
      captions: {},
      villages: indexVillages(villages),
      year: 2026,
    })
    const watch = createDuplicateWatch()
    const summary = createPaymentSummary()
    const problems = new Set<string>()
    for (const row of rows) {
      const judged = judge(row)
      if (!judged) continue
      const person = judged.identity?.kind === 'given' ? judged.identity.digits : null
      const twice = watch.see({ judged, person, mapping })
      if (twice) judged.problems.push(twice)
      for (const { reason } of judged.problems) problems.add(reason.replace(/\d+/g, 'N'))
      summary.add(judged)
    }
    const { rows: count, clean, doubtful, bad, amountFen, villages: sums } = summary.summarise()
    expect([...problems]).toEqual(['同一人在第N行已有一笔，数量或者金额不同，请核对'])
    expect([count, clean + doubtful, bad, sums.length]).toEqual([3_000, 3_000, 0, 12])
    expect(doubtful).toBeGreaterThan(50)
    expect(sums.reduce((sum, village) => sum + village.amountFen, 0)).toBe(amountFen)
  })
})
