import type { OutputType } from '../workbook/workbookOutput'

/** A column of a table as it leaves the house, the same in every format. */
export type RegisterColumn<Row> = {
  label: string
  /** In characters of a printed sheet; a Chinese character takes two. */
  width: number
  /** Makes real dates and numbers of a workbook's cells; what a value is by itself when left out. */
  type?: OutputType
  /** A date as `YYYY-MM-DD`, money in yuan as a decimal string; `''` and null are empty. */
  value: (row: Row) => string | number | null
}

export const REGISTER_FORMATS = ['xlsx', 'csv'] as const
export type RegisterFormat = (typeof REGISTER_FORMATS)[number]

/** The media types of the formats. */
export const REGISTER_TYPES: Record<RegisterFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** Rows that a workbook takes below its header. A CSV file has no limit. */
export const MOST_XLSX_ROWS = 1_048_575
