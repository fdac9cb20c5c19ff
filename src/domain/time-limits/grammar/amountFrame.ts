import type { Frame, FrameReading } from './frame'
import type { AnchorReading } from './resolveAnchor'
import type { Token, TokenOf } from './tokens'

/** A frame around a number with its unit. */
export type AmountFrame = Frame & { core: TokenOf<'amount'> }

/** One possible meaning of an amount; undefined when it is not this one. */
export type AmountRule = (frame: AmountFrame) => FrameReading | undefined

/** The amount as a clause holds it. */
export const amountOf = ({ core }: AmountFrame) => ({ amount: core.value, unit: core.unit })

/** The anchor as a clause holds it. */
export const anchored = ({ anchor, anchorText, onRequest }: AnchorReading) => ({
  anchor,
  ...(anchorText === '' ? {} : { anchorText }),
  ...(onRequest ? { onRequest: true } : {}),
})

/** Is the token one of these acts? */
export function isAct(...kinds: TokenOf<'act'>['act'][]) {
  return (token: Token | undefined): token is TokenOf<'act'> =>
    token?.type === 'act' && kinds.includes(token.act)
}
