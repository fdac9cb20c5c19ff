/**
 * Nodes as the office's editor stores them (Payload's Lexical, JSON): the same keys that the editor
 * itself writes, so that a document does not change when it is first opened and saved.
 */
export type LexicalNode = { type: string; [key: string]: unknown }

/** Bits of a text's format. */
export const FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const

/** A cell's `headerState`: the header of its row of headings. */
export const HEADER_OF_COLUMN = 1

export type Align = '' | 'center' | 'right'

export const rootNode = (children: LexicalNode[]) => ({
  ...element('root', children),
})

export const textNode = (text: string, format = 0): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})

export const tabNode = (): LexicalNode => ({ ...textNode('\t'), type: 'tab', detail: 2 })

export const lineBreakNode = (): LexicalNode => ({ type: 'linebreak', version: 1 })

export const ruleNode = (): LexicalNode => ({ type: 'horizontalrule', version: 1 })

export const paragraphNode = (children: LexicalNode[], align: Align = ''): LexicalNode => ({
  ...element('paragraph', children, align),
  textFormat: firstFormat(children),
  textStyle: '',
})

export type HeadingTag = 'h2' | 'h3' | 'h4'

type HeadingOptions = { tag: HeadingTag; children: LexicalNode[]; align: Align }

export const headingNode = ({ tag, children, align }: HeadingOptions): LexicalNode => ({
  ...element('heading', children, align),
  tag,
})

export const quoteNode = (children: LexicalNode[], align: Align = ''): LexicalNode =>
  element('quote', children, align)

type ListOptions = { ordered: boolean; start: number; items: LexicalNode[] }

export const listNode = ({ ordered, start, items }: ListOptions): LexicalNode => ({
  ...element('list', items),
  listType: ordered ? 'number' : 'bullet',
  start,
  tag: ordered ? 'ol' : 'ul',
})

type ListItemOptions = { value: number; indent: number; children: LexicalNode[] }

export const listItemNode = ({ value, indent, children }: ListItemOptions): LexicalNode => ({
  ...element('listitem', children),
  indent,
  value,
})

type LinkOptions = { url: string; id: string; children: LexicalNode[] }

export const linkNode = ({ url, id, children }: LinkOptions): LexicalNode => ({
  ...element('link', children),
  version: 3,
  id,
  fields: { linkType: 'custom', newTab: false, url },
})

export const tableNode = (rows: LexicalNode[]): LexicalNode => element('table', rows)

export const tableRowNode = (cells: LexicalNode[]): LexicalNode => element('tablerow', cells)

type CellOptions = {
  children: LexicalNode[]
  colSpan: number
  rowSpan: number
  isHeader: boolean
}

export const tableCellNode = (cell: CellOptions): LexicalNode => ({
  ...element('tablecell', cell.children),
  backgroundColor: null,
  colSpan: cell.colSpan,
  rowSpan: cell.rowSpan,
  headerState: cell.isHeader ? HEADER_OF_COLUMN : 0,
})

type UploadOptions = { value: string; id: string }

/** A picture; `value` is the id of a media document, or `image:N` until it has one. */
export const uploadNode = ({ value, id }: UploadOptions): LexicalNode => ({
  type: 'upload',
  version: 3,
  format: '',
  id,
  fields: null,
  relationTo: 'media',
  value,
})

/** The nodes inside a node. */
export const nodesIn = (node: LexicalNode): LexicalNode[] =>
  Array.isArray(node.children) ? (node.children as LexicalNode[]) : []

/** The text inside a node; a line break as a line feed. */
export const textOfNode = (node: LexicalNode): string => {
  if (node.type === 'linebreak') return '\n'
  return typeof node.text === 'string' ? node.text : nodesIn(node).map(textOfNode).join('')
}

/** The editor keeps the format of a paragraph's first own text, for what is typed before it. */
const firstFormat = (children: readonly LexicalNode[]): number =>
  Number(children.find(({ type }) => type === 'text')?.format ?? 0)

const element = (type: string, children: LexicalNode[], format: Align = ''): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format,
  indent: 0,
  children,
})
