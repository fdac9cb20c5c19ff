import { firstFragment, lastFragment, LONGEST_PHRASE, type FrameReading } from './frame'
import { anchorOfEvents, eventsOf } from './phraseEvents'
import { isType, type Token } from './tokens'

/**
 * 招生工作开始前, 开工前公示: ahead of an event, and nobody says how long. Only where no number stands
 * beside it; 公开前须经审查 names an act and no event and is let pass.
 */
export const readBareAhead = (tokens: readonly Token[]): FrameReading => {
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'ahead' || isMeasured(tokens, at)) continue
    const phrase = lastFragment(tokens.slice(Math.max(0, at - LONGEST_PHRASE), at))
    const anchor = anchorOfEvents(eventsOf(phrase.filter(isType('event'))))
    if (anchor === 'none') continue
    const anchorText = phrase.map(({ text }) => text).join('')
    return {
      clauses: [{ kind: 'before', anchor: anchor === 'ends' ? 'ends' : 'starts', anchorText }],
      reasons: [`“${anchorText}${token.text}”没有写明提前多久`],
    }
  }
  return {}
}

/** A number, date or rhythm close by: it was read with them. */
const isMeasured = (tokens: readonly Token[], at: number): boolean => {
  const isNumber = isType('amount', 'date', 'rhythm', 'advance')
  const following = firstFragment(tokens.slice(at + 1, at + LONGEST_PHRASE))
  return (
    lastFragment(tokens.slice(Math.max(0, at - LONGEST_PHRASE), at)).some(isNumber) ||
    following.some(isNumber)
  )
}
