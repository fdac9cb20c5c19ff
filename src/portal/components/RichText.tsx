/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from 'preact'
import type { RichTextTree } from '../../domain/publication/publicRecords'
import { readImage, readScene } from '../sceneFields'
import { CmsLink } from './CmsLink'
import { RichUpload } from './RichUpload'
import { SceneBlock } from './SceneBlock'
import { SubHeading } from './SubHeading'

type RichTextProps = {
  tree: RichTextTree | null
  /** The level below the heading that the text stands under. */
  firstHeading: 2 | 3
}

/**
 * A Lexical tree as elements: text is escaped by Preact, links pass the one gate, and a node that is
 * not listed here shows only its children; of files and blocks what could be read. No raw HTML
 * anywhere: Payload's own converter writes inline styles (which the site's policy blocks), random ids
 * (which would change the ETag of an unchanged page), and the office's address of an uploaded file.
 */
export const RichText = ({ tree, firstHeading }: RichTextProps) => {
  if (!tree) return null
  const levels = { tags: headingLevels(tree.root, firstHeading), first: firstHeading }
  return (
    <div class="prose">
      {nodesOf(tree.root).map((node, index) => renderNode(node, index, levels))}
    </div>
  )
}

/** Does the tree hold anything to read or to see? */
export const hasRichText = (tree: RichTextTree | null): tree is RichTextTree =>
  tree !== null && holdsAnything(tree.root)

type LexicalNode = Readonly<Record<string, unknown>>

const renderNode = (node: LexicalNode, key: number, levels: Levels): JSX.Element | null => {
  const children = nodesOf(node).map((child, index) => renderNode(child, index, levels))
  const look = lookOf(node)
  switch (node.type) {
    case 'text':
      return <Text key={key} text={String(node.text ?? '')} format={Number(node.format) || 0} />
    case 'linebreak':
      return <br key={key} />
    case 'tab':
      return <span key={key}>{'　　'}</span>
    case 'paragraph': {
      if (children.length === 0) return null
      // A figure within `<p>` would end it early.
      const Tag = nodesOf(node).some(({ type }) => type === 'upload') ? 'div' : 'p'
      return (
        <Tag key={key} class={look}>
          {children}
        </Tag>
      )
    }
    case 'heading':
      return (
        <SubHeading key={key} level={levels.tags.get(String(node.tag)) ?? 4} class={look}>
          {children}
        </SubHeading>
      )
    case 'quote':
      return <blockquote key={key}>{children}</blockquote>
    case 'list': {
      const items = itemsOf(node).map((item, index) => renderNode(item, index, levels))
      return node.tag === 'ol' ? (
        <ol key={key} start={Number(node.start) || 1}>
          {items}
        </ol>
      ) : (
        <ul key={key}>{items}</ul>
      )
    }
    case 'listitem':
      return <li key={key}>{children}</li>
    case 'horizontalrule':
      return <hr key={key} />
    case 'link':
    case 'autolink':
      return (
        <CmsLink key={key} address={addressOf(node)}>
          {children}
        </CmsLink>
      )
    case 'upload': {
      const file = readImage(node.file)
      return file && <RichUpload key={key} file={file} />
    }
    case 'block': {
      const scene = readScene(node.fields)
      return scene && <SceneBlock key={key} scene={scene} level={levels.first} />
    }
    case 'table':
      return (
        <div key={key} class="scroll" role="region" aria-label="正文表格，可左右滚动" tabIndex={0}>
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      )
    case 'tablerow':
      return <tr key={key}>{children}</tr>
    case 'tablecell':
      return (
        <Cell key={key} node={node}>
          {children}
        </Cell>
      )
    default:
      return <span key={key}>{children}</span>
  }
}

/**
 * The items of a list. Lexical keeps a deeper list in an item of its own, which would be counted: here it
 * belongs to the item before it.
 */
const itemsOf = (list: LexicalNode): LexicalNode[] =>
  nodesOf(list).reduce<LexicalNode[]>((items, item) => {
    const before = items.at(-1)
    const children = nodesOf(item)
    const isDeeper = children.length > 0 && children.every(({ type }) => type === 'list')
    if (!isDeeper || !before) return [...items, item]
    return [...items.slice(0, -1), { ...before, children: [...nodesOf(before), ...children] }]
  }, [])

/** Lexical's bit mask for inline formats. */
const FORMATS: readonly [bit: number, wrap: (children: ComponentChildren) => JSX.Element][] = [
  [1, (children) => <strong>{children}</strong>],
  [2, (children) => <em>{children}</em>],
  [4, (children) => <s>{children}</s>],
  [8, (children) => <u>{children}</u>],
  [16, (children) => <code>{children}</code>],
  [32, (children) => <sub>{children}</sub>],
  [64, (children) => <sup>{children}</sup>],
]

const Text = ({ text, format }: { text: string; format: number }) =>
  FORMATS.reduce<JSX.Element>(
    (inner, [bit, wrap]) => (format & bit ? wrap(inner) : inner),
    <>{text}</>,
  )

type Levels = {
  /** Of each heading tag that the editor used. */
  tags: ReadonlyMap<string, number>
  /** Of a heading that stands directly under the page's own. */
  first: number
}

/**
 * The heading tags an editor used, in order of size, as consecutive levels under the page's own
 * heading: whoever walks the page by headings meets one h1 and no gap.
 */
const headingLevels = (root: LexicalNode, first: number): Levels['tags'] => {
  const tags = [...new Set(headingTags(root))].sort()
  return new Map(tags.map((tag, index) => [tag, Math.min(first + index, 6)]))
}

const headingTags = (node: LexicalNode): string[] => [
  ...(node.type === 'heading' ? [String(node.tag)] : []),
  ...nodesOf(node).flatMap(headingTags),
]

type CellProps = { node: LexicalNode; children: ComponentChildren }

const Cell = ({ node, children }: CellProps) => {
  const span = { colSpan: spanOf(node.colSpan), rowSpan: spanOf(node.rowSpan) }
  const header = Number(node.headerState) || 0
  if (header === 0) return <td {...span}>{children}</td>
  return (
    <th {...span} scope={header & 2 ? 'row' : 'col'}>
      {children}
    </th>
  )
}

const spanOf = (value: unknown): number | undefined => {
  const span = Number(value)
  return Number.isInteger(span) && span > 1 && span <= 100 ? span : undefined
}

/** Alignment and indent as classes: an official document centres its number and signs on the right. */
const lookOf = (node: LexicalNode): string | undefined => {
  const align = { center: 'centre', right: 'right', end: 'right' }[String(node.format)]
  const indent = Math.min(Number(node.indent) || 0, 4)
  const classes = [align, indent > 0 ? `indent-${indent}` : ''].filter(Boolean).join(' ')
  return classes || undefined
}

/** Links into the office (`linkType: internal`) have no public address. */
const addressOf = (node: LexicalNode): string | null => {
  const fields = node.fields as { url?: unknown; linkType?: unknown } | undefined
  if (fields?.linkType === 'internal') return null
  return typeof fields?.url === 'string' ? fields.url : null
}

const nodesOf = (node: LexicalNode): LexicalNode[] =>
  Array.isArray(node.children)
    ? node.children.filter(
        (child): child is LexicalNode => typeof child === 'object' && child !== null,
      )
    : []

const holdsAnything = (node: LexicalNode): boolean => {
  if (node.type === 'upload') return readImage(node.file) !== null
  if (node.type === 'block') return readScene(node.fields) !== null
  if (typeof node.text === 'string') return node.text.trim() !== ''
  return nodesOf(node).some(holdsAnything)
}
