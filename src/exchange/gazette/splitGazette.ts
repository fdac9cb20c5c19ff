import { findTitleBlocks } from './findTitleBlocks'
import type { GazetteDocument, GazetteDoubt, GazetteIssue } from './gazetteIssue'
import { gazetteLines, type GazetteLine } from './gazetteLines'
import { withIssueDoubts } from './issueDoubts'
import { isSectionLine } from './lineShapes'
import { readDocument } from './readDocument'

/**
 * Splits the text of a government gazette into its documents, in the order of the print: speeches,
 * notices and what they issue (an annex points to its notice by `parent`). Line by line: a head
 * (organ, title, number, registration number, addressee), a body, a signature and a date; annexes
 * are the ones that the notice names in 《…》. What the print leaves open becomes a doubt with its
 * line; a text without any document gives an issue without documents.
 */
export const splitGazette = (text: string): GazetteIssue => {
  const lines = gazetteLines(text)
  const blocks = findTitleBlocks(lines)
  const documents: GazetteDocument[] = []
  const doubts = unclaimed(lines.slice(0, blocks[0]?.start ?? 0))
  blocks.forEach((block, at) => {
    const until = lines.slice(block.bodyStart, blocks[at + 1]?.start ?? lines.length)
    const section = until.findIndex((line) => isSectionLine(line.text))
    const range = section < 0 ? until : until.slice(0, section)
    const first = lines[block.start]!.number
    documents.push(...readDocument({ block, range, first, index: documents.length }))
    doubts.push(...unclaimed(until.slice(range.length)))
  })
  return { documents: withIssueDoubts(documents), doubts }
}

/** Text outside every document; headings of the gazette itself (【县政府文件】) are expected there. */
const unclaimed = (lines: GazetteLine[]): GazetteDoubt[] => {
  const text = lines.filter((line) => !isSectionLine(line.text))
  const first = text[0]
  if (!first) return []
  const last = text.at(-1)!.number
  const where = first.number === last ? `第${last}行` : `第${first.number}行至第${last}行`
  const reason = `${where}不属于任何一件文件，未归入`
  return [{ line: first.number, field: 'title', reason }]
}
