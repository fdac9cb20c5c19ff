import type { TimeLimitClause } from '../clause'
import { type AmountFrame, amountOf, anchored, isAct } from './amountFrame'
import { type FrameReading, firstFragment, lastFragment } from './frame'
import { resolveAnchor } from './resolveAnchor'
import { type Token, isType } from './tokens'

/** 届满三年的,停止公示; 在三个工作日内撤回. */
export function takeDown(frame: AmountFrame): FrameReading | undefined {
  const { left, right, next } = frame
  const isWithdrawal = isAct('withdraw')
  const at = right.findIndex(isWithdrawal)
  const isOurs = at >= 0 && right.slice(0, at).filter(isType('comma')).length <= 1
  if (!isOurs && !lastFragment(left).some(isWithdrawal)) return undefined
  const anchor = resolveAnchor(left)
  const posted = isPostedTerm(frame) || anchor.anchor === 'posted' || anchor.anchor === 'published'
  const clause: TimeLimitClause = {
    kind: 'take-down',
    ...(posted ? { ...anchored(anchor), anchor: 'posted' } : anchored(anchor)),
    ...amountOf(frame),
  }
  // 公示7天,期满撤下 stays posted and comes down: two limits.
  const isNoticeToo =
    posted &&
    isPostedTerm(frame) &&
    !left.some((token) => token.type === 'full' || isFullTerm(token, right)) &&
    next === undefined
  const noticeClause: TimeLimitClause = { kind: 'notice', anchor: 'posted', ...amountOf(frame) }
  return {
    clauses: isNoticeToo ? [noticeClause, { ...clause }] : [clause],
    reasons: clause.anchor === 'none' ? ['没有写明从何时起算'] : [],
  }
}

/** 公开期限1年 may be how long it stays or how soon it comes; with a floor it stays. */
export function labelledDuration(frame: AmountFrame): FrameReading | undefined {
  const { left, right, core } = frame
  const label = left.findLast(isType('durationLabel'))
  if (!label || isType('inside')(right[0])) return undefined
  const between = left.slice(left.lastIndexOf(label) + 1)
  if (!between.every(isType('glue', 'floor', 'opener', 'vague', 'ceiling'))) return undefined
  const isLeast = between.some(isType('floor')) || right[0]?.type === 'atLeast'
  if (!isLeast && /^(?:发布|公布)/u.test(label.text)) return undefined
  if (isLeast || label.text !== '公开期限')
    return { clauses: [{ kind: 'notice', anchor: 'posted', ...amountOf(frame) }] }
  return {
    clauses: [{ kind: 'unclear', anchor: 'none', ...amountOf(frame) }],
    reasons: [`“${label.text}${core.text}”看不出是应在多久之内公开，还是公开保留多久`],
  }
}

/** 公示期不少于5个工作日, 公示7天, 不少于7天的公示. */
export function notice(frame: AmountFrame): FrameReading | undefined {
  const { right, left } = frame
  const isPostedAfter =
    right.length > 0 && firstFragment(right).slice(0, 3).some(isAct('post', 'consult'))
  const hasFloor = left.slice(-3).some(isType('floor'))
  const isTerm = isPostedTerm(frame)
  const isAfterwards =
    isPostedAfter && !isType('inside', 'ahead')(right[0]) && (hasFloor || isNamedTerm(right))
  const isLonger = isType('atLeast')(right[0]) && left.some(isAct('publish'))
  if (!isTerm && !isAfterwards && !isLonger) return undefined
  return {
    clauses: [{ kind: 'notice', anchor: 'posted', ...amountOf(frame) }],
    reasons:
      isTerm && right[0]?.type === 'inside'
        ? ['“公示…内”可作两种理解，请确认是公示期还是公示的期限']
        : [],
  }
}

/** 不少于三十日 is a least time wherever it stands, so it is never a limit to publish by. */
export function floorOnly(frame: AmountFrame): FrameReading | undefined {
  const floor = frame.left.findLast((token) => token.type !== 'opener')
  if (floor?.type !== 'floor') return undefined
  return {
    clauses: [{ kind: 'notice', anchor: 'posted', ...amountOf(frame) }],
    reasons: [`“${floor.text}${frame.core.text}”写的是最短时间，没有写明是公示还是征求意见`],
  }
}

const isNamedTerm = (right: readonly Token[]): boolean => {
  const act = right.findIndex(isAct('post', 'consult'))
  return right[0]?.text === '的' || right[act + 1]?.type === 'termNoun'
}

/** The amount follows 公示 and its like through small words only: it is the posting's length. */
function isPostedTerm({ left, right }: AmountFrame): boolean {
  const act = left.findLastIndex(isAct('post', 'consult', 'publish'))
  if (act < 0) return false
  const between = left.slice(act + 1).filter((token) => !isFullTerm(token, right))
  const isNear = between.every(
    isType(
      'termNoun',
      'glue',
      'floor',
      'opener',
      'vague',
      'ceiling',
      'full',
      'open',
      'close',
      'comma',
      'since',
    ),
  )
  if (!isNear) return false
  const hasTerm = between.some(isType('termNoun'))
  const hasFloor = between.some(isType('floor', 'full')) || left[act - 1]?.type === 'floor'
  const isBounded = isType('inside', 'ahead')(right[0]) || between.some(isType('ceiling', 'comma'))
  if (between.some(isType('since'))) return hasFloor && !isType('inside')(right[0])
  if (isAct('publish')(left[act])) return hasFloor && !isBounded
  return hasTerm || hasFloor || !isBounded
}

/** 公示期满3个月 is a posting of three months; 公示期满3个月内 counts from its end. */
const isFullTerm = (token: Token, right: readonly Token[]): boolean =>
  /^(?:期满|届满|期限届满)$/u.test(token.text) && !isType('inside', 'ahead')(right[0])
