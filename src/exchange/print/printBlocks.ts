import type { RichTextTree } from '../../domain/publication/publicRecords'

export type PrintRun = {
  /** A line feed is a line break. */
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  raised: '' | 'sup' | 'sub'
  url: string | null
}

export type PrintAlign = '' | 'center' | 'right'

export type PrintBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; runs: PrintRun[]; align: PrintAlign }
  | { kind: 'paragraph'; runs: PrintRun[]; align: PrintAlign; isAddressee: boolean }
  | { kind: 'quote'; runs: PrintRun[] }
  /** One line of a list; `list` tells the lists of a document apart, `depth` is 0 for the outermost. */
  | { kind: 'item'; list: number; depth: number; ordered: boolean; value: number; runs: PrintRun[] }
  | { kind: 'rule' }
  | { kind: 'image'; id: string }
  | { kind: 'table'; rows: PrintCell[][] }

export type PrintCell = {
  colSpan: number
  rowSpan: number
  isHeader: boolean
  blocks: PrintBlock[]
}

/**
 * The body as a flat run of blocks to be printed. Like the portal: heading levels are made
 * consecutive, and a node that is not known shows only its children.
 */
export const printBlocks = (tree: RichTextTree | null): PrintBlock[] => {
  if (!tree) return []
  const tags = [...new Set(headingTags(tree.root))].sort()
  let lists = 0
  const levelOf = (tag: unknown) => Math.min(tags.indexOf(String(tag)) + 1, 3) as 1 | 2 | 3

  const blocksOf = (node: LexicalNode): PrintBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraph(node)
      case 'heading':
        return [
          { kind: 'heading', level: levelOf(node.tag), runs: runsOf(node), align: alignOf(node) },
        ]
      case 'quote':
        return [{ kind: 'quote', runs: runsOf(node) }]
      case 'list':
        return listBlocks(node, 0)
      case 'horizontalrule':
        return [{ kind: 'rule' }]
      case 'upload':
        return [{ kind: 'image', id: idOf(node.value) }]
      case 'table':
        return [{ kind: 'table', rows: nodesOf(node).map(rowOf) }]
      default:
        return nodesOf(node).some(isInline) ? paragraph(node) : nodesOf(node).flatMap(blocksOf)
    }
  }

  const listBlocks = (node: LexicalNode, depth: number): PrintBlock[] => {
    lists += 1
    const list = lists
    const ordered = node.tag === 'ol'
    let value = ordered ? Number(node.start) || 1 : 1
    return nodesOf(node).flatMap((item): PrintBlock[] => {
      const inner = nodesOf(item).filter(({ type }) => type === 'list')
      const runs = nodesOf(item)
        .filter(({ type }) => type !== 'list')
        .flatMap((child) => runsIn(child, null))
      const own: PrintBlock[] =
        runs.length > 0 ? [{ kind: 'item', list, depth, ordered, value, runs }] : []
      if (own.length > 0) value += 1
      return [...own, ...inner.flatMap((deeper) => listBlocks(deeper, depth + 1))]
    })
  }

  const rowOf = (row: LexicalNode): PrintCell[] =>
    nodesOf(row).map((cell) => ({
      colSpan: Math.max(Number(cell.colSpan) || 1, 1),
      rowSpan: Math.max(Number(cell.rowSpan) || 1, 1),
      isHeader: (Number(cell.headerState) || 0) > 0,
      blocks: nodesOf(cell).flatMap(blocksOf),
    }))

  return nodesOf(tree.root).flatMap(blocksOf).map(withAddressee)
}

/** A run of plain text. */
export const plainRun = (text: string): PrintRun => ({
  text,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  raised: '',
  url: null,
})

export const textOfRuns = (runs: readonly PrintRun[]): string =>
  runs.map(({ text }) => text).join('')

type LexicalNode = Readonly<Record<string, unknown>>

const paragraph = (node: LexicalNode): PrintBlock[] => {
  const runs = runsOf(node)
  return textOfRuns(runs).trim() === ''
    ? []
    : [{ kind: 'paragraph', runs, align: alignOf(node), isAddressee: false }]
}

/** 主送机关 stands flush left, without indentation (GB/T 9704—2012, 7.3.2). */
const withAddressee = (block: PrintBlock, index: number): PrintBlock => {
  if (block.kind !== 'paragraph' || index !== 0) return block
  const text = textOfRuns(block.runs)
  return { ...block, isAddressee: text.length <= 120 && /[：:]$/.test(text) }
}

const runsOf = (node: LexicalNode): PrintRun[] =>
  nodesOf(node).flatMap((child) => runsIn(child, null))

const runsIn = (node: LexicalNode, url: string | null): PrintRun[] => {
  if (node.type === 'linebreak') return [plainRun('\n')]
  if (node.type === 'tab') return [plainRun('　　')]
  if (typeof node.text === 'string') {
    const format = Number(node.format) || 0
    return [
      {
        text: node.text,
        bold: (format & 1) !== 0,
        italic: (format & 2) !== 0,
        strike: (format & 4) !== 0,
        underline: (format & 8) !== 0,
        raised: format & 64 ? 'sup' : format & 32 ? 'sub' : '',
        url,
      },
    ]
  }
  const isLink = node.type === 'link' || node.type === 'autolink'
  return nodesOf(node).flatMap((child) => runsIn(child, isLink ? addressOf(node) : url))
}

/** Only addresses that the portal would link to as well. */
const addressOf = (node: LexicalNode): string | null => {
  const fields = node.fields as { url?: unknown; linkType?: unknown } | undefined
  if (fields?.linkType === 'internal' || typeof fields?.url !== 'string') return null
  return /^(https?:|mailto:|tel:)/i.test(fields.url) ? fields.url : null
}

const isInline = ({ type }: LexicalNode): boolean =>
  ['text', 'link', 'autolink', 'linebreak', 'tab'].includes(String(type))

/** A stored value is the id, or the document itself where it was read with its relations. */
const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)

const alignOf = (node: LexicalNode): PrintAlign => {
  if (node.format === 'center') return 'center'
  return node.format === 'right' || node.format === 'end' ? 'right' : ''
}

const headingTags = (node: LexicalNode): string[] => [
  ...(node.type === 'heading' ? [String(node.tag)] : []),
  ...nodesOf(node).flatMap(headingTags),
]

const nodesOf = (node: LexicalNode): LexicalNode[] =>
  Array.isArray(node.children)
    ? node.children.filter(
        (child): child is LexicalNode => typeof child === 'object' && child !== null,
      )
    : []
