import type { CivilDate } from '../domain/calendar/civilDate'
import type { MessageContent } from '../notifications/messages/messageContent'
import { queueMail } from './queueMail'
import type { ServiceContext } from './serviceContext'

export type Told = { id: string; name: string; email: string | null }

export type TellPersonsOptions = {
  persons: readonly Told[]
  /** With the recipient it makes the notice unique. */
  key: string
  kind: 'review' | 'returned' | 'approved' | 'evaluation'
  content: MessageContent
  shortText: string
  disclosureId?: string
  policyDocumentId?: string
  dueDate?: CivilDate
  /** What can't wait for the morning's digest is mailed at once. */
  isUrgent?: boolean
}

/** Puts a notice about a copy or a document into the inboxes of persons; a key already there stays as it is. */
export const tellPersons = async (
  context: ServiceContext,
  options: TellPersonsOptions,
): Promise<Told[]> => {
  const { payload, req, now, simulated } = context
  const told: Told[] = []
  for (const person of options.persons) {
    const key = `${options.kind}|${options.key}|${person.id}`
    // Asked first: on MongoDB a violation would end the transaction of the act itself.
    const { totalDocs } = await payload.count({
      collection: 'notices',
      where: { key: { equals: key } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) continue
    const isMailed = options.isUrgent === true && person.email !== null
    await payload.create({
      collection: 'notices',
      data: {
        key,
        recipient: person.id,
        kind: options.kind,
        urgency: options.kind,
        subject: options.content.subject,
        text: options.content.text,
        shortText: options.shortText,
        disclosure: options.disclosureId,
        policyDocument: options.policyDocumentId,
        dueDate: options.dueDate,
        sentAt: now.toISOString(),
        ...(isMailed ? { digest: 'mailed' } : {}),
        simulated,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (isMailed)
      await queueMail(context, { kind: 'review', key, person, content: options.content })
    told.push(person)
  }
  return told
}
