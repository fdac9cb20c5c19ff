import type { Frame, FrameReading } from './frame'
import { firstFragment } from './frame'
import { manyTimes, periodOf } from './readInPeriod'
import { isType, type Token, type TokenOf } from './tokens'

export type RhythmFrame = Frame & { core: TokenOf<'rhythm'> }

/**
 * 每季度公布一次 is periodic; 每月至少更新1次 is an interval, for an update is counted from the last one;
 * so is what has no period of its own (每三个月, 每周, 每个工作日).
 */
export const readRhythm = ({ core, right, left, next }: RhythmFrame): FrameReading => {
  const near = [...left, ...right]
  const isUpdate =
    near.some((token) => token.type === 'act' && token.act === 'update') ||
    (right.length === 0 && next?.type === 'timing' && next.timing === 'dynamic')
  const period = periodOf(core)
  const reasons = [
    ...manyTimes(firstFragment(right).find(isType('count'))),
    ...unreadBound(right),
    ...(core.isLoose ? [`“${core.text}”指定了星期几，只按周期计算，请确认`] : []),
  ]
  if (period === undefined || isUpdate)
    return {
      clauses: [{ kind: 'interval', anchor: 'last-update', amount: core.amount, unit: core.unit }],
      reasons,
    }
  return { clauses: [{ kind: 'periodic', anchor: 'calendar', period }], reasons }
}

/** 每年教师节前, 每年两会后: the words between the rhythm and 前 or 后 name a day that is not known here. */
const unreadBound = (right: readonly Token[]): string[] => {
  const own = right.findIndex(isType('open', 'rhythm'))
  const fragment = firstFragment(own < 0 ? right : right.slice(0, own))
  const bound = fragment.findIndex(isType('ahead', 'after'))
  const words = fragment.slice(0, Math.max(bound, 0)).filter((token) => !isType('glue')(token))
  return words.length === 0
    ? []
    : [`“${words.map(({ text }) => text).join('')}${fragment[bound]!.text}”没有读懂，只按周期计算`]
}
