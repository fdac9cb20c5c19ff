/**
 * A text from a cell, fit to be shown: a column that has slipped may put an identity or bank number
 * anywhere, so runs of digits as long as a part of one are struck, and the text is kept short.
 */
export const withoutNumbers = (text: string): string =>
  LONG_DIGITS.test(text) ? text.replace(ALL_LONG_DIGITS, '*****') : text

/** For messages: the same, in at most 20 characters. */
export const quoted = (text: string): string => {
  const safe = withoutNumbers(text)
  return `“${safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe}”`
}

const LONGEST = 20
const LONG_DIGITS = /\d[\d\s-]{3,}[\dXx]/
const ALL_LONG_DIGITS = /\d[\d\s-]{3,}[\dXx]/g
