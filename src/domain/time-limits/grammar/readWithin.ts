import type { TimeLimitClause } from '../clause'
import { type AmountFrame, amountOf, anchored, isAct } from './amountFrame'
import { type FrameReading, firstFragment } from './frame'
import { type AnchorReading, resolveAnchor } from './resolveAnchor'
import { type Token, isType } from './tokens'

/** 在3个工作日内答复网民: the clock runs from the question. */
export function answer(frame: AmountFrame): FrameReading | undefined {
  const { left, right } = frame
  const isAnswer = firstFragment(right).some(isAct('answer')) || isAnswerLabel(left)
  if (!isAnswer || resolveAnchor(left).anchorText !== '') return undefined
  return { clauses: [{ kind: 'within', anchor: 'received', onRequest: true, ...amountOf(frame) }] }
}

/** 答复：20个工作日内. */
const isAnswerLabel = (left: readonly Token[]): boolean =>
  isAct('answer')(left.findLast((token) => !isType('glue', 'termNoun')(token)))

/** 公布之日起30日后: the day from which something may happen, no day to have it done by. */
export function startingLater(frame: AmountFrame): FrameReading | undefined {
  const { core, left, right } = frame
  if (right[0]?.type !== 'after') return undefined
  return {
    clauses: [{ kind: 'unclear', ...anchored(resolveAnchor(left)), ...amountOf(frame) }],
    reasons: [`“${core.text}${right[0].text}”写的是可以开始的时间，不是截止时间`],
  }
}

export function within(frame: AmountFrame): FrameReading | undefined {
  const { core, left, right, previousClause } = frame
  const anchor = withInherited(frame, resolveAnchor(left))
  if (anchor.anchor === 'none' && isBareSpan(frame))
    return {
      clauses: [{ kind: 'unclear', anchor: 'none', ...amountOf(frame) }],
      reasons: [`只写了“${core.text}”，看不出是公开期限、公示时间还是更新周期`],
    }
  const later = anchor.anchor === 'none' ? laterAnchor(right) : undefined
  const final = later ?? anchor
  const clause: TimeLimitClause = { kind: 'within', ...anchored(final), ...amountOf(frame) }
  const isOnRequest =
    (previousClause?.onRequest && final.anchorText === previousClause.anchorText) ||
    (final.anchor === 'received' && isAboutRequest(frame))
  return {
    clauses: [isOnRequest ? { ...clause, onRequest: true } : clause],
    reasons: startDoubts(final),
  }
}

/** 信息公开申请自收到之日起20个工作日内答复: the request is named outside the phrase of the start. */
const isAboutRequest = ({ left, right }: AmountFrame): boolean =>
  left.some(isType('request')) || firstFragment(right).some(isAct('answer'))

const startDoubts = ({ anchor, anchorText, doubt }: AnchorReading): string[] => {
  if (doubt !== undefined) return [doubt]
  if (anchor !== 'none') return []
  return anchorText === ''
    ? ['没有写明从何时起算']
    : [`起算点“${anchorText}”不在已知的事项之列，请确认`]
}

/** 事件发生后2小时内发布,24小时内举行发布会: a start named once serves the next limit after a comma. */
const withInherited = (
  { left, right, previousClause, before }: AmountFrame,
  own: AnchorReading,
): AnchorReading => {
  if (own.anchor !== 'none' || own.anchorText !== '') return own
  const isBounded = isType('inside', 'ahead')(right[0]) || left.some(isType('ceiling'))
  if (isBounded && previousClause?.kind === 'within' && previousClause.anchor !== 'none')
    return {
      anchor: previousClause.anchor,
      anchorText: previousClause.anchorText ?? '',
      onRequest: previousClause.onRequest ?? false,
      doubt: undefined,
    }
  // 信息形成后及时公开,最迟不超过20个工作日: the start stands before the words of haste.
  return left.some(isType('ceiling', 'open')) || previousClause === undefined
    ? resolveAnchor(before)
    : own
}

/** 20个工作日内公开,自信息形成之日起计算; 20个工作日内(信息形成之日起). */
const laterAnchor = (right: readonly Token[]): AnchorReading | undefined => {
  const opener = right.findIndex(
    (token) => token.type === 'open' || (token.type === 'opener' && /^[自从]/u.test(token.text)),
  )
  const since = right.findIndex((token, at) => at > opener && isType('since')(token))
  return opener >= 0 && since > opener ? resolveAnchor(right.slice(0, since + 1)) : undefined
}

/** 1年, 6个月: a long span without bound or verb says nothing of what it limits. */
const isBareSpan = ({ core, left, right }: AmountFrame): boolean =>
  (core.unit === 'month' || core.unit === 'quarter' || core.unit === 'year') &&
  !isType('inside', 'ahead', 'atLeast')(right[0]) &&
  !left.some(isType('ceiling', 'floor', 'since', 'after')) &&
  resolveAnchor(left).anchorText === ''
