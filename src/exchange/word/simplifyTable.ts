import type { Simplifying } from './simplifyInline'
import { isOn } from './wordStyles'
import {
  anElement,
  attributeOf,
  childOf,
  isElement,
  textOfXml,
  type XmlElement,
  type XmlNode,
} from './xmlTree'

/** What a cell's blocks are made simple with: paragraphs are another file's work. */
export type InTable = Simplifying & { simplifyBlocks: (blocks: readonly XmlNode[]) => XmlElement[] }

/**
 * A table with what mammoth needs: header rows marked, merges in the one form that it reads. A table
 * inside a cell becomes lines of text, since the editor's tables hold none.
 */
export const simplifyTable = (table: XmlElement, context: InTable): XmlElement => {
  const properties = childOf(table, 'w:tblPr')
  const styledHeader =
    context.styles.hasHeaderRow(attributeOf(childOf(properties, 'w:tblStyle'), 'w:val')) &&
    looksAtFirstRow(childOf(properties, 'w:tblLook'))
  const rows = unwrap(table.children, 'w:tr').filter((row) => !isDeleted(row, context))
  return anElement(
    'w:tbl',
    {},
    rows.map((row, index) =>
      simplifyRow(row, { context, isHeader: isMarked(row) || (styledHeader && index === 0) }),
    ),
  )
}

type RowOptions = { context: InTable; isHeader: boolean }

const simplifyRow = (row: XmlElement, { context, isHeader }: RowOptions): XmlElement => {
  const properties = childOf(row, 'w:trPr')
  const before = countOf(properties, 'w:gridBefore')
  const after = countOf(properties, 'w:gridAfter')
  if (before + after > 0) noteOddity(row, context)
  const cells = unwrap(row.children, 'w:tc').reduce<XmlElement[]>((done, cell) => {
    const previous = done.at(-1)
    if (previous && isMergedIntoPrevious(cell)) {
      noteOddity(row, context)
      return [...done.slice(0, -1), widened(previous, spanOf(cell))]
    }
    return [...done, simplifyCell(cell, context)]
  }, [])
  return anElement('w:tr', {}, [
    ...(isHeader ? [anElement('w:trPr', {}, [anElement('w:tblHeader')])] : []),
    ...(before > 0 ? [emptyCell(before)] : []),
    ...cells,
    ...(after > 0 ? [emptyCell(after)] : []),
  ])
}

const simplifyCell = (cell: XmlElement, context: InTable): XmlElement => {
  const properties = childOf(cell, 'w:tcPr')
  const merge = childOf(properties, 'w:vMerge')
  const isDeletedCell = childOf(properties, 'w:cellDel') !== undefined
  if (isDeletedCell)
    context.losses.note({ what: '修订：删除的内容（未导入）', where: textOfXml(cell) })
  const blocks = isDeletedCell ? [] : cell.children.flatMap((child) => flattened(child, context))
  return anElement('w:tc', {}, [
    anElement('w:tcPr', {}, [
      anElement('w:gridSpan', { 'w:val': String(spanOf(cell)) }),
      ...(merge ? [merge] : []),
    ]),
    ...context.simplifyBlocks(blocks),
  ])
}

/** One paragraph a row, cells apart by a full-width blank. */
const flattened = (block: XmlNode, context: Simplifying): XmlNode[] => {
  if (!isElement(block) || block.name !== 'w:tbl') return [block]
  context.losses.note({ what: '表格中的表格（已改为文字）', where: textOfXml(block) })
  return unwrap(block.children, 'w:tr').map((row) => {
    const line = unwrap(row.children, 'w:tc')
      .map((cell) => textOfXml(cell).trim())
      .join('　')
    return anElement('w:p', {}, [anElement('w:r', {}, [anElement('w:t', {}, [line])])])
  })
}

const noteOddity = (row: XmlElement, { losses }: Simplifying): void =>
  losses.note({ what: '不规则的单元格（已补齐或合并，请核对表格）', where: textOfXml(row) })

/** Rows and cells may stand in content controls and marks of inserted text. */
const unwrap = (children: readonly XmlNode[], name: string): XmlElement[] =>
  children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child]
    return WRAPPERS.has(child.name) ? unwrap(child.children, name) : []
  })

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

const isDeleted = (row: XmlElement, { losses }: Simplifying): boolean => {
  const deleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
  if (deleted) losses.note({ what: '修订：删除的内容（未导入）', where: textOfXml(row) })
  return deleted
}

const isMarked = (row: XmlElement): boolean => {
  const header = childOf(childOf(row, 'w:trPr'), 'w:tblHeader')
  return header !== undefined && isOn(attributeOf(header, 'w:val'))
}

/** Older files say it as a bit mask (0020), newer ones as an attribute of its own. */
const looksAtFirstRow = (look: XmlElement | undefined): boolean => {
  if (!look) return false
  const named = attributeOf(look, 'w:firstRow')
  if (named !== undefined) return isOn(named)
  return (parseInt(attributeOf(look, 'w:val') ?? '0', 16) & 0x20) !== 0
}

const isMergedIntoPrevious = (cell: XmlElement): boolean => {
  const merge = childOf(childOf(cell, 'w:tcPr'), 'w:hMerge')
  return merge !== undefined && attributeOf(merge, 'w:val') !== 'restart'
}

const widened = (cell: XmlElement, by: number): XmlElement => ({
  ...cell,
  children: cell.children.map((child) =>
    isElement(child) && child.name === 'w:tcPr'
      ? {
          ...child,
          children: child.children.map((property) =>
            isElement(property) && property.name === 'w:gridSpan'
              ? anElement('w:gridSpan', { 'w:val': String(spanOf(cell) + by) })
              : property,
          ),
        }
      : child,
  ),
})

const emptyCell = (span: number): XmlElement =>
  anElement('w:tc', {}, [
    anElement('w:tcPr', {}, [anElement('w:gridSpan', { 'w:val': String(span) })]),
    anElement('w:p'),
  ])

const countOf = (properties: XmlElement | undefined, name: string): number =>
  Math.min(Number(attributeOf(childOf(properties, name), 'w:val')) || 0, MAX_COLUMNS)

const spanOf = (cell: XmlElement): number =>
  Math.max(countOf(childOf(cell, 'w:tcPr'), 'w:gridSpan'), 1)

/** Word's own limit; a larger span could only be meant to fill the memory. */
const MAX_COLUMNS = 63
