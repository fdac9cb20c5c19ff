import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildWorkCalendar } from '../../../src/domain/calendar/buildWorkCalendar'
import { addDays, civilDate } from '../../../src/domain/calendar/civilDate'
import {
  defaultCalendarYears,
  defaultWorkCalendar,
} from '../../../src/domain/calendar/defaultWorkCalendar'
import { estimateCalendarYear } from '../../../src/domain/calendar/estimateCalendarYear'
import { slowWorkdayCounter } from '../../support/slowWorkdayCounter'

const calendar = defaultWorkCalendar()
const slow = slowWorkdayCounter(defaultCalendarYears())
const aDate = fc
  .integer({ min: 0, max: 365 * 9 })
  .map((offset) => addDays(civilDate('2019-01-01'), offset))

describe('the working-day index against a slow counter', () => {
  it('agrees on every day of its span', () => {
    for (let date = calendar.first; date < calendar.last; date = addDays(date, 1))
      expect([date, calendar.isWorkday(date)]).toEqual([date, slow.isWorkday(date)])
  })

  it('counts on, 1 to 120 working days', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 120 }), (from, n) => {
        expect(calendar.addWorkdays(from, n)).toBe(slow.walkWorkdays(from, n, 1))
      }),
      { numRuns: 2000 },
    )
  })

  it('counts back', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 60 }), (offset, n) => {
        const from = addDays(offset, 200)
        expect(calendar.addWorkdays(from, -n)).toBe(slow.walkWorkdays(from, n, -1))
      }),
      { numRuns: 1000 },
    )
  })

  it('measures what it counted, both ways', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 100 }), (offset, n) => {
        const from = addDays(offset, 200)
        expect(calendar.workdaysBetween(from, calendar.addWorkdays(from, n))).toBe(n)
        expect(calendar.workdaysBetween(from, calendar.addWorkdays(from, -n))).toBe(-n)
      }),
      { numRuns: 500 },
    )
  })

  it('rolls to the nearest working day and leaves one alone', () => {
    fc.assert(
      fc.property(aDate, (offset) => {
        const date = addDays(offset, 30)
        expect(calendar.rollForward(date)).toBe(slow.firstWorkday(date, 1))
        expect(calendar.rollBack(date)).toBe(slow.firstWorkday(date, -1))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what the calendar says of itself', () => {
  const date = civilDate

  it('is provisional only when a day counted lies in an estimated year', () => {
    expect(calendar.isProvisional(date('2026-11-23'), date('2026-12-31'))).toBe(false)
    expect(calendar.isProvisional(date('2026-11-23'), date('2027-01-04'))).toBe(true)
    expect(calendar.isProvisional(date('2026-12-31'), date('2026-12-31'))).toBe(false)
    expect(calendar.isProvisional(date('2027-01-01'), date('2026-12-31'))).toBe(false)
    expect(calendar.isProvisional(date('2027-01-05'), date('2026-12-31'))).toBe(true)
  })

  it('names the versions that a count touches', () => {
    expect(calendar.versionOf(date('2026-12-10'), date('2027-01-08'))).toBe('2026/1+2027/estimate')
    expect(calendar.versionOf(date('2025-12-31'), date('2026-01-29'))).toBe('2026/1')
    expect(calendar.versionOf(date('2020-02-01'), date('2020-02-10'))).toBe('2020/2')
  })

  it.each(['2018-12-31', '2037-01-01'])('refuses %s in Chinese, naming its span', (outside) => {
    expect(() => calendar.isWorkday(date(outside))).toThrow(RangeError)
    expect(() => calendar.isWorkday(date(outside))).toThrow(/2019-01-01 至 2036-12-31/u)
  })

  it('refuses to count past its end', () => {
    expect(() => calendar.addWorkdays(date('2036-12-20'), 50)).toThrow(/请先在“工作日历”中录入/u)
    expect(() => calendar.addWorkdays(date('2019-01-03'), -50)).toThrow(RangeError)
  })

  it('wants every year once and no gap', () => {
    const [a, b, c] = [2027, 2028, 2029].map(estimateCalendarYear)
    expect(() => buildWorkCalendar({ years: [] })).toThrow(RangeError)
    expect(() => buildWorkCalendar({ years: [a!, c!] })).toThrow('工作日历缺少 2028 年')
    expect(() => buildWorkCalendar({ years: [a!, b!, b!] })).toThrow('工作日历中 2028 年重复')
  })
})
