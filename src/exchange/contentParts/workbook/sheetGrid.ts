import type { ContentPart } from '../../../domain/privacy/contentPart'
import { columnLetters } from '../../../domain/spreadsheet/sheetRow'
import type { Budget } from '../budget'
import type { CellPlace } from './cellName'

type GridRow = { number: number; isHidden: boolean; cells: (readonly [number, string])[] }

/** The filled cells of one sheet, gathered in the order of the file. */
export type SheetGrid = {
  hideColumns: (range: { from: number; to: number }) => void
  openRow: (row: { number: number; isHidden: boolean }) => void
  addCell: (cell: CellPlace & { text: string }) => void
  /** The cells as a table without the rows and columns that are empty throughout. */
  toPart: (input: { sheet: string; budget: Budget }) => ContentPart | undefined
}

export const sheetGrid = (): SheetGrid => {
  const rows: GridRow[] = []
  const hidden: { from: number; to: number }[] = []
  const used = new Set<number>()
  const openRow: SheetGrid['openRow'] = ({ number, isHidden }) =>
    void rows.push({ number, isHidden, cells: [] })
  return {
    hideColumns: (range) => void hidden.push(range),
    openRow,
    addCell: ({ row, column, text }) => {
      if (rows.at(-1)?.number !== row) openRow({ number: row, isHidden: false })
      rows.at(-1)?.cells.push([column, text])
      used.add(column)
    },
    toPart: ({ sheet, budget }) => {
      const columns = [...used].sort((one, other) => one - other)
      const filled = rows.filter(({ cells }) => cells.length > 0)
      if (filled.length === 0) return undefined
      budget.spendCells(filled.length * columns.length)
      const places = new Map(columns.map((column, index) => [column, index]))
      return {
        kind: 'table',
        where: sheet,
        rows: filled.map(({ cells }) => denseRow({ cells, places })),
        cellWhere: (row, column) => {
          const { number = 0, isHidden = false } = filled[row] ?? {}
          const at = columns[column] ?? 0
          const isColumnHidden = hidden.some(({ from, to }) => from <= at && at <= to)
          const note = [isHidden && '隐藏行', isColumnHidden && '隐藏列'].filter(Boolean).join('、')
          return `${sheet}!${columnLetters(at)}${number}${note && `（${note}）`}`
        },
      }
    },
  }
}

type DenseInput = { cells: GridRow['cells']; places: ReadonlyMap<number, number> }

const denseRow = ({ cells, places }: DenseInput): string[] => {
  const row = Array<string>(places.size).fill('')
  for (const [column, text] of cells) row[places.get(column) ?? 0] = text
  return row
}
