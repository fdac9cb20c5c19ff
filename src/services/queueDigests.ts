import { digestsOf, isDigestDue, type Digest } from '../domain/supervision/digest'
import { digestMessage } from '../notifications/messages/digestMessage'
import { isUniqueViolation } from '../repositories/isUniqueViolation'
import { EVERYTHING } from '../repositories/scope'
import { findPendingNotices, type PendingNotice } from './pendingNotices'
import { queueMail } from './queueMail'
import { transactionally } from './serviceContext'
import type { SweepContext } from './sweepContext'

export type QueuedDigest = { to: string; subject: string }

/** A person may switch unit or mail between notice and morning; the address is read at this moment. */
type Addressee = { id: string; name: string; email: string | null }

/**
 * Queues the morning's mail: one digest a person a day over everything not yet told. What has been
 * settled meanwhile is left out; what comes after the digest waits for the next morning.
 */
export const queueDigests = async (sweep: SweepContext): Promise<QueuedDigest[]> => {
  if (!isDigestDue(sweep)) return []
  const pending = await findPendingNotices(sweep)
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
  // Judged before the most urgent of a subject is chosen: what is settled must not hide what is not.
  const open = digestsOf({ notices: all.filter(({ isStillTrue }) => isStillTrue), day: digest.day })
  const entries = open.flatMap(({ notices }) => notices)
  const isMail = entries.length > 0 && person.email !== null
  const content = digestMessage({
    recipientName: person.name,
    day: digest.day,
    entries: entries.map(({ entry }) => entry),
    address: `${sweep.siteUrl}/admin`,
    site: sweep.site,
  })
  try {
    return await transactionally(sweep, async (context) => {
      if (isMail) await queueMail(context, { kind: 'digest', key: digest.key, person, content })
      await context.payload.db.updateMany({
        collection: 'notices',
        where: { id: { in: all.map(({ notice }) => notice.id) } },
        data: { digest: isMail ? digest.key : 'inbox' },
        req: context.req,
      })
      return isMail ? { to: person.name, subject: content.subject } : null
    })
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}
