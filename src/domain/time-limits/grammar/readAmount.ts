import type { LimitUnit, Period, TimeLimitClause } from '../clause'
import { firstFragment, lastFragment, type Frame, type FrameReading } from './frame'
import {
  anchorOfEvents,
  eventOf,
  eventsOf,
  resolveAnchor,
  type AnchorReading,
} from './resolveAnchor'
import { isType, type Token, type TokenOf } from './tokens'

export type AmountFrame = Frame & { core: TokenOf<'amount'> }

/** What an amount means, asked in this order: the first rule that answers wins. */
export const readAmount = (frame: AmountFrame): FrameReading => {
  for (const rule of RULES) {
    const reading = rule(frame)
    if (reading) return withAmountDoubts(frame, reading)
  }
  return {}
}

/** 每月, 月度 and the like, where the amount counts inside or after the period. */
export const periodOf = (rhythm: TokenOf<'rhythm'>): Period | undefined => {
  const { amount, unit } = rhythm
  if (unit === 'month' && amount === 6) return 'half-year'
  if (amount !== 1) return undefined
  return unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : undefined
}

/** 半年 as a rhythm: the period of as many units, where there is one. */
export const periodOfAmount = (value: number, unit: LimitUnit): Period | undefined => {
  if (unit === 'month' && value === 6) return 'half-year'
  if (unit === 'month' && value === 3) return undefined
  if (value !== 1) return undefined
  return unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : undefined
}

type Rule = (frame: AmountFrame) => FrameReading | undefined

const RULES: readonly Rule[] = [
  extension,
  scope,
  laterDay,
  togetherCeiling,
  advance,
  takeDown,
  ahead,
  aheadOfEvent,
  rhythmCount,
  inPeriod,
  labelledDuration,
  notice,
  floorOnly,
  answer,
  startingLater,
  within,
]

const amountOf = ({ core }: AmountFrame) => ({ amount: core.value, unit: core.unit })

const anchored = ({ anchor, anchorText, onRequest }: AnchorReading) => ({
  anchor,
  ...(anchorText === '' ? {} : { anchorText }),
  ...(onRequest ? { onRequest: true } : {}),
})

/** 延长的期限最长不得超过20个工作日 is no limit of its own. */
function extension({ left, right }: AmountFrame): FrameReading | undefined {
  const isExtension = isAct('extend')
  return left.some(isExtension) || firstFragment(right).slice(0, 3).some(isExtension)
    ? {}
    : undefined
}

/** 周期超过六个月的 says which cases are meant, (含20个工作日) repeats: neither is a limit. */
function scope({ left, right, previousClause, core }: AmountFrame): FrameReading | undefined {
  if (left.at(-1)?.text === '超过' && right[0]?.text === '的') return {}
  return left.at(-1)?.type === 'including' && previousClause?.amount === core.value ? {} : undefined
}

/** 公开期限1年 may be how long it stays or how soon it comes; with a floor it stays. */
function labelledDuration(frame: AmountFrame): FrameReading | undefined {
  const { left, right, core } = frame
  const label = left.findLast(isType('durationLabel'))
  if (!label || isType('inside')(right[0])) return undefined
  const between = left.slice(left.lastIndexOf(label) + 1)
  if (!between.every(isType('glue', 'floor', 'opener', 'vague', 'ceiling'))) return undefined
  if (between.some(isType('floor')) || right[0]?.type === 'atLeast' || label.text !== '公开期限')
    return { clauses: [{ kind: 'notice', anchor: 'posted', ...amountOf(frame) }] }
  return {
    clauses: [{ kind: 'unclear', anchor: 'none', ...amountOf(frame) }],
    reasons: [`“${label.text}${core.text}”看不出是应在多久之内公开，还是公开保留多久`],
  }
}

/** 公布之日起30日后: the day from which something may happen, no day to have it done by. */
function startingLater(frame: AmountFrame): FrameReading | undefined {
  const { core, left, right } = frame
  if (right[0]?.type !== 'after') return undefined
  return {
    clauses: [{ kind: 'unclear', ...anchored(resolveAnchor(left)), ...amountOf(frame) }],
    reasons: [`“${core.text}${right[0].text}”写的是可以开始的时间，不是截止时间`],
  }
}

/** 每月5日、15日 and 1月20日至31日: one more day of what was just read. */
function laterDay(frame: AmountFrame): FrameReading | undefined {
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
  const kept = isRange ? clause.dates!.slice(0, -1) : clause.dates!
  return { clauses: [{ ...clause, dates: [...kept, date] }], replacesPrevious: true }
}

/** 与政策文件同步发布,时间跨度不超过5个工作日: the ceiling of what was read just before. */
function togetherCeiling(frame: AmountFrame): FrameReading | undefined {
  const clause = frame.previousClause
  if (clause?.kind !== 'together' || clause.amount !== undefined) return undefined
  const own = resolveAnchor(frame.left)
  if (own.anchor !== 'none' && own.anchor !== 'published' && own.anchor !== 'posted')
    return undefined
  if (lastFragment(frame.left).some(isAct('post'))) return undefined
  return { clauses: [{ ...clause, ...amountOf(frame) }], replacesPrevious: true }
}

/** 提前5日. */
function advance(frame: AmountFrame): FrameReading | undefined {
  const at = frame.left.findLastIndex(isType('advance'))
  if (at < 0 || !frame.left.slice(at + 1).every(isType('floor', 'glue', 'opener', 'vague')))
    return undefined
  return {
    clauses: [
      {
        kind: 'before',
        anchor: 'starts',
        ...beforeText(frame.left.slice(0, at)),
        ...amountOf(frame),
      },
    ],
  }
}

const beforeText = (tokens: readonly Token[]) => {
  const text = lastFragment(tokens)
    .filter((token) => !isType('opener', 'ahead')(token))
    .map((token) => token.text)
    .join('')
  return text === '' ? {} : { anchorText: text }
}

/** 届满三年的,停止公示; 在三个工作日内撤回. */
function takeDown(frame: AmountFrame): FrameReading | undefined {
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

/** 举行听证的七日前. After 之日起, 前 is a slip for 内. */
function ahead(frame: AmountFrame): FrameReading | undefined {
  if (frame.right[0]?.type !== 'ahead' || inPeriodRhythm(frame)) return undefined
  const phrase = lastFragment(frame.left)
  const mark = phrase.findLast(isType('since', 'after'))
  if (mark && !isDayOf(phrase, mark)) return undefined
  const anchor = anchorOfEvents(eventsOf(phrase))
  return {
    clauses: [
      { kind: 'before', anchor: eventBefore(anchor), ...beforeText(phrase), ...amountOf(frame) },
    ],
    reasons: anchor === 'none' ? ['没有写明在什么事项之前'] : [],
  }
}

/** 实施之日的30日前 names a day to count back from; 形成之日20个工作日前 is a slip for 内. */
const isDayOf = (phrase: readonly Token[], mark: Token): boolean => {
  const event = eventOf(phrase[phrase.indexOf(mark) - 1])
  return mark.text === '之日' && (event === 'starts' || event === 'ends')
}

/** What one counts back from is a start, unless the words name an end. */
const eventBefore = (anchor: TimeLimitClause['anchor']): TimeLimitClause['anchor'] =>
  anchor === 'none' || anchor === 'ends' ? anchor : 'starts'

/** 会议召开前5个工作日. */
function aheadOfEvent(frame: AmountFrame): FrameReading | undefined {
  const { left, right } = frame
  const at = left.findLastIndex((token) => token.type === 'ahead' && !token.text.endsWith('止'))
  if (at < 0 || !left.slice(at + 1).every(isType('floor', 'glue', 'opener', 'comma', 'ceiling')))
    return undefined
  const phrase = lastFragment(left.slice(0, at))
  const events = eventsOf(phrase)
  if (events.length === 0) return undefined
  return {
    clauses: [
      {
        kind: 'before',
        anchor: eventBefore(anchorOfEvents(events)),
        ...beforeText(phrase),
        ...amountOf(frame),
      },
    ],
    reasons:
      right[0]?.type === 'inside' ? ['“前若干日内”可作两种理解，请确认是提前的天数还是期间'] : [],
  }
}

/** 半年至少更新1次, 三个月公开一次. */
function rhythmCount(frame: AmountFrame): FrameReading | undefined {
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

/** 每季度2次 asks for more than one interval can say. */
export const manyTimes = (token: Token | undefined): string[] =>
  token?.type === 'count' && token.value > 1 ? [`“${token.text}”的次数没有计入，请人工核对`] : []

/** 每月10日前, 每季度首月20日, 每月结束后10个工作日内. */
function inPeriod(frame: AmountFrame): FrameReading | undefined {
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

/** 公示期不少于5个工作日, 公示7天, 不少于7天的公示. */
function notice(frame: AmountFrame): FrameReading | undefined {
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
function floorOnly(frame: AmountFrame): FrameReading | undefined {
  if (frame.left.at(-1)?.type !== 'floor') return undefined
  return {
    clauses: [{ kind: 'notice', anchor: 'posted', ...amountOf(frame) }],
    reasons: [
      `“${frame.left.at(-1)!.text}${frame.core.text}”写的是最短时间，没有写明是公示还是征求意见`,
    ],
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
  const hasFloor = between.some(isType('floor', 'full'))
  const isBounded = isType('inside', 'ahead')(right[0]) || between.some(isType('ceiling', 'comma'))
  if (between.some(isType('since'))) return hasFloor && !isType('inside')(right[0])
  if (isAct('publish')(left[act])) return hasFloor && !isBounded
  return hasTerm || hasFloor || !isBounded
}

/** 公示期满3个月 is a posting of three months; 公示期满3个月内 counts from its end. */
const isFullTerm = (token: Token, right: readonly Token[]): boolean =>
  /^(?:期满|届满|期限届满)$/u.test(token.text) && !isType('inside', 'ahead')(right[0])

/** 在3个工作日内答复网民: the clock runs from the question. */
function answer(frame: AmountFrame): FrameReading | undefined {
  const { left, right } = frame
  const isAnswer = firstFragment(right).some(isAct('answer'))
  if (!isAnswer || resolveAnchor(left).anchorText !== '') return undefined
  return { clauses: [{ kind: 'within', anchor: 'received', onRequest: true, ...amountOf(frame) }] }
}

function within(frame: AmountFrame): FrameReading | undefined {
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
  const isOnRequest = previousClause?.onRequest && final.anchorText === previousClause.anchorText
  return {
    clauses: [isOnRequest ? { ...clause, onRequest: true } : clause],
    reasons: final.anchor === 'none' ? [noAnchorReason(final)] : [],
  }
}

const noAnchorReason = ({ anchorText }: AnchorReading): string =>
  anchorText === '' ? '没有写明从何时起算' : `起算点“${anchorText}”不在已知的事项之列，请确认`

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
    }
  // 信息形成后及时公开,最迟不超过20个工作日: the start stands before the words of haste.
  return left.some(isType('ceiling', 'open')) || previousClause === undefined
    ? resolveAnchor(before)
    : own
}

/** 20个工作日内公开,自信息形成之日起计算. */
const laterAnchor = (right: readonly Token[]): AnchorReading | undefined => {
  const opener = right.findIndex((token) => token.type === 'opener' && /^[自从]/u.test(token.text))
  const since = right.findIndex((token, at) => at > opener && isType('since')(token))
  return opener >= 0 && since > opener ? resolveAnchor(right.slice(0, since + 1)) : undefined
}

/** 1年, 6个月: a long span without bound or verb says nothing of what it limits. */
const isBareSpan = ({ core, left, right }: AmountFrame): boolean =>
  (core.unit === 'month' || core.unit === 'quarter' || core.unit === 'year') &&
  !isType('inside', 'ahead', 'atLeast')(right[0]) &&
  !left.some(isType('ceiling', 'floor', 'since', 'after')) &&
  resolveAnchor(left).anchorText === ''

function isAct(...kinds: TokenOf<'act'>['act'][]) {
  return (token: Token | undefined): token is TokenOf<'act'> =>
    token?.type === 'act' && kinds.includes(token.act)
}

const withAmountDoubts = ({ core }: AmountFrame, reading: FrameReading): FrameReading => {
  if (!reading.clauses?.length) return reading
  const doubts = [
    ...(core.isRange && reading.clauses[0]?.day === undefined
      ? [`“${core.text}”是一个范围，按上限理解，请确认`]
      : []),
    ...(Number.isInteger(core.value) || core.unit === 'hour' ? [] : [`“${core.text}”不是整数`]),
    ...(core.value === 0 && /[0零〇]/u.test(core.text) ? [`“${core.text}”为零`] : []),
    ...(core.isOrdinal && reading.clauses[0]?.kind !== 'periodic'
      ? [`“${core.text}”是序数，请确认`]
      : []),
  ]
  return { ...reading, reasons: [...(reading.reasons ?? []), ...doubts] }
}
