import type { ContentElement } from '../domain/catalogue/itemContent'
import type { ItemVersion } from '../payload-types'
import { EVERYTHING, idOf, type Scope } from './scope'

/** A lookup from an item to its domain. */
export const domainOfItems = async ({
  payload,
  req,
}: Scope): Promise<(itemId: string) => string | null> => {
  const { docs } = await payload.find({
    collection: 'items',
    select: { domain: true },
    req,
    ...EVERYTHING,
  })
  const domains = new Map(docs.map((doc) => [doc.id, idOf(doc.domain)]))
  return (itemId) => domains.get(itemId) ?? null
}

/** The version of an item that is in force; null for an item that is not. */
export const findVersionInForce = async (
  { payload, req }: Scope,
  itemId: string | null,
): Promise<ItemVersion | null> => {
  const options = { depth: 0, overrideAccess: true, disableErrors: true, req } as const
  const item = itemId && (await payload.findByID({ collection: 'items', id: itemId, ...options }))
  const versionId = item && idOf(item.currentVersion)
  if (!versionId) return null
  return payload.findByID({ collection: 'item-versions', id: versionId, ...options })
}

/** The content standard of a version, every element with its key. */
export const contentStandardOf = ({
  contentElements,
}: Pick<ItemVersion, 'contentElements'>): ContentElement[] =>
  contentElements.map(({ key, label, required }, index) => ({
    key: key ?? `e${index + 1}`,
    label,
    required: required !== false,
  }))
