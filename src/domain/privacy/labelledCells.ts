import { isFieldLabel } from './tableLabels'

/** Zero-based. */
export type CellPlace = { row: number; column: number }

export type LabelledCell = CellPlace & { label: string; text: string }

/** Every cell that has a label, with it: the label cell left of it, else the heading above. */
export const labelledCells = (rows: readonly (readonly string[])[]): LabelledCell[] => {
  const headings: string[] = []
  const firstHeading = rows.slice(0, MOST_TITLE_ROWS).findIndex(isFirstHeading)
  return rows.flatMap((cells, row) => {
    const isHeading = row === firstHeading || isHeadingRow(cells)
    return cells.flatMap((text, column): LabelledCell[] => {
      const isLabel = isFieldLabel(text) || (isHeading && isHeadingText(text))
      const left = cells[column - 1]
      const label = left !== undefined && isFieldLabel(left) ? left : headings[column]
      if (isLabel) headings[column] = text
      return isLabel || label === undefined || text === '' ? [] : [{ row, column, label, text }]
    })
  })
}

/** A heading stands within the first rows; titles, units and dates may come before it. */
const MOST_TITLE_ROWS = 6

/** Most of its cells are known labels, two of them side by side: so the unknown ones are labels too. */
const isHeadingRow = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const known = filled.filter(isFieldLabel)
  if (filled.length < 2 || known.length * 5 < filled.length * 3) return false
  return filled.some((cell, at) => at > 0 && isFieldLabel(cell) && isFieldLabel(filled[at - 1]!))
}

/** The first row of a table, when it holds words only, and a known label among them. */
const isFirstHeading = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return (
    new Set(filled).size >= 3 &&
    filled.some(isFieldLabel) &&
    filled.every(isHeadingText) &&
    !filled.some((cell, at) => at > 0 && isLineOfForm(filled[at - 1]!, cell))
  )
}

/** 性别 男: a label and its value side by side. */
const isLineOfForm = (label: string, value: string): boolean =>
  /性别|民族|姓名|户主|病|残疾|关系/.test(label) && isFieldLabel(label) && !isFieldLabel(value)

const isHeadingText = (cell: string): boolean =>
  cell.trim() !== '' && cell.length <= 30 && !/\d{5}|^[\d.,%\s]+$/.test(cell)
