import type { CivilDate } from '../domain/calendar/civilDate'
import type { SupervisedItemVersion } from '../domain/supervision/plannedObligation'
import type { TimeLimitClause } from '../domain/time-limits/clause'
import type { ItemVersion } from '../payload-types'
import { EVERYTHING, idOf, idsOf, type Scope } from './scope'
import { resolveOwners, type UnitRecord } from './units'

/** An adopted edition: its frozen versions and the day from which it is in force. */
export type EditionRecord = {
  id: string
  number: string
  title: string
  effectiveFrom: CivilDate
  versionIds: string[]
}

/** All adopted editions, earliest first. */
export const findAdoptedEditions = async ({ payload, req }: Scope): Promise<EditionRecord[]> => {
  const { docs } = await payload.find({
    collection: 'checklist-editions',
    where: { state: { equals: 'adopted' } },
    sort: ['effectiveFrom', 'adoptedAt'],
    req,
    ...EVERYTHING,
  })
  return docs.map((doc) => ({
    id: doc.id,
    number: doc.number,
    title: doc.title,
    effectiveFrom: doc.effectiveFrom as CivilDate,
    versionIds: idsOf(doc.versions),
  }))
}

/** The edition in force on a day: the last adopted one whose day has come. */
export const editionInForce = (
  editions: readonly EditionRecord[],
  day: CivilDate,
): EditionRecord | null => editions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? null

/** Item versions by id, of one item where it is named. */
export const findItemVersions = async (
  { payload, req }: Scope,
  ids: readonly string[],
  itemId?: string,
): Promise<Map<string, ItemVersion>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'item-versions',
    where: {
      and: [
        { id: { in: [...new Set(ids)] } },
        ...(itemId === undefined ? [] : [{ item: { equals: itemId } }]),
      ],
    },
    req,
    ...EVERYTHING,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/**
 * Every version that was ever in force, with the days on which it was: from the edition that brought
 * it to the one that replaced or removed it. A version that left and came back counts from its first
 * day to its last. Of one item only, where it is named.
 */
export const findSupervisedVersions = async (
  scope: Scope,
  units: readonly UnitRecord[],
  itemId?: string,
): Promise<SupervisedItemVersion[]> => {
  const editions = await findAdoptedEditions(scope)
  const documents = await findItemVersions(
    scope,
    editions.flatMap(({ versionIds }) => versionIds),
    itemId,
  )
  const spans = spansOf(editions)
  return [...documents.values()].flatMap((document) => {
    const span = spans.get(document.id)
    return span ? [supervisedVersion({ document, span, units })] : []
  })
}

type Span = { from: CivilDate; to: CivilDate | null }

const spansOf = (editions: readonly EditionRecord[]): Map<string, Span> => {
  const spans = new Map<string, Span>()
  editions.forEach((edition, index) => {
    const to = editions[index + 1]?.effectiveFrom ?? null
    for (const id of edition.versionIds)
      spans.set(id, { from: spans.get(id)?.from ?? edition.effectiveFrom, to })
  })
  return spans
}

const supervisedVersion = ({
  document,
  span,
  units,
}: {
  document: ItemVersion
  span: Span
  units: readonly UnitRecord[]
}): SupervisedItemVersion => ({
  id: document.id,
  itemId: idOf(document.item) ?? '',
  name: document.name,
  clauses: clausesOf(document),
  methods: document.methods,
  unitIds: resolveOwners({
    scope: document.owningScope,
    named: idsOf(document.owningUnits),
    units,
  }).filter((id) => units.some((unit) => unit.id === id && unit.disclosing)),
  effectiveFrom: span.from,
  effectiveTo: span.to,
})

/** The parsed clauses as they were stored with a version. */
export const clausesOf = (document: Pick<ItemVersion, 'clauses'>): TimeLimitClause[] =>
  Array.isArray(document.clauses) ? (document.clauses as TimeLimitClause[]) : []
