import type { Disclosure } from '../payload-types'
import { findVersionInForce } from '../repositories/items'
import { EVERYTHING, idOf, type Scope } from '../repositories/scope'

/** The channel that publishing itself serves. */
const PORTAL = /^(县)?(人民)?政府(门户)?网站$/u

/**
 * The required channels of a publication's item beside the portal, and the day on which each was first
 * served; null is open work.
 */
export const channelsOf = async (
  scope: Scope,
  disclosure: Pick<Disclosure, 'id' | 'item'>,
): Promise<{ name: string; servedOn: string | null }[]> => {
  const version = await findVersionInForce(scope, idOf(disclosure.item))
  const required = (version?.channels ?? [])
    .filter(({ requirement }) => requirement === 'required')
    .map(({ name }) => name.trim())
    .filter((name) => !PORTAL.test(name))
  if (required.length === 0) return []
  const { docs } = await scope.payload.find({
    collection: 'channel-records',
    where: { disclosure: { equals: disclosure.id } },
    sort: 'servedOn',
    req: scope.req,
    ...EVERYTHING,
  })
  return [...new Set(required)].map((name) => ({
    name,
    servedOn: docs.find(({ channel }) => channel.trim() === name)?.servedOn ?? null,
  }))
}
