import type { MergedRange } from '../../../domain/spreadsheet/sheetRow'

type PlacedCell = {
  row: number
  column: number
  /** Columns that it takes. */
  span: number
  /** The value of `vMerge`: `restart`, `continue`, `undefined` without one. */
  vertical: string | undefined
}

/** Joins the cells of a Word table that go over several columns or on in the rows below. */
export const mergedCells = () => {
  const found: MergedRange[] = []
  let above = new Map<number, MergedRange>()
  let below = new Map<number, MergedRange>()
  let begun: MergedRange[] = []
  let continued: MergedRange[] = []
  const begin = (): void => {
    below = new Map()
    begun = []
    continued = []
  }
  return {
    /** Does the cell only go on from the one above? */
    add: ({ row, column, span, vertical }: PlacedCell): boolean => {
      const upper = vertical === undefined || vertical === 'restart' ? undefined : above.get(column)
      const range = upper ?? {
        fromRow: row,
        toRow: row,
        fromColumn: column,
        toColumn: column + span - 1,
      }
      ;(upper ? continued : begun).push(range)
      if (vertical !== undefined) below.set(column, range)
      return upper !== undefined
    },
    endRow: (row: number): void => {
      for (const range of continued) range.toRow = row
      found.push(...begun)
      above = below
      begin()
    },
    /** The row was deleted by a revision: what is merged goes on below it. */
    dropRow: begin,
    all: (): MergedRange[] =>
      found.filter((range) => range.toRow > range.fromRow || range.toColumn > range.fromColumn),
  }
}
