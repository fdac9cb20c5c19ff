import { civilDateAt, formatCivilDate } from '../../../domain/calendar/civilDate'
import { dateOrNull } from '../../../domain/subsidy/publication/paymentContent'
import { compareAndSet } from '../../../repositories/compareAndSet'
import type { ShownPaymentBatch } from '../../../repositories/publicPayments'
import { findProjection } from '../../../repositories/publicStore'
import { EVERYTHING } from '../../../repositories/scope'
import { recordAudit } from '../../recordAudit'
import { actorName, transactionally, type ServiceContext } from '../../serviceContext'
import { eraseEndedBatches, eraseUnnamedRows } from './eraseRows'
import { projectPaymentBatch } from './projectPaymentBatch'

export type EndedNotice = { title: string; noticeTo: string }

/**
 * Ends every notice whose last day is over: its page keeps the totals and loses persons, then the rows
 * are erased. The day alone has hidden them since midnight (`isOnNotice`); this leaves nothing behind.
 * Running it again, in another process or after a crash, does nothing twice and finishes what is left.
 */
export const endPaymentNotices = async (context: ServiceContext): Promise<EndedNotice[]> => {
  const today = civilDateAt(context.now)
  const { docs } = await context.payload.find({
    collection: 'payment-batches',
    where: { and: [{ state: { equals: 'published' } }, { noticeTo: { less_than: today } }] },
    select: { title: true, noticeTo: true },
    req: context.req,
    ...EVERYTHING,
  })
  const ended: EndedNotice[] = []
  for (const { id, title, noticeTo } of docs)
    if (await endOne(context, { id, title })) ended.push({ title, noticeTo: noticeTo ?? '' })
  await eraseEndedBatches(context)
  await eraseUnnamedRows(context)
  return ended
}

/** False when it was ended, prolonged or withdrawn meanwhile. */
const endOne = (
  context: ServiceContext,
  { id, title }: { id: string; title: string },
): Promise<boolean> =>
  transactionally(context, async (inside) => {
    const moved = await compareAndSet(inside, {
      collection: 'payment-batches',
      id,
      expect: {
        and: [
          { state: { equals: 'published' } },
          { noticeTo: { less_than: civilDateAt(inside.now) } },
        ],
      },
      data: { state: 'ended', erasedAt: null },
      entry: {
        at: inside.now.toISOString(),
        event: '公示期满',
        note: '个人信息撤下，各村合计保留',
        by: actorName(inside),
      },
    })
    if (!moved) return false
    const shown = await findProjection<ShownPaymentBatch>(inside, { kind: 'payment', id })
    if (shown) await projectPaymentBatch(inside, { ...shown, ended: true, rowSet: '' })
    const lastDay = dateOrNull(moved.noticeTo)
    await recordAudit(inside, {
      act: '公示期满撤下个人信息',
      subject: title,
      record: { collection: 'payment-batches', id },
      reason: lastDay ? `公示截止 ${formatCivilDate(lastDay)}` : '',
      details: { rows: moved.rowCount },
    })
    return true
  })
