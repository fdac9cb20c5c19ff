import type { SendMailOptions } from 'nodemailer'
import type { OutboxMessage } from './mailer'

/** An outbox message as nodemailer takes it; headers and addresses are encoded there. */
export const mailOptionsOf = (message: OutboxMessage, from: string): SendMailOptions => ({
  from,
  to: { name: message.to.name ?? '', address: message.to.address },
  subject: message.subject,
  text: message.text,
  ...(message.html !== undefined && { html: message.html }),
  messageId: message.messageId,
  date: message.createdAt,
  // Out-of-office replies to a robot help nobody (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated' },
})
