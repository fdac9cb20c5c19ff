import type { Anchor, TimeLimitClause } from '../clause'
import { firstFragment, isCore, type Frame, type FrameReading } from './frame'
import { eventOf } from './phraseEvents'
import { resolveAnchor } from './resolveAnchor'
import { isType, type Token, type TokenOf } from './tokens'

export type TimingFrame = Frame & { core: TokenOf<'timing'> }

/** Words of time without a number: 及时, 实时, 长期, 同步, 动态更新, 同上. */
export const readTiming = (frame: TimingFrame): FrameReading => {
  switch (frame.core.timing) {
    case 'promptly':
    case 'realtime':
      return isAbsorbed(frame) ? {} : { clauses: [hasty(frame, frame.core.timing)] }
    case 'standing':
      return frame.previousClause?.kind === 'standing'
        ? {}
        : { clauses: [{ kind: 'standing', anchor: 'none' }] }
    case 'together':
      return isBehindLimit(frame) || frame.previousClause?.kind === 'together'
        ? {}
        : { clauses: [together(frame)] }
    case 'dynamic':
      return isDynamicOnly(frame)
        ? {
            clauses: [{ kind: 'promptly', anchor: 'changed' }],
            reasons: [`“${frame.core.text}”没有写明期限，按变更后及时公开理解，请确认`],
          }
        : {}
    case 'reference':
      return {
        clauses: [{ kind: 'reference', anchor: 'none' }],
        reasons: [`“${frame.core.text}”须补出所指的时限`],
      }
  }
}

const hasty = (frame: TimingFrame, kind: 'promptly' | 'realtime'): TimeLimitClause => {
  if (firstFragment(frame.right).some((token) => token.type === 'act' && token.act === 'answer'))
    return { kind, anchor: 'received', onRequest: true }
  const { anchor, anchorText } = hastyAnchor(frame.left)
  return { kind, anchor, ...(anchorText === '' ? {} : { anchorText }) }
}

/** 变更后及时, 按进展情况及时, 重大事项随时: what happens, where the words name it. */
const hastyAnchor = (left: readonly Token[]): { anchor: Anchor; anchorText: string } => {
  const marked = resolveAnchor(left)
  if (marked.anchor !== 'none') return marked
  const event = left.findLast((token) => {
    const kind = eventOf(token)
    return token.type === 'event' && (kind === 'occurred' || kind === 'changed')
  })
  if (event)
    return { anchor: eventOf(event) === 'changed' ? 'changed' : 'occurred', anchorText: event.text }
  const subject = left.findLast((token) => !isType('opener', 'glue')(token))
  return subject?.type === 'happening'
    ? { anchor: 'occurred', anchorText: subject.text }
    : { anchor: 'none', anchorText: '' }
}

/** 20个工作日内及时公开, 及时公开,最迟不超过20个工作日: haste beside a number adds nothing to it. */
const isAbsorbed = (frame: TimingFrame): boolean => isBehindLimit(frame) || isBeforeLimit(frame)

const isBehindLimit = ({ previous, previousClause, left, core }: TimingFrame): boolean => {
  if (!previousClause || previous === undefined || !isLimit(previous)) return false
  const gap = left.filter((token) => !isType('glue', 'inside', 'ahead', 'opener')(token))
  const hasAnd = left.some((token) => /^(?:并|且|并且|同时)$/u.test(token.text))
  return gap.every(isType('comma', 'open', 'close')) && !hasAnd && core.text !== '随时'
}

const isBeforeLimit = ({ next, right, before }: TimingFrame): boolean => {
  if (next === undefined || next.type !== 'amount') return false
  if (isPlainHaste({ before, right })) return true
  const after = right.filter((token) => !isType('glue', 'act')(token))
  if (after.some(isType('ceiling'))) return true
  return (
    after.every(isType('open', 'close', 'opener', 'comma')) &&
    !after.some((token) => token.type === 'comma' && right.some(isPosting))
  )
}

/** 及时公开(自信息形成之日起20个工作日内): said of nothing in particular, so the number measures it. */
const isPlainHaste = ({ before, right }: Pick<TimingFrame, 'before' | 'right'>): boolean => {
  const isPlain = before.every(isType('glue', 'opener'))
  const act = right.findIndex((token) => !isType('act', 'glue')(token))
  return (
    isPlain &&
    isType('open', 'comma')(right[act]) &&
    right.slice(act).some(isType('since', 'after')) &&
    !right.slice(act).some(isPosting)
  )
}

const isPosting = (token: Token): boolean => token.type === 'act' && token.act === 'post'

const isLimit = (token: Token): boolean =>
  isCore(token) && isType('amount', 'date', 'rhythm')(token)

const together = ({ left }: TimingFrame): TimeLimitClause => {
  const text = left
    .filter((token) => !isType('comma', 'stop')(token))
    .map((token) => token.text)
    .join('')
  return { kind: 'together', anchor: 'published', ...(text === '' ? {} : { anchorText: text }) }
}

/** Beside any other limit 动态更新 only says that the page is kept up. */
const isDynamicOnly = ({ previousClause, next }: TimingFrame): boolean =>
  previousClause === undefined && next === undefined
