import { legalText } from './legalText'

/**
 * A text as a field of a text table that nothing runs: what a spreadsheet would take for a formula has an
 * apostrophe put before it, also behind white space, which some programs take away before they look.
 */
export const inertText = (text: string): string => {
  const legal = legalText(text)
  return FORMULA.test(legal) ? `'${legal}` : legal
}

/** https://owasp.org/www-community/attacks/CSV_Injection; `\s` has the BOM and the wide spaces as well. */
const FORMULA = /^[\s\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]/u
