import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'
import type { Scope } from './scope'

export type CompareAndSetOptions<Slug extends CollectionSlug> = {
  collection: Slug
  id: string
  /** What must still be so; null of the call means that it no longer was. */
  expect?: Where
  /** Columns of the row itself: no arrays, no relationships to many. */
  data: Partial<Omit<DataFromCollectionSlug<Slug>, 'id'>>
  /** A row to add to the array field `history`, once the change is made. */
  history?: Record<string, unknown>
}

/**
 * Changes a row below Payload's hooks if it still is as expected; answers the new row, or null when
 * somebody was first. Closed fields such as `state` are moved by this and by nothing else. The id
 * stands inside `where`: given beside it, both adapters ignore the rest of the condition. The history
 * is appended after the comparison, because SQLite's adapter pushes array rows before it compares.
 */
export const compareAndSet = async <Slug extends CollectionSlug>(
  { payload, req }: Scope,
  { collection, id, expect, data, history }: CompareAndSetOptions<Slug>,
): Promise<DataFromCollectionSlug<Slug> | null> => {
  const updated: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, ...(expect ? [expect] : [])] },
    data: data as Record<string, unknown>,
    req,
  })
  if (updated && history)
    await payload.db.updateOne({
      collection,
      id,
      data: { history: { $push: history } },
      req,
    })
  return (updated as DataFromCollectionSlug<Slug> | null) ?? null
}
