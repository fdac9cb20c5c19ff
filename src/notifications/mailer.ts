import { createFileMailer } from './fileMailer'
import { createSmtpMailer } from './smtpMailer'

export type SmtpSettings = {
  host: string
  port: number
  /** TLS from the first byte (465); otherwise STARTTLS is used where the server offers it. */
  secure: boolean
  user?: string
  pass?: string
  /** The envelope's sender where it differs from `from`. */
  from?: string
}

export type MailerOptions = {
  /** Absent: messages become `.eml` files in `outboxDir`. */
  smtp?: SmtpSettings
  outboxDir: string
  /** `政务公开监督 <noreply@example.gov.cn>` */
  from: string
}

export type OutboxMessage = {
  /** Stable; see `messageId.ts`. */
  messageId: string
  to: { name?: string; address: string }
  subject: string
  text: string
  html?: string
  /** The instant for the Date header; the message's making, not its delivery. */
  createdAt: Date
}

export type Delivery =
  | { ok: true; via: 'smtp' | 'file'; detail: string }
  | { ok: false; retryable: boolean; error: string }

export type Mailer = {
  /** Never throws for a failed delivery. `error` (Chinese) names no address and no secret. */
  deliver(message: OutboxMessage): Promise<Delivery>
  /** Can messages leave? For readiness and for the settings screen. */
  verify(): Promise<{ ok: true } | { ok: false; error: string }>
}

/** Sends by SMTP when it is configured, else writes `.eml` files that any mail program opens. */
export const createMailer = (options: MailerOptions): Mailer =>
  options.smtp
    ? createSmtpMailer({ smtp: options.smtp, from: options.from })
    : createFileMailer({ outboxDir: options.outboxDir, from: options.from })
