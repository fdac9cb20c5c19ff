import type { MergedRange } from '../../domain/spreadsheet/sheetRow'

/**
 * A workbook as it is to be written. Rows count from 1 and columns from 0, as in `MergedRange`; a sheet's
 * rows come in batches, so that the whole never lies in memory.
 */
export type WorkbookOutput = {
  /** Shown as the title of the document. */
  title?: string
  /** Who made it, for the properties of the document; nobody when left out. */
  creator?: string
  sheets: readonly SheetOutput[]
}

export type SheetOutput = {
  /** Cleaned of what a sheet's name can't hold, cut to 31 characters, made unique. */
  name: string
  /**
   * Widths in characters of the body's font; a Chinese character takes two. `type` is for what a person
   * will type into the column's empty cells: as `text`, a long number and a leading 0 stay as they are.
   */
  columns: readonly { width: number; type?: OutputType }[]
  rows: AsyncIterable<readonly OutputRow[]> | Iterable<readonly OutputRow[]>
  /** How many rows (columns) stay in view from the top (left). */
  frozenRows?: number
  frozenColumns?: number
  /** Filter buttons on the cells of a row, from the first column to `toColumn`, over all rows below. */
  filter?: { fromRow: number; toColumn: number }
  merges?: readonly MergedRange[]
  validations?: readonly DataValidation[]
  print?: PrintSetup
}

/** `height` in points, kept as it is; left out, it is estimated from wrapped texts and gives way to editing. */
export type OutputRow = { cells: readonly OutputCell[]; height?: number }

/** `null` leaves the cell out; a bare string is text in the `plain` style. */
export type OutputCell =
  | null
  | string
  | {
      value: string | number | boolean | null
      type?: OutputType
      style?: CellStyleName
      comment?: string
    }

/**
 * What a cell holds. `text` is formatted as text, so that a long number stays one when a person edits it.
 * `money` is yuan and, like `number` and `integer`, may be a decimal string, which is written digit for
 * digit; `date` is `YYYY-MM-DD` and becomes a real date. A value that is not what its type says (a name
 * in a column of money) is written as text: nothing is lost, and nothing is ever a formula.
 */
export const OUTPUT_TYPES = ['text', 'number', 'integer', 'money', 'date'] as const
export type OutputType = (typeof OUTPUT_TYPES)[number]

/**
 * How a cell looks, whatever it holds. `text` is the body of a table (border, wrapped, at the top),
 * `centred` the same in the middle, `problem` the same on light yellow, `note` grey italics without a border.
 */
export const CELL_STYLES = [
  'plain',
  'header',
  'title',
  'text',
  'centred',
  'problem',
  'note',
] as const
export type CellStyleName = (typeof CELL_STYLES)[number]

export const VALIDATION_KINDS = ['list', 'date', 'integer', 'decimal', 'text-length'] as const

/** What a person may type into a range. Bounds are inclusive: numbers, or `YYYY-MM-DD` of a date. */
export type DataValidation = {
  range: MergedRange
  kind: (typeof VALIDATION_KINDS)[number]
  /** The choices of a `list`. */
  values?: readonly string[]
  min?: string | number
  max?: string | number
  /** Shown when the cell is entered, at most 255 characters. */
  prompt?: string
  /** Shown when something else was typed, at most 225 characters. */
  error?: string
  /** Asks whether something else is meant, instead of refusing it. */
  asksOnly?: boolean
  /** May the cell stay empty? Yes when left out. */
  allowBlank?: boolean
}

export type PrintSetup = {
  /** A4 when left out. */
  paper?: 'A4' | 'A3'
  /** Upright when left out. */
  orientation?: 'portrait' | 'landscape'
  /** Shrinks the sheet until all columns stand on one page; yes when left out. */
  fitToWidth?: boolean
  /** Rows repeated at the top of each page. */
  titleRows?: { fromRow: number; toRow: number }
  /** In centimetres. */
  margins?: { top?: number; bottom?: number; left?: number; right?: number }
  /** A line above each page. */
  header?: string
  /** `第 1 页 共 3 页` below each page; yes when left out. */
  pageNumbers?: boolean
}
