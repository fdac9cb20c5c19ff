import path from 'node:path'
import type { Env } from '../config/env'
import { createMailer, type Mailer } from '../notifications/mailer'

/** SMTP where it is configured, else `.eml` files in the data directory's outbox. */
export const mailerFor = (env: Env): Mailer =>
  createMailer({
    smtp: env.smtp && {
      host: env.smtp.host,
      port: env.smtp.port,
      secure: env.smtp.secure,
      user: env.smtp.user,
      pass: env.smtp.password,
    },
    outboxDir: path.join(env.dataDir, 'outbox'),
    from: env.mailFrom,
  })
