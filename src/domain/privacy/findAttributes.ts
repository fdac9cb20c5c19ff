import {
  CIRCUMSTANCES,
  DENIAL_BEFORE,
  DISABILITIES,
  ILLNESSES,
  MINORS,
  ROLES,
  TOPIC_AFTER,
} from './data/sensitiveWords'

/** A stretch of text that says something sensitive about somebody. */
export type AttributeSpan = { start: number; end: number; isMinorWord: boolean }

/** Statements of illness, disability, record, religion, marriage or minority; topics of policy are left out. */
export const findAttributes = (text: string): AttributeSpan[] => [
  ...spansOf(text, FACTS, false),
  ...spansOf(text, MINOR_WORDS, true),
]

const FACTS = new RegExp(`${DISABILITIES}|${CIRCUMSTANCES}|${ILLNESSES}`, 'g')
const MINOR_WORDS = new RegExp(`${MINORS}|${ROLES}`, 'g')

const spansOf = (text: string, pattern: RegExp, isMinorWord: boolean): AttributeSpan[] =>
  [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, isMinorWord }))
    .filter(({ start, end }) => isStatement(text, start, end))

const isStatement = (text: string, start: number, end: number): boolean =>
  !TOPIC_AFTER.test(text.slice(end, end + 8)) &&
  !isInTitle(text.slice(Math.max(0, start - 40), start)) &&
  !DENIAL_BEFORE.test(text.slice(Math.max(0, start - 6), start))

/** 《脑卒中的识别与急救》: what a book or lecture is about. */
const isInTitle = (before: string): boolean => before.lastIndexOf('《') > before.lastIndexOf('》')

/** True when a cell of a column such as 残疾类别 or 病种 says something: 无, 否 and dashes do not. */
export const saysSomething = (cell: string): boolean =>
  !/^(?:|[-/\\*—无否零0]|没有|健康|正常|良好|未知|不详|\*+)$/.test(cell.trim())
