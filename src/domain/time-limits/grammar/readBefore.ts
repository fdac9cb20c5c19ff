import type { TimeLimitClause } from '../clause'
import { type AmountFrame, amountOf } from './amountFrame'
import { type FrameReading, lastFragment } from './frame'
import { inPeriodRhythm } from './readInPeriod'
import { anchorOfEvents, eventOf, eventsOf } from './phraseEvents'
import { type Token, isType } from './tokens'

/** 提前5日. */
export function advance(frame: AmountFrame): FrameReading | undefined {
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

/** 举行听证的七日前. After 之日起, 前 is a slip for 内. */
export function ahead(frame: AmountFrame): FrameReading | undefined {
  if (frame.right[0]?.type !== 'ahead' || inPeriodRhythm(frame)) return undefined
  const phrase = lastFragment(frame.left)
  const mark = phrase.findLast(isType('since', 'after'))
  if (mark && !isDayOf(phrase, mark)) return undefined
  const anchor = isNamedDay(phrase) ? 'starts' : anchorOfEvents(eventsOf(phrase))
  return {
    clauses: [
      { kind: 'before', anchor: eventBefore(anchor), ...beforeText(phrase), ...amountOf(frame) },
    ],
    reasons: anchor === 'none' ? ['没有写明在什么事项之前'] : [],
  }
}

/** 会议召开前5个工作日. */
export function aheadOfEvent(frame: AmountFrame): FrameReading | undefined {
  const { left, right } = frame
  const at = left.findLastIndex((token) => token.type === 'ahead' && !token.text.endsWith('止'))
  if (at < 0 || !left.slice(at + 1).every(isType('floor', 'glue', 'opener', 'comma', 'ceiling')))
    return undefined
  const phrase = lastFragment(left.slice(0, at))
  const anchor = isNamed(phrase) ? 'starts' : anchorOfEvents(eventsOf(phrase))
  if (anchor === 'none') return undefined
  return {
    clauses: [
      {
        kind: 'before',
        anchor: eventBefore(anchor),
        ...beforeText(phrase),
        ...amountOf(frame),
      },
    ],
    reasons:
      right[0]?.type === 'inside' ? ['“前若干日内”可作两种理解，请确认是提前的天数还是期间'] : [],
  }
}

/** 选房前5日: whatever it is, one counts back from when it begins. */
const isNamed = (phrase: readonly Token[]): boolean => {
  const last = phrase.at(-1)
  const isUnplaced = eventOf(last) === 'unplaced'
  return (
    isUnplaced ||
    (last?.type === 'word' && last.text.length > 1 && !/[目以从]前?$/u.test(last.text))
  )
}

/** 选房日7日前. */
const isNamedDay = (phrase: readonly Token[]): boolean =>
  phrase.at(-1)?.type === 'word' && /.日$/u.test(phrase.at(-1)!.text)

const beforeText = (tokens: readonly Token[]) => {
  const text = lastFragment(tokens)
    .filter((token) => !isType('opener', 'ahead', 'floor', 'ceiling', 'vague')(token))
    .map((token) => token.text)
    .join('')
  return text === '' ? {} : { anchorText: text }
}

/** 实施之日的30日前 names a day to count back from; 形成之日20个工作日前 is a slip for 内. */
const isDayOf = (phrase: readonly Token[], mark: Token): boolean => {
  const event = eventOf(phrase[phrase.indexOf(mark) - 1])
  return mark.text === '之日' && (event === 'starts' || event === 'ends')
}

/** What one counts back from is a start, unless the words name an end. */
const eventBefore = (anchor: TimeLimitClause['anchor']): TimeLimitClause['anchor'] =>
  anchor === 'none' || anchor === 'ends' ? anchor : 'starts'
