import { legalText } from './legalText'

/** What a cell of Excel holds at most, in UTF-16 units. */
export const LONGEST_CELL = 32_767

/** Ends a text that a cell does not hold: nobody takes a part for the whole. */
export const CUT_MARK = '……（内容过长，此处截断）'

/**
 * The text of a cell as XML (ECMA-376 ST_Xstring): cut to what a cell holds, line breaks as LF, without
 * the characters that XML 1.0 can't say. A literal `_x0041_` is guarded, for it would be read as `A`.
 */
export const cellText = (text: string): string =>
  text.length <= LONGEST_CELL && !DEMANDING.test(text)
    ? text
    : escapeXml(held(text)).replace(ESCAPE_LIKE, '_x005F_$1')

const held = (text: string): string =>
  text.length <= LONGEST_CELL ? text : cut(text, LONGEST_CELL - CUT_MARK.length) + CUT_MARK

/** Any other text of a part, fit for an attribute too. */
export const xmlText = (text: string): string =>
  escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')

/** The first `length` UTF-16 units, or one less where that would cut a character in two. */
export const cut = (text: string, length: number): string => {
  if (text.length <= length) return text
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}

/** Most texts have none of these, and go through untouched. */
// eslint-disable-next-line no-control-regex
const DEMANDING = /[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9a-fA-F]{4}_/

const ESCAPE_LIKE = /_(x[0-9a-fA-F]{4}_)/g

const escapeXml = (text: string): string =>
  legalText(text.replace(/\r\n?/g, '\n'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
