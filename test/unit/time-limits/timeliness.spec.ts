import { describe, expect, it } from '@jest/globals'
import { civilDate } from '../../../src/domain/calendar/civilDate'
import { defaultWorkCalendar } from '../../../src/domain/calendar/defaultWorkCalendar'
import { articleTwentySixCeiling, timelinessOf } from '../../../src/domain/time-limits/timeliness'

const calendar = defaultWorkCalendar()

describe('timelinessOf', () => {
  it.each([
    ['2026-03-13', '2026-03-10', { state: 'on-time', workdaysLate: 0, daysLate: 0 }],
    ['2026-03-13', '2026-03-13', { state: 'on-time', workdaysLate: 0, daysLate: 0 }],
    ['2026-03-13', '2026-03-14', { state: 'late', workdaysLate: 0, daysLate: 1 }], // a Saturday
    ['2026-03-13', '2026-03-16', { state: 'late', workdaysLate: 1, daysLate: 3 }],
    ['2026-02-13', '2026-02-14', { state: 'late', workdaysLate: 1, daysLate: 1 }], // a makeup Saturday
    ['2026-02-14', '2026-02-24', { state: 'late', workdaysLate: 1, daysLate: 10 }],
  ])('due %s, published %s', (due, publishedOn, expected) => {
    const result = timelinessOf({
      due: civilDate(due),
      publishedOn: civilDate(publishedOn),
      calendar,
    })
    expect(result).toEqual(expected)
  })
})

describe('articleTwentySixCeiling', () => {
  it('is the twentieth working day after formation (政府信息公开条例 26)', () => {
    const ceiling = articleTwentySixCeiling({ anchor: civilDate('2026-02-09'), calendar })
    expect(ceiling).toBe('2026-03-13')
  })
})
