import { cellName } from '../../spreadsheet/sheetRow'
import { BALLOT_BOX, EMPTY_GLYPHS, TICKED_GLYPHS } from './boxGlyphs'
import type { CellDoubt, ColumnMeaning, DirectoryRow } from './directoryReading'
import { COLUMN_MEANINGS } from './directoryReading'
import type { DirectoryGrid } from './directoryGrid'
import { doubtAtCell } from './doubtAtCell'
import type { EffectiveCell } from './effectiveCells'
import type { ItemGroup } from './itemGroups'
import { KNOWN_CHANNEL } from './knownChannels'
import { namelessColumn } from './rowRaw'
import { stripSpace } from './tidyText'

/** Columns that every item fills; 公开时限 and the ticks have rules of their own. */
const NEEDED: readonly ColumnMeaning[] = ['path', 'content', 'organ', 'channels']

/** 同第3项, 同序号2: points to another row, which a person has to look up. */
const REFERENCE =
  /^(?:同|详见|参见|见)(?:第|序号|上表|前)?[0-9一二三四五六七八九十]+(?:项|条|行|号)?$/u

/** Columns into which a row that slipped brings its channels. */
const SHIFTED: readonly ColumnMeaning[] = ['bases', 'timeLimit', 'organ', 'unit', 'audience']
const BOXED_CHANNEL = new RegExp(
  `^\\s*[${TICKED_GLYPHS}${EMPTY_GLYPHS}${BALLOT_BOX}]\\s*(?:${KNOWN_CHANNEL})`,
  'u',
)

export type StructureDoubtsOptions = {
  grid: DirectoryGrid
  group: ItemGroup
  cells: readonly EffectiveCell[]
  row: Pick<DirectoryRow, 'channels'>
}

/** What a person must look at about how a row stands in its table. */
export const structureDoubts = (options: StructureDoubtsOptions): CellDoubt[] => [
  ...options.cells.flatMap(cellDoubts),
  ...missingDoubts(options),
  ...rowDoubts(options),
]

const cellDoubts = (cell: EffectiveCell): CellDoubt[] => {
  if (cell.isOpenDitto) return [doubtAtCell(cell, '“同上”之上没有内容可以沿用，请补全')]
  if (REFERENCE.test(stripSpace(cell.text)))
    return [doubtAtCell(cell, `“${stripSpace(cell.text)}”指向别的行，请补全`)]
  if (SHIFTED.includes(cell.column.meaning) && BOXED_CHANNEL.test(cell.text))
    return [doubtAtCell(cell, '这里像是公开渠道，可能错列')]
  const isWord = cell.column.meaning !== 'path' && cell.column.option === undefined
  if (cell.isAcross && isWord) return [doubtAtCell(cell, '与左侧的列合并，两列读作同样的文字')]
  return []
}

const missingDoubts = ({ cells, row }: StructureDoubtsOptions): CellDoubt[] =>
  NEEDED.flatMap((meaning) => {
    const group = cells.filter(({ column }) => column.meaning === meaning)
    const [first] = group
    const isFilled =
      meaning === 'channels' && group.some(({ column }) => column.option !== undefined)
        ? row.channels.length > 0
        : group.some(({ text }) => stripSpace(text) !== '')
    return !first || isFilled ? [] : [doubtAtCell(first, `${COLUMN_MEANINGS[meaning]}为空`)]
  })

const rowDoubts = ({ grid, group, cells }: StructureDoubtsOptions): CellDoubt[] => {
  const known = new Set(cells.map(({ column }) => column.column))
  const place = (row: number, reason: string): CellDoubt => ({
    column: COLUMN_MEANINGS.serial,
    cell: cellName(row, cells[0]?.column.column ?? 0),
    reason,
  })
  const nameless = group.rows.flatMap((row) =>
    Array.from({ length: grid.width }, (_, column) => column)
      .filter((column) => !known.has(column) && grid.ownText(row, column) !== '')
      .map((column) => ({
        column: namelessColumn(column),
        cell: cellName(row, column),
        reason: `这一列没有表头，没有读入：“${stripSpace(grid.ownText(row, column))}”`,
      })),
  )
  return [
    ...nameless,
    ...group.brokenRows.map((row) => place(row, '这一行没有序号，按上一项的续行读入，请核对')),
    ...group.rows
      .filter((row) => grid.isHidden(row))
      .map((row) => place(row, '这一行在表中被隐藏，请确认是否仍然有效')),
  ]
}
