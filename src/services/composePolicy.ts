import type { CivilDate } from '../domain/calendar/civilDate'
import type {
  PublicFile,
  PublicInterpretation,
  PublicPolicyFacts,
} from '../domain/publication/publicRecords'
import type { PublicDocumentRef } from '../domain/publication/publicRefs'
import type { Disclosure, PolicyDocument } from '../payload-types'
import { EVERYTHING, idOf, idsOf } from '../repositories/scope'
import type { ServiceContext } from './serviceContext'

/** What a policy document shows beside title and text. 自公布之日起施行: from the day of publication. */
export const composePolicyFacts = ({
  disclosure: { policy },
  publishedOn,
}: {
  disclosure: Pick<Disclosure, 'policy'>
  publishedOn: CivilDate
}): PublicPolicyFacts => ({
  documentNumber: policy?.documentNumber ?? '',
  registrationNumber: policy?.registrationNumber ?? '',
  dateMade: (policy?.dateMade || null) as CivilDate | null,
  issuers: policy?.issuers ?? '',
  genre: policy?.genre ?? '',
  subject: policy?.subject ?? '',
  normative: policy?.normative ?? false,
  trial: policy?.trial ?? false,
  effectiveFrom: (policy?.effectiveFrom || publishedOn) as CivilDate,
  lastDay: (policy?.lastDay || null) as CivilDate | null,
})

/** What an interpretation shows beside title and text, with the documents it explains. */
export const composeInterpretation = async (
  context: ServiceContext,
  {
    disclosure: { interpretation },
    video,
    captions,
  }: {
    disclosure: Pick<Disclosure, 'interpretation'>
    video: PublicFile | null
    captions: PublicFile | null
  },
): Promise<PublicInterpretation> => ({
  form: interpretation?.form ?? 'text',
  original: interpretation?.original !== false,
  documents: (await findDocuments(context, idsOf(interpretation?.documents))).map(documentRef),
  video,
  captions,
})

/** Documents of the register by id. */
export const findDocuments = async (
  { payload, req }: ServiceContext,
  ids: readonly string[],
): Promise<PolicyDocument[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'policy-documents',
    where: { id: { in: [...ids] } },
    sort: 'dateMade',
    req,
    ...EVERYTHING,
  })
  return docs
}

/** A document as another page names it. */
export const documentRef = (document: PolicyDocument): PublicDocumentRef => ({
  title: document.title,
  documentNumber: document.documentNumber ?? '',
  path: policyPath(document),
})

/** Where the public finds a document: its publication, or the library's page of one from a gazette. */
export const policyPath = (document: Pick<PolicyDocument, 'id' | 'disclosure'>): string => {
  const disclosure = idOf(document.disclosure)
  return disclosure ? `/disclosures/${disclosure}` : `/policies/${document.id}`
}
