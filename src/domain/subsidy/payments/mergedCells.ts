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
  const ranges = merges
    .filter(
      ({ fromRow, toRow, fromColumn, toColumn }) =>
        toRow > fromRow && fromColumn <= column && column <= toColumn,
    )
    .toSorted((one, other) => one.fromRow - other.fromRow)
  let at = 0
  return (row) => {
    while (at < ranges.length && ranges[at]!.toRow < row) at += 1
    const range = ranges[at]
    return range !== undefined && range.fromRow < row
  }
}
