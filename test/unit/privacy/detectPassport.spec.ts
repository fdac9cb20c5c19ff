import { describe, expect, it } from '@jest/globals'
import { found } from './numbers'

const FOUND = [
  ['护照号：E12345678', 'E12345678'],
  ['护照号码:EA1234567', 'EA1234567'],
  ['护照号G12345678号', 'G12345678'],
  ['公务护照SE1234567', 'SE1234567'],
  ['外交护照：DE1234567', 'DE1234567'],
  ['因公普通护照号码 PE1234567', 'PE1234567'],
  ['旧护照号：141234567', '141234567'],
  ['往来港澳通行证：C12345678', 'C12345678'],
  ['往来港澳通行证号码CA1234567', 'CA1234567'],
  ['往来台湾通行证：L12345678', 'L12345678'],
  ['港澳居民来往内地通行证（回乡证）：H1234567801', 'H1234567801'],
  ['台胞证号：12345678', '12345678'],
  ['Passport No. E12345678', 'E12345678'],
  ['证件号码：E12345678', 'E12345678'],
  ['护照号：Ｅ１２３４５６７８', 'Ｅ１２３４５６７８'],
  ['张三，E12345678', 'E12345678'],
] as const

const NOT_FOUND = [
  ['the approval of a health food', '国食健字G20050123'],
  ['the approval of a drug', '国药准字H20012345'],
  ['an expressway', '京港澳高速G4国家公路'],
  ['a standard', 'GB12345678'],
  ['a product', '型号E12345678'],
  ['a masked passport', '护照号：E*****678'],
  ['a date behind the word', '护照签发日期20220315'],
  ['how long a permit lasts', '往来港澳通行证有效期10年'],
  ['a fee for passports', '护照工本费120元'],
  ['a code of a plot', '地块编号S12345678'],
  ['a telephone of the office of permits', '出入境证件咨询电话0734-8555123'],
] as const

describe('passports and travel permits', () => {
  it.each(FOUND)('are found in %j', (text, datum) => {
    expect(found('passport', text)).toEqual([datum])
  })

  it.each(NOT_FOUND)('are not seen in %s', (_what, text) => {
    expect(found('passport', text)).toEqual([])
  })
})
