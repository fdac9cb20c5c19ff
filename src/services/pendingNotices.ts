import type { CivilDate } from '../domain/calendar/civilDate'
import type { DigestNotice, NoticeUrgency } from '../domain/supervision/digest'
import type { DigestEntry } from '../notifications/messages/digestMessage'
import type { Disclosure, Notice } from '../payload-types'
import { toObligationRecord } from '../repositories/obligations'
import { EVERYTHING, idOf } from '../repositories/scope'
import type { SweepContext } from './sweepContext'
import { withoutPersonalData } from './withoutPersonalData'

/** A notice not yet told by mail, and what it says in a digest. */
export type PendingNotice = DigestNotice & {
  notice: Notice
  /** Is there still something to tell? Cards always; the rest only while it is open. */
  isStillTrue: boolean
  entry: DigestEntry
}

/** Everything that no digest has told yet, with what it is about. */
export const findPendingNotices = async (sweep: SweepContext): Promise<PendingNotice[]> => {
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
  })
  const subjects = await subjectsOf(sweep, docs)
  return docs.flatMap((notice): PendingNotice[] => {
    const subject = subjects(notice)
    const urgency = notice.urgency as NoticeUrgency
    return subject
      ? [
          {
            notice,
            recipientId: idOf(notice.recipient) ?? '',
            subjectKey: subject.key,
            urgency,
            due: subject.entry.due ?? ('9999-12-31' as CivilDate),
            isStillTrue: subject.isStillTrue(urgency),
            entry: { ...subject.entry, urgency },
          },
        ]
      : []
  })
}

type Subject = {
  key: string
  isStillTrue: (urgency: NoticeUrgency) => boolean
  entry: Omit<DigestEntry, 'urgency'>
}

/** The states of a copy in which a notice about it is still true. */
const STATES_OF_URGENCY: Partial<Record<NoticeUrgency, readonly string[]>> = {
  review: ['reviewing'],
  returned: ['draft', 'withheld'],
  approved: ['approved'],
}

/** The stage that a notice of review asks for; `tellHolders` puts it into the key. */
const isStageOpen = ({ key }: Notice, { waitingStages }: Pick<Disclosure, 'waitingStages'>) =>
  waitingStages?.includes(`|${key.split('|')[2]}|`) ?? false

const subjectsOf = async (
  sweep: SweepContext,
  notices: readonly Notice[],
): Promise<(notice: Notice) => Subject | null> => {
  const { payload, req, siteUrl } = sweep
  const among = (ids: (string | null)[]) => ({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    req,
    ...EVERYTHING,
  })
  const obligations = await payload.find({
    collection: 'obligations',
    ...among(notices.map(({ obligation }) => idOf(obligation))),
  })
  const copies = await payload.find({
    collection: 'disclosures',
    ...among(notices.map(({ disclosure }) => idOf(disclosure))),
    select: { title: true, unit: true, state: true, waitingStages: true },
  })
  const documents = await payload.find({
    collection: 'policy-documents',
    ...among(notices.map(({ policyDocument }) => idOf(policyDocument))),
    select: { title: true, unit: true, lastDay: true },
  })
  const obligationById = new Map(obligations.docs.map((doc) => [doc.id, doc]))
  const copyById = new Map(copies.docs.map((doc) => [doc.id, doc]))
  const documentById = new Map(documents.docs.map((doc) => [doc.id, doc]))

  return (notice) => {
    const obligation = obligationById.get(idOf(notice.obligation) ?? '')
    if (obligation)
      return {
        key: obligation.key,
        isStillTrue: (urgency) =>
          urgency === 'red' ||
          urgency === 'yellow' ||
          obligation.state === 'pending' ||
          obligation.state === 'overdue',
        entry: sweep.messageObligation(toObligationRecord(obligation)),
      }
    const copy = copyById.get(idOf(notice.disclosure) ?? '')
    if (copy)
      return {
        key: `disclosure:${copy.id}`,
        isStillTrue: (urgency) =>
          (STATES_OF_URGENCY[urgency] ?? []).includes(copy.state ?? 'draft') &&
          (urgency !== 'review' || isStageOpen(notice, copy)),
        entry: {
          title: withoutPersonalData(copy.title),
          unitName: sweep.unitName(idOf(copy.unit)),
          due: null,
          provisional: false,
          address: `${siteUrl}/admin/collections/disclosures/${copy.id}`,
        },
      }
    const document = documentById.get(idOf(notice.policyDocument) ?? '')
    return document
      ? {
          key: `policy-document:${document.id}`,
          isStillTrue: () => true,
          entry: {
            title: document.title,
            unitName: sweep.unitName(idOf(document.unit)),
            due: (document.lastDay || null) as CivilDate | null,
            provisional: false,
            address: `${siteUrl}/admin/collections/policy-documents/${document.id}`,
          },
        }
      : null
  }
}
