import type { PublicPolicyDocument } from '../publication/publicRecords'
import type { Paged, PublicPolicyQuery } from '../publication/publicReader'
import { statusOn } from './validity/statusOn'

/**
 * One page of the library: the documents that fit every filter, the status as it is on the day asked
 * about. A county's library is a few thousand documents at most, so the filters look at each.
 */
export const pageOfPolicies = (
  documents: readonly PublicPolicyDocument[],
  query: PublicPolicyQuery,
): Paged<PublicPolicyDocument> => {
  const { page, pageSize } = query
  const fitting = documents.filter((document) => fits(document, query))
  return {
    docs: fitting.slice((page - 1) * pageSize, page * pageSize),
    total: fitting.length,
    page,
    pageCount: Math.max(1, Math.ceil(fitting.length / pageSize)),
  }
}

const fits = (
  document: PublicPolicyDocument,
  { genre, subject, year, normative, status, today }: PublicPolicyQuery,
): boolean =>
  (!genre || document.genre === genre) &&
  (!subject || document.subject === subject) &&
  (!year || (document.dateMade ?? '').startsWith(`${year}-`)) &&
  (!normative || document.normative) &&
  (!status || (status === 'in-force') === isInForce(document, today))

const isInForce = (
  { statusHistory, effectiveFrom, lastDay }: PublicPolicyDocument,
  today: PublicPolicyQuery['today'],
): boolean => statusOn({ history: statusHistory, effectiveFrom, lastDay, today }).inForce
