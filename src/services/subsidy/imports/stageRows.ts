import { changeClaimed } from '../../../repositories/paymentImports'
import { insertPayments } from '../../../repositories/payments/insertPayments'
import type { PaymentRow } from '../../../repositories/payments/paymentRow'
import { transactionally, type ServiceContext } from '../../serviceContext'

/** Reading must stop: a person has cancelled, or another process took the list over. Nothing is wrong. */
export class ReadingEnded extends Error {
  constructor(readonly why: 'cancelled' | 'taken-over') {
    super(`reading of a payment list ended: ${why}`)
    this.name = 'ReadingEnded'
  }
}

/**
 * Writes a chunk and says how far the reading is, which is also the worker's sign of life. On SQLite both
 * are one transaction. On MongoDB the rows come first: their ids follow from their lines, so a crash in
 * between leaves rows that the next run meets and leaves alone.
 */
export const stageRows = async (
  context: ServiceContext,
  {
    importId,
    by,
    rows,
    line,
    progress,
    now,
  }: {
    importId: string
    by: string
    rows: readonly PaymentRow[]
    /** The last line that is stored after this. */
    line: number
    progress: number
    now: Date
  },
): Promise<void> => {
  const isEmbedded = context.payload.db.name !== 'mongoose'
  if (!isEmbedded) await insertPayments(context, rows)
  const moved = await transactionally(context, async (inside) => {
    if (isEmbedded) await insertPayments(inside, rows)
    const changed = await changeClaimed(inside, {
      id: importId,
      by,
      data: { rowsRead: line, progress, claimedAt: now.toISOString() },
    })
    if (!changed) throw new ReadingEnded('taken-over')
    return changed
  })
  if (moved.cancelRequested) throw new ReadingEnded('cancelled')
}
