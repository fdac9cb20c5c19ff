import { describe, expect, it } from '@jest/globals'
import { inventedIdentity } from '../../../../support/paymentFiles/invented'
import { readList } from '../../../../support/paymentFiles/readList'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

const paid = (table: string) => {
  const { rows, summary } = readList([{ name: '石塘村', rows: tableRows(table), merges: [] }])
  return [rows.map(({ row, name }) => [row, name]), summary.amountFen]
}

describe('what townships write below the households', () => {
  const WITH_IDENTITY = '序号 | 姓名 | 身份证号 | 面积 | 标准 | 金额'
  const PLAIN = '姓名 | 组别 | 备注 | 面积 | 标准 | 金额'

  it.each([
    '大写金额 | 伍佰肆拾陆元整 | | | | 546',
    '人民币大写 | | | | | 伍佰肆拾陆元整',
    '人民币（大写） | | | | | 546',
    '合计人民币(大写) | 伍佰肆拾陆元整 | | | | ￥546.00元',
    '其中：脱贫户 | | | 1 | | 105',
    '其中 | 脱贫户 | | 1 | | 105',
    '平均每户 | | | 2.6 | | 273',
    '户均 | | | 2.6 | | 273',
    '户数：2户 | | | 5.2 | | 546',
    '2户 | | | 5.2 | | 546',
    '实发户数 | 2 | | 5.2 | | 546',
    '领导签字 | | | | | 2026-8-20',
    '三塘镇人民政府（盖章） | | | | 2026年8月20日 |',
    '石塘村民委员会（公章） | | | | | 20260820',
    '第 1 页 | | | | | 共 2 页',
    '联系人 | 何英 | 13812345678 | | |',
    '核对人 | 何英 | | | | 2026.8.20',
    '会计 | 何英 | | 出纳 | 刘平 |',
    '驻村干部 | 何英 | | | | 20260820',
  ])('is nobody’s payment: %s', (below) => {
    const family = `1 | 王芳 | ${inventedIdentity(1)} | 3.2 | 105 | 336`
    expect(paid(`${WITH_IDENTITY}\n${family}\n${below}`)).toEqual([[[2, '王芳']], 33_600])
    expect(paid(`${PLAIN}\n王芳 | 一组 | | 3.2 | 105 | 336\n${below}`)).toEqual([
      [[2, '王芳']],
      33_600,
    ])
  })

  it.each([
    ['王芳（签字）', '王芳'],
    ['人生', '人生'],
    ['单小平', '单小平'],
    ['会计红', '会计红'],
    ['何户人', '何户人'],
    ['李村章', '李村章'],
  ])('leaves a household called %s in, though nothing but its amount is known', (name, read) => {
    expect(paid(`姓名 | 金额\n${name} | 100`)).toEqual([[[2, read]], 10_000])
  })
})
