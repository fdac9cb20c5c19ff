import { addDays, daysBetween, partsOf, type CivilDate } from './civilDate'
import { describeDayStatus } from './describeDayStatus'
import type { WorkCalendar } from './workCalendar'

export type DescribeCountedDaysOptions = {
  /** Not counted itself. */
  from: CivilDate
  /** The last day counted; earlier than `from` when counting back. */
  to: CivilDate
  calendar: WorkCalendar
}

/** A listing longer than this is cut: nobody checks hundreds of ranges by hand. */
const MAX_RANGES = 30

/**
 * What a count of working days went over: `计入：2月10日至2月14日（5天）…` and
 * `跳过：2月15日至2月23日（春节假期）…`, days of one status joined into ranges in the order counted.
 */
export const describeCountedDays = ({
  from,
  to,
  calendar,
}: DescribeCountedDaysOptions): string[] => {
  const ranges = rangesBetween({ from, to, calendar })
  const counted = ranges.filter(({ isWorkday }) => isWorkday)
  const skipped = ranges.filter(({ isWorkday }) => !isWorkday)
  return [line('计入', counted, from), line('跳过', skipped, from)].filter((text) => text !== '')
}

type Range = { first: CivilDate; last: CivilDate; label: string; isWorkday: boolean }

const rangesBetween = ({ from, to, calendar }: DescribeCountedDaysOptions): Range[] => {
  const step = to < from ? -1 : 1
  const ranges: Range[] = []
  for (let offset = 1; offset <= Math.abs(daysBetween(from, to)); offset++) {
    const date = addDays(from, offset * step)
    const isWorkday = calendar.isWorkday(date)
    const status = calendar.statusOf(date)
    const label = status.kind === 'workday' ? '' : describeDayStatus(status)
    const current = ranges.at(-1)
    if (current?.label === label) current.last = date
    else ranges.push({ first: date, last: date, label, isWorkday })
  }
  return ranges
}

const line = (title: string, ranges: Range[], from: CivilDate): string => {
  if (ranges.length === 0) return ''
  const shown = ranges.slice(0, MAX_RANGES).map((range) => describeRange(range, from))
  const more = ranges.length > MAX_RANGES ? `……等 ${ranges.length} 段` : ''
  const days = ranges.reduce(
    (sum, { first, last }) => sum + Math.abs(daysBetween(first, last)) + 1,
    0,
  )
  return `${title} ${days} 天：${shown.join('、')}${more}`
}

const describeRange = ({ first, last, label }: Range, from: CivilDate): string => {
  const dates = first === last ? short(first, from) : `${short(first, from)}至${short(last, from)}`
  return label === '' ? dates : `${dates}（${label}）`
}

/** The year is printed only where it differs from the start's. */
const short = (date: CivilDate, from: CivilDate): string => {
  const { year, month, day } = partsOf(date)
  return `${year === partsOf(from).year ? '' : `${year}年`}${month}月${day}日`
}
