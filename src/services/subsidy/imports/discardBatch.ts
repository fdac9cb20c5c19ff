import { compareAndSet } from '../../../repositories/compareAndSet'
import { findBatches } from '../../../repositories/paymentBatches'
import { erasePayments } from '../../../repositories/payments/erasePayments'
import { idOf } from '../../../repositories/scope'
import { recordAudit } from '../../recordAudit'
import { Refusal } from '../../Refusal'
import { transactionally, type ServiceContext } from '../../serviceContext'
import { actingEditor } from './ownImport'

/**
 * Takes a batch out before it was ever public: its rows are erased, its place is free for another import.
 * Throws a Refusal for a batch of another unit, and for one that was public.
 */
export const discardBatch = async (
  context: ServiceContext,
  { batchId, reason }: { batchId: string; reason: string },
): Promise<void> => {
  const { unit, name } = actingEditor(context)
  const [batch] = await findBatches(context, { id: { equals: batchId } })
  if (!batch || idOf(batch.unit) !== unit) throw new Refusal('没有找到本单位的这个批次', 404)
  await transactionally(context, async (inside) => {
    const { docs } = await inside.payload.find({
      collection: 'disclosures',
      where: {
        and: [
          { 'payments.batches': { in: [batchId] } },
          { state: { not_in: ['draft', 'withdrawn'] } },
        ],
      },
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req: inside.req,
    })
    if (docs[0])
      throw new Refusal(`此批次正在“${docs[0].title}”中办理公示，请先撤回修改那份稿件`, 409)
    const discarded = await compareAndSet(inside, {
      collection: 'payment-batches',
      id: batchId,
      expect: { state: { equals: 'stored' } },
      data: { state: 'discarded', key: `discarded:${batchId}` },
      entry: { at: inside.now.toISOString(), event: '作废', note: reason, by: name },
    })
    if (!discarded) throw new Refusal('只有还没有公示的批次可以作废；已公示的请撤回公开', 409)
    await recordAudit(inside, {
      act: '作废发放批次',
      subject: batch.title,
      record: { collection: 'payment-batches', id: batchId },
      reason,
    })
  })
  await eraseDiscarded(context, batchId)
}

/** Erases the rows of a discarded batch; the worker does so where the discarding was cut short. */
export const eraseDiscarded = async (context: ServiceContext, batchId: string): Promise<void> => {
  await erasePayments(context, { batch: batchId })
  await compareAndSet(context, {
    collection: 'payment-batches',
    id: batchId,
    expect: { state: { equals: 'discarded' } },
    data: { erasedAt: context.now.toISOString() },
  })
}
