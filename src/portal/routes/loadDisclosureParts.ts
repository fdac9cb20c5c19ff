import type { CivilDate } from '../../domain/calendar/civilDate'
import type { StatusOn } from '../../domain/policy/validity/statusOn'
import type { PublicDisclosure, PublicPolicyDocument } from '../../domain/publication/publicRecords'
import type { PublicDocumentRef } from '../../domain/publication/publicRefs'
import type { PublicPaymentBatch } from '../../domain/publication/publicSubsidies'
import type { PublicReader } from '../../domain/publication/publicReader'
import { policyFromDisclosure, policyStanding } from '../policyStanding'

/** What the page of a disclosure needs beside it. */
export type DisclosureParts = {
  /** Of a policy document: its entry in the library, or what the publication itself says of it. */
  policy: PublicPolicyDocument | null
  /** Is `policy` the entry, with its history? Without one nothing is said of its validity. */
  hasStanding: boolean
  /** Of an interpretation: what it explains, with the status of the day where the library has it. */
  explained: { document: PublicDocumentRef; standing: StatusOn | null }[]
  /** The payment lists that it made public and that still are. */
  payments: PublicPaymentBatch[]
}

type LoadOptions = {
  reader: PublicReader
  disclosure: PublicDisclosure
  today: CivilDate
  /** An earlier version shows what it said itself, and nothing of what became of the document since. */
  isOld?: boolean
}

export const loadDisclosureParts = async ({
  reader,
  disclosure,
  today,
  isOld = false,
}: LoadOptions): Promise<DisclosureParts> => {
  const [policy, payments, explained] = await Promise.all([
    disclosure.policy && !isOld ? reader.policyOf(disclosure.id) : null,
    Promise.all((disclosure.paymentBatches ?? []).map((id) => reader.paymentBatch(id))),
    Promise.all(
      (disclosure.interpretation?.documents ?? []).map(async (document) => {
        const known = document.path && (await policyAt(reader, document.path))
        return { document, standing: known ? policyStanding(known, today) : null }
      }),
    ),
  ])
  return {
    policy: policy ?? policyFromDisclosure(disclosure),
    hasStanding: policy !== null,
    explained,
    payments: payments.filter((batch) => batch !== null),
  }
}

/** The document of the library that has its page at an address. */
const policyAt = (reader: PublicReader, path: string): Promise<PublicPolicyDocument | null> => {
  const [, place, id] = /^\/(disclosures|policies)\/([^/]+)$/.exec(path) ?? []
  if (!id) return Promise.resolve(null)
  return place === 'disclosures' ? reader.policyOf(id) : reader.policy(id)
}
