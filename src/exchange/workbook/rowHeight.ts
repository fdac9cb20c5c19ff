import type { MergedRange } from '../../domain/spreadsheet/sheetRow'
import { isWrapped } from './styleSheet'
import type { OutputCell, SheetOutput } from './workbookOutput'

/** How wide the text of a cell may run before it wraps, in characters. */
export type TextWidth = (row: number, column: number) => number

/**
 * The height in points that a row's wrapped texts take, or undefined when a line is enough. Estimated,
 * for only a program with the fonts knows; Excel would fit the row by itself, others and printing don't.
 */
export const rowHeight = (
  cells: readonly OutputCell[],
  widthAt: (column: number) => number,
): number | undefined => {
  let lines = 1
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column]
    if (cell === null || typeof cell !== 'object' || typeof cell.value !== 'string') continue
    if (cell.style === undefined || !isWrapped(cell.style)) continue
    const width = widthAt(column)
    // As wide as all characters being Chinese: most cells are judged without looking closer.
    if (cell.value.length * 2 <= width && !cell.value.includes('\n')) continue
    lines = Math.max(lines, linesOf(cell.value, width))
  }
  return lines === 1 ? undefined : Math.min(lines * LINE, HIGHEST)
}

/** A cell merged with its neighbours has their width; one that runs over several rows never decides. */
export const textWidth = ({ columns, merges = [] }: SheetOutput): TextWidth => {
  const widths = columns.map(({ width }) => Math.max(width - MARGIN, 1))
  const merged = new Map(merges.map((range) => [keyOf(range.fromRow, range.fromColumn), range]))
  return (row, column) => {
    const range = merged.size > 0 ? merged.get(keyOf(row, column)) : undefined
    return range ? mergedWidth(range, widths) : (widths[column] ?? DEFAULT_WIDTH)
  }
}

/** Of a row, in points; Excel refuses more. */
export const HIGHEST = 409

/** Of a line of the body's font, in points. */
const LINE = 15
/** Excel keeps about a character of a column free; another is for words and stops that don't break. */
const MARGIN = 2
const DEFAULT_WIDTH = 8

const keyOf = (row: number, column: number): number => row * 16_384 + column

const mergedWidth = (range: MergedRange, widths: readonly number[]): number =>
  range.toRow > range.fromRow
    ? Infinity
    : widths.slice(range.fromColumn, range.toColumn + 1).reduce((sum, width) => sum + width, 0)

const linesOf = (text: string, width: number): number => {
  let lines = 1
  let used = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const wide = code >= FIRST_WIDE ? 2 : 1
    if (code === NEW_LINE || used + wide > width) {
      lines += 1
      used = code === NEW_LINE ? 0 : wide
    } else used += wide
    if (lines * LINE > HIGHEST) break
  }
  return lines
}

const NEW_LINE = 10
/** From here on characters are as wide as Chinese ones, near enough. */
const FIRST_WIDE = 0x1100
