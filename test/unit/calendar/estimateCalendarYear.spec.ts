import { describe, expect, it } from '@jest/globals'
import { defaultWorkCalendar } from '../../../src/domain/calendar/defaultWorkCalendar'
import { civilDate } from '../../../src/domain/calendar/civilDate'
import { estimateCalendarYear } from '../../../src/domain/calendar/estimateCalendarYear'

describe('estimateCalendarYear', () => {
  it('knows the 13 statutory days of 2027 (全国年节及纪念日放假办法, 2024 revision)', () => {
    expect(estimateCalendarYear(2027)).toEqual({
      year: 2027,
      holidays: {
        '2027-01-01': '元旦',
        '2027-02-05': '春节', // 除夕
        '2027-02-06': '春节',
        '2027-02-07': '春节',
        '2027-02-08': '春节',
        '2027-04-05': '清明节',
        '2027-05-01': '劳动节',
        '2027-05-02': '劳动节',
        '2027-06-09': '端午节',
        '2027-09-15': '中秋节',
        '2027-10-01': '国庆节',
        '2027-10-02': '国庆节',
        '2027-10-03': '国庆节',
      },
      makeupDays: {},
      provisional: true,
      version: '2027/estimate',
    })
  })

  it('takes the first of two fifth months in the leap year 2028', () => {
    expect(estimateCalendarYear(2028).holidays['2028-05-28']).toBe('端午节')
    expect(estimateCalendarYear(2028).holidays['2028-06-27']).toBeUndefined()
  })

  it.each([2027, 2028, 2029, 2030, 2031, 2033, 2035])(
    'gives %i at most 13 days, fewer only where festivals meet',
    (year) => {
      const days = Object.keys(estimateCalendarYear(year).holidays)
      expect(days.length).toBeLessThanOrEqual(13)
      expect(days.length).toBeGreaterThanOrEqual(12)
      for (const day of days) expect(day.startsWith(`${year}-`)).toBe(true)
    },
  )

  it('rests on 2027-01-01, which the library alone takes for a working day', () => {
    const calendar = defaultWorkCalendar()
    expect(calendar.isWorkday(civilDate('2027-01-01'))).toBe(false)
    expect(calendar.statusOf(civilDate('2027-01-01'))).toEqual({
      kind: 'holiday',
      name: '元旦',
      provisional: true,
    })
  })
})
