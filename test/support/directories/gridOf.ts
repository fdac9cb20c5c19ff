import type { MergedRange, SheetGrid } from '../../../src/domain/spreadsheet/sheetRow'

export type GridOptions = {
  name?: string
  /** Rows from 1; `''` is an empty cell. */
  rows: readonly (readonly string[])[]
  /** As Excel writes them: `A1:B2`. */
  merges?: readonly string[]
  hidden?: boolean
  hiddenRows?: readonly number[]
}

/** A sheet written by hand. */
export const gridOf = ({
  name = '目录',
  rows,
  merges = [],
  hidden = false,
  hiddenRows = [],
}: GridOptions): SheetGrid => ({
  name,
  hidden,
  rows: rows.map((texts, at) => ({
    number: at + 1,
    texts,
    kinds: texts.map((text) => (text === '' ? ('empty' as const) : ('text' as const))),
    hidden: hiddenRows.includes(at + 1),
  })),
  merges: merges.map(rangeOf),
})

/** `A1:B2` with rows from 1 and columns from 0. */
export const rangeOf = (text: string): MergedRange => {
  const [, fromColumn, fromRow, toColumn, toRow] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(text)!
  return {
    fromRow: Number(fromRow),
    toRow: Number(toRow),
    fromColumn: columnOf(fromColumn!),
    toColumn: columnOf(toColumn!),
  }
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
