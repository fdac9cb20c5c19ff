import type { LimitUnit, Period } from '../clause'
import { type AmountFrame, amountOf, isAct } from './amountFrame'
import { type Frame, type FrameReading, firstFragment, lastFragment } from './frame'
import { eventOf } from './phraseEvents'
import { type Token, type TokenOf, isType } from './tokens'

/** 半年至少更新1次, 三个月公开一次. */
export function rhythmCount(frame: AmountFrame): FrameReading | undefined {
  const { core, right, left } = frame
  const fragment = firstFragment(right)
  const count = fragment.findIndex(isType('count'))
  if (
    count < 0 ||
    !fragment.slice(0, count).every(isType('act', 'floor', 'opener', 'glue', 'inside'))
  )
    return undefined
  const isUpdate = fragment.some(isAct('update')) || left.some(isAct('update'))
  if (isType('inside', 'ahead')(right[0]) && !isUpdate) return undefined
  const period = isUpdate ? undefined : periodOfAmount(core.value, core.unit)
  return {
    clauses: [
      period === undefined
        ? { kind: 'interval', anchor: 'last-update', ...amountOf(frame) }
        : { kind: 'periodic', anchor: 'calendar', period },
    ],
    reasons: manyTimes(fragment[count]),
  }
}

/** 更新周期不超过3个月. */
export function updateCycle(frame: AmountFrame): FrameReading | undefined {
  const isCycle = lastFragment(frame.left).some(({ text }) =>
    /^更新(?:周期|频率|频次)$/u.test(text),
  )
  return isCycle
    ? { clauses: [{ kind: 'interval', anchor: 'last-update', ...amountOf(frame) }] }
    : undefined
}

/** 每月10日前, 每季度首月20日, 每月结束后10个工作日内. */
export function inPeriod(frame: AmountFrame): FrameReading | undefined {
  const rhythm = inPeriodRhythm(frame)
  if (!rhythm) return undefined
  const { core, right, left } = frame
  const period = periodOf(rhythm)
  if (period === undefined)
    return {
      clauses: [{ kind: 'unclear', anchor: 'none', ...amountOf(frame) }],
      reasons: [`“${rhythm.text}”不是按月、季、半年、年的周期`],
    }
  const between = left.slice(left.lastIndexOf(rhythm) + 1)
  const isOffset =
    between.some(isType('after', 'since')) || between.some((token) => eventOf(token) === 'ends')
  const isInside = right[0]?.type === 'inside'
  if (
    core.isDayLike &&
    !isOffset &&
    core.value <= 31 &&
    !core.isOrdinal &&
    (!isInside || period === 'month')
  )
    return {
      clauses: [{ kind: 'periodic', anchor: 'calendar', period, day: core.value }],
      reasons:
        between.some(isType('periodPart')) && period !== 'month'
          ? [`“${between.map((token) => token.text).join('')}”不是该周期的首月，请确认日期`]
          : period === 'year'
            ? ['没有写明月份']
            : [],
    }
  return {
    clauses: [{ kind: 'periodic', anchor: 'period-end', period, ...amountOf(frame) }],
    reasons:
      isOffset || core.isOrdinal || between.some(isType('ahead'))
        ? []
        : ['没有写明从周期结束起算，按周期结束后计算，请确认'],
  }
}

/** A rhythm whose period the amount counts in: nothing but small words and an end between them. */
export function inPeriodRhythm({ left }: Pick<Frame, 'left'>): TokenOf<'rhythm'> | undefined {
  const at = left.findLastIndex(isType('rhythm'))
  if (at < 0) return undefined
  const between = left.slice(at + 1)
  const isClose = between.every(
    (token) =>
      isType(
        'glue',
        'opener',
        'firstPart',
        'periodPart',
        'after',
        'ahead',
        'since',
        'ceiling',
        'or',
      )(token) ||
      eventOf(token) === 'ends' ||
      token.text === '度',
  )
  return isClose ? (left[at] as TokenOf<'rhythm'>) : undefined
}

/** 每月, 月度 and the like, where the amount counts inside or after the period. */
export const periodOf = (rhythm: TokenOf<'rhythm'>): Period | undefined => {
  const { amount, unit } = rhythm
  if (unit === 'month' && amount === 6) return 'half-year'
  if (amount !== 1) return undefined
  return unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : undefined
}

/** 每季度2次 asks for more than one interval can say. */
export const manyTimes = (token: Token | undefined): string[] =>
  token?.type === 'count' && token.value > 1 ? [`“${token.text}”的次数没有计入，请人工核对`] : []

/** 半年 as a rhythm: the period of as many units, where there is one. */
export const periodOfAmount = (value: number, unit: LimitUnit): Period | undefined => {
  if (unit === 'month' && value === 6) return 'half-year'
  if (unit === 'month' && value === 3) return undefined
  if (value !== 1) return undefined
  return unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : undefined
}
