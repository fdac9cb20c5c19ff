import { CARRIERS, paragraphsOf } from '../carriers'
import { cleanSentence } from '../cleanSentences'
import { leakyNote, leakySentence } from '../leakySentences'
import type { ListTable } from '../listTable'
import type { Random } from '../random'
import { KINDS, unmark, unmarkParts, type Mark } from '../truth'

export type Content = {
  paragraphs: string[]
  tables: ListTable['rows'][]
  extra?: string
  marks: Mark[]
}

export const freed = (
  paragraphs: readonly string[],
  tables: readonly ListTable['rows'][],
  extra?: string,
): Content => {
  const { parts, marks } = unmarkParts([
    ...paragraphs.map((text) => ({ kind: 'text' as const, where: '', text })),
    ...tables.map((rows) => ({ kind: 'table' as const, where: '', rows })),
    ...(extra === undefined ? [] : [{ kind: 'text' as const, where: '', text: extra }]),
  ])
  return {
    marks,
    paragraphs: parts
      .slice(0, paragraphs.length)
      .map((part) => (part.kind === 'text' ? part.text : '')),
    tables: parts.flatMap((part) =>
      part.kind === 'table' ? [part.rows.map((cells) => [...cells])] : [],
    ),
    ...(extra === undefined ? {} : { extra: unmark(extra, { part: 0 }).text }),
  }
}

export const anyLeak = (random: Random, turn: number): string =>
  random.chance(0.3) ? leakyNote(random) : leakySentence(random, KINDS[turn % KINDS.length]!)

export const cleanParagraphs = (random: Random): string[] =>
  paragraphsOf(
    random,
    random.pick(CARRIERS),
    Array.from({ length: random.int(1, 5) }, () => cleanSentence(random)),
  )
