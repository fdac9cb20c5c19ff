import type { ColumnMeaning, DirectoryColumn } from './directoryReading'
import type { DirectoryGrid } from './directoryGrid'
import { isKnownChannel } from './knownChannels'
import { columnLabel, optionLabel, type HeaderLabel } from './headerLabels'
import { stripSpace } from './tidyText'

/** The header of a table: its physical rows and the columns that they name. */
export type DirectoryHeader = { rows: number[]; columns: DirectoryColumn[] }

/** The template has two rows, some places three; a fourth would be data. */
const MOST_HEADER_ROWS = 4

/** So many different meanings make a header; fewer could be a sentence in cells. */
const FEWEST_MEANINGS = 3

/**
 * The header that begins at `rowNumbers[at]`, or null. Cells are recognised by their words; a second and
 * third row belong to the header as long as they only divide what stands above them.
 */
export const readHeader = (grid: DirectoryGrid, at: number): DirectoryHeader | null => {
  const first = grid.rowNumbers[at]
  if (first === undefined || !canStart(grid, first)) return null
  const rows = [first]
  for (const row of grid.rowNumbers.slice(at + 1, at + MOST_HEADER_ROWS)) {
    if (!continuesHeader({ grid, rows, row })) break
    rows.push(row)
  }
  // A line of data may look like a lower row; then the rows above it are the header.
  for (; rows.length > 0; rows.pop()) {
    const columns = columnsOf({ grid, rows })
    if (isEnough(columns)) return { rows, columns }
  }
  return null
}

const isEnough = (columns: readonly DirectoryColumn[]): boolean => {
  const meanings = new Set(columns.map(({ meaning }) => meaning))
  meanings.delete('extra')
  return (meanings.has('path') || meanings.has('content')) && meanings.size >= FEWEST_MEANINGS
}

type Printed = { column: number; text: string; label: HeaderLabel | null }

const printedIn = (grid: DirectoryGrid, row: number): Printed[] =>
  Array.from({ length: grid.width }, (_, column) => column).flatMap((column) => {
    const text = stripSpace(grid.ownText(row, column))
    return text === '' ? [] : [{ column, text, label: columnLabel(text) ?? optionLabel(text) }]
  })

const canStart = (grid: DirectoryGrid, row: number): boolean => {
  const printed = printedIn(grid, row)
  const known = printed.filter(({ label }) => label !== null).length
  return printed.length >= 2 && known >= 1 && known * 2 >= printed.length
}

/** Columns whose cells hold the words of an item; a printed one in a lower row is data. */
const TEXT_MEANINGS: readonly ColumnMeaning[] = ['serial', 'content', 'timeLimit', 'bases', 'organ']

const continuesHeader = ({
  grid,
  rows,
  row,
}: {
  grid: DirectoryGrid
  rows: readonly number[]
  row: number
}): boolean => {
  const above = columnsOf({ grid, rows })
  const printed = printedIn(grid, row).map(({ column, text, label }) => {
    const over = groupOver({ grid, rows, column })
    const isOption = over === 'channels' && isKnownChannel(text)
    return { column, text, isKnown: label !== null || isOption }
  })
  const known = printed.filter(({ isKnown }) => isKnown).length
  const isUsual = known > 0 && known * 2 >= printed.length
  if (!isUsual && !isReached({ grid, rows, row }) && !printed.some(namesLevel)) return false
  return printed.every(({ column, isKnown }) => {
    const meaning = above.find((one) => one.column === column)?.meaning
    return isKnown || meaning === undefined || !TEXT_MEANINGS.includes(meaning)
  })
}

/** A header cell is merged down into the row: the row is of the header, whatever it says. */
const isReached = ({
  grid,
  rows,
  row,
}: {
  grid: DirectoryGrid
  rows: readonly number[]
  row: number
}): boolean =>
  Array.from({ length: grid.width }, (_, column) => grid.cellAt(row, column)).some(
    (cell) => rows.includes(cell.row) && columnLabel(stripSpace(cell.text)) !== null,
  )

/** 一级事项 and the like are never the words of an item. */
const namesLevel = ({ text }: { text: string }): boolean => columnLabel(text)?.ordinal !== undefined

/** The meaning of a header cell that is merged across a column. */
const groupOver = ({
  grid,
  rows,
  column,
}: {
  grid: DirectoryGrid
  rows: readonly number[]
  column: number
}): ColumnMeaning | null => {
  const { text, merge } = grid.cellAt(rows.at(-1)!, column)
  const isAcross = merge !== null && merge.toColumn > merge.fromColumn
  return isAcross ? (columnLabel(stripSpace(text))?.meaning ?? null) : null
}

/** The cells above a column, from the top; a lost merge takes the group's name from its left. */
const headersOf = ({
  grid,
  rows,
  column,
}: {
  grid: DirectoryGrid
  rows: readonly number[]
  column: number
}): string[] => {
  const texts: string[] = []
  rows.forEach((row, depth) => {
    const own = stripSpace(grid.cellAt(row, column).text)
    const isWithinTable = grid.cellAt(row, column).row >= rows[0]!
    const text = own !== '' && isWithinTable ? own : lostGroup({ grid, rows, depth, column })
    if (text !== '' && text !== texts.at(-1)) texts.push(text)
  })
  return texts
}

/** 公开方式 above 主动 | 依申请 where the merge is gone: the name stands only above the first. */
const lostGroup = ({
  grid,
  rows,
  depth,
  column,
}: {
  grid: DirectoryGrid
  rows: readonly number[]
  depth: number
  column: number
}): string => {
  const below = rows.slice(depth + 1)
  const isDivided = (at: number): boolean =>
    below.some((row) => stripSpace(grid.ownText(row, at)) !== '')
  if (below.length > 0 && !isDivided(column)) return ''
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = stripSpace(grid.ownText(rows[depth]!, left))
    if (text === '') continue
    const label = columnLabel(text)
    if (below.length > 0) return isDivided(left) ? text : ''
    return rows.length === 1 && label?.meaning === 'path' && left === column - 1 ? text : ''
  }
  return ''
}

const columnsOf = ({
  grid,
  rows,
}: {
  grid: DirectoryGrid
  rows: readonly number[]
}): DirectoryColumn[] => {
  const columns: DirectoryColumn[] = []
  for (let column = 0; column < grid.width; column += 1) {
    const headers = headersOf({ grid, rows, column })
    if (headers.length === 0) continue
    const label = labelOf(headers) ?? { meaning: 'extra' as const }
    columns.push({ column, label: headers.at(-1)!, headers, ...label })
  }
  return withoutRepeats(columns)
}

/** Groups whose lower cells are choices, whatever their words. */
const CHOICE_GROUPS: readonly ColumnMeaning[] = ['level', 'channels', 'audience', 'process']

const labelOf = (headers: readonly string[]): HeaderLabel | null => {
  const lowest = headers.at(-1)!
  const parent = headers
    .slice(0, -1)
    .map(columnLabel)
    .findLast((label) => label !== null)
  if (!parent) return columnLabel(lowest) ?? optionLabel(lowest) ?? columnLabel(headers.join(''))
  const option = optionLabel(lowest)
  if (option) return option
  if (CHOICE_GROUPS.includes(parent.meaning)) return { meaning: parent.meaning, option: lowest }
  return columnLabel(lowest) ?? (parent.meaning === 'path' ? { meaning: 'path' } : null)
}

/** Of meanings that an item has once the first column counts, others are columns of their own kind. */
const REPEATABLE: readonly ColumnMeaning[] = ['path', 'extra']

const withoutRepeats = (columns: readonly DirectoryColumn[]): DirectoryColumn[] => {
  const hasOrgan = columns.some(
    ({ meaning, label }) => meaning === 'organ' && !label.includes('责任'),
  )
  const taken = new Set<ColumnMeaning>()
  return columns.map((column) => {
    const { meaning, label, option } = column
    if (option !== undefined || REPEATABLE.includes(meaning)) return column
    const isSecondOrgan = meaning === 'organ' && label.includes('责任') && hasOrgan
    const own = isSecondOrgan ? 'unit' : meaning
    if (taken.has(own)) return { ...column, meaning: 'extra' }
    taken.add(own)
    return { ...column, meaning: own }
  })
}
