import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'
import type { Scope } from './scope'

export type CompareAndSetOptions<Slug extends CollectionSlug> = {
  collection: Slug
  id: string
  /** What must still be so; null of the call means that it no longer was. */
  expect?: Where
  data: Partial<Omit<DataFromCollectionSlug<Slug>, 'id'>>
}

/**
 * Changes a row below Payload's hooks if it still is as expected; answers the new row, or null when
 * somebody was first. Closed fields such as `state` are moved by this and by nothing else. The id
 * stands inside `where`: given beside it, both adapters ignore the rest of the condition.
 */
export const compareAndSet = async <Slug extends CollectionSlug>(
  { payload, req }: Scope,
  { collection, id, expect, data }: CompareAndSetOptions<Slug>,
): Promise<DataFromCollectionSlug<Slug> | null> => {
  const updated: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, ...(expect ? [expect] : [])] },
    data: data as Record<string, unknown>,
    req,
  })
  return (updated as DataFromCollectionSlug<Slug> | null) ?? null
}
