import {
  FORMAT,
  nodesIn,
  paragraphNode,
  tableCellNode,
  tableNode,
  tableRowNode,
  textOfNode,
  type LexicalNode,
} from './lexicalNodes'
import type { Losses } from './losses'
import type { Block, BlockCell, BlockRow } from './readHtml'

type BuildTableOptions = {
  rows: readonly BlockRow[]
  losses: Losses
  buildCell: (blocks: readonly Block[]) => LexicalNode[]
}

type Cell = { colSpan: number; rowSpan: number; nodes: LexicalNode[] }
type Row = { isHeader: boolean; cells: Cell[] }

/**
 * A table whose rows all have the same number of columns, which the editor's tables need. Header rows
 * are those marked to repeat on each page; without any, the first rows that are wholly bold over rows
 * that are not. A table of no text is dropped, since it was only there for the layout.
 */
export const buildTable = ({ rows, losses, buildCell }: BuildTableOptions): LexicalNode[] => {
  const built = rows.map(({ isHeader, cells }): Row => ({
    isHeader,
    cells: cells.map((cell) => ({ ...spanOf(cell), nodes: buildCell(cell.blocks) })),
  }))
  if (!built.some(({ cells }) => cells.some(({ nodes }) => nodes.length > 0))) return []
  const { rows: squared, mended } = squareRows(built)
  if (mended)
    losses.note({ what: '不规则的单元格（已补齐或合并，请核对表格）', where: rowText(squared[0]) })
  const headers = headerCount(squared)
  return [
    tableNode(
      squared.map(({ cells }, index) =>
        tableRowNode(
          cells.map(({ nodes, colSpan, rowSpan }) =>
            tableCellNode({
              children: nodes.length > 0 ? nodes : [paragraphNode([])],
              colSpan,
              rowSpan,
              isHeader: index < headers,
            }),
          ),
        ),
      ),
    ),
  ]
}

const spanOf = ({ colSpan, rowSpan }: BlockCell) => ({
  colSpan: Math.max(1, colSpan || 1),
  rowSpan: Math.max(1, rowSpan || 1),
})

/** Walks the grid: drops rows that merges have swallowed, cuts spans that leave it, fills gaps. */
const squareRows = (source: readonly Row[]): { rows: Row[]; mended: boolean } => {
  let mended = false
  const rows = source.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell })) }))
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if (rows[index]?.cells.length !== 0) continue
    rows.forEach(({ cells }, above) => {
      for (const cell of cells) if (above < index && above + cell.rowSpan > index) cell.rowSpan -= 1
    })
    rows.splice(index, 1)
  }
  /** Column by column, how many rows a merge from above still takes. */
  const taken: number[] = []
  const ends = rows.map(({ cells }, index) => {
    let column = 0
    const skip = () => {
      while ((taken[column] ?? 0) > 0) column += 1
    }
    for (const cell of cells) {
      skip()
      if (index + cell.rowSpan > rows.length) cell.rowSpan = rows.length - index
      for (let at = column; at < column + cell.colSpan; at += 1) taken[at] = cell.rowSpan
      column += cell.colSpan
    }
    const end = taken.findLastIndex((left) => left > 0) + 1
    taken.forEach((left, at) => (taken[at] = Math.max(0, left - 1)))
    return Math.max(end, column)
  })
  const width = Math.max(...ends)
  rows.forEach(({ cells }, index) => {
    const missing = width - (ends[index] ?? width)
    if (missing <= 0) return
    mended = true
    cells.push({ colSpan: missing, rowSpan: 1, nodes: [] })
  })
  return { rows, mended }
}

const headerCount = (rows: readonly Row[]): number => {
  const leading = (is: (row: Row) => boolean): number => {
    const end = rows.findIndex((row) => !is(row))
    return end < 0 ? rows.length : end
  }
  const marked = leading(({ isHeader }) => isHeader)
  if (marked > 0) return marked
  const bold = leading(isBold)
  return bold < rows.length && bold <= MAX_BOLD_HEADERS ? bold : 0
}

/** A head of more rows is rather a table with bold text. */
const MAX_BOLD_HEADERS = 3

const isBold = ({ cells }: Row): boolean => {
  const texts = cells.flatMap(({ nodes }) => nodes.flatMap(textsIn)).filter(hasText)
  return texts.length > 0 && texts.every((text) => (Number(text.format) & FORMAT.bold) !== 0)
}

const textsIn = (node: LexicalNode): LexicalNode[] =>
  node.type === 'text' ? [node] : nodesIn(node).flatMap(textsIn)

const hasText = (node: LexicalNode): boolean => String(node.text).trim() !== ''

const rowText = (row: Row | undefined): string =>
  row?.cells.map(({ nodes }) => nodes.map(textOfNode).join('')).join(' ') ?? ''
