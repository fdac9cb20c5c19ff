import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { Item, ItemVersion } from '../payload-types'
import {
  editionInForce,
  findAdoptedEditions,
  findItemVersions,
  type EditionRecord,
} from '../repositories/editions'
import { putProjections, removeProjections } from '../repositories/publicStore'
import { EVERYTHING, idOf, idsOf } from '../repositories/scope'
import { findAllUnits, resolveOwners, type UnitRecord } from '../repositories/units'
import { composePublicItem } from './composePublicItem'
import { projectSite } from './projectSite'
import { projectUnits } from './projectUnits'
import { transactionally, type ServiceContext } from './serviceContext'

/**
 * Shows the public the edition in force today: items, domains, units and the edition's name, in one
 * transaction. Does nothing while the right edition is shown already, so the sweep may call it daily
 * and an edition takes effect by its date alone.
 */
export const projectCatalogue = (context: ServiceContext): Promise<{ changed: boolean }> =>
  transactionally(context, async (inside) => {
    const { payload, req, now } = inside
    const editions = await findAdoptedEditions(inside)
    const edition = editionInForce(editions, civilDateAt(now))
    const state = await payload.findGlobal({
      slug: 'system-state',
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (!edition || state.projectedEdition === edition.id) return { changed: false }
    await payload.db.updateGlobal({
      slug: 'system-state',
      data: { projectedEdition: edition.id },
      req,
    })
    await showEdition(inside, { edition, editions })
    await projectSite(inside)
    await projectUnits(inside)
    return { changed: true }
  })

const showEdition = async (
  context: ServiceContext,
  { edition, editions }: { edition: EditionRecord; editions: readonly EditionRecord[] },
): Promise<void> => {
  const { payload, req } = context
  const versions = await findItemVersions(context, edition.versionIds)
  const [units, domains, bases, items] = await Promise.all([
    findAllUnits(context),
    payload.find({ collection: 'domains', sort: ['order', 'code'], req, ...EVERYTHING }),
    payload.find({ collection: 'legal-bases', req, ...EVERYTHING }),
    payload.find({ collection: 'items', req, ...EVERYTHING }),
  ])
  const domainById = new Map(domains.docs.map((doc) => [doc.id, doc]))
  const basisById = new Map(bases.docs.map((doc) => [doc.id, doc]))
  const itemById = new Map(items.docs.map((doc) => [doc.id, doc]))

  const shown = [...versions.values()].map((version) => {
    const item = itemById.get(idOf(version.item) ?? '')
    const domain = domainById.get(idOf(version.domain) ?? '')
    const owners = ownersOf(version, units)
    return {
      item,
      version,
      owners,
      record: composePublicItem({
        version,
        item,
        owners,
        domain: { code: domain?.code ?? '', name: domain?.name ?? '' },
        bases: idsOf(version.legalBases).flatMap((id) => basisById.get(id) ?? []),
        effectiveFrom: firstDayOf(version.id, editions) ?? edition.effectiveFrom,
      }),
    }
  })
  await updateItems(context, items.docs, shown)
  await putProjections(
    context,
    shown.map(({ record, owners }) => ({
      kind: 'item',
      id: record.code,
      domain: record.domain.code,
      units: owners.map(({ code }) => code),
      item: record.code,
      sortKey: record.code,
      words: [
        record.code,
        ...record.path,
        record.name,
        record.publishingOrgan,
        record.owningText,
        ...record.contentElements.map(({ label }) => label),
      ].join(' '),
      data: record,
    })),
  )
  await removeProjections(context, { kind: 'item', keep: shown.map(({ record }) => record.code) })
  await putProjections(
    context,
    domains.docs.map((domain, index) => ({
      kind: 'domain',
      id: domain.code,
      sortKey: String(index).padStart(4, '0'),
      data: {
        code: domain.code,
        name: domain.name,
        order: index,
        itemCount: shown.filter(({ record }) => record.domain.code === domain.code).length,
      },
    })),
  )
}

/** A version is in force since the first edition that holds it. */
const firstDayOf = (versionId: string, editions: readonly EditionRecord[]): CivilDate | null =>
  editions.find(({ versionIds }) => versionIds.includes(versionId))?.effectiveFrom ?? null

type Shown = { item: Item | undefined; version: ItemVersion; owners: UnitRecord[] }

/** The stable records follow: which are in force, by which version, and whose they are. */
const updateItems = async (
  { payload, req }: ServiceContext,
  items: readonly Item[],
  shown: readonly Shown[],
): Promise<void> => {
  const inForce = new Set(shown.map(({ item }) => item?.id))
  for (const { item, version, owners } of shown) {
    if (!item) continue
    await payload.update({
      collection: 'items',
      id: item.id,
      data: {
        code: version.code ?? item.code,
        name: version.name,
        title: `${version.code ?? item.code} ${version.name}`,
        domain: idOf(version.domain),
        timeLimitText: version.timeLimitText,
        owners: owners.map(({ id }) => id),
        inForce: true,
        currentVersion: version.id,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  for (const item of items)
    if (item.inForce && !inForce.has(item.id))
      await payload.update({
        collection: 'items',
        id: item.id,
        data: { inForce: false },
        depth: 0,
        overrideAccess: true,
        req,
      })
}

const ownersOf = (version: ItemVersion, units: readonly UnitRecord[]): UnitRecord[] => {
  const ids = resolveOwners({
    scope: version.owningScope,
    named: idsOf(version.owningUnits),
    units,
  })
  return units.filter(({ id }) => ids.includes(id))
}
