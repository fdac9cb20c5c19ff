import { describe, expect, it } from '@jest/globals'
import { payeesNamed } from '../../../../src/domain/subsidy/publication/payeesNamed'

const NAMES = new Set([
  '王强',
  '李明',
  '王建国',
  '李桂英',
  '欧阳春生',
  '陈春生',
  '买买提·吐尔逊',
  '赵德福',
])
const text = (body: string) => [{ kind: 'text' as const, where: '正文', text: body }]
const table = (...rows: string[][]) => [{ kind: 'table' as const, where: '附件', rows }]
const countOf = (parts: Parameters<typeof payeesNamed>[0]) =>
  payeesNamed(parts, NAMES)[0]?.count ?? 0

describe('payees named in full', () => {
  it.each([
    ['cells of a table', table(['1', '王建国', '613'], ['2', '王强', '1'], ['3', '李明', '2']), 3],
    ['names set wide', table(['王　强'], ['李 明'], ['王 建 国']), 3],
    ['names with dots', table(['买买提·吐尔逊'], ['王强'], ['李明']), 3],
    ['names between separators', text('名单：王建国、李桂英、王强。'), 3],
    ['lines of a text', text('王建国 613.20\n李桂英 105\n欧阳春生 88'), 3],
    ['running text', text('今有王建国李桂英欧阳春生陈春生赵德福等户领取补贴'), 5],
  ])('are found in %s', (_case, parts, count) => {
    expect(countOf(parts)).toBe(count)
  })

  it.each([
    ['two officials', text('联系人：王建国、李桂英，电话0734-8550000')],
    ['the same one again and again', text('王建国、王建国、王建国、王建国')],
    ['four in running text', text('由王建国同志李桂英同志陈春生同志赵德福同志负责')],
    ['masked names', table(['王*国'], ['李*英'], ['王*'])],
    ['parts of longer words', text('王强调、李明确、王强化')],
    ['nobody', text('现将发放情况公示如下。')],
  ])('are not made of %s', (_case, parts) => {
    expect(payeesNamed(parts, NAMES)).toEqual([])
  })

  it('are told by place, masked', () => {
    expect(payeesNamed(table(['王建国'], ['王强'], ['李明']), NAMES)).toEqual([
      { where: '附件', count: 3, example: '王*国' },
    ])
  })
})
