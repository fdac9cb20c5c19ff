import type { TimeLimitClause } from '../clause'
import { isType, type Token, type TokenOf } from './tokens'

/** A token that carries a limit; everything between two of them explains one or the other. */
export type Core = TokenOf<'amount' | 'date' | 'rhythm' | 'timing' | 'unsaid'>

/** One core with its surroundings inside a segment (the text between two full stops or semicolons). */
export type Frame = {
  core: Core
  /** The words that belong to this core: from the previous one's tail to the core. */
  left: readonly Token[]
  /** The words up to the next core, or to the end of the segment. */
  right: readonly Token[]
  /** Everything between the previous core and this one. */
  gap: readonly Token[]
  /** The segment before the core: for a start that is named once for several limits. */
  before: readonly Token[]
  next: Core | undefined
  previous: Core | undefined
  /** The clause read just before in the same segment. */
  previousClause: TimeLimitClause | undefined
}

/** What one core yields; `consumed` alone means: understood, and no limit of its own. */
export type FrameReading = {
  clauses?: TimeLimitClause[]
  /** Replaces the previous clause (a range, a list of dates, a ceiling given later). */
  replacesPrevious?: boolean
  reasons?: string[]
}

/** How many tokens back or ahead a phrase may reach: more than any real one, so that reading stays linear. */
export const LONGEST_PHRASE = 60

export const isCore = isType('amount', 'date', 'rhythm', 'timing', 'unsaid')

/** Divides the words between two cores: what follows the first, and what leads to the second. */
export const divideGap = (gap: readonly Token[]): number => {
  const firstBreak = gap.findIndex(isType('comma', 'open'))
  if (firstBreak >= 0) return gap[firstBreak]!.type === 'open' ? firstBreak : firstBreak + 1
  const opener = gap.findIndex(
    (token, at) => at > 0 && token.type === 'opener' && /^[自从在于应并其须]/u.test(token.text),
  )
  if (opener >= 0) return opener
  const posted = gap.findLastIndex(
    (token) => token.type === 'act' && (token.act === 'post' || token.act === 'consult'),
  )
  return posted >= 0 ? posted : tailLength(gap)
}

/** Bounds and acts right behind a core are its own. */
const tailLength = (gap: readonly Token[]): number => {
  const end = gap.findIndex(
    (token) => !isType('inside', 'ahead', 'act', 'atLeast', 'close', 'count', 'glue')(token),
  )
  return end < 0 ? gap.length : end
}

/** The tokens after the last comma or opening bracket. */
export const lastFragment = (tokens: readonly Token[]): Token[] =>
  tokens.slice(tokens.findLastIndex(isType('comma', 'stop', 'open')) + 1)

/** The tokens up to the first comma or stop. */
export const firstFragment = (tokens: readonly Token[]): Token[] => {
  const end = tokens.findIndex(isType('comma', 'stop'))
  return end < 0 ? [...tokens] : tokens.slice(0, end)
}
