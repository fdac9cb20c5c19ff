import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readBank } from '../../../../../src/domain/subsidy/payments/readBank'
import { readIdentity } from '../../../../../src/domain/subsidy/payments/readIdentity'
import { readName } from '../../../../../src/domain/subsidy/payments/readName'
import { readNumber, yuanDecimal } from '../../../../../src/domain/subsidy/payments/readNumber'
import { readPaymentDate } from '../../../../../src/domain/subsidy/payments/readPaymentDate'
import { inventedCard, inventedIdentity } from '../../../../support/paymentFiles/invented'

const reading = <Value>(read: (report: (...said: string[]) => void) => Value) => {
  const said: string[] = []
  const value = read((_field, severity, reason) => said.push(`${severity} ${reason}`))
  return { value, said }
}

const number = (text: string, options: { mayBeUnchanged?: boolean } = {}) => ({
  text,
  kind: 'text' as const,
  mayBeUnchanged: options.mayBeUnchanged ?? false,
})

describe('figures', () => {
  it.each([
    ['336', 336],
    ['-5.5', -5.5],
    ['(12.50)', -12.5],
    ['1,234,567.80', 1_234_567.8],
    ['￥1，200.00元', 1200],
    ['３３６．５', 336.5],
    ['105元/亩', 105],
    [' 3.2 亩 ', 3.2],
    ['3\u200b6', 36],
    ['12,34', null],
    ['1.2.3', null],
    ['1.2万元', null],
    ['三百', null],
    ['', null],
    ['2026-03-05', null],
  ])('reads %j as %j', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it('writes fen as yuan with two decimals, exactly', () => {
    expect([0, 5, 33_600, -150, 9_007_199_254_740_991].map(yuanDecimal)).toEqual([
      '0.00',
      '0.05',
      '336.00',
      '-1.50',
      '90071992547409.91',
    ])
  })
})

describe('dates', () => {
  it.each([
    ['2026-03-05 00:00:00', '2026-03-05'],
    ['2026/3/5 9:30', '2026-03-05'],
    ['２０２６年３月５日', '2026-03-05'],
    ['2026 年 3 月 5 日', '2026-03-05'],
    ['3月5号', '2026-03-05'],
    ['2024-2-29', '2024-02-29'],
    ['2026-2-29', null],
    ['26.3.5', null],
    ['46086', null],
    ['2026.3', null],
    ['2026-3-51', null],
  ])('reads %j as %j', (text, date) => {
    expect(readPaymentDate(text, 2026)).toBe(date)
  })

  it('gives no year to a day of an unknown year', () => {
    expect(readPaymentDate('3月5日', null)).toBeNull()
  })
})

describe('names', () => {
  it.each([
    ['王 芳', '王芳'],
    ['王\u200b芳', '王芳'],
    ['李\n小明', '李小明'],
    ['买买提.吐尔逊', '买买提·吐尔逊'],
    ['买买提 • 吐尔逊', '买买提·吐尔逊'],
    ['𠮷田', '𠮷田'],
    ['John Smith', 'John Smith'],
    ['衡南县春风水稻种植专业合作社', '衡南县春风水稻种植专业合作社'],
  ])('reads %j as %s without a word', (text, name) => {
    expect(reading((report) => readName(text, report))).toEqual({ value: name, said: [] })
  })

  it('leaves a note behind the name out and doubts it', () => {
    expect(reading((report) => readName('张三（已故）', report))).toEqual({
      value: '张三',
      said: ['doubt 姓名后的说明“已故”未计入姓名，请核对领款人是否正确'],
    })
  })

  it.each([
    ['', '姓名为空，应填写领款人姓名'],
    ['无', '这不像真实姓名，应填写领款人姓名'],
    ['张某某', '这不像真实姓名，应填写领款人姓名'],
    ['王*', '姓名被遮盖，应填写完整姓名'],
    ['王芳2', '姓名里有数字，应填写领款人姓名'],
    ['王', '姓名应为2至20个汉字（可含间隔号“·”）或者字母，请核对'],
    ['王芳、李明', '姓名应为2至20个汉字（可含间隔号“·”）或者字母，请核对'],
  ])('refuses %j', (text, reason) => {
    expect(reading((report) => readName(text, report)).said).toEqual([`error ${reason}`])
  })

  it('strikes a number that slipped into the column of names', () => {
    const identity = inventedIdentity(77)
    expect(reading((report) => readName(identity, report)).value).not.toMatch(/\d/)
  })
})

describe('identity numbers', () => {
  const read = (text: string, mayBeUnchanged = false) =>
    reading((report) => readIdentity({ ...number(text, { mayBeUnchanged }), report }))

  it.each([
    ['a trailing x in lower case', (digits: string) => digits.toLowerCase()],
    ['blanks', (digits: string) => ` ${digits.slice(0, 6)} ${digits.slice(6)} `],
    ['an apostrophe', (digits: string) => `'${digits}`],
    ['line breaks', (digits: string) => `${digits.slice(0, 9)}\n${digits.slice(9)}`],
  ])('reads numbers with %s', (_, dress) => {
    for (let order = 0; order < 30; order += 1) {
      const digits = inventedIdentity(order)
      expect(read(dress(digits))).toEqual({ value: { kind: 'given', digits }, said: [] })
    }
  })

  it('turns an old number of 15 digits into 18 and doubts it', () => {
    const digits = inventedIdentity(3)
    const old = digits.slice(0, 6) + digits.slice(8, 17)
    expect(read(old)).toEqual({
      value: { kind: 'given', digits },
      said: ['doubt 这是15位旧身份证号，已按规则换算为18位，请核对'],
    })
  })

  it.each([
    [
      'one digit wrong',
      (d: string) => d.replace(/\d$|X$/, (c) => (c === '1' ? '2' : '1')),
      '校验码不符',
    ],
    ['a digit missing', (d: string) => d.slice(1), '应为18位，这里是17位'],
    ['letters', (d: string) => `${d.slice(0, 17)}A`, '有其他字符'],
    ['no such birthday', (d: string) => `${d.slice(0, 10)}1350${d.slice(14)}`, '出生日期不成立'],
    ['stars', (d: string) => `${d.slice(0, 6)}********${d.slice(14)}`, '被遮盖'],
  ])('refuses a number with %s', (_, spoil, reason) => {
    const { value, said } = read(spoil(inventedIdentity(5)))
    expect(value).toBeNull()
    expect(said).toEqual([expect.stringContaining(reason)])
    expect(said[0]).toMatch(/^error/)
  })

  it('takes stars for an unchanged number in a correction file only', () => {
    expect(read('430422********001X', true)).toEqual({ value: { kind: 'unchanged' }, said: [] })
  })

  it('doubts an empty cell, for its household cannot be looked up', () => {
    expect(read(' ').said).toEqual(['doubt 身份证号为空，该户将无法按身份证号后四位查询'])
  })
})

describe('bank numbers', () => {
  const read = (text: string) => reading((report) => readBank({ ...number(text), report }))

  it('reads cards and passbooks with blanks between the digits', () => {
    const digits = inventedCard(9)
    expect(read(digits.replace(/(.{4})/g, '$1 '))).toEqual({
      value: { kind: 'given', digits },
      said: [],
    })
    expect(read('810123456789')).toEqual({
      value: { kind: 'given', digits: '810123456789' },
      said: [],
    })
    expect(read('')).toEqual({ value: null, said: [] })
  })

  it('doubts a UnionPay card whose check digit is wrong', () => {
    const digits = inventedCard(9).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
    expect(read(digits).said).toEqual([
      'doubt 银行卡号的校验位不符，可能有一位填错，请对照卡片核对',
    ])
  })

  it.each([
    ['1234567', 'error 银行账号应为12至21位，这里是7位'],
    ['信用社', 'error 银行账号应只有数字，这里有其他字符'],
    ['6217****0012', 'error 银行账号被遮盖，应填写完整的账号或者卡号'],
  ])('refuses %s', (text, reason) => {
    expect(read(text)).toEqual({ value: null, said: [reason] })
  })
})

describe('what is said about a cell', () => {
  it('never holds four digits of the number that it is about', () => {
    const texts = fc.oneof(
      fc.nat(19_000_000).map(inventedIdentity),
      fc.nat(1e9).map(inventedCard),
      fc.stringMatching(/^[\dXx* ]{4,22}$/),
      fc.nat(19_000_000).map((order) => inventedIdentity(order).slice(1)),
      fc.nat(19_000_000).map((order) => `王芳${inventedIdentity(order)}`),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const said = [
          ...reading((report) => readIdentity({ ...number(text), report })).said,
          ...reading((report) => readBank({ ...number(text), report })).said,
          ...reading((report) => readName(text, report)).said,
        ]
        for (let at = 0; at + 4 <= text.length; at += 1) {
          const part = text.slice(at, at + 4)
          if (/\d{4}/.test(part)) for (const reason of said) expect(reason).not.toContain(part)
        }
      }),
    )
  })
})
