import type { Where } from 'payload'
import type { ChannelRecord, Disclosure } from '../payload-types'
import { findVersionInForce } from '../repositories/items'
import { EVERYTHING, idOf, type Scope } from '../repositories/scope'

/** The channel that publishing itself serves. */
const PORTAL = /^(县)?(人民)?政府(门户)?网站$/u

export type ChannelState = {
  name: string
  /** The day on which it was first served; null is open work. */
  servedOn: string | null
}

/** The required channels of a publication's item beside the portal. */
export const channelsOf = async (
  scope: Scope,
  disclosure: Pick<Disclosure, 'id' | 'item'>,
): Promise<ChannelState[]> => {
  const required = requiredOf(await findVersionInForce(scope, idOf(disclosure.item)))
  return required.length === 0
    ? []
    : statesOf(required, await findRecords(scope, { disclosure: { equals: disclosure.id } }))
}

export type OpenChannels = { id: string; title: string; channels: string[] }

/** What a unit made public and did not yet bring to every required channel, newest first, however old. */
export const openChannelsOf = async (scope: Scope, unitId: string): Promise<OpenChannels[]> => {
  const { docs } = await scope.payload.find({
    collection: 'disclosures',
    where: {
      and: [
        { unit: { equals: unitId } },
        { publication: { exists: true } },
        { state: { not_equals: 'withdrawn' } },
      ],
    },
    sort: '-publishedAt',
    req: scope.req,
    ...EVERYTHING,
    select: { title: true, item: true },
  })
  const required = new Map<string, string[]>()
  for (const itemId of new Set(docs.map(({ item }) => idOf(item) ?? '')))
    required.set(itemId, requiredOf(await findVersionInForce(scope, itemId)))
  if ([...required.values()].every((names) => names.length === 0)) return []
  const records = await findRecords(scope, { unit: { equals: unitId } })
  return docs.flatMap(({ id, title, item }): OpenChannels[] => {
    const own = records.filter(({ disclosure }) => idOf(disclosure) === id)
    const open = statesOf(required.get(idOf(item) ?? '') ?? [], own).filter(
      ({ servedOn }) => servedOn === null,
    )
    return open.length > 0 ? [{ id, title, channels: open.map(({ name }) => name) }] : []
  })
}

const requiredOf = (version: Awaited<ReturnType<typeof findVersionInForce>>): string[] => [
  ...new Set(
    (version?.channels ?? [])
      .filter(({ requirement }) => requirement === 'required')
      .map(({ name }) => name.trim())
      .filter((name) => !PORTAL.test(name)),
  ),
]

const statesOf = (names: readonly string[], records: readonly ChannelRecord[]): ChannelState[] =>
  names.map((name) => ({
    name,
    servedOn: records.find(({ channel }) => channel.trim() === name)?.servedOn ?? null,
  }))

const findRecords = async (scope: Scope, where: Where): Promise<ChannelRecord[]> =>
  (
    await scope.payload.find({
      collection: 'channel-records',
      where,
      sort: 'servedOn',
      req: scope.req,
      ...EVERYTHING,
    })
  ).docs
