import { isCivilDate } from '../../calendar/civilDate'
import type { TimeLimitClause } from '../clause'
import type { Frame, FrameReading } from './frame'
import { isType, type Token, type TokenOf } from './tokens'

export type DateFrame = Frame & { core: TokenOf<'date'> }

/** 每年1月31日前, 6月底前, 2022年1月28日前, 1月1日至6月30日 (its last day), 3月、9月 (both). */
export const readDate = ({
  core,
  left,
  gap,
  right,
  next,
  previousClause,
  previous,
}: DateFrame): FrameReading => {
  if (core.dates.length === 0) return impossibleDate(core.text)
  if (isOnlyBeginning({ right, next })) return {}
  const reasons = doubts({ core, right, left })
  const isListed =
    previousClause?.kind === 'on-date' &&
    previous?.type === 'date' &&
    (previousClause.dates?.length ?? 0) < MONTHS_IN_A_YEAR &&
    gap.length > 0 &&
    gap.every(
      isType('or', 'to', 'comma', 'glue', 'rhythm', 'opener', 'ahead', 'close', 'inside', 'since'),
    )
  if (!isListed)
    return { clauses: [{ kind: 'on-date', anchor: 'calendar', dates: core.dates }], reasons }
  const isRange = left.some(isType('to'))
  const earlier = sharesDay({ core, previous, gap })
    ? withDayOf(previousClause.dates ?? [], core.dates[0]!)
    : (previousClause.dates ?? [])
  const dates = withYearOf(earlier.at(-1), core.dates)
  if (!dates.every(isRealDay)) return { ...impossibleDate(core.text), replacesPrevious: true }
  const clause: TimeLimitClause = {
    ...previousClause,
    dates: isRange ? [...earlier.slice(0, -1), ...dates] : [...earlier, ...dates],
  }
  return { clauses: [clause], replacesPrevious: true, reasons }
}

/** 自2026年1月起,每月10日前: from when, and the limit comes after it. */
const isOnlyBeginning = ({ right, next }: Pick<DateFrame, 'right' | 'next'>): boolean =>
  right[0]?.type === 'since' && (next?.type === 'rhythm' || right.some(isType('rhythm')))

/** Is there such a day, in that year or in some year? */
export const isRealDay = (date: string): boolean =>
  isCivilDate(date.length === 10 ? date : `2024-${date}`)

/** 2月30日: read as a date, and there is none. */
export const impossibleDate = (text: string): FrameReading => ({
  clauses: [{ kind: 'unclear', anchor: 'calendar' }],
  reasons: [`“${text}”不是有效日期`],
})

/** No list of dates is longer; a text that repeats one for ever must not grow one. */
const MONTHS_IN_A_YEAR = 12

/** 批准之日起…3月底前: two limits in one; 2026年起每年3月底前 only says from which year. */
const hasOwnStart = (left: readonly Token[]): boolean =>
  left.some((token, at) => isType('since', 'after')(token) && left[at - 1]?.type !== 'year')

/** 1月和7月的10日前: the day is said once for both months. */
const sharesDay = ({
  core,
  previous,
  gap,
}: Pick<DateFrame, 'core' | 'previous' | 'gap'>): boolean =>
  gap.length > 0 &&
  gap.every(isType('or')) &&
  /月份?$/u.test(previous?.text ?? '') &&
  /[日号旬]$/u.test(core.text)

/** 2026年6月1日至6月7日: the year is said once. */
const withYearOf = (earlier: string | undefined, dates: readonly string[]): string[] =>
  dates.map((date) =>
    earlier?.length === 10 && date.length === 5 ? `${earlier.slice(0, 5)}${date}` : date,
  )

const withDayOf = (dates: readonly string[], model: string): string[] =>
  dates.map((date) => `${date.slice(0, -2)}${model.slice(-2)}`)

const doubts = ({ core, right, left }: Pick<DateFrame, 'core' | 'right' | 'left'>): string[] => {
  const bound = right.find((token) => !isType('glue', 'close')(token))
  const startsThen = isType('since', 'after')(bound) && !right.some(isType('to'))
  const isMonthInside =
    /^[^日底末旬号]*月$/u.test(core.text) &&
    bound?.type === 'inside' &&
    !left.some(isType('rhythm'))
  const isMonthAhead =
    /(?:月份?|季度|半年)$/u.test(core.text) &&
    bound?.type === 'ahead' &&
    /前/u.test(bound.text) &&
    !/底/u.test(bound.text)
  return [
    ...(isMonthAhead
      ? [`“${core.text}${bound.text}”可作“开始之前”或“结束之前”理解，按结束之前计算，请确认`]
      : []),
    ...(left.some(({ text }) => text === '有效期')
      ? [`“${core.text}”写的是有效期，不是公开的期限，请确认`]
      : []),
    ...(hasOwnStart(left) ? [`既写了起算点，又写了“${core.text}”，请确认`] : []),
    ...(core.isLoose ? [`“${core.text}”没有确切日期，请确认`] : []),
    ...(startsThen ? [`“${core.text}${bound.text}”写的是开始日期，不是截止日期，请确认`] : []),
    ...(isMonthInside ? [`“${core.text}内”可作“某月之内”或“几个月之内”理解，请确认`] : []),
  ]
}
