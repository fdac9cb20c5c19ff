export type ColumnCell = {
  column: number
  colSpan: number
  /** The width of its longest line, unbroken. */
  wide: number
  /** The least that it can be set in: its longest word. */
  narrow: number
}

type ColumnWidthsOptions = { cells: readonly ColumnCell[]; columns: number; width: number }

/**
 * Column widths that fill a table: each column has room for its longest word, and the rest is shared
 * by how much text stands in it, so that a column of numbers stays slim beside one of sentences.
 */
export const columnWidths = ({ cells, columns, width }: ColumnWidthsOptions): number[] => {
  const even = width / columns
  const narrow = new Array<number>(columns).fill(0)
  const wide = new Array<number>(columns).fill(0)
  for (const cell of cells) {
    const span = Math.min(cell.colSpan, columns - cell.column)
    for (let at = cell.column; at < cell.column + span; at += 1) {
      narrow[at] = Math.max(narrow[at] ?? 0, Math.min(cell.narrow / span, even))
      // A long text is content with lines; beyond this width it gains nothing.
      wide[at] = Math.max(wide[at] ?? 0, Math.min(cell.wide / span, width * 0.6))
    }
  }
  const least = sum(narrow)
  const wishes = wide.map((wish, at) => Math.max(wish - (narrow[at] ?? 0), 0))
  const total = sum(wishes)
  const rest = Math.max(width - least, 0)
  return narrow.map(
    (base, at) => base + (total > 0 ? (rest * (wishes[at] ?? 0)) / total : rest / columns),
  )
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
