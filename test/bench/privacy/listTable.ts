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

/** An amount in yuan without decimals; one in three has the eleven digits of a mobile number. */
export const wholeYuan = (random: Random): string =>
  random.chance(0.33)
    ? `1${random.pick(['30', '35', '36', '38', '47', '52', '58', '59', '86', '88', '91'])}${random.digits(8)}`
    : `${random.int(1, 9)}${random.digits(random.int(5, 11))}`
