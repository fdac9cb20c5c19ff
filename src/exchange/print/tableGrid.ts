import type { PrintCell } from './printBlocks'

/** A cell with its place in the grid. */
export type GridCell = PrintCell & { row: number; column: number }

export type TableGrid = { cells: GridCell[]; rows: number; columns: number }

/** Where each cell of a table stands, with the merges above and beside it counted. */
export const tableGrid = (rows: readonly (readonly PrintCell[])[]): TableGrid => {
  const taken: number[] = []
  const cells: GridCell[] = []
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row) {
      while ((taken[column] ?? 0) > 0) column += 1
      const rowSpan = Math.min(cell.rowSpan, rows.length - index)
      cells.push({ ...cell, rowSpan, row: index, column })
      for (let at = column; at < column + cell.colSpan; at += 1) taken[at] = rowSpan
      column += cell.colSpan
    }
    taken.forEach((left, at) => (taken[at] = Math.max(0, left - 1)))
  })
  const columns = cells.reduce((most, { column, colSpan }) => Math.max(most, column + colSpan), 0)
  return { cells, rows: rows.length, columns }
}
