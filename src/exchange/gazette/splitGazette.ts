import { findTitleBlocks } from './findTitleBlocks'
import type { GazetteDocument, GazetteDoubt, GazetteIssue } from './gazetteIssue'
import { gazetteLines, type GazetteLine } from './gazetteLines'
import { withIssueDoubts } from './issueDoubts'
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
  blocks.forEach((block, at) => {
    const range = lines.slice(block.bodyStart, blocks[at + 1]?.start ?? lines.length)
    const first = lines[block.start]!.number
    documents.push(...readDocument({ block, range, first, index: documents.length }))
  })
  const unclaimed = lines.slice(0, blocks[0]?.start ?? 0)
  return { documents: withIssueDoubts(documents), doubts: unclaimedDoubts(unclaimed) }
}

const unclaimedDoubts = (lines: GazetteLine[]): GazetteDoubt[] => {
  const first = lines[0]
  if (!first) return []
  const reason = `第${first.number}行至第${lines.at(-1)!.number}行在第一件文件之前，未归入任何文件`
  return [{ line: first.number, field: 'title', reason }]
}
