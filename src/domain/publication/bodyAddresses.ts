/**
 * Addresses in a body: every stretch of text under a name that a person can find (正文第3段, 正文表格1第2行
 * 第1列), with the nodes that hold it. Scanning and masking walk the same way, so that what was found at
 * an address is changed at that address.
 */
import type { ContentPart } from '../privacy/contentPart'
import type { PrivacyFinding } from '../privacy/privacyFinding'
import type { RichTextTree } from './publicRecords'
import { MACHINE_FIELDS, plainText, type RichTextNode } from './richTextWalk'

/** A holder of text: a text node, or a field of a block. */
type Holder = { read: () => string; write: (text: string) => void }

type AddressedText = { where: string; holders: Holder[] }
type AddressedTable = { where: string; cells: AddressedText[][] }
type Addressed = { kind: 'text'; text: AddressedText } | { kind: 'table'; table: AddressedTable }

/** A body as the privacy guard reads it. */
export const bodyParts = (tree: RichTextTree | null): ContentPart[] =>
  tree === null
    ? []
    : addressesOf(tree).map((one): ContentPart => {
        if (one.kind === 'text')
          return { kind: 'text', where: one.text.where, text: textOf(one.text.holders) }
        const { where, cells } = one.table
        return {
          kind: 'table',
          where,
          rows: cells.map((row) => row.map(({ holders }) => textOf(holders))),
          cellWhere: (row, column) => cells[row]?.[column]?.where ?? where,
        }
      })

/** A copy of the body in which the findings at each address are masked; formats stay as they were. */
export const maskBody = (
  tree: RichTextTree,
  findings: readonly (PrivacyFinding & { where: string })[],
): RichTextTree => {
  const copy = structuredClone(tree)
  const texts = addressesOf(copy).flatMap((one) =>
    one.kind === 'text' ? [one.text] : one.table.cells.flat(),
  )
  for (const { where, holders } of texts) {
    const here = findings.filter((finding) => finding.where === where)
    for (const finding of [...here].sort((a, b) => b.start - a.start)) replace(holders, finding)
  }
  return copy
}

/** Puts the mask where the datum begins and takes the rest of it out of the runs that follow. */
const replace = (holders: readonly Holder[], { start, end, masked }: PrivacyFinding): void => {
  let offset = 0
  let written = false
  for (const { read, write } of holders) {
    const text = read()
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, text.length)
    offset += text.length
    if (from >= to) continue
    write(text.slice(0, from) + (written ? '' : masked) + text.slice(to))
    written = true
  }
}

const textOf = (holders: readonly Holder[]): string => holders.map(({ read }) => read()).join('')

const addressesOf = (tree: RichTextTree): Addressed[] => {
  const found: Addressed[] = []
  let paragraphs = 0
  let tables = 0
  const visit = (node: RichTextNode): void => {
    if (node.type === 'table') {
      tables += 1
      found.push({ kind: 'table', table: tableOf(node, `正文表格${tables}`) })
      return
    }
    const inline = (node.children ?? []).filter(isInline)
    const holders = [...inline.flatMap(textHolders), ...fieldHolders(node)]
    if (holders.length > 0) {
      paragraphs += 1
      found.push({ kind: 'text', text: { where: `正文第${paragraphs}段`, holders } })
    }
    for (const child of node.children ?? []) if (!isInline(child)) visit(child)
  }
  for (const node of tree.root.children as RichTextNode[]) visit(node)
  return found
}

const tableOf = (node: RichTextNode, where: string): AddressedTable => ({
  where,
  cells: (node.children ?? []).map((row, rowIndex) =>
    (row.children ?? []).map((cell, columnIndex) => ({
      where: `${where}第${rowIndex + 1}行第${columnIndex + 1}列`,
      holders: textHolders(cell),
    })),
  ),
})

const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
const isInline = ({ type }: RichTextNode): boolean => INLINE.has(type ?? '')

const textHolders = (node: RichTextNode): Holder[] => {
  if (typeof node.text === 'string')
    return [
      {
        read: () => node.text ?? '',
        write: (text) => {
          node.text = text
        },
      },
    ]
  if (node.type === 'linebreak' || node.type === 'tab') return [fixed(plainText(node))]
  return [...(node.children ?? []).flatMap(textHolders)]
}

/** A break has a place in the text and nothing to mask. */
const fixed = (text: string): Holder => ({ read: () => text, write: () => undefined })

/** The prose in a block's fields, one line a field. */
const fieldHolders = ({ type, fields }: RichTextNode): Holder[] => {
  if ((type !== 'block' && type !== 'upload') || !fields) return []
  const holders: Holder[] = []
  const visit = (owner: Record<string, unknown> | unknown[]): void => {
    for (const [name, value] of Object.entries(owner)) {
      if (typeof value === 'string' && !MACHINE_FIELDS.has(name) && value !== '') {
        holders.push(
          {
            read: () => String((owner as Record<string, unknown>)[name]),
            write: (text) => {
              ;(owner as Record<string, unknown>)[name] = text
            },
          },
          fixed('\n'),
        )
      } else if (value && typeof value === 'object') visit(value as Record<string, unknown>)
    }
  }
  visit(fields)
  return holders
}
