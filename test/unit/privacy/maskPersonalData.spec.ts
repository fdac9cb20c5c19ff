import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findPersonalData } from '../../../src/domain/privacy/findPersonalData'
import { maskPersonalData } from '../../../src/domain/privacy/maskPersonalData'
import { withIdCheck, withLuhn } from './numbers'

const masked = (text: string) => maskPersonalData(text, findPersonalData(text))

/** 杭州钱塘's lists hide the middle of identity and account numbers; names keep the surname. */
const MASKS = [
  ['身份证430422196503124513', '身份证430422********4513'],
  ['身份证430422 19650312 4513', '身份证430422 ******** 4513'],
  ['身份证430422650312451', '身份证430422******451'],
  ['残疾证43042219650312451342', '残疾证430422**************'],
  ['卡号6228480088123457', '卡号6228********3457'],
  ['卡号6228 4800 8812 3457', '卡号6228 **** **** 3457'],
  ['手机13812345678', '手机138****5678'],
  ['手机+86 138-1234-5678', '手机+86 138-****-5678'],
  ['手机１３８１２３４５６７８', '手机１３８****５６７８'],
  ['家庭电话：0734-8555123', '家庭电话：0734-****123'],
  ['家庭电话：010-62345678', '家庭电话：010-*****678'],
  ['家庭电话：8555123', '家庭电话：****123'],
  ['护照号E12345678', '护照号E*****678'],
  ['湘D·12345', '湘D·***45'],
  ['湘D12345', '湘D***45'],
  ['湘DF12345', '湘D****45'],
  ['住址：湖南省衡南县三塘镇大山村5组12号', '住址：湖南省衡南县三塘镇大山村***'],
  ['住址：衡南县云集街道雅园路12号3栋501室', '住址：衡南县云集街道***'],
  ['住址：蒸湘区解放大道26号3栋501室', '住址：蒸湘区***'],
  ['王强患尿毒症', '王*患尿毒症'],
  ['王小明患尿毒症', '王**患尿毒症'],
  ['欧阳明月患尿毒症', '欧阳**患尿毒症'],
] as const

describe('masking', () => {
  it.each(MASKS)('writes %j as %j', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  it('refuses findings of another text', () => {
    const findings = findPersonalData('手机13812345678')
    expect(() => maskPersonalData('手机 13812345678', findings)).toThrow()
  })

  it('leaves nothing that a second look would find', () => {
    fc.assert(
      fc.property(aDocument, (text) => {
        expect(findPersonalData(masked(text))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps everything else unit for unit', () => {
    fc.assert(
      fc.property(aDocument, (text) => {
        const findings = findPersonalData(text)
        let result = maskPersonalData(text, findings)
        let from = 0
        for (const { start, end, masked: mask } of findings) {
          expect(result.startsWith(text.slice(from, start) + mask)).toBe(true)
          result = result.slice(start - from + mask.length)
          from = end
        }
        expect(result).toBe(text.slice(from))
      }),
      { numRuns: 300 },
    )
  })

  it('gives findings in order, apart from each other, that quote the text', () => {
    fc.assert(
      fc.property(fc.oneof(aDocument, fc.string({ unit: 'binary' })), (text) => {
        let from = 0
        for (const finding of findPersonalData(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(from)
          expect(text.slice(finding.start, finding.end)).toBe(finding.text)
          from = finding.end
        }
      }),
      { numRuns: 500 },
    )
  })
})

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const two = (value: number) => String(value).padStart(2, '0')

const anId = fc
  .tuple(
    fc.constantFrom('430422', '110105', '620102'),
    fc.integer({ min: 1930, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
  )
  .map(([region, year, month, day, sequence]) =>
    withIdCheck(`${region}${year}${two(month)}${two(day)}${sequence}`),
  )
const aCard = fc
  .tuple(fc.constantFrom('621700', '622848', '436742'), digits(9))
  .map(([prefix, rest]) => withLuhn(prefix + rest))
const aMobile = digits(9).map((rest) => `13${rest}`)
const aName = fc.constantFrom('张三', '李小红', '王建国', '欧阳明月', '刘*', '陈某某')
const anAddress = fc.constantFrom(
  '三塘镇大山村5组12号',
  '衡南县云集街道雅园路12号3栋2单元501室',
  '大山村三组',
  '三塘镇',
)
const aStatement = fc.constantFrom(
  '患尿毒症',
  '，肢体二级',
  '系孤儿',
  '，8岁',
  '信仰佛教',
  '（视力残疾一级）',
  '',
)
const glue = fc.constantFrom(
  '，',
  '。',
  '\n',
  ' ',
  '\t',
  '、',
  '；',
  '',
  '：',
  '（',
  '）',
  '-',
  ' ',
)
const label = fc.constantFrom(
  '身份证号：',
  '账号：',
  '联系电话：',
  '家庭电话：',
  '住址：',
  '住',
  '姓名：',
  '患者',
  '护照号：',
  '车牌',
  '监督电话：',
  '编号：',
  '户名：',
  '',
)
const filler = fc.constantFrom(
  '衡南县财政局',
  '2022年3月15日',
  '金额300元',
  '第5号',
  '残疾人补贴',
  '1',
  '0734-8555123',
  '湘D12345',
  'E12345678',
  '大山村',
)

const aPiece = fc.oneof(
  anId,
  aCard,
  aMobile,
  aName,
  anAddress,
  aStatement,
  filler,
  digits(8),
  digits(4),
)
const aDocument = fc
  .array(fc.tuple(label, aPiece, glue), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.flat().join(''))
