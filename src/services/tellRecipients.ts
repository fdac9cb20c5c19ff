import type { NoticeUrgency } from '../domain/supervision/digest'
import type { Audience } from '../domain/supervision/supervisionSettings'
import type { MessageContent } from '../notifications/messages/messageContent'
import type { ObligationRecord } from '../repositories/obligations'
import type { ServiceContext } from './serviceContext'
import type { SweepContext } from './sweepContext'

export type TellOptions = {
  obligation: ObligationRecord
  /** What makes the notice unique beside obligation and recipient: the rung, or the card's key. */
  rung: string
  urgency: NoticeUrgency
  audiences: readonly Audience[]
  content: MessageContent
  shortText: string
  cardId?: string
}

const KIND_OF_URGENCY = {
  red: 'red',
  yellow: 'yellow',
  overdue: 'overdue',
  today: 'reminder',
  soon: 'reminder',
  review: 'review',
  returned: 'returned',
  approved: 'approved',
  evaluation: 'evaluation',
} as const

/** Puts a notice into the inbox of everyone concerned; answers their names. */
export const tellRecipients = async (
  sweep: SweepContext,
  { payload, req, now, simulated }: ServiceContext,
  options: TellOptions,
): Promise<string[]> => {
  const { obligation, urgency, content } = options
  const recipients = new Set([
    ...sweep.directory.recipientsOf({
      audiences: options.audiences,
      unitId: obligation.unitId,
      ownerId: sweep.ownerOf(obligation),
      day: sweep.today,
    }),
    ...sweep.holdersOf(obligation),
  ])
  for (const person of recipients)
    await payload.create({
      collection: 'notices',
      data: {
        key: `${obligation.id}|${options.rung}|${person.id}`,
        recipient: person.id,
        kind: KIND_OF_URGENCY[urgency],
        urgency,
        subject: content.subject,
        text: content.text,
        shortText: options.shortText,
        obligation: obligation.id,
        card: options.cardId,
        dueDate: obligation.due,
        sentAt: now.toISOString(),
        simulated,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  return [...recipients].map(({ name }) => name)
}
