import { isTag, isText, type ChildNode, type Element } from 'domhandler'
import {
  FORMAT,
  lineBreakNode,
  linkNode,
  tabNode,
  textNode,
  type LexicalNode,
} from './lexicalNodes'
import type { Losses } from './losses'

/** A stretch of inline nodes, or a picture between two of them. */
export type InlinePiece =
  { kind: 'inline'; nodes: LexicalNode[] } | { kind: 'picture'; index: number; alt: string }

export type ReadInlineOptions = { losses: Losses; nextId: () => string }

/** The inside of an HTML paragraph in the editor's nodes, cut at the pictures, which are blocks there. */
export const readInline = (
  children: readonly ChildNode[],
  options: ReadInlineOptions,
): InlinePiece[] => {
  const pieces: InlinePiece[] = []
  let run: LexicalNode[] = []
  let pictures: InlinePiece[] = []
  const endRun = () => {
    const nodes = trimmed(joined(run))
    if (nodes.length > 0) pieces.push({ kind: 'inline', nodes })
    run = []
  }
  const read = (node: ChildNode, format: number): LexicalNode[] => {
    if (isText(node)) return textNodes(node.data, format)
    if (!isTag(node)) return []
    if (node.name === 'img') {
      // A picture in the middle of bold words comes after them: a block cannot stand inside a text.
      const index = /^image:(\d+)$/.exec(node.attribs.src ?? '')?.[1]
      if (index !== undefined)
        pictures.push({ kind: 'picture', index: Number(index), alt: altOf(node) })
      return []
    }
    if (node.name === 'br') return [lineBreakNode()]
    if (node.name === 'input') return [textNode('checked' in node.attribs ? '☑' : '☐', format)]
    const inner = node.children.flatMap((child) => read(child, format | (BITS[node.name] ?? 0)))
    return node.name === 'a' ? linked(node, { inner, ...options }) : inner
  }
  for (const child of children) {
    run.push(...read(child, 0))
    if (pictures.length === 0) continue
    endRun()
    pieces.push(...pictures)
    pictures = []
  }
  endRun()
  return pieces
}

const BITS: Readonly<Record<string, number>> = {
  strong: FORMAT.bold,
  em: FORMAT.italic,
  s: FORMAT.strikethrough,
  u: FORMAT.underline,
  sub: FORMAT.subscript,
  sup: FORMAT.superscript,
}

type LinkedOptions = ReadInlineOptions & { inner: LexicalNode[] }

/** Links to the outside stay links; those to places in the same file have no place to go to. */
const linked = (anchor: Element, { inner, losses, nextId }: LinkedOptions): LexicalNode[] => {
  const url = (anchor.attribs.href ?? '').trim()
  const isEmpty = inner.length === 0
  if (url === '' || isEmpty || url.startsWith('#')) return inner
  if (!/^(https?:\/\/|mailto:|tel:)\S+$/i.test(url)) {
    losses.note({ what: '本机文件等无法公开访问的链接（保留文字）', where: url })
    return inner
  }
  return [linkNode({ url, id: nextId(), children: joined(inner) })]
}

/** Line feeds in XML are white space; a tab is a node of its own. */
const textNodes = (text: string, format: number): LexicalNode[] =>
  text
    .replace(/[\r\n\u00a0]/g, ' ')
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? tabNode() : textNode(part, format)))

/** Word cuts a sentence into many runs; equal neighbours become one text. */
const joined = (nodes: readonly LexicalNode[]): LexicalNode[] =>
  nodes.reduce<LexicalNode[]>((done, node) => {
    const last = done.at(-1)
    const isSame = last?.type === 'text' && node.type === 'text' && last.format === node.format
    return isSame
      ? [...done.slice(0, -1), { ...last, text: `${String(last.text)}${String(node.text)}` }]
      : [...done, node]
  }, [])

/** Blanks typed to indent or to push text about; an underlined blank is a gap to be filled in. */
const trimmed = (nodes: readonly LexicalNode[]): LexicalNode[] => {
  const rest = [...nodes]
  while (rest.length > 0 && isBlank(rest[0])) rest.shift()
  while (rest.length > 0 && isBlank(rest.at(-1))) rest.pop()
  const first = rest[0]
  if (first && mayTrim(first)) rest[0] = { ...first, text: String(first.text).replace(/^\s+/, '') }
  const last = rest.at(-1)
  if (last && mayTrim(last)) {
    rest[rest.length - 1] = { ...last, text: String(last.text).replace(/\s+$/, '') }
  }
  return rest
}

const mayTrim = (node: LexicalNode): boolean =>
  node.type === 'text' && (Number(node.format) & FORMAT.underline) === 0

const isBlank = (node: LexicalNode | undefined): boolean => {
  if (!node) return false
  if (node.type === 'tab' || node.type === 'linebreak') return true
  return mayTrim(node) && String(node.text).trim() === ''
}

/** `图片 1`, `IMG_0012.jpg`, and the sentences that Word makes up describe nothing. */
const altOf = (image: Element): string => {
  const alt = (image.attribs.alt ?? '').replace(/\s+/g, ' ').trim()
  const isMadeUp =
    /^(图片|图像|图形|picture|image|img|图)\s*[\d_-]*$/i.test(alt) ||
    /\.(png|jpe?g|gif|bmp|tiff?|webp|emf|wmf)$/i.test(alt) ||
    /描述已自动生成|AI 生成的内容|^[0-9a-f]{16,}$/i.test(alt)
  return isMadeUp ? '' : alt
}
