import { describe, expect, it } from '@jest/globals'
import { found } from './numbers'

const FOUND = [
  ['家庭电话：0734-8555123', '0734-8555123'],
  ['住宅电话 07348555123', '07348555123'],
  ['家庭电话：8555123', '8555123'],
  ['宅电：(0734)8555123', '(0734)8555123'],
  ['张三 0734-8555123', '0734-8555123'],
  ['张三，电话：0734-8555123', '0734-8555123'],
  ['户主：李小红 联系电话：0734-8555123', '0734-8555123'],
  ['申请人王建国，联系电话0734 8555123', '0734 8555123'],
  ['当事人：陈大明，男，45岁，电话：0734-8555123', '0734-8555123'],
  ['张三(0734-8555123)', '0734-8555123'],
  ['监护人：李小红，座机：010-62345678', '010-62345678'],
  ['本人固定电话０７３４－８５５５１２３', '０７３４－８５５５１２３'],
] as const

const NOT_FOUND = [
  ['the number of an office', '办公电话：0734-8555123'],
  ['a number for questions', '咨询电话：0734-8555123'],
  ['a fax', '传真：0734-8555124'],
  ['a number for complaints', '投诉举报电话：0734-12315、0734-8555123'],
  ['a duty number', '值班电话：0734-8555110'],
  ['the contact of an organ', '衡南县教育局 联系电话：0734-8555123'],
  ['an officer with his organ', '联系人：张三，衡南县财政局，电话：0734-8555123'],
  ['a contact of a notice', '采购代理机构联系人：张三 电话：0734-8555123'],
  ['a director', '主任张三 0734-8555123'],
  ['a section with its chief', '农业农村局办公室 张三 0734-8555123'],
  ['a policy number', '政策解答电话：0734-8555123'],
  ['a number without a word', '0734-8555123'],
  ['a hotline behind a name of a person', '政策咨询热线（张三）：0734-8555123'],
  ['a document number', '衡南字0734-8555'],
  ['a span of years', '2017-2022'],
  ['a masked number', '家庭电话：0734-****123'],
] as const

describe('fixed numbers', () => {
  it.each(FOUND)('of homes are found in %j', (text, datum) => {
    expect(found('landline', text)).toEqual([datum])
  })

  it.each(NOT_FOUND)('are left alone in %s', (_what, text) => {
    expect(found('landline', text)).toEqual([])
  })

  it('lets the official numbers of the unit pass', () => {
    const officialNumbers = ['（0734）8555123']
    expect(found('landline', '张三 0734-8555123', { officialNumbers })).toEqual([])
  })
})
