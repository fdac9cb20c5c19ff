/** The register of subsidy policies: one row an edition. */
import type { Where } from 'payload'
import type { EditionPlace } from '../domain/subsidy/policy/seriesProblems'
import type { SubsidyPolicy } from '../payload-types'
import { EVERYTHING, idOf, type Scope } from './scope'

/** The edition that a working copy published. */
export const findEditionOf = async (
  scope: Scope,
  disclosureId: string,
): Promise<SubsidyPolicy | null> =>
  (await find(scope, { disclosure: { equals: disclosureId } }))[0] ?? null

export const findEdition = async (
  scope: Scope,
  id: string | null,
): Promise<SubsidyPolicy | null> =>
  id ? ((await find(scope, { id: { equals: id } }))[0] ?? null) : null

/** All editions of a policy, withdrawn ones too, newest year first. */
export const findEditions = (scope: Scope, series: string): Promise<SubsidyPolicy[]> =>
  find(scope, { series: { equals: series } })

/** Public editions that rest on a document of the library. */
export const findEditionsOn = (scope: Scope, documentId: string): Promise<SubsidyPolicy[]> =>
  find(scope, { and: [{ documents: { in: [documentId] } }, { inForce: { equals: true } }] })

/** As the rules of a series read it. */
export const editionPlace = (edition: SubsidyPolicy): EditionPlace => ({
  id: edition.id,
  series: edition.series,
  year: edition.year,
  unitId: idOf(edition.unit),
  disclosureId: idOf(edition.disclosure),
  inForce: edition.inForce !== false,
})

const find = async ({ payload, req }: Scope, where: Where): Promise<SubsidyPolicy[]> => {
  const { docs } = await payload.find({
    collection: 'subsidy-policies',
    where,
    sort: ['-year', 'id'],
    req,
    ...EVERYTHING,
  })
  return docs
}
