import { cellName, type SheetGrid } from '../../spreadsheet/sheetRow'

/**
 * Looks up what a cell says by the cell above that it is merged with, or `''`. Only what is merged within
 * one column and begins below the header is the same for each of its rows.
 */
export const mergedText = ({
  grid,
  belowRow,
}: {
  grid: SheetGrid
  belowRow: number
}): ((row: number, column: number) => string) => {
  const rows = new Map(grid.rows.map(({ number, texts }) => [number, texts]))
  const lastRow = grid.rows.at(-1)?.number ?? 0
  const texts = new Map<string, string>()
  for (const { fromRow, toRow, fromColumn, toColumn } of grid.merges) {
    const text = rows.get(fromRow)?.[fromColumn] ?? ''
    if (text === '' || fromRow <= belowRow || fromColumn !== toColumn) continue
    for (let row = fromRow + 1; row <= Math.min(toRow, lastRow); row += 1)
      texts.set(cellName(row, fromColumn), text)
  }
  return (row, column) => texts.get(cellName(row, column)) ?? ''
}
