import { compareAndSet } from '../repositories/compareAndSet'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/** Marks a notice of the person's own inbox as read. */
export const markNoticesRead = async ({
  context,
  noticeId,
}: {
  context: ServiceContext
  noticeId: string
}): Promise<{ ok: true }> => {
  const { actor, now } = context
  const updated = await compareAndSet(context, {
    collection: 'notices',
    id: noticeId,
    expect: { recipient: { equals: actor?.id ?? '' } },
    data: { readAt: now.toISOString() },
  })
  if (!updated) throw new Refusal('没有这条提醒', 404)
  return { ok: true }
}
