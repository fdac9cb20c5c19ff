import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  ANCHORS,
  CLAUSE_KINDS,
  LIMIT_UNITS,
  PERIODS,
  type TimeLimitClause,
} from '../../../src/domain/time-limits/clause'
import { LEXICON } from '../../../src/domain/time-limits/grammar/lexicon'
import { normaliseText } from '../../../src/domain/time-limits/grammar/normaliseText'
import { parseTimeLimit } from '../../../src/domain/time-limits/parseTimeLimit'
import { VARIANTS } from './fixtures/variants'
import { summarise } from './summarise'

const FOUND_TEXTS = readFileSync(join(import.meta.dirname, 'fixtures/time-limits.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)

const ALL_TEXTS = [...FOUND_TEXTS, ...VARIANTS.flatMap(([, rows]) => rows.map(([text]) => text))]

const summaryOf = (text: string): string => summarise(parseTimeLimit(text))

describe('print that changes nothing changes no reading', () => {
  const aText = fc.constantFrom(...ALL_TEXTS)

  it('blanks and line breaks anywhere', () => {
    const gaps = fc.array(fc.constantFrom('', ' ', '\n', '\u3000', '\t', '\u200b'), {
      minLength: 40,
      maxLength: 40,
    })
    fc.assert(
      fc.property(aText, gaps, (text, between) => {
        const spaced = [...text].map((char, at) => char + between[at % between.length]).join('')
        expect(summaryOf(spaced)).toBe(summaryOf(text))
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['full-width digits', (text: string) => shiftDigits(text)],
    [
      'full-width punctuation',
      (text: string) =>
        text.replace(/[,;:()]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    ],
    ['quotation marks', (text: string) => `“${text}”`],
    ['a full stop at the end', (text: string) => `${text}。`],
  ])('%s', (_what, change) => {
    for (const text of ALL_TEXTS)
      expect([text, summaryOf(change(text))]).toEqual([text, summaryOf(text)])
  })

  it.each([
    ['之日起 or 后', /(形成|变更|批准|批复|确定|结束)之日起(?=[0-9二十])/gu, '$1后'],
    ['个 or none', /个工作日/gu, '工作日'],
    ['内 or 以内', /(?<=工作日|[0-9]日)内/gu, '以内'],
    ['或者 or 或', /或者/gu, '或'],
  ])('%s', (_what, pattern, replacement) => {
    const changed = FOUND_TEXTS.filter((text) => pattern.test(text))
    expect(changed.length).toBeGreaterThan(0)
    for (const text of changed)
      expect([text, summaryOf(text.replace(pattern, replacement))]).toEqual([text, summaryOf(text)])
  })

  it('Chinese numerals in place of digits, 1 to 199', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 199 }),
        fc.constantFrom('个工作日内', '日内', '个月内', '天内', '周内'),
        (amount, unit) => {
          const [digits, chinese] = [String(amount), toChinese(amount)].map((number) =>
            summaryOf(`信息形成之日起${number}${unit}公开`),
          )
          expect(chinese).toBe(digits)
          expect(digits).toContain(` ${amount} `)
        },
      ),
    )
  })

  it.each(['', '公开', '予以公开', '及时公开', '向社会公开', '主动公开', '在政府网站公开'])(
    'a trailing “%s”',
    (tail) => {
      expect(summaryOf(`信息形成或者变更之日起20个工作日内${tail}`)).toBe(
        'within formed-or-changed 20 workday',
      )
    },
  )
})

describe('any text at all', () => {
  const aWord = fc.constantFrom(
    ...LEXICON.map(({ text }) => text),
    '20',
    '二十',
    '5-10',
    '个工作日',
    '1月',
    '31日',
    '每',
    '第',
    '2023年',
  )
  const aSalad = fc
    .array(fc.oneof(aWord, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
    .map((words) => words.join(''))

  it('is read without a throw, into the closed sets, with a reason for each doubt', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), aSalad), (text) => {
        const parsed = parseTimeLimit(text)
        expect(parsed.text).toBe(text)
        expect(parsed.clauses.length).toBeGreaterThan(0)
        expect(parsed.needsReview).toBe(parsed.reasons.length > 0)
        parsed.clauses.forEach(expectWellFormed)
      }),
      { numRuns: 3000 },
    )
  })

  it('reads the same once normalised, and normalising twice is normalising once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...ALL_TEXTS), aSalad), (text) => {
        const once = normaliseText(text)
        expect(normaliseText(once)).toBe(once)
        expect(parseTimeLimit(once).clauses).toEqual(parseTimeLimit(text).clauses)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '一',
    '9',
    '1、',
    '每',
    '前',
    '形成',
    '《',
    '(',
    '20个工作日内',
    '及时公开,最迟不超过20个工作日,',
    '每年1月31日前、',
    '开工前,',
    '第一季度',
    '5-',
    '1月',
    '1月、',
  ])('ends on a hundred thousand characters of “%s”', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length))
    expect(parseTimeLimit(text).clauses.length).toBeGreaterThan(0)
  })

  it('flags a number that belongs to nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 1899 }), (number) => {
        expect(parseTimeLimit(`信息形成之日起20个工作日内${number}`).needsReview).toBe(true)
      }),
    )
  })
})

describe('the lexicon', () => {
  it('gives every word one part of speech', () => {
    const texts = LEXICON.map(({ text }) => text)
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  })

  it('is written as texts are once normalised', () => {
    expect(LEXICON.map(({ text }) => text).filter((text) => normaliseText(text) !== text)).toEqual(
      [],
    )
  })
})

const expectWellFormed = (clause: TimeLimitClause): void => {
  expect(CLAUSE_KINDS).toContain(clause.kind)
  expect(ANCHORS).toContain(clause.anchor)
  if (clause.unit !== undefined) expect(LIMIT_UNITS).toContain(clause.unit)
  if (clause.period !== undefined) expect(PERIODS).toContain(clause.period)
  if (clause.amount !== undefined) expect(Number.isFinite(clause.amount)).toBe(true)
  expect(clause.unit === undefined).toBe(clause.amount === undefined)
  for (const date of clause.dates ?? []) expect(date).toMatch(/^(\d{4}-)?\d{2}-\d{2}$/u)
}

const shiftDigits = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const DIGITS = '零一二三四五六七八九'

const toChinese = (number: number): string => {
  if (number >= 100) {
    const rest = number % 100
    return `一百${rest === 0 ? '' : rest < 10 ? `零${DIGITS[rest]}` : (rest < 20 ? '一' : '') + toChinese(rest)}`
  }
  if (number < 10) return DIGITS[number]!
  const tens = Math.floor(number / 10)
  return `${tens === 1 ? '' : DIGITS[tens]}十${number % 10 === 0 ? '' : DIGITS[number % 10]}`
}
