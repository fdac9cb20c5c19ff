/** The register of policy documents. */
import type { CivilDate } from '../domain/calendar/civilDate'
import type { StatusEntry } from '../domain/policy/validity/statusHistory'
import type { Disclosure, PolicyDocument } from '../payload-types'
import { EVERYTHING, type Scope } from './scope'

/** The entry that a working copy made. */
export const findPolicyOf = async (
  { payload, req }: Scope,
  disclosureId: string,
): Promise<PolicyDocument | null> => {
  const { docs } = await payload.find({
    collection: 'policy-documents',
    where: { disclosure: { equals: disclosureId } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

export const findPolicyDocument = ({ payload, req }: Scope, id: string) =>
  payload.findByID({
    collection: 'policy-documents',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })

/** Published interpretations of a document, oldest first. */
export const findInterpretations = async (
  { payload, req }: Scope,
  documentId: string,
): Promise<Disclosure[]> => {
  const { docs } = await payload.find({
    collection: 'disclosures',
    where: {
      and: [
        { kind: { equals: 'interpretation' } },
        { 'interpretation.documents': { in: [documentId] } },
        { publication: { exists: true } },
        { state: { not_equals: 'withdrawn' } },
      ],
    },
    sort: 'publishedAt',
    req,
    ...EVERYTHING,
  })
  return docs
}

/** The history as the law's rules read it. */
export const statusHistoryOf = ({
  statusHistory,
}: Pick<PolicyDocument, 'statusHistory'>): StatusEntry[] =>
  Array.isArray(statusHistory) ? (statusHistory as StatusEntry[]) : []

/** First and last day by the document's own term. */
export const termOf = ({
  effectiveFrom,
  dateMade,
  publishedOn,
  lastDay,
}: PolicyDocument): { effectiveFrom: CivilDate; lastDay: CivilDate | null } => ({
  // A document from a gazette that names no day takes effect when it was made.
  effectiveFrom: (effectiveFrom || publishedOn || dateMade || '1949-10-01') as CivilDate,
  lastDay: (lastDay || null) as CivilDate | null,
})
