import { describe, expect, it } from '@jest/globals'
import { found } from './numbers'

const FOUND = [
  ['联系电话：13812345678', '13812345678'],
  ['张三13812345678', '13812345678'],
  ['手机:13812345678，住大山村', '13812345678'],
  ['138-1234-5678', '138-1234-5678'],
  ['手机 138 1234 5678', '138 1234 5678'],
  ['138—1234—5678', '138—1234—5678'],
  ['+8613812345678', '+8613812345678'],
  ['+86 138 1234 5678', '+86 138 1234 5678'],
  ['008613812345678', '008613812345678'],
  ['(+86)13812345678', '(+86)13812345678'],
  ['86-13812345678', '86-13812345678'],
  ['１３８１２３４５６７８', '１３８１２３４５６７８'],
  ['138\u200b1234\u200b5678', '138\u200b1234\u200b5678'],
  ['一三八一二三四五六七八', '一三八一二三四五六七八'],
  ['19912345678', '19912345678'],
  ['联系人：李四，16612345678', '16612345678'],
  ['Tel13812345678', '13812345678'],
  ['微信13812345678', '13812345678'],
  ['13812345678@163.com', '13812345678'],
  ['咨询电话：张主任 13812345678', '13812345678'],
  ['村支书王建国 13812345678', '13812345678'],
  ['举报人张三，电话13812345678', '13812345678'],
  ['项目联系人：李工 电话：13812345678', '13812345678'],
  ['1381234567*', '1381234567*'],
  ['138123**678', '138123**678'],
  ['“13812345678”', '13812345678'],
  ['0734-8555123,13812345678', '13812345678'],
  ['办公电话：13812345678', '13812345678'],
] as const

const NOT_FOUND = [
  ['a longer serial', '2022138123456789'],
  ['the middle of an identity number', '430422196503124513'],
  ['an amount in yuan', '13812345678元'],
  ['an amount with decimals', '13812345678.50'],
  ['a population in a table', '人均 138.12345678'],
  ['a masked mobile', '138****5678'],
  ['a mobile masked at its end', '1381234****'],
  ['a mobile masked with X', '138XXXX5678'],
  ['a hotline', '服务热线：13812345678'],
  ['a supervision number', '监督电话：13812345678'],
  ['a reporting number', '举报电话：0734-8555123、13812345678'],
  ['a policy explanation number', '政策解答电话：13812345678'],
  ['12345', '政务服务便民热线12345'],
  ['12320', '卫生热线 12320'],
  ['a 400 number', '客服 400-812-3456'],
  ['an 800 number', '8008123456'],
  ['a 95 number', '95598'],
  ['emergency numbers', '火警119，急救120，报警110'],
  ['a fixed line', '0734-8555123'],
  ['a serial with letters', 'WX13812345678'],
  ['a serial followed by letters', '13812345678AB'],
  ['a file number', '办件编号：13812345678'],
  ['a number beginning with 12', '12812345678'],
  ['ten digits', '1381234567'],
  ['rows of figures', '合计 138 1234 5678 9012'],
  ['a date and a time', '2022-03-15 13:24:56'],
  ['a version', 'GB/T 13812-2008'],
  ['hectares', '面积：13812345678'],
] as const

describe('mobile numbers', () => {
  it.each(FOUND)('are found in %j', (text, datum) => {
    expect(found('mobile', text)).toEqual([datum])
  })

  it.each(NOT_FOUND)('are not seen in %s', (_what, text) => {
    expect(found('mobile', text)).toEqual([])
  })

  it('lets the official numbers of the unit pass, however they are written', () => {
    const officialNumbers = ['138 1234 5678', '+86 139-1234-5678']
    expect(found('mobile', '咨询：138-1234-5678、13912345678', { officialNumbers })).toEqual([])
    expect(found('mobile', '咨询：13712345678', { officialNumbers })).toEqual(['13712345678'])
  })
})
