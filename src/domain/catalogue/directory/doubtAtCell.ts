import { cellName } from '../../spreadsheet/sheetRow'
import type { CellDoubt } from './directoryReading'
import type { EffectiveCell } from './effectiveCells'

/** A doubt at the place where a cell's text stands, named by its header; the reason is Chinese. */
export const doubtAtCell = (cell: EffectiveCell, reason: string): CellDoubt => ({
  column: cell.column.label,
  cell: cellName(cell.row, cell.column.column),
  reason,
})
