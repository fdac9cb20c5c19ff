import { civilDateAt, type CivilDate } from '../../../domain/calendar/civilDate'
import {
  batchProblems,
  type StandingBatch,
} from '../../../domain/subsidy/publication/batchProblems'
import { namesGroundOf } from '../../../domain/subsidy/publication/namesGroundOf'
import {
  noticeFromOf,
  noticeProblems,
  type NoticePeriod,
} from '../../../domain/subsidy/publication/noticeProblems'
import {
  dateOrNull,
  paymentsOf,
  USUAL_KEEPER,
  type PaymentContent,
  type ReviewedBatch,
} from '../../../domain/subsidy/publication/paymentContent'
import type { VillageTotal } from '../../../domain/subsidy/villageTotal'
import type { ReviewableContent } from '../../../domain/publication/reviewableContent'
import type { Disclosure, PaymentBatch, SubsidyPolicy } from '../../../payload-types'
import { EVERYTHING, idOf, idsOf } from '../../../repositories/scope'
import type { ReviewCase } from '../../review/openCase'
import type { ServiceContext } from '../../serviceContext'

/**
 * The part of a payments copy that is reviewed: batches by the hash over their rows, the notice, and the
 * ground for names as the policy states it now. Nothing for a copy of another kind.
 */
export const paymentContentOf = async (
  context: ServiceContext,
  { kind, payments }: Disclosure,
): Promise<Pick<ReviewableContent, 'payments'>> => {
  if (kind !== 'payments') return {}
  const ids = idsOf(payments?.batches)
  const found = await findBatches(context, ids)
  const policy = await findPolicy(context, idOf(found[0]?.policy))
  const content: PaymentContent = {
    batches: found.map(reviewedBatch),
    lost: ids.filter((id) => !found.some((batch) => batch.id === id)),
    noticeFrom: dateOrNull(payments?.noticeFrom),
    noticeTo: dateOrNull(payments?.noticeTo),
    objectionTelephone:
      payments?.objectionTelephone?.trim() || policy?.objectionTelephone?.trim() || '',
    keeper: payments?.keeper?.trim() || USUAL_KEEPER,
    namesGround: namesGroundOf(policy),
  }
  return { payments: content }
}

/** The fields of a working copy that a payments content stands for; nothing of another kind. */
export const paymentFieldsOf = (
  content: Pick<ReviewableContent, 'payments'>,
): Pick<Disclosure, 'payments'> => {
  const payments = paymentsOf(content)
  if (!payments) return {}
  const { batches, noticeFrom, noticeTo, objectionTelephone, keeper } = payments
  return {
    payments: {
      batches: batches.map(({ id }) => id),
      noticeFrom,
      noticeTo,
      objectionTelephone,
      keeper,
    },
  }
}

/** What a payments copy lacks before it may be submitted or published today, in Chinese. */
export const paymentProblemsOf = async (
  context: ServiceContext,
  {
    disclosure,
    content,
  }: Pick<ReviewCase, 'disclosure'> & { content: Pick<ReviewableContent, 'payments'> },
): Promise<string[]> => {
  const payments = paymentsOf(content)
  if (!payments) return []
  const batches = await findBatches(context, idsOf(disclosure.payments?.batches))
  return [
    ...batchProblems({
      content: payments,
      standing: batches.map(standingBatch),
      copy: { id: disclosure.id, unitId: idOf(disclosure.unit) ?? '' },
    }),
    ...noticeProblems({
      content: payments,
      today: civilDateAt(context.now),
      running: runningFrom(batches, disclosure.id),
    }),
  ]
}

/** The notice of a copy that is published now. */
export const noticeOf = async (
  context: ServiceContext,
  { disclosure }: Pick<ReviewCase, 'disclosure'>,
  { noticeFrom, noticeTo }: PaymentContent,
): Promise<NoticePeriod> => {
  const today = civilDateAt(context.now)
  const batches = await findBatches(context, idsOf(disclosure.payments?.batches))
  const running = runningFrom(batches, disclosure.id)
  return { from: noticeFromOf({ noticeFrom, today, running }), to: noticeTo ?? today }
}

/** The first day of the notice that a copy has begun already; null before its first publication. */
const runningFrom = (batches: readonly PaymentBatch[], disclosureId: string): CivilDate | null =>
  dateOrNull(
    batches.find(({ disclosure, noticeFrom }) => idOf(disclosure) === disclosureId && noticeFrom)
      ?.noticeFrom,
  )

/** Batches in the order of their titles, whatever order a form sent them in. */
const findBatches = async (
  { payload, req }: ServiceContext,
  ids: readonly string[],
): Promise<PaymentBatch[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'payment-batches',
    where: { id: { in: [...ids] } },
    sort: ['title', 'id'],
    req,
    ...EVERYTHING,
  })
  return docs
}

export const findPolicy = async (
  { payload, req }: ServiceContext,
  id: string | null,
): Promise<SubsidyPolicy | null> =>
  id === null
    ? null
    : payload.findByID({
        collection: 'subsidy-policies',
        id,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      })

/** The totals by village, as the import stored them. */
export const villagesOf = ({ villages }: Pick<PaymentBatch, 'villages'>): VillageTotal[] =>
  (Array.isArray(villages) ? villages : []) as VillageTotal[]

const reviewedBatch = (batch: PaymentBatch): ReviewedBatch => ({
  id: batch.id,
  title: batch.title,
  policyId: idOf(batch.policy) ?? '',
  year: batch.year,
  batchLabel: batch.batchLabel,
  rowsHash: batch.rowsHash ?? '',
  rows: batch.rowCount ?? 0,
  people: batch.people ?? 0,
  amountFen: batch.amountFen ?? 0,
  hasLookup: batch.hasIdentity ?? false,
  villages: villagesOf(batch),
})

const standingBatch = (batch: PaymentBatch): StandingBatch => ({
  id: batch.id,
  title: batch.title,
  unitId: idOf(batch.unit),
  state: batch.state ?? 'stored',
  disclosureId: idOf(batch.disclosure),
})
