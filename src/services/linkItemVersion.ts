import type { ItemVersion } from '../payload-types'
import { compareAndSet } from '../repositories/compareAndSet'
import { idOf } from '../repositories/scope'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/**
 * Ties a new draft version to its item: a known code (or a chosen item) gets the version added, a new
 * code makes the item's stable record. One draft an item and edition.
 */
export const linkItemVersion = async ({
  context,
  version,
}: {
  context: ServiceContext
  version: ItemVersion
}): Promise<void> => {
  const { payload, req } = context
  const itemId = idOf(version.item) ?? (await findOrCreateItem(context, version))
  const { docs } = await payload.find({
    collection: 'item-versions',
    where: { item: { equals: itemId } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const others = docs.filter((other) => other.id !== version.id)
  const editionId = idOf(version.edition)
  if (
    editionId &&
    others.some((other) => other.state === 'draft' && idOf(other.edition) === editionId)
  )
    throw new Refusal(`事项 ${version.code} 在此版次中已有一份草拟版本，请直接修改那一份`)
  await compareAndSet(context, {
    collection: 'item-versions',
    id: version.id,
    data: {
      item: itemId,
      number: Math.max(0, ...others.map((other) => other.number ?? 0)) + 1,
    },
  })
}

const findOrCreateItem = async (
  { payload, req }: ServiceContext,
  version: ItemVersion,
): Promise<string> => {
  const code = version.code
  if (!code) throw new Refusal('新增事项须填写编号')
  const found = await payload.find({
    collection: 'items',
    where: { code: { equals: code } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (found.docs[0]) return found.docs[0].id
  const item = await payload.create({
    collection: 'items',
    data: {
      code,
      name: version.name,
      title: `${code} ${version.name}`,
      domain: idOf(version.domain),
      timeLimitText: version.timeLimitText,
      inForce: false,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return item.id
}
