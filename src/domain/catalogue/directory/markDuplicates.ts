import { COLUMN_MEANINGS, type DirectoryRow, type DirectoryTable } from './directoryReading'
import { cellName } from '../../spreadsheet/sheetRow'
import { stripSpace } from './tidyText'

/**
 * Doubts every row that repeats 事项, 公开内容 and 公开主体 of an earlier row of the same domain; where no
 * domain is known, of the same sheet.
 */
export const markDuplicates = (tables: readonly DirectoryTable[]): DirectoryTable[] => {
  const seen = new Map<string, DirectoryRow>()
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const key = keyOf(table, row)
      const first = seen.get(key)
      if (first === undefined) seen.set(key, row)
      return first === undefined
        ? row
        : { ...row, doubts: [...row.doubts, doubt(table, row, first)] }
    }),
  }))
}

const keyOf = ({ domainName }: DirectoryTable, row: DirectoryRow): string =>
  JSON.stringify([
    domainName ?? (row.domain || `工作表 ${row.sheet}`),
    row.path,
    stripSpace(row.content),
    stripSpace(row.organ),
  ])

const doubt = (table: DirectoryTable, row: DirectoryRow, first: DirectoryRow) => {
  const column = table.columns.findLast(({ meaning }) => meaning === 'path') ?? table.columns[0]
  const place = first.sheet === row.sheet ? '' : `工作表“${first.sheet}”`
  return {
    column: column?.label ?? COLUMN_MEANINGS.path,
    cell: cellName(row.row, column?.column ?? 0),
    reason: `与${place}第${first.row}行重复：事项、公开内容和公开主体都相同`,
  }
}
