import type { Anchor } from '../clause'
import { isAlternative, isType, type EventKind, type Token } from './tokens'

export type AnchorReading = {
  anchor: Anchor
  /** The words as printed, white space removed; empty when there were none. */
  anchorText: string
  /** The clock of an answer to a person's request. */
  onRequest: boolean
  /** 签订、变更之日起: two starts that no one anchor stands for. */
  isDivided: boolean
}

const NOWHERE: AnchorReading = {
  anchor: 'none',
  anchorText: '',
  onRequest: false,
  isDivided: false,
}

/**
 * The event that a count starts from, in the words before it. A marked phrase (…之日起, …后) wins, the
 * last if there are several; without a mark only an event right before the number counts
 * (信息形成20个工作日内). An anchor of `none` with a text means: a start is written, its event unknown.
 */
export const resolveAnchor = (left: readonly Token[]): AnchorReading => {
  const mark = left.findLastIndex(isType('since', 'after', 'when'))
  if (mark >= 0 && !isBareWhen(left, mark)) return readMarked(left, mark)
  return readAdjacent(left)
}

/** The event of a token, acts included: 公布后 starts at the publication. */
export const eventOf = (token: Token | undefined): EventKind | undefined => {
  if (token?.type === 'event') return token.event
  if (token?.type !== 'act') return undefined
  switch (token.act) {
    case 'publish':
      return 'published'
    case 'post':
    case 'consult':
      return 'posted'
    case 'update':
      return 'changed'
    default:
      return undefined
  }
}

/** The anchor that the events of one phrase mean together. */
export const anchorOfEvents = (events: readonly PhraseEvent[]): Anchor => {
  const kinds = new Set(events.map(({ event }) => event))
  const last = mainEvent(events)
  if (last === undefined) return 'none'
  const isMaking = last === 'formed' || last === 'made' || last === 'obtained' || last === 'changed'
  if (isMaking && kinds.has('changed') && (kinds.has('formed') || kinds.has('made')))
    return 'formed-or-changed'
  if (isMaking && kinds.has('obtained')) return 'made-or-obtained'
  if (isMaking && last !== 'changed' && kinds.has('decided')) return 'decided'
  if (last === 'allocated' && kinds.has('approved')) return 'approved'
  if (last === 'made' || last === 'formed') return 'formed'
  if (last === 'obtained') return 'made-or-obtained'
  if (last === 'finished') return 'ends'
  if (last === 'lasting') return 'starts'
  return last
}

export type PhraseEvent = { event: EventKind; isWeak: boolean }

/** The last event, unless it is a noun or a mere 完成 after a telling one. */
const mainEvent = (events: readonly PhraseEvent[]): EventKind | undefined => {
  const strong = events.filter(({ isWeak }) => !isWeak)
  const last = strong.at(-1) ?? events.at(-1)
  if (last?.event !== 'finished') return last?.event
  const before = events.filter(({ event }) => COMPLETED.has(event)).at(-1)
  return before?.event ?? 'finished'
}

/** 审批完成 is approved, 发放完毕 allocated; 公示完成 is an end. */
const COMPLETED: ReadonlySet<EventKind> = new Set([
  'formed',
  'made',
  'changed',
  'approved',
  'decided',
  'allocated',
  'signed',
])

const isBareWhen = (left: readonly Token[], mark: number): boolean =>
  left[mark]!.type === 'when' && eventOf(left[mark - 1]) === undefined

const readMarked = (left: readonly Token[], mark: number): AnchorReading => {
  const fragmentStart =
    left.findLastIndex((token, at) => at < mark && isType('comma', 'stop')(token)) + 1
  const inFragment = eventsOf(left.slice(fragmentStart, mark))
  const start = inFragment.length > 0 ? fragmentStart : 0
  const phrase = trimOpeners(left.slice(start, mark + 1))
  if (phrase.length <= 1) return NOWHERE
  const events = inFragment.length > 0 ? inFragment : eventsOf(phrase)
  const isOver = left[mark]!.type === 'after' && mainEvent(events) === 'lasting'
  return {
    anchor: isOver ? 'ends' : anchorOfEvents(events),
    anchorText: textOf(phrase),
    onRequest: isRequest(phrase),
    isDivided: isDivided(phrase) || isHalfRead(phrase),
  }
}

/** 形成或XX之日起: what stands beside the event is no event that is known. */
const isHalfRead = (phrase: readonly Token[]): boolean => {
  const or = phrase.findLastIndex(
    (token, at) => isAlternative(token) && eventOf(phrase[at - 1]) !== undefined,
  )
  const rest = phrase.slice(or + 1)
  return (
    or >= 0 &&
    rest.some(isType('word')) &&
    !rest.some((token) => eventOf(token) !== undefined || token.type === 'close')
  )
}

/** Two events joined by 或 or 、 whose anchors differ and do not make one together. */
const isDivided = (phrase: readonly Token[]): boolean =>
  phrase.some((token, at) => {
    const [first, second] = [phrase[at - 1], phrase[at + 1]]
    if (token.type !== 'or' || first?.type !== 'event' || second?.type !== 'event') return false
    const [one, other, both] = [[first], [second], [first, second]].map(anchorOfEvents)
    return one !== other && both !== 'formed-or-changed' && both !== 'made-or-obtained'
  })

/** Events right before the number, with nothing between but small words: 信息形成(变更)20个工作日内. */
const readAdjacent = (left: readonly Token[]): AnchorReading => {
  const start = left.findLastIndex((token) => !isAdjacent(token) || isLasting(token)) + 1
  const phrase = trimOpeners(left.slice(start))
  const events = eventsOf(phrase.filter(isType('event')))
  if (events.length === 0) return NOWHERE
  return {
    anchor: anchorOfEvents(events),
    anchorText: textOf(phrase).replace(/[,:]+$/u, ''),
    onRequest: isRequest(phrase),
    isDivided: isDivided(phrase),
  }
}

const isLasting = (token: Token): boolean => token.type === 'event' && token.event === 'lasting'

const isAdjacent = (token: Token): boolean =>
  isType('event', 'or', 'open', 'close', 'glue', 'comma', 'request')(token) ||
  (token.type === 'opener' && /^[自从在于]/u.test(token.text))

/** The events of a phrase in order; a noun among them counts only when there is nothing better. */
export const eventsOf = (tokens: readonly Token[]): PhraseEvent[] => {
  const found = tokens.filter((token) => eventOf(token) !== undefined)
  return found.map((token, at) => ({
    event: eventOf(token)!,
    isWeak: isNoun(token, { isLast: at === found.length - 1, previous: found[at - 1] }),
  }))
}

/** 批准 in 收到批准文件 is a thing received; 公示 in 公示结束 is a thing ended. */
const isNoun = (
  token: Token,
  { isLast, previous }: { isLast: boolean; previous?: Token },
): boolean =>
  token.type === 'act'
    ? !isLast
    : token.type === 'event' &&
      (token.isWeak || (isReceipt(previous) && RECEIVED_THINGS.has(token.event)))

const isReceipt = (token: Token | undefined): boolean =>
  token?.type === 'event' && token.event === 'received' && token.text !== '受理'

const RECEIVED_THINGS: ReadonlySet<EventKind> = new Set(['approved', 'decided', 'changed'])

const trimOpeners = (tokens: readonly Token[]): Token[] => {
  const lastOpener = tokens.findLastIndex(
    (token, at) =>
      token.type === 'opener' && at < tokens.length - 1 && /^[自从于]|在$|自$/u.test(token.text),
  )
  const cut = tokens.slice(lastOpener + 1)
  const first = cut.findIndex(
    (token) =>
      !isType('opener', 'glue', 'comma', 'open', 'close')(token) ||
      /信息|文件|结果/u.test(token.text),
  )
  return first < 0 ? [] : cut.slice(first)
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('')

/** 收到申请 and 受理 start the clock of an answer; 收到批准文件 does not. */
const isRequest = (phrase: readonly Token[]): boolean => {
  const isReceived = phrase.some((token) => token.type === 'event' && token.event === 'received')
  const isAsked = phrase.some(isType('request'))
  return (
    (isReceived && isAsked) ||
    phrase.some(({ text }) => text === '受理' || text === '接诉') ||
    (isAsked && !phrase.some(isType('event', 'act')))
  )
}
