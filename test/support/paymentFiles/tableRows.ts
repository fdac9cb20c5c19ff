import type { CellKind, SheetRow } from '../../../src/domain/spreadsheet/sheetRow'

/**
 * Rows of a sheet as a reader would give them: line by line, cells parted by `|`, blanks around them
 * dropped, `\n` inside a cell as a line break. A leading `@lossy ` or `@date ` sets the cell's kind.
 */
export const tableRows = (table: string): SheetRow[] =>
  table
    .replace(/^\n|\n[ ]*$/g, '')
    .split('\n')
    .map((line, order) => {
      const cells = line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n'))
      const kinds = cells.map(kindOf)
      return {
        number: order + 1,
        texts: cells.map((cell) => cell.replace(/^@\w+ /, '')),
        kinds,
        hidden: false,
      }
    })

const kindOf = (cell: string): CellKind => {
  const named = /^@(\w+) /.exec(cell)?.[1]
  if (named) return named as CellKind
  if (cell === '') return 'empty'
  return /^-?\d{1,11}(\.\d+)?$/.test(cell) ? 'number' : 'text'
}
