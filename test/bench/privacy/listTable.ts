import type { Random } from './random'

/** A list as an office publishes it; `flat` says that its leaks stay plain when the grid is lost. */
export type ListTable = { title: string; rows: string[][]; flat: boolean }

export type Column = { head: string; cell: (index: number) => string }

export const table = (
  title: string,
  columns: readonly Column[],
  count: number,
  flat = true,
): ListTable => ({
  title,
  flat,
  rows: [
    columns.map((column) => column.head),
    ...Array.from({ length: count }, (_, index) => columns.map((column) => column.cell(index))),
  ],
})

export const serial: Column = { head: '序号', cell: (index) => String(index + 1) }

export const money = (random: Random): string =>
  `${random.int(50, 9999)}.${random.pick(['00', '50', '20'])}`

export type TableMaker = (random: Random) => ListTable
