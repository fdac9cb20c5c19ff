/** White space and invisible characters, as tables break them into the middle of words. */
const SPACE = /[\s\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]+/gu
const LINE_BREAK = /[\n\r\v\f\u2028\u2029]+/u
const ENDS_OPEN = /[、，,（(《及和与或的为对在由]$/u
const STARTS_ATTACHED = /^[、，,。；;：:）)》]/u
const LATIN_END = /[A-Za-z0-9]$/u
const LATIN_START = /^[A-Za-z0-9]/u

/** A text without any white space: what a time limit, a name or a header says. */
export const stripSpace = (text: string): string => text.replace(SPACE, '')

/** Whether a cell says nothing. */
export const isBlank = (text: string): boolean => stripSpace(text) === ''

/** A name of an item: no white space, but for that between two Latin words. */
export const tidyName = (text: string): string =>
  text
    .replace(SPACE, ' ')
    .trim()
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/gu, '')

/**
 * A longer text: words broken by the cell's width are joined, lines that are entries of a list stay
 * lines. Two lines are one word apart where the first ends open or the second begins attached, and
 * where all lines are of one width (the cell was simply narrow).
 */
export const tidyText = (text: string): string => {
  const lines = text
    .split(LINE_BREAK)
    .map(tidyLine)
    .filter((line) => line !== '')
  if (isNarrowCell(lines)) return lines.join('')
  return lines.reduce((whole, line) => {
    if (whole === '') return line
    return ENDS_OPEN.test(whole) || STARTS_ATTACHED.test(line) || line.length === 1
      ? whole + line
      : `${whole}\n${line}`
  }, '')
}

/** Spaces go where one side is a single character, a mark, or Chinese beside a number. */
const tidyLine = (line: string): string =>
  line
    .replace(SPACE, ' ')
    .trim()
    .split(' ')
    .reduce((whole, piece) => (whole === '' ? piece : whole + between(whole, piece) + piece), '')

const between = (left: string, right: string): string => {
  if (LATIN_END.test(left) !== LATIN_START.test(right)) return ''
  if (right.length === 1 || /(?:^| )[^ ]$/u.test(left)) return ''
  if (/[、，,。；;：:（(《）)》]$/u.test(left) || STARTS_ATTACHED.test(right)) return ''
  return /^[（(]/u.test(right) ? '' : ' '
}

const LIST_MARK = /^[①-⒛●•·◆■《]|^[（(]?[\d一二三四五六七八九十]{1,2}[.、．)）]/u
const SENTENCE_END = /[。；;]$/u

/** Characters in a line of a narrow column; wider lines are written as lines. */
const NARROW = 16

/**
 * At least three lines, all but the last of one width and the last shorter: 自信息形 / 成或者变 / 更之日起 / 公布.
 * Lines that are marked or that end as sentences are a list, however wide.
 */
const isNarrowCell = (lines: readonly string[]): boolean => {
  const full = lines.slice(0, -1)
  const isList = lines.some((line) => LIST_MARK.test(line)) || full.some(endsSentence)
  if (lines.length < 3 || isList) return false
  const widths = full.map((line) => line.length)
  const widest = Math.max(...widths)
  return widest <= NARROW && widest - Math.min(...widths) <= 1 && lines.at(-1)!.length < widest
}

const endsSentence = (line: string): boolean => SENTENCE_END.test(line)

/** How the name of an organ ends; a line that ends otherwise goes on in the next. */
const ORGAN_END =
  /(?:政府|部门|[局委办处会院社队站厅室府所园校组行署]|中心|公司|单位|机构|机关|企业|大队|代理|人)[）)]?$/u

/** Organs of one cell, each on its own line or after a space: broken names joined, whole ones apart. */
export const tidyOrgans = (text: string): string =>
  text
    .split(SPACE)
    .filter((piece) => piece !== '')
    .reduce((whole, piece) => {
      if (whole === '') return piece
      return isAnother(whole, piece) ? `${whole} ${piece}` : whole + piece
    }, '')

/** 民政部门 below 县级政府 is its department; 县级民政部门 below 乡镇政府 is another's. */
const OWN_DEPARTMENT = /^(?!(?:各|省|市|州|县|区|旗|乡|镇|街道|本级|上级))\p{Script=Han}+部门$/u
const ALL_TOWNS = /(?:乡|镇|街道)[）)]$/u

const isAnother = (whole: string, piece: string): boolean => {
  if (ALL_TOWNS.test(whole)) return /^(?:各|省|市|县|区|村)/u.test(piece)
  if (/政府$/u.test(whole) && OWN_DEPARTMENT.test(piece)) return false
  const isWhole = ORGAN_END.test(whole) && ORGAN_END.test(piece) && piece.length > 2
  return isWhole && !/^[（(]/u.test(piece)
}
