import { describe, expect, it } from '@jest/globals'
import { buildWorkCalendar } from '../../../src/domain/calendar/buildWorkCalendar'
import { addDays, civilDate } from '../../../src/domain/calendar/civilDate'
import { officialCalendars } from '../../../src/domain/calendar/officialCalendars'
import { OFFICIAL_NOTICES } from '../../../src/domain/calendar/officialNotices'

/** Days off as the notices give them, `MM-DD` or `MM-DD~MM-DD`, and the weekend days worked. */
const NOTICED = [
  {
    year: 2019, // 国办发明电〔2018〕15号, May by 国办发明电〔2019〕3号
    off: ['01-01', '02-04~02-10', '04-05', '05-01~05-04', '06-07', '09-13', '10-01~10-07'],
    worked: ['02-02', '02-03', '04-28', '05-05', '09-29', '10-12'],
  },
  {
    year: 2020, // 国办发明电〔2019〕16号, Spring Festival by 国办发明电〔2020〕1号
    off: ['01-01', '01-24~02-02', '04-04~04-06', '05-01~05-05', '06-25~06-27', '10-01~10-08'],
    worked: ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'],
  },
  {
    year: 2021, // 国办发明电〔2020〕27号
    off: [
      '01-01~01-03',
      '02-11~02-17',
      '04-03~04-05',
      '05-01~05-05',
      '06-12~06-14',
      '09-19~09-21',
      '10-01~10-07',
    ],
    worked: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  },
  {
    year: 2022, // 国办发明电〔2021〕11号; 12-31 by 国办发明电〔2022〕16号
    off: [
      '01-01~01-03',
      '01-31~02-06',
      '04-03~04-05',
      '04-30~05-04',
      '06-03~06-05',
      '09-10~09-12',
      '10-01~10-07',
      '12-31',
    ],
    worked: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  {
    year: 2023, // 国办发明电〔2022〕16号
    off: ['01-01~01-02', '01-21~01-27', '04-05', '04-29~05-03', '06-22~06-24', '09-29~10-06'],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  {
    year: 2024, // 国办发明电〔2023〕7号
    off: [
      '01-01',
      '02-10~02-17',
      '04-04~04-06',
      '05-01~05-05',
      '06-10',
      '09-15~09-17',
      '10-01~10-07',
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  {
    year: 2025, // 国办发明电〔2024〕12号
    off: ['01-01', '01-28~02-04', '04-04~04-06', '05-01~05-05', '05-31~06-02', '10-01~10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  {
    year: 2026, // 国办发明电〔2025〕7号
    off: [
      '01-01~01-03',
      '02-15~02-23',
      '04-04~04-06',
      '05-01~05-05',
      '06-19~06-21',
      '09-25~09-27',
      '10-01~10-07',
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
] as const

describe.each(NOTICED)('the official calendar of $year', ({ year, off, worked }) => {
  const calendar = buildWorkCalendar({ years: officialCalendars() })
  const inYear = datesOf(`${year}-01-01`, `${year}-12-31`)

  it('rests on the days of the notice and on no other weekday', () => {
    const resting = new Set(off.flatMap((range) => rangeOf(year, range)))
    for (const date of inYear) {
      const { kind } = calendar.statusOf(date)
      if (resting.has(date)) expect([date, calendar.isWorkday(date)]).toEqual([date, false])
      else expect([date, kind]).not.toEqual([date, isWeekend(date) ? 'workday' : 'holiday'])
    }
  })

  it('works on the makeup days of the notice and on no other weekend day', () => {
    const weekendsWorked = inYear.filter((date) => isWeekend(date) && calendar.isWorkday(date))
    expect(weekendsWorked).toEqual(worked.map((day) => `${year}-${day}`))
    for (const date of weekendsWorked) expect(calendar.statusOf(date).kind).toBe('makeup')
  })
})

describe('officialCalendars', () => {
  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('counts the working days of %i as published: %i', (year, workdays) => {
    const calendar = buildWorkCalendar({ years: officialCalendars() })
    const before = civilDate(`${year - 1}-12-31`)
    expect(calendar.workdaysBetween(before, civilDate(`${year}-12-31`))).toBe(workdays)
  })

  it('names the notice and its number for every year, and a second version where it was amended', () => {
    for (const { year, source, version, provisional } of officialCalendars()) {
      const notices = OFFICIAL_NOTICES[year] ?? []
      expect(provisional).toBe(false)
      expect(version).toBe(`${year}/${year === 2019 || year === 2020 ? 2 : 1}`)
      for (const { title, number, url } of notices) {
        expect(source).toContain(title)
        expect(source).toContain(number)
        expect(url).toMatch(/^https:\/\/www\.gov\.cn\//u)
      }
    }
  })

  it('gives 2022 the notice of 2023 as well, for its last day', () => {
    const year2022 = officialCalendars().find(({ year }) => year === 2022)
    expect(year2022?.source).toContain('国办发明电〔2022〕16号')
  })

  it('names the festival of a day', () => {
    const calendar = buildWorkCalendar({ years: officialCalendars() })
    expect(calendar.statusOf(civilDate('2026-02-16'))).toEqual({
      kind: 'holiday',
      name: '春节',
      provisional: false,
    })
    expect(calendar.statusOf(civilDate('2025-10-06')).name).toBe('中秋节')
  })
})

function datesOf(first: string, last: string) {
  const dates = []
  for (let date = civilDate(first); date <= last; date = addDays(date, 1)) dates.push(date)
  return dates
}

function rangeOf(year: number, range: string) {
  const [first, last = first] = range.split('~') as [string, string?]
  return datesOf(`${year}-${first}`, `${year}-${last}`)
}

const isWeekend = (date: string): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0
