import { amountPatterns } from './amountPatterns'
import { datePatterns } from './datePatterns'
import { harmlessNumberPatterns } from './harmlessNumberPatterns'
import { NUMBER_SOURCE as N, parseNumeral } from './numerals'
import { rule, type Pattern } from './patternRule'
import { rhythmPatterns } from './rhythmPatterns'

/**
 * The tokens that are composed of numbers, tried in order at each position (sticky, no nesting, so
 * reading stays linear). The first that yields a token wins.
 */
export const PATTERNS: readonly Pattern[] = [
  ...harmlessNumberPatterns(),
  ...rhythmPatterns(),
  ...datePatterns(),
  rule(`(?:至少|不少于|不低于)?(${N})(?:次|条|篇|期|回|遍|轮)(?:及?以上)?(?!性)`, (text, n) => ({
    type: 'count',
    value: parseNumeral(n!),
    text,
  })),
  ...amountPatterns(),
  rule('[0-9]{4}年度?|[二][〇零][一二三四五六七八九〇零]{2}年度?', (text) => ({
    type: 'year',
    text,
  })),
  rule('[0-9]+(?:\\.[0-9]+)*', (text) => ({ type: 'number', text })),
]
