import type { Payload, Where } from 'payload'
import type { ExportFormat } from '../../domain/export/exportKind'
import type { RegisterColumn } from '../../exchange/register/registerColumn'
import { writeRegister } from '../../exchange/register/writeRegister'
import type { User } from '../../payload-types'

/** Whose eyes a table is read with, what of it, and when. */
export type ExportReader = {
  payload: Payload
  /** Sees what this person sees in the list; null is the system, which sees everything. */
  user: User | null
  /** The list's filter; what the person may see is applied to it. */
  where: Where
  now: Date
}

/** The lists that leave as files. */
export type ExportedCollection =
  'obligations' | 'cards' | 'items' | 'policy-documents' | 'payment-batches' | 'audit-log'

type SourceOptions<Row> = {
  collection: ExportedCollection
  columns: readonly RegisterColumn<Row>[]
  /** Rows of the file. */
  count: (reader: ExportReader) => Promise<number>
  /** The rows in their order, never all in memory. */
  batches: (reader: ExportReader) => AsyncIterable<Row[]>
  /** A sentence above the header of a workbook. */
  note?: (reader: ExportReader) => Promise<string>
}

/** One kind of export: what may be asked for and how its file comes about. */
export type ExportSource = {
  /** The list that it is the file of: who may not read it has no file. */
  collection: ExportedCollection
  count: (reader: ExportReader) => Promise<number>
  /** The file, written while its rows are read. `onRows` is told after each batch how many there were. */
  write: (
    reader: ExportReader,
    options: {
      title: string
      format: ExportFormat
      onRows?: (count: number) => Promise<void>
    },
  ) => AsyncIterable<Uint8Array>
}

/** Rows in memory at a time. */
export const EXPORT_BATCH = 500

/** A kind of export from its rows and columns. */
export const exportSource = <Row>({
  collection,
  columns,
  count,
  batches,
  note,
}: SourceOptions<Row>): ExportSource => ({
  collection,
  count,
  write: async function* (reader, { title, format, onRows }) {
    async function* told(): AsyncGenerator<Row[]> {
      for await (const batch of batches(reader)) {
        yield batch
        await onRows?.(batch.length)
      }
    }
    yield* writeRegister({
      title,
      columns,
      rows: told(),
      format,
      note: await note?.(reader),
    })
  },
})

/** How Payload is asked in the reader's name. */
export const asReader = ({
  user,
}: ExportReader): { overrideAccess: boolean; user?: User & { collection: 'users' } } =>
  user
    ? { overrideAccess: false, user: { ...user, collection: 'users' } }
    : { overrideAccess: true }

/** How many rows of a list the reader sees. */
export const countVisible = async (
  reader: ExportReader,
  collection: ExportedCollection,
): Promise<number> => {
  const { totalDocs } = await reader.payload.count({
    ...asReader(reader),
    collection,
    where: reader.where,
  })
  return totalDocs
}
