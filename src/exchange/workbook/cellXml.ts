import { isCivilDate, toDayNumber } from '../../domain/calendar/civilDate'
import { columnLetters } from '../../domain/spreadsheet/sheetRow'
import { isDecimal } from './isDecimal'
import { HIGHEST, rowHeight, type TextWidth } from './rowHeight'
import { styleIndex } from './styleSheet'
import type { CellStyleName, OutputCell, OutputRow, OutputType } from './workbookOutput'
import { cellText } from './xmlText'

/** A row as XML, with what its cells hold; texts lie in the cells themselves (`inlineStr`). */
export const rowXml = (
  { cells, height }: OutputRow,
  number: number,
  widthOf: TextWidth,
): string => {
  let xml = `<row r="${number}"${heightXml(height, () => rowHeight(cells, (column) => widthOf(number, column)))}>`
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column]
    if (cell === null || cell === undefined) continue
    xml += cellXml(cell, `${letters(column)}${number}`)
  }
  return `${xml}</row>`
}

/** Day 0 of Excel's count for dates from March 1900 on; before, it counts a day that never was. */
const EXCEL_EPOCH = -25_569
const FIRST_SERIAL = 61

/**
 * A date as Excel counts it; null for what is no date, and for one before March 1900.
 */
export const dateSerial = (text: string): number | null => {
  if (!isCivilDate(text)) return null
  const serial = toDayNumber(text) - EXCEL_EPOCH
  return serial < FIRST_SERIAL ? null : serial
}

/** A height that was asked for is kept; an estimated one gives way when somebody edits the row. */
const heightXml = (asked: number | undefined, estimate: () => number | undefined): string => {
  if (asked !== undefined) return ` ht="${Math.min(asked, HIGHEST)}" customHeight="1"`
  const height = estimate()
  return height === undefined ? '' : ` ht="${height}"`
}

const cellXml = (cell: NonNullable<OutputCell>, at: string): string => {
  if (typeof cell === 'string') return cell === '' ? '' : textXml(cell, at, 'plain', undefined)
  const { value, type, style = 'plain' } = cell
  if (value === null || value === '') return `<c r="${at}" s="${styleIndex(style, type)}"/>`
  if (typeof value === 'boolean')
    return `<c r="${at}" s="${styleIndex(style, type)}" t="b"><v>${value ? 1 : 0}</v></c>`
  const digits = type === 'text' ? null : numberOf(value, type)
  if (digits === null) return textXml(String(value), at, style, type)
  return `<c r="${at}" s="${styleIndex(style, type)}"><v>${digits}</v></c>`
}

const textXml = (
  text: string,
  at: string,
  style: CellStyleName,
  type: OutputType | undefined,
): string =>
  `<c r="${at}" s="${styleIndex(style, formatOf(text, type))}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`

/** A text that would become a formula as soon as somebody edits its cell is formatted as text. */
const formatOf = (text: string, type: OutputType | undefined): OutputType | undefined =>
  type === undefined && FORMULA.test(text) ? 'text' : type

const FORMULA = /^[=+\-@]/

/** What stands in `<v>`, or null when the value is a text. */
const numberOf = (value: string | number, type: OutputType | undefined): string | number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (type === undefined) return null
  if (type === 'date') return dateSerial(value)
  return isDecimal(value) && significantDigits(value) <= EXACT_DIGITS ? value : null
}

/** Excel forgets the digits after the fifteenth. */
const EXACT_DIGITS = 15

const significantDigits = (decimal: string): number =>
  decimal.replace(/[-.]/g, '').replace(/^0+/, '').length

const LETTERS: string[] = []
const letters = (column: number): string => (LETTERS[column] ??= columnLetters(column))
