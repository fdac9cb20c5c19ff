import type { MergedRange } from '../../spreadsheet/sheetRow'

/**
 * Says whether a row's cell in one column is merged with the cell above it. Rows are asked in ascending
 * order, as a stream gives them.
 */
export const createMergedCells = (
  merges: readonly MergedRange[],
  column: number | undefined,
): ((row: number) => boolean) => {
  if (column === undefined) return () => false
  const ranges = mergedRows(merges, column).toSorted((one, other) => one.fromRow - other.fromRow)
  let at = 0
  return (row) => {
    while (at < ranges.length && ranges[at]!.toRow < row) at += 1
    const range = ranges[at]
    return range !== undefined && range.fromRow < row
  }
}

/** Are any cells of the column merged with those below them? */
export const hasMergedRows = (
  merges: readonly MergedRange[],
  column: number | undefined,
): boolean => column !== undefined && mergedRows(merges, column).length > 0

const mergedRows = (merges: readonly MergedRange[], column: number): MergedRange[] =>
  merges.filter(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      toRow > fromRow && fromColumn <= column && column <= toColumn,
  )
