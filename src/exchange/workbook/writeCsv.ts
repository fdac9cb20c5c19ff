import { stringify } from 'csv-stringify/sync'
import { inertText } from './inertText'

/** A decimal string is written digit for digit and is a number even when it begins with a minus. */
export type CsvCell = string | number | null | { decimal: string }

export type CsvOutput = {
  header: readonly string[]
  rows: AsyncIterable<readonly (readonly CsvCell[])[]> | Iterable<readonly (readonly CsvCell[])[]>
}

/**
 * CSV batch by batch, so that it may be longer than the memory is wide: UTF-8 with BOM so that Excel
 * reads Chinese, lines ending in CRLF; a text that a spreadsheet would run as a formula has an apostrophe
 * put before it, in the header too.
 */
export async function* writeCsv({ header, rows }: CsvOutput): AsyncGenerator<Uint8Array> {
  yield lines([header], true)
  for await (const batch of rows) if (batch.length > 0) yield lines(batch)
}

const lines = (cells: readonly (readonly CsvCell[])[], bom = false): Uint8Array =>
  Buffer.from(
    stringify(cells as CsvCell[][], {
      bom,
      record_delimiter: '\r\n',
      quoted_match: SEPARATING,
      cast: {
        string: inertText,
        object: (value: unknown) => (value as { decimal: string }).decimal,
      },
    }),
  )

/** Of these csv-stringify quotes only the comma and CRLF; a lone line break would begin a new row. */
const SEPARATING = /[\r\n;\t]/u
