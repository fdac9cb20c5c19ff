import { labelledCells, type CellPlace, type LabelledCell } from './labelledCells'
import { saysSomething } from './findAttributes'
import { AGE_OF_MINORS, latestYear } from './findChildren'
import { isWholeName } from './findNames'
import {
  isAgeLabel,
  isBirthLabel,
  isCategoryLabel,
  isCauseLabel,
  isChildNameLabel,
  isFieldLabel,
  isGradeLabel,
  isGuardianLabel,
  isNameLabel,
  isOfficeLabel,
  isSchoolLabel,
  isSensitiveLabel,
  isSensitiveTitle,
} from './tableLabels'

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
  const isOfDisability = /残/.test(title + rows.slice(0, 6).flat().join(''))
  const told = new Set(
    cells
      .filter((cell) => isTelling(cell, year) || (isOfDisability && isGrade(cell)))
      .map(({ row }) => row),
  )
  const isAboutAll =
    !cells.some(({ label }) => isOfficeLabel(label)) &&
    isSensitiveTitle(`${title}${titleRows(rows)}`)
  return names.filter(
    ({ label, row }) =>
      isChildNameLabel(label) ||
      (!isGuardianLabel(label) && (isAboutAll || told.has(row) || isFormTelling(names, told, row))),
  )
}

const isGrade = ({ label, text }: LabelledCell): boolean =>
  /(?:等级|级别)$/.test(label.replace(/\s/g, '')) && /^[一二三四五六七八九十]级$/.test(text.trim())

const isTelling = ({ label, text }: LabelledCell, year: number): boolean => {
  if (isSensitiveLabel(label)) return saysSomething(text)
  if (isAgeLabel(label))
    return /^\d{1,2}$/.test(text.replace(/周?岁|\s/g, '')) && parseInt(text) < AGE_OF_MINORS
  if (isGradeLabel(label)) return SCHOOL_YEAR.test(text)
  if (isCauseLabel(label)) return ILL_OR_DISABLED.test(text)
  if (isSchoolLabel(label)) return /幼儿园|小学/.test(text)
  if (isCategoryLabel(label)) return DISABILITY.test(text.trim())
  if (!isBirthLabel(label)) return false
  const born = /(?:19|20)\d{2}/.exec(text)
  return born !== null && year - Number(born[0]) < AGE_OF_MINORS
}

const SCHOOL_YEAR =
  /[一二三四五六七八九1-9] ?年级|初[一二三]|小学|初中|学前|[小中大]班|^[1-9]\d{0,3}班?$|^[一二三四五六七八九](?:\(|\d)/
const ILL_OR_DISABLED = /^因[病残]|癌|残疾|瘫|重病|大病|疾病/
const DISABILITY = /^(?:视力|听力|言语|肢体|智力|精神|多重)(?:残疾)?$/

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
