import { messageId } from '../notifications/messageId'
import type { MessageContent } from '../notifications/messages/messageContent'
import { installationOf } from './installation'
import type { ServiceContext } from './serviceContext'

/**
 * Puts a mail into the outbox, in the transaction of its cause. `key` is unique: a second mail of the
 * same key is a violation that the caller reads as "somebody did it already".
 */
export const queueMail = async (
  { payload, req, now, simulated }: ServiceContext,
  {
    kind,
    key,
    person,
    content,
  }: {
    kind: 'digest' | 'review'
    key: string
    person: { id: string; email: string | null }
    content: MessageContent
  },
): Promise<void> => {
  await payload.create({
    collection: 'outbox',
    data: {
      key: `${kind}|${key}`,
      messageId: messageId({
        kind,
        key,
        recipient: person.id,
        domain: new URL(installationOf(payload).siteUrl).hostname,
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
}
