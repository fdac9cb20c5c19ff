import type { TimeLimitClause } from '../clause'
import { type AmountFrame, amountOf, isAct } from './amountFrame'
import { type FrameReading, firstFragment, lastFragment } from './frame'
import { resolveAnchor } from './resolveAnchor'
import { impossibleDate, isRealDay } from './readDate'
import { isType } from './tokens'

/** 延长的期限最长不得超过20个工作日 is no limit of its own. */
export function extension({ left, right }: AmountFrame): FrameReading | undefined {
  const isExtension = isAct('extend')
  return left.some(isExtension) || firstFragment(right).slice(0, 3).some(isExtension)
    ? {}
    : undefined
}

/** 周期超过六个月的 says which cases are meant, (含20个工作日) repeats: neither is a limit. */
export function scope({
  left,
  right,
  previousClause,
  core,
}: AmountFrame): FrameReading | undefined {
  if (left.at(-1)?.text === '超过' && right[0]?.text === '的') return {}
  return left.at(-1)?.type === 'including' && previousClause?.amount === core.value ? {} : undefined
}

/** 每月5日、15日 and 1月20日至31日: one more day of what was just read. */
export function laterDay(frame: AmountFrame): FrameReading | undefined {
  const { core, previousClause: clause, left, previous } = frame
  if (!core.isDayLike || !clause || !previous) return undefined
  const isJoined =
    left.length > 0 && left.every(isType('or', 'to', 'comma', 'glue', 'opener', 'close'))
  if (!isJoined) return undefined
  const isRange = left.some(isType('to'))
  if (clause.kind === 'periodic' && clause.day !== undefined) {
    const next: TimeLimitClause = { ...clause, day: core.value }
    return isRange ? { clauses: [next], replacesPrevious: true } : { clauses: [next] }
  }
  const last = clause.dates?.at(-1)
  if (clause.kind !== 'on-date' || last === undefined) return undefined
  const date = `${last.slice(0, -2)}${String(core.value).padStart(2, '0')}`
  if (!isRealDay(date)) return { ...impossibleDate(core.text), replacesPrevious: true }
  const kept = isRange ? clause.dates!.slice(0, -1) : clause.dates!
  return { clauses: [{ ...clause, dates: [...kept, date] }], replacesPrevious: true }
}

/** 与政策文件同步发布,时间跨度不超过5个工作日: the ceiling of what was read just before. */
export function togetherCeiling(frame: AmountFrame): FrameReading | undefined {
  const clause = frame.previousClause
  if (clause?.kind !== 'together' || clause.amount !== undefined) return undefined
  const own = resolveAnchor(frame.left)
  if (own.anchor !== 'none' && own.anchor !== 'published' && own.anchor !== 'posted')
    return undefined
  if (lastFragment(frame.left).some(isAct('post'))) return undefined
  return { clauses: [{ ...clause, ...amountOf(frame) }], replacesPrevious: true }
}
