import type { Mailer } from '../notifications/mailer'
import { nextAttempt } from '../notifications/retryPolicy'
import type { Outbox } from '../payload-types'
import { compareAndSet } from '../repositories/compareAndSet'
import type { ServiceContext } from './serviceContext'

/** A row claimed by a process that died is taken up again after this time. */
const CLAIM_MINUTES = 10
const BATCH = 200

export type DeliveryReport = { sent: number; filed: number; retried: number; failed: number }

/**
 * Delivers what is queued. A row is claimed by compare-and-set before anything leaves, so two
 * processes never send the same message; after a crash between sending and marking, the message may
 * go once more under the same Message-ID.
 */
export const deliverOutbox = async (
  context: ServiceContext,
  mailer: Mailer,
): Promise<DeliveryReport> => {
  const report: DeliveryReport = { sent: 0, filed: 0, retried: 0, failed: 0 }
  for (const candidate of await findDeliverable(context)) {
    const claimed = await claim(context, candidate)
    if (claimed) report[await deliver(context, mailer, claimed)] += 1
  }
  return report
}

const staleBefore = (now: Date): string =>
  new Date(now.getTime() - CLAIM_MINUTES * 60_000).toISOString()

const findDeliverable = async ({ payload, req, now }: ServiceContext): Promise<Outbox[]> => {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: {
      or: [
        {
          and: [
            { state: { equals: 'queued' } },
            { nextTryAt: { less_than_equal: now.toISOString() } },
          ],
        },
        {
          and: [{ state: { equals: 'sending' } }, { claimedAt: { less_than: staleBefore(now) } }],
        },
      ],
    },
    sort: ['queuedAt', 'key'],
    limit: BATCH,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

const claim = (context: ServiceContext, candidate: Outbox): Promise<Outbox | null> =>
  compareAndSet(context, {
    collection: 'outbox',
    id: candidate.id,
    expect: {
      and: [
        { state: { equals: candidate.state } },
        { attempts: { equals: candidate.attempts ?? 0 } },
        ...(candidate.state === 'sending'
          ? [{ claimedAt: { less_than: staleBefore(context.now) } }]
          : []),
      ],
    },
    data: {
      state: 'sending',
      claimedAt: context.now.toISOString(),
      attempts: (candidate.attempts ?? 0) + 1,
    },
  })

const deliver = async (
  context: ServiceContext,
  mailer: Mailer,
  row: Outbox,
): Promise<keyof DeliveryReport> => {
  const delivery = await mailer.deliver({
    messageId: row.messageId,
    to: { address: row.to },
    subject: row.subject,
    text: row.text ?? '',
    html: row.html ?? undefined,
    createdAt: new Date(row.queuedAt ?? context.now),
  })
  const { now } = context
  const settle = (data: Partial<Outbox>) =>
    compareAndSet(context, { collection: 'outbox', id: row.id, data })
  if (delivery.ok) {
    const state = delivery.via === 'smtp' ? 'sent' : 'filed'
    await settle({ state, detail: delivery.detail, sentAt: now.toISOString(), lastError: null })
    return state
  }
  const next = nextAttempt({
    attempts: row.attempts ?? 1,
    failedAt: now,
    retryable: delivery.retryable,
  })
  await settle(
    next.ok
      ? { state: 'queued', nextTryAt: next.at.toISOString(), lastError: delivery.error }
      : { state: 'failed', lastError: `${delivery.error}；${next.reason}` },
  )
  return next.ok ? 'retried' : 'failed'
}
