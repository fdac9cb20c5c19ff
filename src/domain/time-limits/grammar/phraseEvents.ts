import type { Anchor } from '../clause'
import { type EventKind, type Token } from './tokens'

export type PhraseEvent = { event: EventKind; isWeak: boolean }

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
    case 'send':
      return NOUN_REPORT.test(token.text) ? undefined : 'unplaced'
    default:
      return undefined
  }
}

/** 收到报告, 形成报告: a thing. */
const NOUN_REPORT = /报告$/u

/** The anchor that the events of one phrase mean together. */
export const anchorOfEvents = (events: readonly PhraseEvent[]): Anchor => {
  const kinds = new Set(events.map(({ event }) => event))
  const last = mainEvent(events)
  if (last === undefined || last === 'unplaced') return 'none'
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

/** The last event, unless it is a noun or a mere 完成 after a telling one. */
export const mainEvent = (events: readonly PhraseEvent[]): EventKind | undefined => {
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
    ? !isLast || isReceipt(previous)
    : token.type === 'event' &&
      (token.isWeak || (isReceipt(previous) && RECEIVED_THINGS.has(token.event)))

const isReceipt = (token: Token | undefined): boolean =>
  token?.type === 'event' && token.event === 'received' && token.text !== '受理'

const RECEIVED_THINGS: ReadonlySet<EventKind> = new Set(['approved', 'decided', 'changed'])
