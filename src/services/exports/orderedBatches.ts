import type { DataFromCollectionSlug, Where } from 'payload'
import { asReader, EXPORT_BATCH, type ExportedCollection, type ExportReader } from './exportSource'

/**
 * The rows that the reader sees, in any order of the list, in batches. Their ids are read first, so
 * that rows which arrive or move meanwhile shift none; only for tables of a county's size.
 */
export async function* orderedBatches<Slug extends ExportedCollection>(
  reader: ExportReader,
  { collection, sort, where = reader.where }: { collection: Slug; sort: string[]; where?: Where },
): AsyncGenerator<DataFromCollectionSlug<Slug>[]> {
  const { payload } = reader
  const all = { ...asReader(reader), collection, limit: 0, pagination: false, depth: 0 } as const
  const { docs } = await payload.find({ ...all, where, sort, select: { updatedAt: true } as never })
  const ids = docs.map(({ id }) => String(id))
  for (let from = 0; from < ids.length; from += EXPORT_BATCH) {
    const batch = ids.slice(from, from + EXPORT_BATCH)
    const found = await payload.find({ ...all, where: { id: { in: batch } } })
    const byId = new Map(
      (found.docs as DataFromCollectionSlug<Slug>[]).map((doc) => [String(doc.id), doc]),
    )
    yield batch.flatMap((id) => byId.get(id) ?? [])
  }
}
