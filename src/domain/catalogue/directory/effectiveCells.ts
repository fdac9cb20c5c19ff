import type { ColumnMeaning, DirectoryColumn } from './directoryReading'
import type { DirectoryGrid } from './directoryGrid'
import type { ItemGroup } from './itemGroups'
import { isBlank, stripSpace } from './tidyText'

/** What a column says for an item, after merged, empty and 同上 cells have been filled in. */
export type EffectiveCell = {
  column: DirectoryColumn
  /** As printed; several physical rows joined by line breaks. */
  text: string
  /** Where the text, or the empty cell, stands. */
  row: number
  source: 'own' | 'merged' | 'carried' | 'ditto' | 'empty'
  /** 同上 with nothing above it in this table. */
  isOpenDitto: boolean
  /** The text stands in a cell merged across from another column. */
  isAcross: boolean
}

/**
 * The cells of every item of one table, in the order of its columns. An empty cell takes the text above
 * it (copies lose vertical merges), except 序号, columns unknown to the template, and 二级事项 below
 * another 一级事项; columns of ticks are carried together, where none of a group is ticked. Nothing is
 * carried into the table from above its first row.
 */
export const effectiveCells = ({
  grid,
  columns,
  groups,
}: {
  grid: DirectoryGrid
  columns: readonly DirectoryColumn[]
  groups: readonly ItemGroup[]
}): EffectiveCell[][] => {
  const firstRow = groups[0]?.rows[0] ?? 1
  let above: EffectiveCell[] | null = null
  return groups.map((group) => {
    const printed = columns.map((column) => printedCell({ grid, column, group, firstRow }))
    const dittoed = printed.map((cell, at) => resolveDitto(cell, above?.[at]))
    const previous = above
    const cells = previous
      ? dittoed.map((cell, at) => carry({ cell, cells: dittoed, from: previous[at]!, previous }))
      : dittoed
    above = cells
    return cells
  })
}

const printedCell = ({
  grid,
  column,
  group,
  firstRow,
}: {
  grid: DirectoryGrid
  column: DirectoryColumn
  group: ItemGroup
  firstRow: number
}): EffectiveCell => {
  const row = group.rows[0]!
  const cell = grid.cellAt(row, column.column)
  const isOfTable = cell.row >= firstRow
  const first = isOfTable ? cell.text : ''
  const further = group.rows.slice(1).map((one) => grid.ownText(one, column.column))
  const texts = [first, ...further].filter((text) => !isBlank(text))
  const isAcross = isOfTable && !isBlank(first) && cell.column !== column.column
  const source = texts.length === 0 ? 'empty' : cell.row < row && !isBlank(first) ? 'merged' : 'own'
  return {
    column,
    text: texts.join('\n'),
    row: source === 'merged' ? cell.row : row,
    source,
    isOpenDitto: false,
    isAcross,
  }
}

const DITTO = /^(?:同上[。.]?|〃|″|"|''|同前|如上|与上同|上同|同上(?:行|栏|格))$/u

const resolveDitto = (cell: EffectiveCell, above: EffectiveCell | undefined): EffectiveCell => {
  if (!DITTO.test(stripSpace(cell.text))) return cell
  if (!above || above.text === '' || above.isOpenDitto) return { ...cell, isOpenDitto: true }
  return { ...cell, text: above.text, source: 'ditto' }
}

/** Never carried: each row has its own number, and what an unknown column means is not known. */
const NEVER_CARRIED: readonly ColumnMeaning[] = ['serial', 'extra']

const carry = ({
  cell,
  cells,
  from,
  previous,
}: {
  cell: EffectiveCell
  cells: readonly EffectiveCell[]
  from: EffectiveCell
  previous: readonly EffectiveCell[]
}): EffectiveCell => {
  if (cell.source !== 'empty' || from.text === '') return cell
  const { meaning } = cell.column
  if (NEVER_CARRIED.includes(meaning)) return cell
  const group = cells.filter(({ column }) => column.meaning === meaning)
  const isAnswered =
    meaning === 'path'
      ? group.some((one) => isNewParent({ one, cell, above: previous, cells }))
      : group.some(({ source }) => source !== 'empty')
  if (isAnswered) return cell
  return { ...from, source: 'carried', isAcross: false }
}

/** A 事项 to the left (of a higher level) that differs from the one above ends what stood below it. */
const isNewParent = ({
  one,
  cell,
  above,
  cells,
}: {
  one: EffectiveCell
  cell: EffectiveCell
  above: readonly EffectiveCell[]
  cells: readonly EffectiveCell[]
}): boolean => {
  if (one.source === 'empty' || isBelow(one.column, cell.column)) return false
  const before = above[cells.indexOf(one)]!
  return stripSpace(one.text) !== stripSpace(before.text)
}

const isBelow = (one: DirectoryColumn, other: DirectoryColumn): boolean =>
  one.ordinal !== undefined && other.ordinal !== undefined
    ? one.ordinal > other.ordinal
    : one.column > other.column
