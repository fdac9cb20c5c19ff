import type { CivilDate } from '../domain/calendar/civilDate'
import {
  digestsOf,
  isDigestDue,
  type Digest,
  type DigestNotice,
  type NoticeUrgency,
} from '../domain/supervision/digest'
import { messageId } from '../notifications/messageId'
import { digestMessage } from '../notifications/messages/digestMessage'
import type { Notice, Obligation } from '../payload-types'
import { isUniqueViolation } from '../repositories/isUniqueViolation'
import { toObligationRecord } from '../repositories/obligations'
import { EVERYTHING, idOf } from '../repositories/scope'
import { transactionally } from './serviceContext'
import type { SweepContext } from './sweepContext'

type PendingNotice = DigestNotice & { notice: Notice; obligation: Obligation }

export type QueuedDigest = { to: string; subject: string }

/** A person may switch unit or mail between notice and morning; the address is read at this moment. */
type Addressee = { id: string; name: string; email: string | null }

/**
 * Queues the morning's mail: one digest a person a day over everything not yet told. What has been
 * settled meanwhile is left out; what comes after the digest waits for the next morning.
 */
export const queueDigests = async (sweep: SweepContext): Promise<QueuedDigest[]> => {
  if (!isDigestDue(sweep)) return []
  const pending = await findPending(sweep)
  const persons = await findAddressees(
    sweep,
    pending.map(({ recipientId }) => recipientId),
  )
  const queued: QueuedDigest[] = []
  for (const digest of digestsOf({ notices: pending, day: sweep.today })) {
    const person = persons.get(digest.recipientId)
    const all = pending.filter(({ recipientId }) => recipientId === digest.recipientId)
    const done = person && (await queueDigest(sweep, { digest, person, all }))
    if (done) queued.push(done)
  }
  return queued
}

const findPending = async (sweep: SweepContext): Promise<PendingNotice[]> => {
  const { payload, req } = sweep
  const { docs } = await payload.find({
    collection: 'notices',
    where: {
      and: [
        { digest: { exists: false } },
        { sentAt: { less_than_equal: sweep.now.toISOString() } },
      ],
    },
    req,
    ...EVERYTHING,
    depth: 0,
  })
  const obligations = await payload.find({
    collection: 'obligations',
    where: { id: { in: [...new Set(docs.map((doc) => idOf(doc.obligation) ?? ''))] } },
    req,
    ...EVERYTHING,
  })
  const byId = new Map(obligations.docs.map((doc) => [doc.id, doc]))
  return docs.flatMap((notice) => {
    const obligation = byId.get(idOf(notice.obligation) ?? '')
    if (!obligation) return []
    return [
      {
        notice,
        obligation,
        recipientId: idOf(notice.recipient) ?? '',
        obligationKey: obligation.key,
        urgency: notice.urgency as NoticeUrgency,
        due: obligation.dueDate as CivilDate,
      },
    ]
  })
}

const findAddressees = async (
  { payload, req }: SweepContext,
  ids: readonly string[],
): Promise<Map<string, Addressee>> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    req,
    ...EVERYTHING,
  })
  return new Map(docs.map(({ id, name, email }) => [id, { id, name, email: email ?? null }]))
}

/** Cards are told in any case; a reminder falls away once its obligation is settled. */
const isStillTrue = ({ urgency, obligation }: PendingNotice): boolean =>
  urgency === 'red' ||
  urgency === 'yellow' ||
  obligation.state === 'pending' ||
  obligation.state === 'overdue'

type QueueOptions = {
  digest: Digest<PendingNotice>
  person: Addressee
  /** Every pending notice of the person, those left out of the digest too. */
  all: readonly PendingNotice[]
}

const queueDigest = async (
  sweep: SweepContext,
  { digest, person, all }: QueueOptions,
): Promise<QueuedDigest | null> => {
  const entries = digest.notices.filter(isStillTrue)
  const isMail = entries.length > 0 && person.email !== null
  const content = digestMessage({
    recipientName: person.name,
    day: digest.day,
    entries: entries.map((entry) => {
      const message = sweep.messageObligation(toObligationRecord(entry.obligation))
      return { ...message, urgency: entry.urgency }
    }),
    address: `${sweep.siteUrl}/admin`,
    site: sweep.site,
  })
  try {
    return await transactionally(sweep, async ({ payload, req, now, simulated }) => {
      if (isMail)
        await payload.create({
          collection: 'outbox',
          data: {
            key: `digest|${digest.key}`,
            messageId: messageId({
              kind: 'digest',
              key: digest.key,
              recipient: person.id,
              domain: mailDomain(sweep.siteUrl),
            }),
            to: person.email ?? '',
            recipient: person.id,
            subject: content.subject,
            text: content.text,
            html: content.html,
            state: 'queued',
            attempts: 0,
            queuedAt: now.toISOString(),
            nextTryAt: now.toISOString(),
            simulated,
          },
          depth: 0,
          overrideAccess: true,
          req,
        })
      await payload.db.updateMany({
        collection: 'notices',
        where: { id: { in: all.map(({ notice }) => notice.id) } },
        data: { digest: isMail ? digest.key : 'inbox' },
        req,
      })
      return isMail ? { to: person.name, subject: content.subject } : null
    })
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

const mailDomain = (siteUrl: string): string => new URL(siteUrl).hostname
