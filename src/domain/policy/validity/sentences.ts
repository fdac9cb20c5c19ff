/** A sentence of a document, squeezed, with the place it comes from (null: the title). */
export type Sentence = { text: string; paragraph: number | null }

/**
 * One spelling for reading: no blanks and mark-up, digits in half width, punctuation in full width
 * (an ASCII comma between digits stays), ○ among Chinese digits as 〇.
 */
export const squeezeText = (raw: string): string =>
  raw
    .replace(/[\s\u200b-\u200f\ufeff*]/gu, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[一二三四五六七八九〇])[○Ｏ](?=[○一二三四五六七八九〇年])/gu, '〇')
    .replace(/,(?![0-9])/gu, '，')
    .replace(/;/gu, '；')
    .replace(/:/gu, '：')
    .replace(/\(/gu, '（')
    .replace(/\)/gu, '）')

/** The sentences of a squeezed paragraph; marks inside 《》 and brackets do not end one. */
export const sentencesOf = (text: string): string[] => splitOutside(text, /[。；！？]/u)

/** The clauses of a sentence, parted by commas outside 《》 and brackets. */
export const clausesOf = (text: string): string[] => splitOutside(text, /[，]/u)

/** `四、`, `（三）`, `第二十条`, `2.` at the start. */
export const withoutEnumerator = (text: string): string => text.replace(ENUMERATOR, '')

/** Does a paragraph start with a number of a list? */
export const isListed = (text: string): boolean => ENUMERATOR.test(text)

const ENUMERATOR =
  /^(?:第[0-9一二三四五六七八九十百〇零]{1,5}[条章节]|[一二三四五六七八九十]{1,3}、|（[0-9一二三四五六七八九十]{1,3}）|[0-9]{1,3}[.．、](?![0-9]))+/u

const splitOutside = (text: string, mark: RegExp): string[] => {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const char of text) {
    if ('《〈（'.includes(char)) depth += 1
    if ('》〉）'.includes(char)) depth = Math.max(0, depth - 1)
    if (depth === 0 && mark.test(char)) {
      parts.push(part)
      part = ''
    } else part += char
  }
  parts.push(part)
  return mark.source === '[，]' ? parts : parts.filter((each) => each !== '')
}
