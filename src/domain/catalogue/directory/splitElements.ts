import { stripSpace } from './tidyText'

/**
 * 公开内容(要素) cut into elements, along the marks that the text itself prints: numbers or bullets, else
 * lines, else semicolons. 、 and full stops cut nothing: 公告、结果 may be one element. A text without
 * such marks is one element, an empty one none.
 */
export const splitElements = (content: string): string[] => {
  const text = content.trim()
  if (text === '') return []
  const pieces =
    byNumbers(text) ?? atLeastTwo(text.split(BULLETS)) ?? atLeastTwo(text.split('\n')) ?? null
  return (pieces ?? text.split(/[;；]/u)).map(tidyElement).filter((piece) => piece !== '')
}

const BULLETS = /[●•◆■▪·○](?!\p{Script=Han}{1,4}[·])/u

/** Styles of numbering; the one that comes first in the text is the outer one. */
const STYLES: readonly { mark: RegExp; value: (mark: string) => number }[] = [
  { mark: /[①-⑳]/gu, value: (mark) => mark.charCodeAt(0) - 0x245f },
  { mark: /[⑴-⒇]/gu, value: (mark) => mark.charCodeAt(0) - 0x2473 },
  { mark: /[⒈-⒛]/gu, value: (mark) => mark.charCodeAt(0) - 0x2487 },
  { mark: /(?<!第)[（(]\d{1,2}[）)]/gu, value: digits },
  { mark: /(?<!第)[（(][一二三四五六七八九十]{1,3}[）)]/gu, value: chinese },
  {
    mark: /(?<=^|[\s;；。：:，,、）)]|\p{Script=Han})(?<!第)\d{1,2}\s*[.、．)）](?!\d)/gu,
    value: digits,
  },
  { mark: /(?<=^|[\n;；。])[一二三四五六七八九十]{1,3}、/gu, value: chinese },
]

function digits(mark: string): number {
  return Number(/\d+/u.exec(mark)?.[0])
}

function chinese(mark: string): number {
  const [, tens, units] = /([一二三四五六七八九]?十)?([一二三四五六七八九])?/u.exec(
    mark.replace(/[（()）、]/gu, ''),
  )!
  const digit = (char: string | undefined): number =>
    char ? '一二三四五六七八九'.indexOf(char) + 1 : 0
  return (tens ? (digit(tens.replace('十', '')) || 1) * 10 : 0) + digit(units)
}

/**
 * Cut at 1, 2, 3 … of one style. A count that begins again (一般公共预算：①… 政府性基金：①…) keeps the words
 * before it as the name of its group; anything else out of order is no list.
 */
const byNumbers = (text: string): string[] | null => {
  const found = STYLES.map(({ mark, value }) => ({ marks: [...text.matchAll(mark)], value }))
    .filter(({ marks }) => marks.length >= 2)
    .sort((left, right) => left.marks[0]!.index - right.marks[0]!.index)[0]
  if (!found) return null
  const { marks, value } = found
  const values = marks.map(([mark]) => value(mark))
  const isInOrder = values.every((one, at) => one === 1 || one === (values[at - 1] ?? 0) + 1)
  if (!isInOrder || values[0] !== 1) return null
  let group = leadOf(text.slice(0, marks[0]!.index))
  const hasGroups = values.filter((one) => one === 1).length > 1
  return marks.flatMap((mark, at) => {
    const end = marks[at + 1]?.index ?? text.length
    const whole = text.slice(mark.index + mark[0].length, end)
    const nextStarts = values[at + 1] === 1
    const { entry, lead } = nextStarts ? cutLead(whole) : { entry: whole, lead: group }
    const lines = at === marks.length - 1 ? entry.split('\n') : [entry]
    const named = hasGroups && group !== '' ? `${group}：${tidyElement(lines[0]!)}` : lines[0]!
    group = lead
    return [named, ...lines.slice(1)]
  })
}

/** What stands before the first number, `一般公共预算：`; a sentence of its own is no name of a group. */
const leadOf = (text: string): string => {
  const bare = stripSpace(text)
  return /[:：]$/u.test(bare) ? tidyElement(bare.split(/[;；。]/u).at(-1)!) : ''
}

/** The last entry of a group holds the name of the next: `②支出表。政府性基金预算：`. */
const cutLead = (text: string): { entry: string; lead: string } => {
  const found = /^(.*?)(?:[;；。\n])([^;；。\n]{1,40}[:：])\s*$/su.exec(text)
  if (!found) return { entry: text, lead: '' }
  return { entry: found[1]!, lead: tidyElement(found[2]!) }
}

const atLeastTwo = (pieces: readonly string[]): string[] | null => {
  const filled = pieces.filter((piece) => tidyElement(piece) !== '')
  return filled.length >= 2 ? [...filled] : null
}

const tidyElement = (text: string): string =>
  text
    .replace(/\n/gu, '')
    .trim()
    .replace(/^[;；,，、。.:：\s]+|[;；,，、。.:：\s]+$/gu, '')
