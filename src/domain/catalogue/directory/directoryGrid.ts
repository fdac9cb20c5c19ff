import type { MergedRange, SheetGrid } from '../../spreadsheet/sheetRow'
import { isBlank } from './tidyText'

/** A cell of a grid: what stands there, or in the merged range that covers it. */
export type GridCell = {
  text: string
  /** Where the text stands: row from 1, column from 0. */
  row: number
  column: number
  /** The range that covers the cell, its own corner included. */
  merge: MergedRange | null
}

/** A sheet with its merges laid over the cells; lookups are constant in time. */
export type DirectoryGrid = {
  name: string
  /** Numbers of the rows that say anything of their own, in order. */
  rowNumbers: readonly number[]
  /** Columns 0 … width - 1. */
  width: number
  isHidden: (row: number) => boolean
  /** The text of this very cell, `''` where a range that begins elsewhere covers it. */
  ownText: (row: number, column: number) => string
  /** The cell as a reader sees it: the text of the range that covers it. */
  cellAt: (row: number, column: number) => GridCell
}

export const directoryGrid = (grid: SheetGrid): DirectoryGrid => {
  const rows = new Map(grid.rows.map((row) => [row.number, row]))
  const width = grid.rows.reduce((widest, { texts }) => Math.max(widest, texts.length), 0)
  const merges = mergesByCell({ grid, width })
  const printed = (row: number, column: number): string => rows.get(row)?.texts[column] ?? ''
  const mergeOf = (row: number, column: number): MergedRange | null =>
    merges.get(row)?.get(column) ?? null
  const isOwn = (merge: MergedRange | null, row: number, column: number): boolean =>
    merge === null || (merge.fromRow === row && merge.fromColumn === column)
  const ownText = (row: number, column: number): string => {
    const text = printed(row, column)
    return isOwn(mergeOf(row, column), row, column) && !isBlank(text) ? text : ''
  }
  return {
    name: grid.name,
    rowNumbers: [...rows.keys()]
      .filter((row) => rows.get(row)!.texts.some((_, column) => ownText(row, column) !== ''))
      .sort((left, right) => left - right),
    width,
    isHidden: (row) => rows.get(row)?.hidden ?? false,
    ownText,
    cellAt: (row, column) => {
      const merge = mergeOf(row, column)
      const at = merge ? { row: merge.fromRow, column: merge.fromColumn } : { row, column }
      return { text: printed(at.row, at.column), ...at, merge }
    },
  }
}

/** A range counts only over rows that exist, so that a file with a wild range costs nothing. */
const mergesByCell = ({
  grid,
  width,
}: {
  grid: SheetGrid
  width: number
}): Map<number, Map<number, MergedRange>> => {
  const byRow = new Map<number, Map<number, MergedRange>>()
  const numbers = grid.rows.map(({ number }) => number).sort((left, right) => left - right)
  for (const merge of grid.merges) {
    for (let at = firstNotBelow(numbers, merge.fromRow); at < numbers.length; at += 1) {
      const row = numbers[at]!
      if (row > merge.toRow) break
      const cells = byRow.get(row) ?? new Map<number, MergedRange>()
      byRow.set(row, cells)
      const last = Math.min(merge.toColumn, width - 1)
      for (let column = Math.max(0, merge.fromColumn); column <= last; column += 1)
        if (!cells.has(column)) cells.set(column, merge)
    }
  }
  return byRow
}

const firstNotBelow = (numbers: readonly number[], wanted: number): number => {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
