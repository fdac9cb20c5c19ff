import { CARD_PREFIXES } from './data/cardPrefixes'
import { hasProvince } from './idCardNumber'
import type { Candidate, Detector } from './scanSource'

/**
 * Numbers of which so little is hidden that they are as good as readable. Decision: four hidden
 * characters are enough for identity and bank numbers and three for mobiles, as the lists of
 * most counties do; one to three (two for mobiles) can be tried out in minutes.
 */
export const detectThinMask: Detector = ({ text }) =>
  [...text.matchAll(TOKEN)].flatMap((match): Candidate[] => {
    const kind = kindOf(match[0])
    return kind ? [{ kind, start: match.index, end: match.index + match[0].length }] : []
  })

const TOKEN = /(?<![0-9A-Za-z*])\d[\d*×xX●■□○·#]{9,19}(?![0-9A-Za-z*×●■□○#])/g

const kindOf = (token: string): Candidate['kind'] | undefined => {
  // A credit code may carry an X or two of its own.
  if (/(?<![xX])[xX](?![xX])\d|^9[1-3]\d+[xX]+$/.test(token)) return undefined
  const hidden = token.slice(0, -1).replace(/\d/g, '').length + (/[\dxX]$/.test(token) ? 0 : 1)
  if (hidden < 1 || hidden > 3) return undefined
  if (token.length === 18 && hasProvince(token) && /^.{6}(?:[12*×xX●■□○#])/.test(token))
    return 'id-card'
  if (token.length === 15 && hasProvince(token)) return 'id-card'
  if (token.length === 11 && hidden <= 2 && /^1[3-9]/.test(token)) return 'mobile'
  const isCard = token.length >= 16 && token.length <= 19
  return isCard && CARD_PREFIXES.some((prefix) => token.startsWith(prefix))
    ? 'bank-card'
    : undefined
}
