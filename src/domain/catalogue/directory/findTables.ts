import type { SkippedLine } from './directoryReading'
import type { DirectoryGrid } from './directoryGrid'
import { lineKind, type LineKind, printedCells, titleWords } from './lineKind'
import { readHeader, type DirectoryHeader } from './readHeader'

/** A table before its rows are read: where things stand. */
export type TableBlock = {
  title: string
  header: DirectoryHeader
  dataRows: number[]
  skipped: SkippedLine[]
}

/**
 * The tables of a sheet, one below the other. A header printed again on the next page goes on with the
 * table; after a title of another name, with other columns, or where the numbers begin again, a new
 * table begins, and nothing is carried into it. Lines before the first header belong to it.
 */
export const findTables = (grid: DirectoryGrid): TableBlock[] => {
  const blocks: TableBlock[] = []
  let waiting: SkippedLine[] = []
  let at = 0
  while (at < grid.rowNumbers.length) {
    const row = grid.rowNumbers[at]!
    const block = blocks.at(-1)
    const header = readHeader(grid, at)
    if (header) {
      const next = grid.rowNumbers[at + header.rows.length]
      if (block && goesOn({ grid, block, header, waiting, next }))
        block.skipped.push(
          ...waiting,
          ...header.rows.map((one) => skippedLine(grid, one, 'header')),
        )
      else blocks.push({ ...titled(waiting), header, dataRows: [] })
      waiting = []
      at += header.rows.length
      continue
    }
    at += 1
    if (!block) {
      waiting.push(skippedLine(grid, row, 'above'))
      continue
    }
    const kind = kindAfter(block, lineKind({ grid, header: block.header, row }), row)
    if (kind === 'title') {
      waiting.push(skippedLine(grid, row, 'title'))
      continue
    }
    if (kind !== 'data') {
      const isPartOfTitle = waiting.length > 0 && kind === 'note'
      ;(isPartOfTitle ? waiting : block.skipped).push(skippedLine(grid, row, kind))
      continue
    }
    if (waiting.length === 0 || isSameTitle({ block, waiting })) {
      block.skipped.push(...waiting)
      block.dataRows.push(row)
    } else blocks.push({ ...titled(waiting), header: block.header, dataRows: [row] })
    waiting = []
  }
  blocks.at(-1)?.skipped.push(...waiting)
  return blocks
}

/** A wide line below a note goes on with it: 注：1.… and 2.… on lines of their own. */
const kindAfter = (block: TableBlock, kind: LineKind, row: number): LineKind => {
  const last = block.skipped.at(-1)
  const isBelowNote = last?.kind === 'note' && last.row >= (block.dataRows.at(-1) ?? row)
  return kind === 'section' && isBelowNote ? 'note' : kind
}

/** The text of a physical row, cells apart. */
export const skippedLine = (
  grid: DirectoryGrid,
  row: number,
  kind: SkippedLine['kind'],
): SkippedLine => ({
  row,
  kind,
  text: Array.from({ length: grid.width }, (_, column) => grid.ownText(row, column))
    .filter((text) => text !== '')
    .join('\t'),
})

/** Of the lines above a header, the one that names a directory; else the last that is no remark. */
const titled = (lines: readonly SkippedLine[]): { title: string; skipped: SkippedLine[] } => {
  const texts = lines.map(({ text }) => titleWords(text.split('\t')[0]!))
  const named = texts.findLast((text) => /目录|清单|领域|一览表/u.test(text))
  const other = texts.findLast((text) => text !== '' && !REMARK.test(text))
  return { title: named ?? other ?? '', skipped: [...lines] }
}

const REMARK = /^(?:附件|附表|[（(]|填报|单位|日期|\d)/u

const goesOn = ({
  grid,
  block,
  header,
  waiting,
  next,
}: {
  grid: DirectoryGrid
  block: TableBlock
  header: DirectoryHeader
  waiting: readonly SkippedLine[]
  next: number | undefined
}): boolean => {
  if (!hasSameColumns({ grid, block, header })) return false
  if (waiting.length > 0) return isSameTitle({ block, waiting })
  return block.dataRows.length === 0 || !beginsAgain({ grid, header, next })
}

const isSameTitle = ({
  block,
  waiting,
}: {
  block: TableBlock
  waiting: readonly SkippedLine[]
}): boolean => titled(waiting).title === block.title || titled(waiting).title === ''

/** The first row under a header bears the number 1. */
const beginsAgain = ({
  grid,
  header,
  next,
}: {
  grid: DirectoryGrid
  header: DirectoryHeader
  next: number | undefined
}): boolean => {
  const serial = header.columns.find(({ meaning }) => meaning === 'serial')
  if (!serial || next === undefined) return false
  const cell = printedCells(grid, next).find(({ column }) => column === serial.column)
  return cell !== undefined && /^(?:0*1|一|[（(]一[)）]|①)[.、]?$/u.test(cell.text)
}

/** A column that a merge from above runs through is not printed again. */
const hasSameColumns = ({
  grid,
  block,
  header,
}: {
  grid: DirectoryGrid
  block: TableBlock
  header: DirectoryHeader
}): boolean => {
  const [first] = header.rows
  const again = new Map(header.columns.map((one) => [one.column, one]))
  const known = new Set(block.header.columns.map(({ column }) => column))
  return (
    header.columns.every(({ column }) => known.has(column)) &&
    block.header.columns.every(({ column, meaning, option }) => {
      const one = again.get(column)
      if (one === undefined) return grid.cellAt(first!, column).row < first!
      return one.meaning === meaning && one.option === option
    })
  )
}
