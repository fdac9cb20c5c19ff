import type { Anchor } from '../clause'
import { anchorDoubt } from './anchorDoubt'
import { anchorOfEvents, eventOf, eventsOf, mainEvent } from './phraseEvents'
import { isType, type Token } from './tokens'

export type AnchorReading = {
  anchor: Anchor
  /** The words as printed, white space removed; empty when there were none. */
  anchorText: string
  /** The clock of an answer to a person's request. */
  onRequest: boolean
  /** Why the start is not certain, in Chinese: 签订、变更之日起 names two. */
  doubt: string | undefined
}

const NOWHERE: AnchorReading = {
  anchor: 'none',
  anchorText: '',
  onRequest: false,
  doubt: undefined,
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
    doubt: anchorDoubt(phrase),
  }
}

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
    doubt: anchorDoubt(phrase),
  }
}

const isLasting = (token: Token): boolean => token.type === 'event' && token.event === 'lasting'

const isAdjacent = (token: Token): boolean =>
  isType('event', 'or', 'open', 'close', 'glue', 'comma', 'request')(token) ||
  (token.type === 'opener' && /^[自从在于]/u.test(token.text))

const trimOpeners = (tokens: readonly Token[]): Token[] => {
  const lastOpener = tokens.findLastIndex(
    (token, at) =>
      token.type === 'opener' && at < tokens.length - 1 && /^[自从于]|在$|自$/u.test(token.text),
  )
  const cut = tokens.slice(lastOpener + 1)
  const first = cut.findIndex(
    (token) =>
      !isType('opener', 'glue', 'comma', 'open', 'close', 'or')(token) ||
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
