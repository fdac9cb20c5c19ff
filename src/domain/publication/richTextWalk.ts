/** Reading and rewriting a Lexical tree without Lexical: texts, images, redaction. */
import type { RichTextTree } from './publicRecords'

/** A node as Payload stores it; only what is asked for here. */
export type RichTextNode = {
  type?: string
  text?: string
  children?: RichTextNode[]
  fields?: Record<string, unknown>
  value?: unknown
  [key: string]: unknown
}

/** A stretch of text that belongs together: a paragraph, heading, item, or table. */
export type TextBlock = { kind: 'text'; text: string } | { kind: 'table'; rows: string[][] }

const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote'])

/** The text of a body in order: blocks of text, and tables as rows of cells. */
export const textBlocksOf = (tree: RichTextTree | null | undefined): TextBlock[] =>
  tree ? (tree.root.children as RichTextNode[]).flatMap(blocksOfNode) : []

const blocksOfNode = (node: RichTextNode): TextBlock[] => {
  if (node.type === 'table')
    return [
      {
        kind: 'table',
        rows: (node.children ?? []).map((row) => (row.children ?? []).map(plainText)),
      },
    ]
  if (node.type === 'block') return stringsOf(node.fields).map((text) => ({ kind: 'text', text }))
  if (node.type === 'upload') return stringsOf(node.fields).map((text) => ({ kind: 'text', text }))
  if (BLOCKS.has(node.type ?? '')) {
    const nested = (node.children ?? []).filter(({ type }) => type === 'list')
    const own = (node.children ?? []).filter(({ type }) => type !== 'list')
    const text = own.map(plainText).join('')
    return [...(text ? [{ kind: 'text' as const, text }] : []), ...nested.flatMap(blocksOfNode)]
  }
  return (node.children ?? []).flatMap(blocksOfNode)
}

/** All text under a node, line breaks kept. */
export const plainText = (node: RichTextNode): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (typeof node.text === 'string') return node.text
  return (node.children ?? []).map(plainText).join('')
}

/** A body as plain text, a line a block, cells of a row by blanks. */
export const plainTextOf = (tree: RichTextTree | null | undefined): string =>
  textBlocksOf(tree)
    .map((block) =>
      block.kind === 'text' ? block.text : block.rows.map((row) => row.join('  ')).join('\n'),
    )
    .join('\n')

/** Ids of the media that stand in a body, images in the text and films of a scene, in order, each once. */
export const mediaIdsOf = (tree: RichTextTree | null | undefined): string[] => {
  const ids: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (!value || typeof value !== 'object') return
    const node = value as RichTextNode
    if (node.type === 'upload') ids.push(mediaId(node.value))
    if (node.type === 'block') ids.push(...MEDIA_FIELDS.map((name) => mediaId(node.fields?.[name])))
    Object.values(node).forEach(visit)
  }
  visit(tree?.root.children ?? [])
  return [...new Set(ids.filter((id) => id !== ''))]
}

/** The fields of our blocks that hold a file. */
export const MEDIA_FIELDS = ['video', 'captions', 'image', 'poster'] as const

/** The id of a media reference, populated or not. */
export const mediaId = (value: unknown): string =>
  typeof value === 'string' ? value : ((value as { id?: string } | null | undefined)?.id ?? '')

/** Changes every text of a tree, at any depth, fields of blocks and of images included. */
export const mapTexts = (tree: RichTextTree, change: (text: string) => string): RichTextTree => ({
  ...tree,
  root: {
    ...tree.root,
    children: (tree.root.children as RichTextNode[]).map((node) => mapNode(node, change)),
  },
})

const mapNode = (node: RichTextNode, change: (text: string) => string): RichTextNode => ({
  ...node,
  ...(typeof node.text === 'string' ? { text: change(node.text) } : {}),
  ...(node.children ? { children: node.children.map((child) => mapNode(child, change)) } : {}),
  ...(node.fields && (node.type === 'block' || node.type === 'upload')
    ? { fields: mapFields(node.fields, change) as Record<string, unknown> }
    : {}),
})

const mapFields = (value: unknown, change: (text: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((one) => mapFields(one, change))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === 'string' ? (isProse(name) ? change(one) : one) : mapFields(one, change),
    ]),
  )
}

/** Fields of blocks that are read by machines. */
export const MACHINE_FIELDS = new Set<string>([
  ...MEDIA_FIELDS,
  'id',
  'type',
  'blockType',
  'format',
  'linkType',
  'listType',
  'mode',
  'style',
  'tag',
  'url',
])

const isProse = (name: string): boolean => !MACHINE_FIELDS.has(name)

/** The prose in the fields of a block, in order. */
const stringsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' ? (one && isProse(name) ? [one] : []) : stringsOf(one),
  )
}
