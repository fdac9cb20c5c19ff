import type { ParsedTimeLimit, TimeLimitClause } from './clause'
import { readSegment } from './grammar/readSegment'
import { normaliseText } from './grammar/normaliseText'
import { leftoverReasons } from './grammar/leftoverReasons'
import type { Token } from './grammar/tokens'
import { tokenise } from './grammar/tokenise'

/**
 * Reads a 公开时限 as catalogues and laws really print it: broken spaces, Chinese numerals, full-width
 * digits, several limits in one cell. Never throws and never guesses silently: whatever is not
 * certain comes with `needsReview` and a Chinese reason. `text` is the text as given.
 *
 * The text is put into one spelling, cut into tokens with a part of speech, and each token that
 * carries a limit (an amount, a date, a rhythm, 及时…) is read with the words around it. Words that
 * carry meaning and were used by no reading become reasons.
 */
export const parseTimeLimit = (text: string): ParsedTimeLimit => {
  const tokens = tokenise(normaliseText(text))
  const clauses: TimeLimitClause[] = []
  const reasons = new Set<string>()
  for (const segment of segmentsOf(tokens)) {
    const reading = readSegment(segment)
    clauses.push(...reading.clauses)
    reading.reasons.forEach((reason) => reasons.add(reason))
  }
  leftoverReasons(tokens).forEach((reason) => reasons.add(reason))
  if (clauses.length === 0) {
    clauses.push({ kind: 'unclear', anchor: 'none' })
    reasons.add(/[\p{L}\p{N}]/u.test(text) ? '没有读到公开时限' : '公开时限为空')
  }
  return { text, clauses, needsReview: reasons.size > 0, reasons: [...reasons] }
}

const segmentsOf = (tokens: readonly Token[]): Token[][] => {
  const segments: Token[][] = [[]]
  for (const token of tokens) {
    if (token.type === 'stop') segments.push([])
    else segments.at(-1)!.push(token)
  }
  return segments.filter((segment) => segment.length > 0)
}
