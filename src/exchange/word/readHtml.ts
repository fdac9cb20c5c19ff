import { isTag, type ChildNode, type Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { textNode, textOfNode, type LexicalNode } from './lexicalNodes'
import { PLAIN_TEXT, type FactsTable, type ParagraphFacts } from './paragraphFacts'
import { readInline, type ReadInlineOptions } from './readInline'

/** The converted document before its headings and lists are judged. */
export type Block =
  | { kind: 'paragraph'; facts: ParagraphFacts; nodes: LexicalNode[]; text: string }
  | { kind: 'picture'; index: number; alt: string }
  | { kind: 'table'; rows: BlockRow[] }

export type BlockRow = { isHeader: boolean; cells: BlockCell[] }
export type BlockCell = { colSpan: number; rowSpan: number; blocks: Block[] }

type ReadHtmlOptions = ReadInlineOptions & { html: string; facts: FactsTable }

/** Mammoth's closed set of tags as blocks; footnotes follow at the end as numbered lines. */
export const readHtml = ({ html, facts, ...inline }: ReadHtmlOptions): Block[] => {
  const read = (nodes: readonly ChildNode[]): Block[] =>
    nodes.filter(isTag).flatMap((element) => {
      switch (element.name) {
        case 'p':
          return paragraphBlocks(element)
        case 'table':
          return [{ kind: 'table', rows: rowsOf(element) }]
        case 'ol':
          return notes(element)
        default:
          return []
      }
    })

  const paragraphBlocks = (element: Element): Block[] => {
    const known = facts.factsOf(element.attribs.class)
    return readInline(element.children, inline).map((piece): Block => {
      if (piece.kind === 'picture') return piece
      const { nodes } = piece
      return { kind: 'paragraph', facts: known, nodes, text: nodes.map(textOfNode).join('') }
    })
  }

  const rowsOf = (element: Element, isHeader = false): BlockRow[] =>
    element.children.filter(isTag).flatMap((child): BlockRow[] => {
      if (child.name !== 'tr') return rowsOf(child, child.name === 'thead')
      return [{ isHeader, cells: child.children.filter(isTag).map(cellOf) }]
    })

  const cellOf = (element: Element): BlockCell => ({
    colSpan: Number(element.attribs.colspan ?? 1),
    rowSpan: Number(element.attribs.rowspan ?? 1),
    blocks: read(element.children),
  })

  const notes = (element: Element): Block[] => {
    const items = element.children.filter(isTag)
    if (items.length === 0) return []
    const kinds = items.map((item) => (item.attribs.id?.startsWith('endnote') ? '尾注' : '脚注'))
    for (const kind of kinds) inline.losses.note({ what: `${kind}（已移到正文末尾）` })
    const rule: Block = {
      kind: 'paragraph',
      facts: { ...PLAIN_TEXT, role: 'rule' },
      nodes: [textNode('—')],
      text: '—',
    }
    return [
      rule,
      ...items.flatMap((item, index) => numbered(read(withoutBackLink(item)), index + 1)),
    ]
  }

  return read(parseDocument(html).children)
}

/** The first paragraph of a note carries the number by which the text refers to it. */
const numbered = (blocks: Block[], number: number): Block[] => {
  const [first, ...rest] = blocks
  const mark = `[${number}] `
  if (first?.kind !== 'paragraph') {
    return [
      { kind: 'paragraph', facts: PLAIN_TEXT, nodes: [textNode(mark)], text: mark },
      ...blocks,
    ]
  }
  return [{ ...first, nodes: [textNode(mark), ...first.nodes], text: mark + first.text }, ...rest]
}

/** The arrow that mammoth puts at the end of a note to lead back to its place. */
const withoutBackLink = (item: Element): ChildNode[] => {
  for (const paragraph of item.children.filter(isTag)) {
    paragraph.children = paragraph.children.filter(
      (child) => !(isTag(child) && child.name === 'a' && child.attribs.href?.includes('-ref-')),
    )
  }
  return item.children
}
