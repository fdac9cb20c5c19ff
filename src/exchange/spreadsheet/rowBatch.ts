import type { SheetRow } from '../../domain/spreadsheet/sheetRow'

/** Rows of one batch, and cells where rows are uncommonly wide. */
const ROWS = 500
const CELLS = 100_000

/** Gathers rows until there are enough to hand on. */
export type RowBatch = {
  add: (row: SheetRow) => void
  isFull: () => boolean
  isEmpty: () => boolean
  /** The rows so far; the next batch begins. */
  take: () => SheetRow[]
}

export const rowBatch = (): RowBatch => {
  let rows: SheetRow[] = []
  let cells = 0
  return {
    add: (row) => {
      rows.push(row)
      cells += row.texts.length
    },
    isFull: () => rows.length >= ROWS || cells >= CELLS,
    isEmpty: () => rows.length === 0,
    take: () => {
      const taken = rows
      rows = []
      cells = 0
      return taken
    },
  }
}

/** Lets the event loop do what else is waiting: a server goes on answering. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
