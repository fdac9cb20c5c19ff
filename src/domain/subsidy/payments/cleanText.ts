/**
 * A cell's text made plain: full-width and compatibility forms (NFKC), no invisible characters, blanks
 * and line breaks as single spaces, none at the ends.
 */
export const cleanText = (text: string): string => {
  if (!ODD.test(text)) return text
  if (!BEYOND_BLANKS.test(text)) return text.replace(BLANKS, ' ').trim()
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim()
}

/** The same without any blank: `合 计` and `合计` are one word. */
export const squeeze = (text: string): string =>
  ODD.test(text) ? cleanText(text).replaceAll(' ', '') : text

/** Most cells are plain digits or plain Chinese, and go through untouched. */
const ODD = /[^\x21-\x7e\u4e00-\u9fff]/
const BEYOND_BLANKS = /[^\x20-\x7e\u4e00-\u9fff\r\n\t]/
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}\p{Variation_Selector}\u034f]/gu
const BLANKS = /\s+/g
