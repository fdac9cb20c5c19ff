/** A public list as it can be taken away, the same columns in the same order in every format. */
export type PublicTable = {
  /** Names the sheet and the file. */
  title: string
  /** A sentence above the header of a workbook. */
  note: string
  columns: readonly PublicTableColumn[]
  /** Values by the keys of the columns. */
  rows: readonly Readonly<Record<string, string | number>>[]
}

export type PublicTableColumn = {
  key: string
  label: string
  /** In characters of a printed sheet; a Chinese character takes two. */
  width: number
  type?: 'text' | 'integer' | 'money' | 'date'
}

export const SPREADSHEET_FORMATS = ['xlsx', 'csv'] as const
export type SpreadsheetFormat = (typeof SPREADSHEET_FORMATS)[number]

/** Writes a list as a file of a spreadsheet; the portal is handed one. */
export type WritePublicTable = (
  table: PublicTable,
  format: SpreadsheetFormat,
) => AsyncIterable<Uint8Array>
