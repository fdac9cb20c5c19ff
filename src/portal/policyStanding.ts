import type { CivilDate } from '../domain/calendar/civilDate'
import { lastDayAt, type ByDocument } from '../domain/policy/validity/statusHistory'
import { statusOn, type StatusOn } from '../domain/policy/validity/statusOn'
import type { PublicDisclosure, PublicPolicyDocument } from '../domain/publication/publicRecords'
import type { PublicDocumentRef } from '../domain/publication/publicRefs'
import { disclosureHref, policyHref } from './links'

/** How a document of the library stands on a day. */
export const policyStanding = (
  { statusHistory: history, effectiveFrom, lastDay }: PublicPolicyDocument,
  today: CivilDate,
): StatusOn => statusOn({ history, effectiveFrom, lastDay, today })

/** The last day in force as it stands on a day, later decisions included; null without a term. */
export const lastDayInForce = (
  { statusHistory: history, lastDay }: PublicPolicyDocument,
  today: CivilDate,
): CivilDate | null => lastDayAt({ history, lastDay, day: today })

/**
 * What a publication itself says of its document, with no history: for an earlier version, and where the
 * library has no entry.
 */
export const policyFromDisclosure = (disclosure: PublicDisclosure): PublicPolicyDocument | null =>
  disclosure.policy && {
    ...disclosure.policy,
    id: '',
    title: disclosure.title,
    indexNumber: disclosure.indexNumber,
    unit: disclosure.unit,
    publishedOn: disclosure.publishedOn,
    path: disclosureHref(disclosure.id),
    statusHistory: [],
    relations: [],
    interpretations: [],
    files: disclosure.files,
    made: [],
    madeFrom: '',
    gazette: '',
    body: disclosure.body,
  }

/** The document that ended or changed another, with its page where the library has one. */
export const actingDocument = (
  document: PublicPolicyDocument,
  by: ByDocument,
): PublicDocumentRef => {
  const known = document.relations.find(
    ({ document: one }) =>
      one.title === by.title ||
      (one.documentNumber !== '' && one.documentNumber === by.documentNumber),
  )
  return {
    title: by.title,
    documentNumber: by.documentNumber ?? '',
    path: known?.document.path ?? (by.documentId ? policyHref(by.documentId) : null),
  }
}
