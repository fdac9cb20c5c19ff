import { saysSomething } from './findAttributes'
import { AGE_OF_MINORS, latestYear } from './findChildren'
import { isWholeName } from './findNames'
import {
  isAgeLabel,
  isBirthLabel,
  isChildNameLabel,
  isFieldLabel,
  isGuardianLabel,
  isNameLabel,
  isOfficeLabel,
  isSensitiveLabel,
  isSensitiveTitle,
} from './tableLabels'

/** Zero-based. */
export type CellPlace = { row: number; column: number }

type LabelledCell = CellPlace & { label: string; text: string }

/**
 * The cells that hold a citizen's name whose row (or form) also tells something sensitive: a filled
 * column 残疾类别 or 病种, an age below 14, a child's birth date; a column 儿童姓名; or a list whose
 * title is about such people. A cell's label is the label cell left of it, else the heading above.
 */
export const namesInSensitiveRows = (
  rows: readonly (readonly string[])[],
  title: string,
): CellPlace[] => {
  const cells = labelledCells(rows)
  const names = cells.filter(({ label, text }) => isNameLabel(label) && isWholeName(text))
  if (names.length === 0) return []
  const year = latestYear(`${title}\n${rows.slice(0, 3).flat().join('\n')}`)
  const told = new Set(cells.filter((cell) => isTelling(cell, year)).map(({ row }) => row))
  const isAboutAll =
    !cells.some(({ label }) => isOfficeLabel(label)) &&
    isSensitiveTitle(`${title}${titleRows(rows)}`)
  return names.filter(
    ({ label, row }) =>
      isChildNameLabel(label) ||
      (!isGuardianLabel(label) && (isAboutAll || told.has(row) || isFormTelling(names, told, row))),
  )
}

/** Every cell that has a label, with it. */
export const labelledCells = (rows: readonly (readonly string[])[]): LabelledCell[] => {
  const headings: string[] = []
  return rows.flatMap((cells, row) => {
    const headingRow = isHeadingRow(cells)
    return cells.flatMap((text, column): LabelledCell[] => {
      const isLabel = isFieldLabel(text) || (headingRow && isHeadingText(text))
      const left = cells[column - 1]
      const label = left !== undefined && isFieldLabel(left) ? left : headings[column]
      if (isLabel) headings[column] = text
      return isLabel || label === undefined || text === '' ? [] : [{ row, column, label, text }]
    })
  })
}

/** Most of its cells are known labels, two of them side by side: so the unknown ones are labels too. */
const isHeadingRow = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const known = filled.filter(isFieldLabel)
  if (filled.length < 2 || known.length * 5 < filled.length * 3) return false
  return filled.some((cell, at) => at > 0 && isFieldLabel(cell) && isFieldLabel(filled[at - 1]!))
}

const isHeadingText = (cell: string): boolean =>
  cell.trim() !== '' && cell.length <= 30 && !/\d{4}/.test(cell)

const isTelling = ({ label, text }: LabelledCell, year: number): boolean => {
  if (isSensitiveLabel(label)) return saysSomething(text)
  if (isAgeLabel(label))
    return /^\d{1,2}$/.test(text.replace(/周?岁|\s/g, '')) && parseInt(text) < AGE_OF_MINORS
  if (!isBirthLabel(label)) return false
  const born = /(?:19|20)\d{2}/.exec(text)
  return born !== null && year - Number(born[0]) < AGE_OF_MINORS
}

/** In a form about one person the telling row lies near the name; a list has a name in every row. */
const isFormTelling = (
  names: readonly CellPlace[],
  told: ReadonlySet<number>,
  row: number,
): boolean =>
  names.length === 1 && [...told].some((other) => other > row && other - row <= FORM_ROWS)

const FORM_ROWS = 12

/** The rows above the headings that hold a single text. */
const titleRows = (rows: readonly (readonly string[])[]): string => {
  const heading = rows.findIndex((cells) => cells.filter(isFieldLabel).length >= 2)
  return rows
    .slice(0, Math.max(0, Math.min(heading, 5)))
    .map((cells) => cells.filter((cell) => cell.trim() !== ''))
    .filter((cells) => new Set(cells).size === 1)
    .map((cells) => cells[0])
    .join('\n')
}
