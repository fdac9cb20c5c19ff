import { cleanTable } from '../cleanTables'
import { flatten } from '../documents'
import { encodeGb18030 } from '../files/encodeGb18030'
import { leakyTable } from '../leakyTables'
import { unmark } from '../truth'
import { anyLeak, cleanParagraphs, freed } from './content'
import type { FileOptions, KnownFile } from './knownFile'

const csvCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

export const csvFile = ({ random, name, leaky }: FileOptions): KnownFile => {
  const list = leaky ? leakyTable(random) : cleanTable(random)
  const content = freed([], [list.rows])
  // Exports guard long numbers against Excel with a tab, an apostrophe or a formula.
  const guard = random.pick(['', '', '', '\t', "'", '='])
  const guarded = (cell: string): string => {
    if (!/^\d{11,}[\dXx]?$/.test(cell)) return csvCell(cell)
    return guard === '=' ? `"=""${cell}"""` : guard + cell
  }
  const text = content.tables[0]!.map((cells) => cells.map(guarded).join(',')).join('\r\n')
  const utf8 = Buffer.from((random.chance(0.5) ? '\ufeff' : '') + text)
  const legacy = random.chance(0.5) ? encodeGb18030(text) : undefined
  return {
    name,
    family: legacy ? 'csv (GB18030)' : 'csv (UTF-8)',
    hiding: 'rows',
    fileName: `${list.title}.csv`,
    marks: content.marks,
    make: () => Promise.resolve(legacy ?? utf8),
  }
}

export const textFile = ({ random, name, leaky, turn }: FileOptions): KnownFile => {
  const paragraphs = cleanParagraphs(random)
  if (leaky) paragraphs.push(anyLeak(random, turn))
  const content = freed(paragraphs, [])
  const text = content.paragraphs.join('\n')
  return {
    name,
    family: 'txt',
    hiding: 'text',
    fileName: `来信回复${random.digits(3)}.txt`,
    marks: content.marks,
    make: () => Promise.resolve(Buffer.from(text)),
  }
}

/** Rows pasted as plain lines into a text file. */
export const pastedFile = ({ random, name, leaky }: FileOptions): KnownFile => {
  const pick = leaky ? leakyTable : cleanTable
  let list = pick(random)
  while (!list.flat) list = pick(random)
  const { text, marks } = unmark(flatten(random, list.rows), { part: 0 })
  return {
    name,
    family: 'txt (pasted rows)',
    hiding: 'text',
    fileName: `${list.title}.txt`,
    marks,
    make: () => Promise.resolve(Buffer.from(text)),
  }
}
