import { isDecimal } from '../workbook/isDecimal'
import { writeCsv, type CsvCell } from '../workbook/writeCsv'
import { writeWorkbook } from '../workbook/writeWorkbook'
import type { OutputRow, SheetOutput } from '../workbook/workbookOutput'
import type { RegisterColumn, RegisterFormat } from './registerColumn'

export type RegisterOutput<Row> = {
  /** Names the sheet, stands above each printed page, and is the title of the document. */
  title: string
  columns: readonly RegisterColumn<Row>[]
  /** In batches, so that the whole never lies in memory. */
  rows: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>
  format: RegisterFormat
  /** A sentence above the header of a workbook; a CSV file has only header and rows. */
  note?: string
}

/**
 * A table as a file, written while its rows are read. A workbook has real types, a header that stays in
 * view and on each printed page, a filter and page numbers; CSV has a BOM, and texts that a spreadsheet
 * would run are made harmless in both. Throws a RangeError beyond the rows of a sheet.
 */
export const writeRegister = <Row>(register: RegisterOutput<Row>): AsyncIterable<Uint8Array> =>
  register.format === 'csv'
    ? writeCsv({
        header: register.columns.map(({ label }) => label),
        rows: batches(register.rows, (row) => csvRow(register.columns, row)),
      })
    : writeWorkbook({ title: register.title, sheets: [sheetOf(register)] })

const sheetOf = <Row>({ title, columns, rows, note }: RegisterOutput<Row>): SheetOutput => {
  const headerRow = note ? 2 : 1
  const lastColumn = columns.length - 1
  return {
    name: title,
    columns: columns.map(({ width }) => ({ width })),
    rows: headed(
      [
        ...(note ? [{ cells: [{ value: note, style: 'note' as const }] }] : []),
        { cells: columns.map(({ label }) => ({ value: label, style: 'header' as const })) },
      ],
      batches(rows, (row) => sheetRow(columns, row)),
    ),
    frozenRows: headerRow,
    filter: { fromRow: headerRow, toColumn: lastColumn },
    merges:
      note && lastColumn > 0 ? [{ fromRow: 1, toRow: 1, fromColumn: 0, toColumn: lastColumn }] : [],
    print: {
      orientation: 'landscape',
      titleRows: { fromRow: headerRow, toRow: headerRow },
      header: title,
    },
  }
}

const sheetRow = <Row>(columns: readonly RegisterColumn<Row>[], row: Row): OutputRow => ({
  cells: columns.map(({ type, value }) => ({ value: value(row), type, style: 'text' })),
})

const csvRow = <Row>(columns: readonly RegisterColumn<Row>[], row: Row): CsvCell[] =>
  columns.map(({ type, value }) => {
    const cell = value(row)
    const isNumeric = type === 'money' || type === 'number' || type === 'integer'
    return isNumeric && typeof cell === 'string' && isDecimal(cell) ? { decimal: cell } : cell
  })

async function* batches<Row, Made>(
  rows: RegisterOutput<Row>['rows'],
  make: (row: Row) => Made,
): AsyncGenerator<Made[]> {
  for await (const batch of rows) yield batch.map(make)
}

async function* headed(
  head: OutputRow[],
  body: AsyncIterable<OutputRow[]>,
): AsyncGenerator<OutputRow[]> {
  yield head
  yield* body
}
