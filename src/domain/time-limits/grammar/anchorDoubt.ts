import { anchorOfEvents, eventOf } from './phraseEvents'
import { isAlternative, isType, type EventKind, type Token } from './tokens'

/** Why a start that was read is not certain, in Chinese; undefined when it is. */
export const anchorDoubt = (phrase: readonly Token[]): string | undefined => {
  const printed = phrase.map(({ text }) => text).join('')
  if (hasTwoStarts(phrase)) return `“${printed}”写了两个起算点，请确认以哪个为准`
  return isHalfRead(phrase) || isOverRead(phrase)
    ? `起算点“${printed}”没有全部读懂，请确认`
    : undefined
}

/** Two events joined by 或 or 、 whose anchors differ and do not make one together. */
const hasTwoStarts = (phrase: readonly Token[]): boolean =>
  phrase.some((token, at) => {
    const [first, second] = [phrase[at - 1], phrase[at + 1]]
    if (token.type !== 'or' || !isEventful(first) || !isEventful(second)) return false
    const [one, other, both] = [[first], [second], [first, second]].map((tokens) =>
      anchorOfEvents(tokens.map((each) => ({ event: eventOf(each)!, isWeak: false }))),
    )
    return one !== other && both !== 'formed-or-changed' && both !== 'made-or-obtained'
  })

const isEventful = (token: Token | undefined): token is Token => eventOf(token) !== undefined

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

/**
 * 预算执行审计报告审议后: the event that is known only belongs to a name, for it takes no object, and
 * what happens is another word.
 */
const isOverRead = (phrase: readonly Token[]): boolean => {
  const last = phrase.findLastIndex((token) => eventOf(token) !== undefined)
  const event = eventOf(phrase[last])
  return (
    event !== undefined &&
    INTRANSITIVE.has(event) &&
    !TAKES_OBJECT.test(phrase[last]!.text) &&
    phrase.slice(last + 1).some((token) => token.type === 'word' && !COMPANIONS.test(token.text))
  )
}

const INTRANSITIVE: ReadonlySet<EventKind> = new Set(['starts', 'ends', 'occurred', 'lasting'])
/** 启动应急响应后, 召开座谈会后. */
const TAKES_OBJECT = /^(?:启动|举行|召开|举办|启用|结束|终止|解除|发现)$/u
const COMPANIONS = /^(?:合格|工作|活动|项目|任务|程序|手续|阶段|会|日|当|且合格|并合格)+$/u
