/** What tests ask of the office's rows, whoever may read them. */
import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'
import { findObligations, type ObligationRecord } from '../../src/repositories/obligations'
import type { Installation } from './installation'

type Opened = Pick<Installation, 'payload'>

/** The ledger's rows, nearest due date first. */
export const ledger = ({ payload }: Opened, where: Where = {}): Promise<ObligationRecord[]> =>
  findObligations({ payload, req: {} }, where)

/** Every row of a collection, in the order of its keys or ids. */
export const rowsOf = async <Slug extends CollectionSlug>(
  { payload }: Opened,
  collection: Slug,
  where: Where = {},
): Promise<DataFromCollectionSlug<Slug>[]> => {
  const { docs } = await payload.find({
    collection,
    where,
    sort: 'id',
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs as DataFromCollectionSlug<Slug>[]
}

/** How many rows a collection has. */
export const countOf = async (
  { payload }: Opened,
  collection: CollectionSlug,
  where: Where = {},
): Promise<number> => (await payload.count({ collection, where, overrideAccess: true })).totalDocs

/** The first of what must not be empty. */
export const first = <T>(list: readonly T[]): T => {
  const [one] = list
  if (one === undefined) throw new Error('expected at least one')
  return one
}
