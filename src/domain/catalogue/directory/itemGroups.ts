import type { ColumnMeaning, DirectoryColumn } from './directoryReading'
import type { DirectoryGrid } from './directoryGrid'
import { readTick } from './boxGlyphs'
import { stripSpace } from './tidyText'

/** The physical rows of one item; more than one where cells are split over rows. */
export type ItemGroup = {
  rows: number[]
  /** Rows that continued more than a text of several lines: a page break through the item. */
  brokenRows: number[]
}

/**
 * Joins the rows of an item. A number of its own begins a new item, and so does a new 事项, a tick, or a
 * content with a limit; a row without a number that holds only 公开内容 or only channels goes on with the
 * item above. Without a column of numbers every 公开内容 is an item.
 */
export const itemGroups = ({
  grid,
  columns,
  rows,
}: {
  grid: DirectoryGrid
  columns: readonly DirectoryColumn[]
  rows: readonly number[]
}): ItemGroup[] => {
  const serial = columns.find(({ meaning }) => meaning === 'serial')
  const isNumbered =
    serial !== undefined && rows.some((row) => grid.ownText(row, serial.column) !== '')
  const hasTicks = columns.some(({ option }) => option !== undefined)
  const groups: ItemGroup[] = []
  for (const row of rows) {
    const own = ownMeanings({ grid, columns, row })
    const isInMerge = serial !== undefined && grid.cellAt(row, serial.column).row < row
    const group = groups.at(-1)
    if (!group || beginsItem({ own, isNumbered, hasTicks, isInMerge })) {
      groups.push({ rows: [row], brokenRows: [] })
      continue
    }
    group.rows.push(row)
    if (own.has('timeLimit')) group.brokenRows.push(row)
  }
  return groups
}

type Own = ReadonlySet<ColumnMeaning | 'tick'>

const beginsItem = ({
  own,
  isNumbered,
  hasTicks,
  isInMerge,
}: {
  own: Own
  isNumbered: boolean
  hasTicks: boolean
  isInMerge: boolean
}): boolean => {
  if (own.has('path') || own.has('tick')) return true
  if (!isNumbered) return own.has('content') || own.has('timeLimit')
  if (own.has('serial')) return true
  return own.has('content') && own.has('timeLimit') && (isInMerge || !hasTicks)
}

const ownMeanings = ({
  grid,
  columns,
  row,
}: {
  grid: DirectoryGrid
  columns: readonly DirectoryColumn[]
  row: number
}): Own =>
  new Set(
    columns.flatMap(({ column, meaning, option }) => {
      const text = stripSpace(grid.ownText(row, column))
      if (text === '') return []
      if (option === undefined) return [meaning]
      return readTick(text).isTicked ? ['tick' as const] : []
    }),
  )
