import type { DirectoryGrid } from './directoryGrid'
import type { DirectoryRow, DirectoryTable } from './directoryReading'
import { BALLOT_BOX, TICKED_GLYPHS } from './boxGlyphs'
import { effectiveCells } from './effectiveCells'
import type { TableBlock } from './findTables'
import { itemGroups } from './itemGroups'
import { readRow } from './readRow'
import { recogniseDomain } from './recogniseDomain'

/** The rows of one table and the domain that its title, its sheet or its column of 领域 names. */
export const readTable = (grid: DirectoryGrid, block: TableBlock): DirectoryTable => {
  const { columns, rows: headerRows } = block.header
  const groups = itemGroups({ grid, columns, rows: block.dataRows })
  const hasTickedBallots = columns
    .filter(({ meaning }) => meaning === 'channels')
    .some(({ column }) => block.dataRows.some((row) => hasBoth(grid.ownText(row, column))))
  const rows = effectiveCells({ grid, columns, groups }).map((cells, at) =>
    readRow({ grid, group: groups[at]!, cells, hasTickedBallots }),
  )
  return {
    sheet: grid.name,
    title: block.title,
    domainName:
      recogniseDomain(block.title) ??
      domainAbove(block) ??
      recogniseDomain(grid.name) ??
      domainOf(rows),
    headerRow: headerRows[0]!,
    columns,
    rows,
    skipped: block.skipped,
  }
}

const TICKED = new RegExp(`[${TICKED_GLYPHS}]`, 'u')
const hasBoth = (text: string): boolean => text.includes(BALLOT_BOX) && TICKED.test(text)

/** A title may stand on several lines: 安全生产领域, then 基层政务公开标准目录. */
const domainAbove = ({ header, skipped }: TableBlock): string | null => {
  const lines = skipped.filter(({ row, text }) => row < header.rows[0]! && /领域/u.test(text))
  return recogniseDomain(lines.map(({ text }) => text).join(''))
}

/** The domain that all rows of the table name. */
const domainOf = (rows: readonly DirectoryRow[]): string | null => {
  const named = new Set(rows.map(({ domain }) => recogniseDomain(domain)))
  return named.size === 1 ? [...named][0]! : null
}
