import type { SheetGrid } from '../../spreadsheet/sheetRow'
import { cellName } from '../../spreadsheet/sheetRow'
import { continuedTable } from './continuedTable'
import { directoryGrid, type DirectoryGrid } from './directoryGrid'
import { COLUMN_MEANINGS } from './directoryReading'
import type { ColumnMeaning, DirectoryReading, DirectoryTable, FileDoubt } from './directoryReading'
import { findTables } from './findTables'
import { markDuplicates } from './markDuplicates'
import { readTable } from './readTable'

/**
 * Reads the standard directories of a file as they are published: several tables a sheet, headers of one to
 * three rows, merged or lost merges, local columns. Pure and total: whatever cannot be understood
 * is a doubt (Chinese) with its cell, never an error and never a silent guess, and every printed text stays
 * in `raw`, `skipped`, a header or a title.
 */
export const readDirectory = (grids: readonly SheetGrid[]): DirectoryReading => {
  const doubts: FileDoubt[] = []
  const tables: DirectoryTable[] = []
  for (const sheet of grids) {
    const grid = directoryGrid(sheet)
    if (grid.rowNumbers.length === 0) continue
    if (sheet.hidden) {
      doubts.push({ sheet: sheet.name, cell: null, reason: '隐藏的工作表没有读入' })
      continue
    }
    const blocks = findTables(grid)
    const continued = blocks.length > 0 ? null : continuedTable({ grid, before: tables.at(-1) })
    const found = (continued ? [continued] : blocks).map((block) => readTable(grid, block))
    tables.push(...found)
    doubts.push(...(continued ? [continuedDoubt(found[0]!)] : sheetDoubts(grid, found)))
  }
  return { tables: markDuplicates(tables), doubts }
}

const continuedDoubt = ({ sheet, headerRow, columns }: DirectoryTable): FileDoubt => ({
  sheet,
  cell: cellName(headerRow, columns[0]?.column ?? 0),
  reason: '没有表头，序号接着上一张表，按上一张表的列读入，请核对',
})

/** Without these a directory cannot become a catalogue. */
const EXPECTED: readonly ColumnMeaning[] = ['path', 'content', 'timeLimit', 'organ', 'channels']

const sheetDoubts = (grid: DirectoryGrid, tables: readonly DirectoryTable[]): FileDoubt[] => {
  if (tables.length === 0)
    return [
      {
        sheet: grid.name,
        cell: null,
        reason: '没有认出表头（应有公开事项、公开内容、公开时限等列），没有读入',
      },
    ]
  return tables.flatMap((table) => {
    const { sheet, columns, headerRow, rows, skipped } = table
    const at = (row: number): string => cellName(row, columns[0]?.column ?? 0)
    const missing = EXPECTED.filter((one) => columns.every(({ meaning }) => meaning !== one))
    return [
      ...missing.map((meaning) => ({
        sheet,
        cell: at(headerRow),
        reason: `表头里没有“${COLUMN_MEANINGS[meaning]}”列`,
      })),
      ...(rows.length === 0
        ? [{ sheet, cell: at(headerRow), reason: '表头之下没有读到事项' }]
        : []),
      ...skipped
        .filter(({ kind }) => kind === 'section' || kind === 'other')
        .map(({ row, text }) => ({
          sheet,
          cell: at(row),
          reason: `这一行没有作为事项读入：“${text.replace(/\s+/gu, ' ').trim()}”`,
        })),
    ]
  })
}
