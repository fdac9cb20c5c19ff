/**
 * A table as it arrives from outside, whatever the file: sheets of a workbook, a CSV file, the tables
 * of a Word document. Rules read these shapes and never a file format.
 */

/**
 * What a cell was in its file. `lossy` is a number with more digits than a number can hold (an identity
 * or bank number that a spreadsheet has cut): its last digits are gone for good.
 */
export const CELL_KINDS = ['empty', 'text', 'number', 'lossy', 'date', 'boolean', 'error'] as const
export type CellKind = (typeof CELL_KINDS)[number]

/** One row; `texts` and `kinds` are of one length, columns count from 0, and the row from 1 as in Excel. */
export type SheetRow = {
  number: number
  /**
   * What the cell says: numbers as plain decimals without an exponent, dates as `YYYY-MM-DD`, texts with
   * their line breaks, `''` for an empty cell.
   */
  texts: readonly string[]
  kinds: readonly CellKind[]
  /** A row or a filter hides it. */
  hidden: boolean
}

/** A merged range, both ends included; rows count from 1 and columns from 0. */
export type MergedRange = { fromRow: number; toRow: number; fromColumn: number; toColumn: number }

/** A sheet small enough to be held as a whole. */
export type SheetGrid = {
  /** Of a Word document: the heading before the table, or `表1`. */
  name: string
  hidden: boolean
  rows: readonly SheetRow[]
  merges: readonly MergedRange[]
}

/** `C5`, for messages to people. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`

/** The letters of a column that counts from 0: A … Z, AA … */
export const columnLetters = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}
