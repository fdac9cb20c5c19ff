import { columnWidths } from '../print/columnWidths'
import type { PrintCell } from '../print/printBlocks'
import type { PrintImage } from '../print/printImages'
import type { GridCell, TableGrid } from '../print/tableGrid'
import { PAGE, type PdfPage } from './pdfPage'
import { cellWidths } from './tableCells'

/** White space inside a cell's border, in points. */
export const PADDING = { x: 5, y: 4 } as const

type RowHeightsOptions = {
  cells: readonly { cell: GridCell; height: number }[]
  rows: number
  least: number
}

/** Rows as tall as their cells; what a merged cell needs on top is added to its last row. */
export const rowHeights = ({ cells, rows, least }: RowHeightsOptions): number[] => {
  const heights = new Array<number>(rows).fill(least)
  const bySpan = [...cells].sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)
  for (const { cell, height } of bySpan) {
    const last = cell.row + cell.rowSpan - 1
    const above = heights.slice(cell.row, last).reduce((sum, it) => sum + it, 0)
    heights[last] = Math.max(heights[last] ?? 0, height - above)
  }
  return heights
}

/** The last row that the merges of each row reach, and those of the rows between. */
export const tiedRows = ({ cells, rows }: TableGrid): number[] => {
  const tied = Array.from({ length: rows }, (_, row) => row)
  for (const { row, rowSpan } of cells) tied[row] = Math.max(tied[row] ?? row, row + rowSpan - 1)
  for (let row = rows - 1; row >= 0; row -= 1) {
    tied[row] = Math.max(...tied.slice(row, (tied[row] ?? row) + 1))
  }
  return tied
}

/** How many of the first rows are headers all over. */
export const headerRows = (rows: readonly (readonly PrintCell[])[]): number => {
  const end = rows.findIndex(
    (cells) => !(cells.length > 0 && cells.every(({ isHeader }) => isHeader)),
  )
  return end < 0 ? 0 : end
}

type TableWidthsOptions = {
  page: PdfPage
  grid: TableGrid
  images: ReadonlyMap<string, PrintImage>
}

/** Column widths by the text of the columns. */
export const tableWidths = ({ page, grid, images }: TableWidthsOptions): number[] => {
  const cells = grid.cells.map((cell) => {
    const { narrow, wide } = cellWidths({ page, cell, images })
    const { column, colSpan } = cell
    return { column, colSpan, narrow: narrow + PADDING.x * 2, wide: wide + PADDING.x * 2 + 2 }
  })
  return columnWidths({ cells, columns: grid.columns, width: PAGE.width })
}
