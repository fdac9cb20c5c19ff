import { compareAndSet } from '../../../repositories/compareAndSet'
import { findBatches } from '../../../repositories/paymentBatches'
import { erasePayments } from '../../../repositories/payments/erasePayments'
import { idOf } from '../../../repositories/scope'
import { recordAudit } from '../../recordAudit'
import { Refusal } from '../../Refusal'
import { actorName, transactionally, type ServiceContext } from '../../serviceContext'
import { actingEditor } from './ownImport'

/**
 * Takes a stored batch out again before it is public: it stays as a record, its rows are erased, and its
 * place (policy, year, batch, township) is free. Refused for a batch that is tied to a working copy.
 */
export const discardBatch = async (
  context: ServiceContext,
  { batchId, reason }: { batchId: string; reason: string },
): Promise<void> => {
  const { unit } = actingEditor(context)
  const [batch] = await findBatches(context, { id: { equals: batchId } })
  if (!batch || idOf(batch.unit) !== unit) throw new Refusal('没有找到本单位的这个批次', 404)
  if (batch.state !== 'stored') throw new Refusal('只有待公示的批次可以作废')
  if (idOf(batch.disclosure))
    throw new Refusal('这个批次已写入待公开的稿件：请先在“撰写与公开”中把它移出稿件，再作废')
  await transactionally(context, async (inside) => {
    const discarded = await compareAndSet(inside, {
      collection: 'payment-batches',
      id: batchId,
      expect: { state: { equals: 'stored' } },
      data: { state: 'discarded', key: `${batch.key}:discarded:${batchId}` },
      entry: {
        at: inside.now.toISOString(),
        event: '作废',
        note: reason,
        by: actorName(inside),
      },
    })
    if (!discarded) throw new Refusal('只有待公示的批次可以作废，请刷新页面', 409)
    await recordAudit(inside, {
      act: '作废发放批次',
      subject: batch.title,
      record: { collection: 'payment-batches', id: batchId },
      reason,
    })
  })
  await eraseDiscarded(context, batchId)
}

/** Erases the rows of a discarded batch; the worker does so where this was cut short. */
export const eraseDiscarded = async (context: ServiceContext, batchId: string): Promise<void> => {
  await erasePayments(context, { batch: batchId })
  await compareAndSet(context, {
    collection: 'payment-batches',
    id: batchId,
    expect: { state: { equals: 'discarded' } },
    data: { erasedAt: context.now.toISOString() },
  })
}
