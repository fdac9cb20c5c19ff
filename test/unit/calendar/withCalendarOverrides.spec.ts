import { describe, expect, it } from '@jest/globals'
import { buildWorkCalendar } from '../../../src/domain/calendar/buildWorkCalendar'
import { calendarFingerprint } from '../../../src/domain/calendar/calendarFingerprint'
import { civilDate } from '../../../src/domain/calendar/civilDate'
import { defaultCalendarYears } from '../../../src/domain/calendar/defaultWorkCalendar'
import { describeDayStatus } from '../../../src/domain/calendar/describeDayStatus'
import {
  withCalendarOverrides,
  type CalendarOverride,
} from '../../../src/domain/calendar/withCalendarOverrides'

const calendarWith = (...overrides: CalendarOverride[]) =>
  buildWorkCalendar({ years: withCalendarOverrides(defaultCalendarYears(), overrides) })

const NOTICE_2027: CalendarOverride = {
  year: 2027,
  mode: 'replace',
  source: '（测试用）2027年通知',
  version: '2027/1',
  holidays: { '2026-12-31': '元旦', '2027-01-01': '元旦', '2027-01-02': '元旦' },
  makeupDays: { '2027-01-03': '元旦' },
}

describe('withCalendarOverrides', () => {
  it('makes an estimated year official when its notice is entered', () => {
    const calendar = calendarWith(NOTICE_2027)
    expect(calendar.isProvisional(civilDate('2026-12-20'), civilDate('2027-01-20'))).toBe(false)
    expect(calendar.versionOf(civilDate('2027-01-01'), civilDate('2027-01-20'))).toBe('2027/1')
    expect(calendar.isWorkday(civilDate('2027-01-03'))).toBe(true)
  })

  it('lets a notice reach into the December before', () => {
    expect(calendarWith(NOTICE_2027).isWorkday(civilDate('2026-12-31'))).toBe(false)
    expect(calendarWith().isWorkday(civilDate('2026-12-31'))).toBe(true)
  })

  it('amends single days and keeps the others', () => {
    const calendar = calendarWith({
      year: 2026,
      mode: 'amend',
      source: '（测试用）调整通知',
      version: '2026/2',
      holidays: { '2026-02-14': '春节', '2026-02-24': '春节' },
      makeupDays: { '2026-02-23': '春节' },
    })
    expect(calendar.isWorkday(civilDate('2026-02-14'))).toBe(false)
    expect(calendar.isWorkday(civilDate('2026-02-24'))).toBe(false)
    expect(calendar.isWorkday(civilDate('2026-02-23'))).toBe(true)
    expect(calendar.isWorkday(civilDate('2026-02-28'))).toBe(true)
    expect(calendar.versionOf(civilDate('2026-02-01'), civilDate('2026-03-01'))).toBe('2026/2')
  })

  it('adds local holidays without making a notice of an estimate', () => {
    const calendar = calendarWith({
      year: 2027,
      mode: 'amend',
      source: '（测试用）自治州假日',
      version: '2027/estimate+local',
      localHolidays: { '2027-03-15': '州庆' },
    })
    const status = calendar.statusOf(civilDate('2027-03-15'))
    expect(status).toEqual({ kind: 'local', name: '州庆', provisional: true })
    expect(describeDayStatus(status)).toBe('地方假日（州庆）（暂估）')
    expect(calendar.isWorkday(civilDate('2027-01-01'))).toBe(false)
  })

  it('estimates the years between', () => {
    const calendar = calendarWith({ ...NOTICE_2027, year: 2040, holidays: {}, makeupDays: {} })
    expect(calendar.last).toBe('2040-12-31')
    expect(calendar.statusOf(civilDate('2038-10-01')).name).toBe('国庆节')
  })

  it.each([
    ['a date of another year', { '2026-11-30': '元旦' }],
    ['no date', { '2027-02-30': '春节' }],
  ])('refuses %s', (_what, holidays) => {
    expect(() => calendarWith({ ...NOTICE_2027, holidays })).toThrow(RangeError)
  })
})

describe('calendarFingerprint', () => {
  it('changes with any day and not with the order of years', () => {
    const years = defaultCalendarYears()
    const changed = withCalendarOverrides(years, [NOTICE_2027])
    expect(calendarFingerprint([...years].reverse())).toBe(calendarFingerprint(years))
    expect(calendarFingerprint(changed)).not.toBe(calendarFingerprint(years))
  })
})
