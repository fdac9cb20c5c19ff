import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  addDays,
  civilDate,
  daysBetween,
  fromDayNumber,
} from '../../../src/domain/calendar/civilDate'
import { evaluationDueOn } from '../../../src/domain/policy/validity/evaluationDueOn'
import { expiryOf } from '../../../src/domain/policy/validity/expiryOf'
import { validityAdvice } from '../../../src/domain/policy/validity/validityAdvice'
import type { EffectiveFrom, Term } from '../../../src/domain/policy/validity/validityReading'

const PUBLICATION: EffectiveFrom = { kind: 'from-publication' }
const on = (date: string): EffectiveFrom => ({ kind: 'date', date: civilDate(date) })
const expiry = (
  effectiveFrom: EffectiveFrom,
  term: Term | null,
  days: { publishedOn?: string; dateMade?: string } = {},
) =>
  expiryOf({
    effectiveFrom,
    term,
    publishedOn: days.publishedOn ? civilDate(days.publishedOn) : null,
    dateMade: days.dateMade ? civilDate(days.dateMade) : null,
  })

describe('the last day in force', () => {
  it.each([
    // 民法典 201, 202: the day of the event is not counted; the same-numbered day is the last one.
    [PUBLICATION, { years: 2 }, '2022-02-28', '2024-02-28'],
    [PUBLICATION, { years: 1 }, '2024-02-29', '2025-02-28'],
    [PUBLICATION, { months: 6 }, '2022-08-31', '2023-02-28'],
    [PUBLICATION, { months: 18 }, '2022-01-15', '2023-07-15'],
    [{ kind: 'from-date-made' } as const, { years: 5 }, '2022-01-06', '2027-01-06'],
    // A named day counts from midnight: 自2024年2月18日起施行，有效期至2029年2月17日 as printed in Shanghai.
    [on('2024-02-18'), { years: 5 }, '2024-02-01', '2029-02-17'],
    [on('2022-03-01'), { years: 5 }, '2022-02-01', '2027-02-28'],
    [on('2023-03-01'), { years: 1 }, '2023-02-01', '2024-02-29'],
    [on('2024-02-29'), { years: 1 }, '2024-02-01', '2025-02-28'],
    [on('2022-01-01'), { years: 5 }, '2021-12-01', '2026-12-31'],
    [on('2022-01-01'), { until: civilDate('2025-12-31') }, '2021-12-01', '2025-12-31'],
    [on('2022-01-01'), { years: 5, until: civilDate('2026-12-30') }, '2021-12-01', '2026-12-30'],
    [PUBLICATION, null, '2022-02-28', null],
  ])('of %j and %j from %s is %s', (effectiveFrom, term, day, lastDay) => {
    expect(expiry(effectiveFrom, term, { publishedOn: day, dateMade: day })).toMatchObject({
      ok: true,
      lastDay,
    })
  })

  it('starts after the waiting time, on the next day', () => {
    expect(
      expiry(
        { kind: 'from-publication', afterDays: 30 },
        { years: 1 },
        { publishedOn: '2022-03-01' },
      ),
    ).toMatchObject({ effective: '2022-04-01', lastDay: '2023-03-31' })
  })

  it('explains itself with the article', () => {
    const result = expiry(PUBLICATION, { years: 2 }, { publishedOn: '2022-02-28' })
    expect(result.ok && result.explanation).toEqual([
      '公布日期为2022年2月28日，自当日起，2022年2月28日起施行',
      '有效期2年，当日不计入（民法典第二百零一条、第二百零二条），至2024年2月28日',
    ])
  })

  it.each([
    [PUBLICATION, null, '公布日期'],
    [{ kind: 'from-date-made' } as const, null, '成文日期'],
    [on('2022-03-01'), { until: civilDate('2022-02-28') }, '早于施行日期'],
  ])('of %j and %j says what is missing', (effectiveFrom, term, word) => {
    const result = expiry(effectiveFrom, term)
    expect(result.ok ? '' : result.reason).toContain(word)
  })

  it('of a longer term is never earlier, and whole years are 365 or 366 days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 25_000 }).map(fromDayNumber),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (day, years, isDate) => {
          const from: EffectiveFrom = isDate ? { kind: 'date', date: day } : PUBLICATION
          const lastOf = (term: Term) => {
            const result = expiryOf({ effectiveFrom: from, term, publishedOn: day, dateMade: day })
            if (!result.ok || !result.lastDay) throw new Error('no last day')
            return result.lastDay
          }
          const last = lastOf({ years })
          expect(lastOf({ months: years * 12 })).toBe(last)
          expect(lastOf({ years, months: 1 }) > last).toBe(true)
          expect(Math.abs(daysBetween(day, last) - years * 365.25)).toBeLessThan(2.3)
        },
      ),
    )
  })
})

describe('the evaluation before expiry', () => {
  it.each([
    ['2024-02-28', '2023-08-28'],
    ['2024-08-31', '2024-02-29'],
    ['2026-12-31', '2026-06-30'],
  ])('of a document that ends on %s is due on %s', (lastDay, due) => {
    expect(evaluationDueOn(civilDate(lastDay))).toBe(due)
  })

  it('is always ahead of the last day by about half a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 25_000 }).map(fromDayNumber), (lastDay) => {
        const ahead = daysBetween(evaluationDueOn(lastDay), lastDay)
        expect(ahead).toBeGreaterThanOrEqual(181)
        expect(ahead).toBeLessThanOrEqual(184)
        expect(addDays(evaluationDueOn(lastDay), ahead)).toBe(lastDay)
      }),
    )
  })
})

describe('advice on validity', () => {
  const silent = { effectiveFrom: null, term: null, trial: false }

  it('suggests the provincial limits and states no fact', () => {
    expect(validityAdvice({ kind: 'normative', reading: silent })).toMatchObject({
      advice: [expect.stringContaining('30日后'), expect.stringContaining('最长为5年')],
      suggestedTerm: { years: 5 },
    })
    expect(
      validityAdvice({ kind: 'normative', reading: { ...silent, trial: true } }).suggestedTerm,
    ).toEqual({ years: 2 })
  })

  it.each([
    [false, { years: 6 }, 1],
    [false, { years: 5 }, 0],
    [true, { years: 3 }, 1],
    [true, { months: 24 }, 0],
    [false, { months: 61 }, 1],
  ])('for a trial (%s) with %j warns %i times', (trial, term, warnings) => {
    const { advice, suggestedTerm } = validityAdvice({
      kind: 'normative',
      reading: { effectiveFrom: PUBLICATION, term, trial },
    })
    expect([advice.length, suggestedTerm]).toEqual([warnings, null])
  })

  it('has nothing to say of other documents', () => {
    expect(validityAdvice({ kind: 'other', reading: silent })).toEqual({
      advice: [],
      suggestedTerm: null,
    })
  })
})
