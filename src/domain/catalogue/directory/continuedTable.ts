import type { DirectoryTable, SkippedLine } from './directoryReading'
import type { DirectoryGrid } from './directoryGrid'
import { skippedLine, type TableBlock } from './findTables'
import { lineKind } from './lineKind'
import { stripSpace } from './tidyText'

/**
 * A table without a header whose numbers go on where the table before it ended, as a table is cut at its pages on
 * the way through a PDF. It has the columns of the other; nothing is carried into it. Null for any other.
 */
export const continuedTable = ({
  grid,
  before,
}: {
  grid: DirectoryGrid
  before: DirectoryTable | undefined
}): TableBlock | null => {
  const [first] = grid.rowNumbers
  const serial = before?.columns.find(({ meaning }) => meaning === 'serial')
  const last = numberOf(before?.rows.at(-1)?.serial ?? '')
  if (!before || !serial || first === undefined || last === null) return null
  if (numberOf(grid.ownText(first, serial.column)) !== last + 1) return null
  if (grid.width !== before.columns.at(-1)!.column + 1) return null
  const header = { rows: [first], columns: before.columns }
  const skipped: SkippedLine[] = []
  const dataRows: number[] = []
  for (const row of grid.rowNumbers) {
    const kind = lineKind({ grid, header, row })
    if (kind === 'data') dataRows.push(row)
    else skipped.push(skippedLine(grid, row, kind))
  }
  return { title: before.title, header, dataRows, skipped }
}

const numberOf = (text: string): number | null => {
  const bare = stripSpace(text).normalize('NFKC')
  return /^\d{1,4}$/u.test(bare) ? Number(bare) : null
}
