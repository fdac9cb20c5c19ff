import type { RichTextTree } from '../../../../src/domain/publication/publicRecords'
import { readWordDocument, type ImportedWord } from '../../../../src/exchange/word/readWordDocument'

/** The document of a file that must be readable. */
export const read = async (file: Buffer): Promise<ImportedWord> => {
  const result = await readWordDocument(file)
  if (!result.ok) throw new Error(result.reason)
  return result.document
}

/** A body one line a block: `h2 一、总则`, `p 正文`, `1. item`, `- item`, `| a | b |`, `[image:0]`. */
export const outline = (body: RichTextTree): string[] => nodesIn(body.root).flatMap(linesOf)

type Node = Readonly<Record<string, unknown>>

const linesOf = (node: Node): string[] => {
  switch (node.type) {
    case 'heading':
      return [`${String(node.tag)} ${textOf(node)}`]
    case 'list':
      return nodesIn(node).flatMap((item) => itemLines(item, node))
    case 'table':
      return nodesIn(node).map(rowLine)
    case 'upload':
      return [`[${String(node.value)}]`]
    case 'horizontalrule':
      return ['----']
    case 'quote':
      return [`> ${textOf(node)}`]
    default:
      return [`p ${textOf(node)}`]
  }
}

const itemLines = (item: Node, list: Node): string[] => {
  const inner = nodesIn(item).filter(({ type }) => type === 'list')
  if (inner.length > 0) return inner.flatMap(linesOf).map((line) => `  ${line}`)
  return [`${list.tag === 'ol' ? `${String(item.value)}.` : '-'} ${textOf(item)}`]
}

const rowLine = (row: Node): string => {
  const cells = nodesIn(row).map((cell) => {
    const span = [
      Number(cell.colSpan) > 1 ? `c${String(cell.colSpan)}` : '',
      Number(cell.rowSpan) > 1 ? `r${String(cell.rowSpan)}` : '',
      cell.headerState === 1 ? '#' : '',
    ].join('')
    return `${span ? `(${span})` : ''}${nodesIn(cell).map(textOf).join('/')}`
  })
  return `| ${cells.join(' | ')} |`
}

/** Bold as **, links as [text](address), line breaks as ⏎. */
export const textOf = (node: Node): string => {
  if (node.type === 'linebreak') return '⏎'
  if (node.type === 'tab') return '⇥'
  if (node.type === 'link') {
    const { url } = node.fields as { url: string }
    return `[${nodesIn(node).map(textOf).join('')}](${url})`
  }
  if (typeof node.text !== 'string') return nodesIn(node).map(textOf).join('')
  return Number(node.format) & 1 ? `**${node.text}**` : node.text
}

const nodesIn = (node: Node): Node[] =>
  Array.isArray(node.children) ? (node.children as Node[]) : []
