import type { PaymentBatchView } from '../../../domain/subsidy/publication/batchView'
import { dateOrNull } from '../../../domain/subsidy/publication/paymentContent'
import { postingGaps, type VillagePosting } from '../../../domain/subsidy/publication/postingGaps'
import { PAYMENT_BATCH_STATES } from '../../../domain/subsidy/paymentBatchState'
import type { PaymentBatch } from '../../../payload-types'
import { findBatches } from '../../../repositories/paymentBatches'
import { EVERYTHING, idOf } from '../../../repositories/scope'
import type { ServiceContext } from '../../serviceContext'
import { openBatch } from './openBatch'
import { villagesOf } from './paymentContentOf'

/** What the admin's panel shows of a batch: totals by village, the notice, what hangs where. */
export const readPaymentBatch = async ({
  context,
  batchId,
}: {
  context: ServiceContext
  batchId: string
}): Promise<PaymentBatchView> => {
  const { batch, isOwn, isEditor } = await openBatch(context, batchId)
  const state = batch.state ?? 'stored'
  const from = dateOrNull(batch.noticeFrom)
  const to = dateOrNull(batch.noticeTo)
  const gaps = postingGaps(villagesOf(batch), await findVillagePostings(context, batchId))
  const isPublic = state === 'published' || state === 'ended'
  const isStored = state === 'stored'
  return {
    state,
    stateLabel: PAYMENT_BATCH_STATES[state],
    rows: batch.rowCount ?? 0,
    people: batch.people ?? 0,
    amountFen: batch.amountFen ?? 0,
    notice: from && to ? { from, to } : null,
    erasedAt: batch.erasedAt ?? null,
    villages: gaps.villages,
    missing: gaps.missing.map(({ name }) => name),
    publicPath: isPublic ? `/payments/${batch.id}` : null,
    disclosureId: idOf(batch.disclosure),
    together: isStored ? await findTogether(context, batch) : [],
    may: {
      print: isEditor && isPublic,
      record: isEditor && isPublic,
      discard: isEditor && isOwn && isStored,
      publish: isEditor && isOwn && isStored,
    },
  }
}

const findVillagePostings = async (
  { payload, req }: ServiceContext,
  batchId: string,
): Promise<VillagePosting[]> => {
  const { docs } = await payload.find({
    collection: 'postings',
    where: { and: [{ batch: { equals: batchId } }, { placeKind: { equals: 'village' } }] },
    req,
    ...EVERYTHING,
  })
  return docs.flatMap(({ id, village, postedOn, keeper }) => {
    const date = dateOrNull(postedOn)
    const villageId = idOf(village)
    return date && villageId ? [{ id, villageId, postedOn: date, keeper: keeper ?? '' }] : []
  })
}

const findTogether = async (
  context: ServiceContext,
  { policy, year, batchLabel, unit }: PaymentBatch,
): Promise<string[]> => {
  const batches = await findBatches(context, {
    and: [
      { policy: { equals: idOf(policy) } },
      { year: { equals: year } },
      { batchLabel: { equals: batchLabel } },
      { unit: { equals: idOf(unit) } },
      { state: { equals: 'stored' } },
    ],
  })
  return batches.map(({ id }) => id)
}
