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
