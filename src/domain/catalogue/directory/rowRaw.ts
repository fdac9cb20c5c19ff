import { cellName, columnLetters } from '../../spreadsheet/sheetRow'
import type { DirectoryRow } from './directoryReading'
import type { DirectoryGrid } from './directoryGrid'
import type { EffectiveCell } from './effectiveCells'
import type { ItemGroup } from './itemGroups'
import { isBlank } from './tidyText'

/** The name of a column without a header. */
export const namelessColumn = (column: number): string => `${columnLetters(column)}列（无表头）`

/**
 * Every printed cell of an item as it stood, by physical row: its own cells, and those of merged ranges that
 * reach down to it. Carried and 同上 texts are not repeated; they are raw where they stand.
 */
export const rowRaw = ({
  grid,
  group,
  cells,
}: {
  grid: DirectoryGrid
  group: ItemGroup
  cells: readonly EffectiveCell[]
}): DirectoryRow['raw'] => {
  const labels = new Map(cells.map(({ column }) => [column.column, column.label]))
  const merged = cells
    .filter(({ source }) => source === 'merged')
    .map(({ column }) => grid.cellAt(group.rows[0]!, column.column))
    .filter(({ text, row }) => !isBlank(text) && !group.rows.includes(row))
    .map(({ row, column, text }) => ({ row, column, text }))
  const own = group.rows.flatMap((row) =>
    Array.from({ length: grid.width }, (_, column) => column).flatMap((column) => {
      const text = grid.ownText(row, column)
      return text === '' ? [] : [{ row, column, text }]
    }),
  )
  return [...merged, ...own].map(({ row, column, text }) => ({
    column: labels.get(column) ?? namelessColumn(column),
    cell: cellName(row, column),
    text,
  }))
}
