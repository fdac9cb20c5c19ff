import { describe, expect, it } from '@jest/globals'
import { inventedIdentity } from '../../../../support/paymentFiles/invented'
import { problemsOf, readList } from '../../../../support/paymentFiles/readList'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

const judge = (header: string, months: string, amount: string) => {
  const rows = tableRows(`
    户主姓名 | 身份证号 | 保障人数 | 月人均标准（元） | ${header} | 发放金额（元）
    王芳 | ${inventedIdentity(1)} | 2 | 450 | ${months} | ${amount}`)
  return problemsOf(readList([{ name: '新塘村', rows, merges: [] }]).rows)
}

describe('a standard of a month, paid for several', () => {
  it.each([
    ['发放月数', '3'],
    ['月数', '3个月'],
    ['保障月数（月）', '３'],
  ])('makes the amount with the months: %s %s', (header, months) => {
    expect(judge(header, months, '2700')).toEqual([])
    expect(judge(header, months, '900')).toEqual([
      'F2 error 标准450.00元×数量2×3个月应为2700.00元，补贴金额却是900.00元',
    ])
  })

  it.each(['1-3月', '', '0'])('cannot be compared where the months are %j', (months) => {
    expect(judge('发放月数', months, '2700')).toEqual([
      'E2 doubt 发放月数应为数字，例如3，无法核对金额',
    ])
  })
})
