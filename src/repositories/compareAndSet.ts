import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'
import type { HistoryEntry } from '../domain/supervision/historyEntry'
import type { Scope } from './scope'

export type CompareAndSetOptions<Slug extends CollectionSlug> = {
  collection: Slug
  id: string
  /** What must still be so; null of the call means that it no longer was. */
  expect?: Where
  /** Columns of the row itself: no arrays, no relationships to many. */
  data: Partial<Omit<DataFromCollectionSlug<Slug>, 'id'>>
  /** An entry for the row's `history`, written with the change. Needs a transaction. */
  entry?: HistoryEntry
}

/**
 * Changes a row below Payload's hooks if it still is as expected; answers the new row, or null when
 * somebody was first. Closed fields such as `state` are moved by this and by nothing else. The id
 * stands inside `where`: given beside it, both adapters ignore the rest of the condition.
 */
export const compareAndSet = async <Slug extends CollectionSlug>(
  { payload, req }: Scope,
  { collection, id, expect, data, entry }: CompareAndSetOptions<Slug>,
): Promise<DataFromCollectionSlug<Slug> | null> => {
  const updated: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, ...(expect ? [expect] : [])] },
    data: {
      ...data,
      ...(entry ? { history: await extended({ payload, req }, { collection, id, entry }) } : {}),
    },
    req,
  })
  return (updated as DataFromCollectionSlug<Slug> | null) ?? null
}

const extended = async (
  { payload, req }: Scope,
  { collection, id, entry }: { collection: CollectionSlug; id: string; entry: HistoryEntry },
): Promise<HistoryEntry[]> => {
  const row: unknown = await payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    req,
  })
  const history = (row as { history?: unknown } | null)?.history
  return [...(Array.isArray(history) ? (history as HistoryEntry[]) : []), entry]
}
