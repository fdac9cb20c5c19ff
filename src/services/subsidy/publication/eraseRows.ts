import { batchOfRowSet, stagedAtOf } from '../../../domain/subsidy/publication/rowSet'
import { compareAndSet } from '../../../repositories/compareAndSet'
import { erasePublicPayments, findRowSets } from '../../../repositories/publicPaymentRows'
import type { ShownPaymentBatch } from '../../../repositories/publicPayments'
import { findProjection } from '../../../repositories/publicStore'
import { EVERYTHING } from '../../../repositories/scope'
import type { ServiceContext } from '../../serviceContext'

/** A set that is younger than this may be on its way into a publication in another process. */
const STAGING_MS = 60 * 60 * 1000

/**
 * Erases the rows that no projection names: of a version before a correction, of an attempt that failed.
 * Chunk by chunk, outside of any transaction; whatever a crash leaves, the next run erases.
 */
export const eraseUnnamedRows = async (context: ServiceContext): Promise<void> => {
  const unfinished = context.now.getTime() - STAGING_MS
  for (const rowSet of await findRowSets(context)) {
    const id = batchOfRowSet(rowSet)
    const shown = await findProjection<ShownPaymentBatch>(context, { kind: 'payment', id })
    const named = shown?.rowSet || null
    // What is older than the set in public is on nobody's way any more.
    const limit = named ? Math.max(stagedAtOf(named), unfinished) : unfinished
    if (rowSet !== named && stagedAtOf(rowSet) <= limit) await erasePublicPayments(context, rowSet)
  }
}

/**
 * Erases what is left of persons of batches whose notice is over or that were withdrawn, and notes when
 * that was done. Answers their titles.
 */
export const eraseEndedBatches = async (context: ServiceContext): Promise<string[]> => {
  const { docs } = await context.payload.find({
    collection: 'payment-batches',
    where: {
      and: [{ state: { in: ['ended', 'withdrawn'] } }, { erasedAt: { exists: false } }],
    },
    select: { title: true },
    req: context.req,
    ...EVERYTHING,
  })
  for (const { id } of docs) {
    const shown = await findProjection<ShownPaymentBatch>(context, { kind: 'payment', id })
    for (const rowSet of await findRowSets(context, id))
      if (rowSet !== shown?.rowSet) await erasePublicPayments(context, rowSet)
    await compareAndSet(context, {
      collection: 'payment-batches',
      id,
      expect: { state: { in: ['ended', 'withdrawn'] } },
      data: { erasedAt: context.now.toISOString() },
    })
  }
  return docs.map(({ title }) => title)
}
