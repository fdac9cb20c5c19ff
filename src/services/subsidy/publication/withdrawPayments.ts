import { compareAndSet } from '../../../repositories/compareAndSet'
import { removeProjection } from '../../../repositories/publicStore'
import { EVERYTHING } from '../../../repositories/scope'
import { actorName, type ServiceContext } from '../../serviceContext'

/**
 * Takes the batches of a copy out of public view, but for those kept: their pages go in the
 * transaction of the withdrawal, and with them the only way to the rows, which `eraseEndedBatches`
 * then erases.
 */
export const takeBatchesAway = async (
  context: ServiceContext,
  { disclosureId, keep = [], reason }: { disclosureId: string; keep?: string[]; reason: string },
): Promise<void> => {
  const { docs } = await context.payload.find({
    collection: 'payment-batches',
    where: {
      and: [
        { disclosure: { equals: disclosureId } },
        { state: { in: ['published', 'ended'] } },
        ...(keep.length > 0 ? [{ id: { not_in: keep } }] : []),
      ],
    },
    select: { key: true },
    req: context.req,
    ...EVERYTHING,
  })
  for (const { id, key } of docs) {
    await removeProjection(context, { kind: 'payment', id })
    await compareAndSet(context, {
      collection: 'payment-batches',
      id,
      // The key is free again for the list that is imported in its place.
      data: { state: 'withdrawn', erasedAt: null, key: `${key}:withdrawn:${id}` },
      entry: {
        at: context.now.toISOString(),
        event: '撤回',
        note: reason,
        by: actorName(context),
      },
    })
  }
}
