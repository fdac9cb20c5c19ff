import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import type { Report } from './judgedRow'
import { createMergedCells } from './mergedCells'
import { readNumber } from './readNumber'

/** In fen, not rounded: a standard may have more than two decimals. */
export type Standard = {
  /** The row's own, or that of the cell that is merged over it. */
  standard: number | null
  /** The last one above, where the row's cell is empty and not merged. */
  above: number | null
}

/** Reads the standards of one sheet: often written once and merged over all rows that it holds for. */
export const createStandardReader = ({
  mapping,
  merges,
}: {
  mapping: ColumnMapping
  merges: readonly MergedRange[]
}): ((row: SheetRow, report: Report) => Standard) => {
  const column = mapping.fields.standard
  if (column === undefined) return () => NONE
  const isMerged = createMergedCells(merges, column)
  let last: number | null = null
  return (row, report) => {
    const text = row.texts[column] ?? ''
    const isBelow = isMerged(row.number)
    if (squeeze(text) === '')
      return isBelow ? { standard: last, above: null } : { standard: null, above: last }
    last = readStandard(text, report)
    return { standard: last, above: null }
  }
}

const NONE: Standard = { standard: null, above: null }

const readStandard = (text: string, report: Report): number | null => {
  const standard = readNumber(text)
  if (standard === null || standard < 0) {
    report('standard', 'doubt', '补贴标准不是以元计的数字，无法核对金额，请核对')
    return null
  }
  return Math.round(standard * 1e8) / 1e6
}
