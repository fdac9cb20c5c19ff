import type { OWNING_SCOPES } from '../domain/catalogue/itemContent'
import type { ComparableVersion } from '../domain/catalogue/editionDifference'
import type { CivilDate } from '../domain/calendar/civilDate'
import type { ChecklistEdition, ItemVersion } from '../payload-types'
import { findAdoptedEditions, findItemVersions, type EditionRecord } from '../repositories/editions'
import { EVERYTHING, idOf, idsOf } from '../repositories/scope'
import type { ServiceContext } from './serviceContext'

export type EditionContents = {
  /** The edition it starts from; null for the first. */
  base: EditionRecord | null
  versions: ItemVersion[]
  drafts: ItemVersion[]
}

/** The edition that a draft changes: the last adopted one in force before the draft takes effect. */
const baseOf = (
  editions: readonly EditionRecord[],
  effectiveFrom: CivilDate,
): EditionRecord | null =>
  editions.findLast((edition) => edition.effectiveFrom <= effectiveFrom) ?? null

/**
 * What a draft edition will hold: the base edition's versions, less the removed items and those that
 * a draft replaces, and the drafts.
 */
export const draftContents = async (
  context: ServiceContext,
  edition: ChecklistEdition,
): Promise<EditionContents> => {
  const { payload, req } = context
  const base = baseOf(await findAdoptedEditions(context), edition.effectiveFrom as CivilDate)
  const { docs: drafts } = await payload.find({
    collection: 'item-versions',
    where: { and: [{ edition: { equals: edition.id } }, { state: { equals: 'draft' } }] },
    req,
    ...EVERYTHING,
  })
  const replaced = new Set([
    ...idsOf(edition.removedItems),
    ...drafts.map((draft) => idOf(draft.item)),
  ])
  const kept = [...(await findItemVersions(context, base?.versionIds ?? [])).values()].filter(
    (version) => !replaced.has(idOf(version.item)),
  )
  const versions = [...kept, ...drafts].sort((a, b) => (a.code ?? '').localeCompare(b.code ?? ''))
  return { base, versions, drafts }
}

/** Versions with names in place of ids, for comparing two editions. */
export const toComparable = async (
  { payload, req }: ServiceContext,
  versions: readonly ItemVersion[],
): Promise<ComparableVersion[]> => {
  const [domains, bases, units] = await Promise.all([
    payload.find({ collection: 'domains', req, ...EVERYTHING }),
    payload.find({ collection: 'legal-bases', req, ...EVERYTHING }),
    payload.find({ collection: 'units', req, ...EVERYTHING }),
  ])
  const domainName = new Map(domains.docs.map((doc) => [doc.id, doc.name]))
  const basisName = new Map(
    bases.docs.map((doc) => [doc.id, `《${doc.title}》${doc.article ?? ''}`]),
  )
  const unitName = new Map(units.docs.map((doc) => [doc.id, doc.name]))
  const names = (ids: readonly string[], table: Map<string, string>): string[] =>
    ids.map((id) => table.get(id) ?? id)
  return versions.map((version) => ({
    itemId: idOf(version.item) ?? version.id,
    versionId: version.id,
    code: version.code ?? '',
    name: version.name,
    domain: domainName.get(idOf(version.domain) ?? '') ?? '',
    path: (version.path ?? []).map(({ name }) => name),
    contentElements: version.contentElements.map(
      ({ label, required }) => `${label}${required === false ? '（可选）' : ''}`,
    ),
    legalBases: names(idsOf(version.legalBases), basisName),
    timeLimitText: version.timeLimitText,
    publishingOrgan: version.publishingOrgan,
    owningScope: version.owningScope as keyof typeof OWNING_SCOPES,
    owningUnits: names(idsOf(version.owningUnits), unitName),
    channels: (version.channels ?? []).map(
      ({ name, requirement }) => `${requirement === 'optional' ? '□' : '■'}${name}`,
    ),
    audience: version.audience ?? '',
    methods: version.methods,
    levels: version.levels ?? [],
    changeReason: version.changeReason,
    changeBasis: version.changeBasis ?? '',
  }))
}
