/** Excel's own limits; a reference beyond them is no reference. */
const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576

/** A cell of a sheet; rows count from 1 and columns from 0, as `A1` is read. */
export type CellPlace = { row: number; column: number }

/** `C5` or `$C$5` as numbers; `undefined` for anything else. */
export const cellPlace = (reference: string): CellPlace | undefined => {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference)
  if (!found) return undefined
  const row = Number(found[2])
  const column =
    [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return row >= 1 && row <= MOST_ROWS && column < MOST_COLUMNS ? { row, column } : undefined
}

const LETTER_A = 65
const LETTER_Z = 90

/** The column of a plain reference such as `AB12`, -1 for none; made for sheets of millions of cells. */
export const columnOf = (reference: string): number => {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at)
    if (code < LETTER_A || code > LETTER_Z) break
    column = column * 26 + code - LETTER_A + 1
    if (column > MOST_COLUMNS) return -1
  }
  return column - 1
}

/** Is this the number of a row that Excel knows? */
export const isRowNumber = (number: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= MOST_ROWS
