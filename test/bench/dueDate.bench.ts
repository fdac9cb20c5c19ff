import chineseDays from 'chinese-days'
import { addDays, civilDate } from '../../src/domain/calendar/civilDate'
import { defaultWorkCalendar } from '../../src/domain/calendar/defaultWorkCalendar'
import type { TimeLimitClause } from '../../src/domain/time-limits/clause'
import { dueDate } from '../../src/domain/time-limits/dueDate'
import { dueDateOnly } from '../../src/domain/time-limits/dueDateOnly'
import { measure, report } from './measure'

const WITHIN_20: TimeLimitClause = {
  kind: 'within',
  anchor: 'formed',
  amount: 20,
  unit: 'workday',
}

/** 20 working days from each of 2,500 dates of 2019-2026: our index beside the library's day-by-day search. */
export const run = (): void => {
  const calendar = defaultWorkCalendar()
  const dates = Array.from({ length: 2500 }, (_, offset) =>
    addDays(civilDate('2019-01-01'), offset),
  )
  const dateAt = (index: number) => dates[index % dates.length]!

  const differing = dates.filter(
    (anchor) =>
      chineseDays.findWorkday(20, anchor) !== dueDateOnly({ clause: WITHIN_20, anchor, calendar }),
  )
  const library = measure({
    size: 2000,
    work: (size) => {
      let sum = 0
      for (let index = 0; index < size; index++)
        sum += chineseDays.findWorkday(20, dateAt(index)).length
      return sum
    },
  })
  const ours = (clause: TimeLimitClause) =>
    measure({
      size: 500_000,
      work: (size) => {
        let sum = 0
        for (let index = 0; index < size; index++)
          sum += dueDateOnly({ clause, anchor: dateAt(index), calendar })!.charCodeAt(9)
        return sum
      },
    })

  console.log(`  dates where the library answers otherwise: ${differing.length} of ${dates.length}`)
  report('chinese-days findWorkday(20), the reference', library)
  report('dueDateOnly, 20 working days', ours(WITHIN_20), library)
  report('dueDateOnly, 20 calendar days', ours({ ...WITHIN_20, unit: 'day' }), library)
  report('dueDateOnly, 3 months', ours({ ...WITHIN_20, amount: 3, unit: 'month' }), library)
  report(
    'dueDateOnly, every 31 January',
    ours({ kind: 'on-date', anchor: 'calendar', dates: ['01-31'] }),
    library,
  )
  report(
    'dueDate with its explanation',
    measure({
      size: 5000,
      work: (size) => {
        let sum = 0
        for (let index = 0; index < size; index++)
          sum += dueDate({ clause: WITHIN_20, anchor: dateAt(index), calendar }).explanation.length
        return sum
      },
    }),
    library,
  )
}
