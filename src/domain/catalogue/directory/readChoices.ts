import type { DisclosureMethod } from '../itemContent'
import { EMPTY_GLYPHS, readTick, TICKED_GLYPHS } from './boxGlyphs'
import type { CellDoubt, ColumnMeaning } from './directoryReading'
import { doubtAtCell } from './doubtAtCell'
import type { EffectiveCell } from './effectiveCells'
import { stripSpace, tidyName } from './tidyText'

export type Choices = {
  audience: string
  methods: DisclosureMethod[]
  levels: string[]
  doubts: CellDoubt[]
}

/** 公开对象, 公开方式 and 公开层级, as ticks in columns of their own or as words in one. */
export const readChoices = (cells: readonly EffectiveCell[]): Choices => {
  const doubts: CellDoubt[] = []
  const of = (meaning: ColumnMeaning) => cells.filter(({ column }) => column.meaning === meaning)
  const audience = of('audience').flatMap((cell) => audienceOf({ cell, doubts }))
  const methods = of('method').flatMap((cell) => methodsOf({ cell, doubts }))
  const levels = of('level').flatMap((cell) => levelsOf({ cell, doubts }))
  const chosen = { audience, method: methods, level: levels }
  for (const [meaning, values] of Object.entries(chosen)) {
    const [cell] = of(meaning as ColumnMeaning)
    if (!cell || values.length > 0 || doubts.some(({ column }) => isOf(cells, column, meaning)))
      continue
    const name = cell.column.option === undefined ? cell.column.label : cell.column.headers[0]!
    doubts.push(doubtAtCell(cell, `${name}没有填写或勾选`))
  }
  return {
    audience: [...new Set(audience)].join('、'),
    methods: [...new Set(methods)],
    levels: [...new Set(levels)],
    doubts,
  }
}

const isOf = (cells: readonly EffectiveCell[], label: string, meaning: string): boolean =>
  cells.some(({ column }) => column.meaning === meaning && column.label === label)

type Reading = { cell: EffectiveCell; doubts: CellDoubt[] }

/** √ says the column's own name (全社会, 特定群体); words say who. */
const audienceOf = ({ cell }: Reading): string[] => {
  const text = tidyName(cell.text)
  if (cell.column.option === undefined) return chosenWords(text)
  const { isTicked, note } = readTick(stripSpace(text))
  if (note !== '') return [isTicked ? withoutBrackets(note) : note]
  return isTicked ? [cell.column.option] : []
}

/** √（本村村民） says who in brackets. */
const withoutBrackets = (text: string): string => text.replace(/^[（(]([^（()）]+)[）)]$/u, '$1')

const methodsOf = ({ cell, doubts }: Reading): DisclosureMethod[] => {
  const text = stripSpace(cell.text)
  const { option } = cell.column
  if (option === 'proactive' || option === 'onRequest')
    return isChosen({ cell, doubts }) ? [option] : []
  const words = chosenWords(text).join('、')
  const methods = [
    ...(/主动/u.test(words) ? (['proactive'] as const) : []),
    ...(/申请/u.test(words) ? (['onRequest'] as const) : []),
  ]
  if (text !== '' && methods.length === 0)
    doubts.push(doubtAtCell(cell, `公开方式应为主动公开或依申请公开，读到“${text}”`))
  return methods
}

const levelsOf = ({ cell, doubts }: Reading): string[] => {
  const { option } = cell.column
  if (option !== undefined) return isChosen({ cell, doubts }) ? [option] : []
  return levelWords(cell.text).flatMap((word) => {
    const parts = word.split(/[、,，;；/]/u)
    return parts.every((part) => /级$|街道$/u.test(part)) ? parts : [word]
  })
}

/** 县级 乡级: a space may stand between levels, or inside of one. */
const levelWords = (text: string): string[] => {
  const pieces = text.split(/\s+/u).map(stripSpace).filter(Boolean)
  return pieces.length > 1 && pieces.every((piece) => /(?:级|街道)$/u.test(piece))
    ? pieces.flatMap(chosenWords)
    : chosenWords(stripSpace(text))
}

const isChosen = ({ cell, doubts }: Reading): boolean => {
  const text = stripSpace(cell.text)
  const { isTicked, note } = readTick(text)
  const option = cell.column.label
  if (note === '' || option.includes(note) || note.includes(option)) return isTicked || note !== ''
  doubts.push(
    doubtAtCell(cell, `这里应为√或空白，读到“${text}”${isTicked ? '' : '，未按勾选读入'}`),
  )
  return isTicked
}

const BOX = `[${TICKED_GLYPHS}${EMPTY_GLYPHS}]`
const WORDS = `[^${TICKED_GLYPHS}${EMPTY_GLYPHS}]`
const BOXED = new RegExp(`(?<box>${BOX})(?<words>${WORDS}*)`, 'gu')
const BOXED_BEHIND = new RegExp(`(?<words>${WORDS}+)(?<box>${BOX})`, 'gu')
/** 主动√ 依申请□: the marks stand behind. */
const ENDS_BOXED = new RegExp(`^${WORDS}.*${BOX}$`, 'u')
const TICKED = new RegExp(`[${TICKED_GLYPHS}]`, 'u')

/** `■全社会 □特定群体` chooses the first; words without boxes are all chosen. */
const chosenWords = (text: string): string[] => {
  const boxed = [...text.matchAll(ENDS_BOXED.test(text) ? BOXED_BEHIND : BOXED)]
  if (boxed.length === 0) return text === '' ? [] : [text]
  return boxed
    .filter(({ groups }) => TICKED.test(groups!.box!) && groups!.words !== '')
    .map(({ groups }) => groups!.words!.replace(/^[、,，;；]+|[、,，;；]+$/gu, ''))
}
