import { createTransport } from 'nodemailer'
import type { SentMessageInfo } from 'nodemailer'
import { describeMailError, isRetryableMailError } from './mailError'
import { mailOptionsOf } from './mailOptions'
import type { Mailer, SmtpSettings } from './mailer'

/** A hanging server must not hold the sweep: the outbox tries again later. */
const CONNECTION_TIMEOUT_MS = 10_000
const SOCKET_TIMEOUT_MS = 30_000

/** Delivery by SMTP. A connection a message: the sweep sends a few dozen a day. */
export const createSmtpMailer = ({ smtp, from }: { smtp: SmtpSettings; from: string }): Mailer => {
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.secure,
    ...(smtp.user !== undefined && { auth: { user: smtp.user, pass: smtp.pass ?? '' } }),
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: CONNECTION_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    deliver: async (message) => {
      try {
        const sent: SentMessageInfo = await transport.sendMail({
          ...mailOptionsOf(message, from),
          envelope: { from: smtp.from ?? addressOf(from), to: [message.to.address] },
        })
        return { ok: true, via: 'smtp', detail: String(sent.response ?? '') }
      } catch (error) {
        return {
          ok: false,
          retryable: isRetryableMailError(error),
          error: describeMailError(error),
        }
      }
    },
    verify: async () => {
      try {
        await transport.verify()
        return { ok: true }
      } catch (error) {
        return { ok: false, error: describeMailError(error) }
      }
    },
  }
}

const addressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from
