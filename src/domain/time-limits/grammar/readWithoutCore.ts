import { type FrameReading } from './frame'
import { resolveAnchor } from './resolveAnchor'
import { isType, type Token } from './tokens'

/**
 * A segment without number, date, rhythm or word of haste. It may still say something about time:
 * 信息形成后公开, 定期公开, 公示期满后撤下. All of it needs a person.
 */
export const readWithoutCore = (
  tokens: readonly Token[],
  unsaid: string | undefined,
): FrameReading => {
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
