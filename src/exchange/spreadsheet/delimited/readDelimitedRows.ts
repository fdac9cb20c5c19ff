import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { CellKind, SheetRow } from '../../../domain/spreadsheet/sheetRow'
import { Unreadable } from '../../contentParts/unreadable'
import { refusalOf } from '../refusals'
import { rowBatch, turn } from '../rowBatch'
import { plainField } from './plainField'

/** Bytes of one record: a quote that nobody closed must not swallow the rest of the file. */
const LONGEST_RECORD = 1024 * 1024

const SLICE = 64 * 1024

type DelimitedSource = { text: string; separator: string }

/**
 * The rows of a text table in batches; every field is text. Rows may differ in length; a blank line is
 * counted and left out. Throws `Unreadable`.
 */
export async function* readDelimitedRows({
  text,
  separator,
}: DelimitedSource): AsyncGenerator<SheetRow[]> {
  const source = Readable.from(slices(text))
  const records = source.pipe(
    parse({
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
    }),
  )
  const batch = rowBatch()
  let number = 0
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      const row = rowOf(++number, record)
      if (row) batch.add(row)
      if (!batch.isFull()) continue
      yield batch.take()
      await turn()
    }
    if (!batch.isEmpty()) yield batch.take()
  } catch (error) {
    throw error instanceof CsvError ? brokenRecord(error) : refusalOf(error)
  } finally {
    source.destroy()
  }
}

/** The parser counts the records before the broken one; rows that it had still to hand on are lost. */
const brokenRecord = (error: CsvError): Unreadable =>
  new Unreadable(
    `第${Number(error.records) + 1}行起的引号没有成对，请用 Excel 或 WPS 打开后另存为 xlsx 再上传。`,
  )

const rowOf = (number: number, record: readonly string[]): SheetRow | undefined => {
  const texts = record.map(plainField)
  while (texts.at(-1) === '') texts.pop()
  if (texts.length === 0) return undefined
  const kinds = texts.map((text): CellKind => (text === '' ? 'empty' : 'text'))
  return { number, texts, kinds, hidden: false }
}

/** The text piece by piece, no character cut in two. */
function* slices(text: string): Generator<string> {
  let from = 0
  while (from < text.length) {
    let to = from + SLICE
    if (isLowSurrogate(text.charCodeAt(to))) to++
    yield text.slice(from, to)
    from = to
  }
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
