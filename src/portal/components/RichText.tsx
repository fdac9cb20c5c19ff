/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from 'preact'
import type { RichTextTree } from '../../domain/publication/publicRecords'
import { CmsLink } from './CmsLink'

type RichTextProps = {
  tree: RichTextTree | null
  /** The level below the heading that the text stands under. */
  firstHeading: 2 | 3
}

/**
 * A Lexical tree as elements: text is escaped by Preact, links pass the one gate, and a node that is
 * not listed here shows only its children. No raw HTML anywhere: Payload's own converter writes inline
 * styles (which the site's policy blocks), random ids (which would change the ETag of an unchanged
 * page), and the office's address of an uploaded file.
 */
export const RichText = ({ tree, firstHeading }: RichTextProps) => {
  if (!tree) return null
  const levels = headingLevels(tree.root, firstHeading)
  return (
    <div class="prose">
      {nodesOf(tree.root).map((node, index) => renderNode(node, index, levels))}
    </div>
  )
}

/** Does the tree hold anything to read? */
export const hasRichText = (tree: RichTextTree | null): tree is RichTextTree =>
  tree !== null && textOf(tree.root).trim() !== ''

type LexicalNode = Readonly<Record<string, unknown>>

const renderNode = (node: LexicalNode, key: number, levels: HeadingLevels): JSX.Element | null => {
  const children = nodesOf(node).map((child, index) => renderNode(child, index, levels))
  const look = lookOf(node)
  switch (node.type) {
    case 'text':
      return <Text key={key} text={String(node.text ?? '')} format={Number(node.format) || 0} />
    case 'linebreak':
      return <br key={key} />
    case 'tab':
      return <span key={key}>{'　　'}</span>
    case 'paragraph':
      return children.length > 0 ? (
        <p key={key} class={look}>
          {children}
        </p>
      ) : null
    case 'heading':
      return (
        <Heading key={key} level={levels.get(String(node.tag)) ?? 4} look={look}>
          {children}
        </Heading>
      )
    case 'quote':
      return <blockquote key={key}>{children}</blockquote>
    case 'list':
      return node.tag === 'ol' ? (
        <ol key={key} start={Number(node.start) || 1}>
          {children}
        </ol>
      ) : (
        <ul key={key}>{children}</ul>
      )
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

type HeadingLevels = ReadonlyMap<string, number>

/**
 * The heading tags an editor used, in order of size, as consecutive levels under the page's own
 * heading: whoever walks the page by headings meets one h1 and no gap.
 */
const headingLevels = (root: LexicalNode, first: number): HeadingLevels => {
  const tags = [...new Set(headingTags(root))].sort()
  return new Map(tags.map((tag, index) => [tag, Math.min(first + index, 6)]))
}

const headingTags = (node: LexicalNode): string[] => [
  ...(node.type === 'heading' ? [String(node.tag)] : []),
  ...nodesOf(node).flatMap(headingTags),
]

type HeadingProps = { level: number; look: string | undefined; children: ComponentChildren }

const Heading = ({ level, look, children }: HeadingProps) => {
  const Tag = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  return <Tag class={look}>{children}</Tag>
}

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

const textOf = (node: LexicalNode): string =>
  typeof node.text === 'string' ? node.text : nodesOf(node).map(textOf).join('')
