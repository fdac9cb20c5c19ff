import { bodyOf, CARRIERS } from './carriers'
import { cleanSentence } from './cleanSentences'
import { leakAmongOffices, leakyNote, leakySentence } from './leakySentences'
import { normalised } from './judge'
import { idCheck, luhnDigit } from './numbers'
import { adult } from './people'
import type { Random } from './random'
import { cleanTable } from './cleanTables'
import { leakyTable } from './leakyTables'
import type { ListTable } from './listTable'
import {
  KINDS,
  tolerated,
  tolerateWhere,
  unmarkParts,
  type Kind,
  type Mark,
  type Part,
} from './truth'
import { writtenId, writtenMobile } from './writings'

export type KnownDocument = {
  name: string
  family: string
  parts: Part[]
  marks: Mark[]
}

/**
 * Away from its heading a number with a wrong digit is only a number: honest people differ. What
 * still satisfies its checksum speaks for itself.
 */
const unprovenAlone = (kind: Kind, text: string): boolean => {
  const number = normalised(text)
  if (kind === 'id-card') return idCheck(number.slice(0, 17)) !== number[17]
  if (kind === 'bank-card') return luhnDigit(number.slice(0, -1)) !== number.at(-1)
  return false
}

/** Blanks within a number could not be told from the blanks between the cells. */
const withoutBlanksInNumbers = (cell: string): string =>
  cell.replace(/(?<=[0-9０-９])[\s\u200b]+(?=[0-9０-９xXｘＸ])/g, '')

/** Eleven such digits in a row without its heading may be an amount or a number to ring. */
const MOBILE_ALIKE = /^1[3-9]\d{9}$/

/** A cell that has lost its heading, with what nobody could still tell excused. */
export const withoutHeading = (cell: string): string => {
  const line = cell.replace(/\r?\n/g, '')
  return MOBILE_ALIKE.test(line) ? tolerated('mobile', line) : tolerateWhere(line, unprovenAlone)
}

/** Rows pasted into a text: what is left of a table without its grid. */
export const flatten = (random: Random, rows: readonly string[][]): string => {
  const glue = random.pick(['\t', '  ', ' ', ' | ', '｜', '，'])
  const pasted = (cell: string): string => {
    const line = withoutHeading(cell)
    return glue.trim() === '' ? withoutBlanksInNumbers(line) : line
  }
  return rows.map((cells) => cells.map(pasted).join(glue)).join('\n')
}

const asPart = (random: Random, list: ListTable): Part =>
  list.flat && random.chance(0.3)
    ? { kind: 'text', where: '正文附表', text: `${list.title}\n${flatten(random, list.rows)}` }
    : { kind: 'table', where: '正文表格', rows: list.rows }

const elementsOf = (random: Random): Part[] =>
  random.chance(0.3)
    ? [
        { kind: 'text', where: '要素：政策依据', text: cleanSentence(random) },
        { kind: 'text', where: '要素：咨询电话', text: `0734-85${random.digits(5)}` },
      ]
    : []

const known = (name: string, family: string, parts: readonly Part[]): KnownDocument => ({
  name,
  family,
  ...unmarkParts(parts),
})

/** Nothing in it may be found, though most of it looks as if it should. */
export const cleanDocument = (random: Random, name: string): KnownDocument => {
  const carrier = random.pick(CARRIERS)
  const sentences = Array.from({ length: random.int(2, 7) }, () => cleanSentence(random))
  const parts: Part[] = [
    { kind: 'text', where: '标题', text: carrier.title(random) },
    { kind: 'text', where: '正文', text: bodyOf(random, carrier, sentences) },
    ...elementsOf(random),
  ]
  if (random.chance(0.5)) parts.push(asPart(random, cleanTable(random)))
  return known(name, carrier.family, parts)
}

const leakySentences = (random: Random, kind: Kind): string[] =>
  Array.from({ length: random.int(1, 3) }, (_, index) =>
    leakySentence(random, index === 0 ? kind : random.pick(KINDS)),
  )

const titleLeak = (random: Random): string => {
  const person = adult(random)
  return random.pick([
    `关于${person.name}（身份证号${writtenId({ random, person, labelled: true })}）信访事项的答复`,
    `关于对${person.name}${writtenMobile({ random, person, labelled: false })}来电反映问题的回复`,
  ])
}

/** `turn` walks through the kinds, so that each is leaked about as often as the others. */
export const leakyDocument = (random: Random, name: string, turn: number): KnownDocument => {
  const carrier = random.pick(CARRIERS)
  const kind = KINDS[turn % KINDS.length]!
  const cleanAround = Array.from({ length: random.int(1, 4) }, () => cleanSentence(random))
  const text = (leaks: readonly string[]): Part => ({
    kind: 'text',
    where: '正文',
    text: bodyOf(random, carrier, [...cleanAround, ...leaks]),
  })
  const title = (marked = carrier.title(random)): Part => ({
    kind: 'text',
    where: '标题',
    text: marked,
  })
  const parts = random.pick<() => Part[]>([
    () => [title(), text(leakySentences(random, kind))],
    () => [title(), text(leakySentences(random, kind))],
    () => [title(), text(leakySentences(random, kind)), asPart(random, cleanTable(random))],
    () => [title(), text([leakyNote(random)])],
    () => [title(), text([leakAmongOffices(random)]), ...elementsOf(random)],
    () => [title(), text([]), asPart(random, leakyTable(random))],
    () => [title(), text([]), asPart(random, leakyTable(random))],
    () => [title(), asPart(random, leakyTable(random)), asPart(random, cleanTable(random))],
    () => [title(titleLeak(random)), text([])],
    () => [
      title(),
      text([]),
      { kind: 'text', where: '要素：联系方式', text: leakySentence(random, kind) },
    ],
  ])()
  return known(name, carrier.family, parts)
}
