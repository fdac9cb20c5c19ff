import { type FrameReading } from './frame'
import { anchorOfEvents, eventOf, resolveAnchor } from './resolveAnchor'
import { isType, type Token } from './tokens'

/**
 * A segment without number, date, rhythm or word of haste. It may still say something about time:
 * 招生工作开始前, 信息形成后公开, 定期公开, 公示期满后撤下. All of it needs a person.
 */
export const readWithoutCore = (
  tokens: readonly Token[],
  unsaid: string | undefined,
): FrameReading => {
  const ahead = tokens.findLastIndex(isType('ahead'))
  const eventsAhead = tokens.slice(0, Math.max(ahead, 0)).flatMap((token) => {
    const event = eventOf(token)
    return event === undefined ? [] : [{ event, isWeak: token.type === 'event' && token.isWeak }]
  })
  if (ahead > 0 && eventsAhead.length > 0)
    return {
      clauses: [
        {
          kind: 'before',
          anchor: anchorOfEvents(eventsAhead) === 'ends' ? 'ends' : 'starts',
          anchorText: tokens
            .slice(0, ahead)
            .map(({ text }) => text)
            .join(''),
        },
      ],
      reasons: ['没有写明提前多久'],
    }
  if (tokens.some((token) => token.type === 'act' && token.act === 'withdraw')) {
    const { anchor, anchorText } = resolveAnchor(tokens)
    return {
      clauses: [{ kind: 'take-down', anchor, ...(anchorText === '' ? {} : { anchorText }) }],
      reasons: ['没有写明多久之后撤下'],
    }
  }
  if (unsaid !== undefined)
    return {
      clauses: [{ kind: 'unclear', anchor: 'none' }],
      reasons: [`“${unsaid}”没有写明具体期限`],
    }
  const { anchor, anchorText } = resolveAnchor(tokens)
  if (anchorText !== '' && tokens.some(isType('act')))
    return {
      clauses: [{ kind: 'unclear', anchor, anchorText }],
      reasons: ['写了起算点，没有写明期限'],
    }
  return {}
}
