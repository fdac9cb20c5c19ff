import { cleanTable } from '../cleanTables'
import { withoutHeading } from '../documents'
import { makePdf } from '../files/makePdf'
import { leakyTable } from '../leakyTables'
import { anyLeak, cleanParagraphs, freed, type Content } from './content'
import type { FileOptions, KnownFile } from './knownFile'

/** A glyph that the font lacks, or a character of no width, would not survive into a PDF. */
const survives = (content: Content): boolean =>
  content.marks.every((mark) => !/[\u200b\u2022\u3000\r\n]| {2}/.test(mark.text))

export const pdfFile = (options: FileOptions): KnownFile => {
  const { random, name, leaky, turn } = options
  const paragraphs = cleanParagraphs(random)
  const pick = leaky && random.chance(0.5) ? leakyTable : cleanTable
  let list = pick(random)
  while (!list.flat) list = pick(random)
  const inText = leaky && random.chance(0.6)
  if (inText) paragraphs.push(anyLeak(random, turn))
  const rows = list.rows.map((cells) => cells.map(withoutHeading))
  const content = freed(paragraphs, [rows])
  if (!survives(content) || leaky !== content.marks.some(({ role }) => role === 'expected'))
    return pdfFile(options)
  return {
    name,
    family: 'pdf',
    hiding: inText ? 'text' : 'table',
    fileName: `${list.title}.pdf`,
    marks: content.marks,
    make: () => makePdf(content),
  }
}
