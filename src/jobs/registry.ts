import type { Payload } from 'payload'
import type { Mailer } from '../notifications/mailer'
import { deliverMail } from './deliverMail.handler'
import { makeExports } from './makeExports.handler'
import { publishScheduled } from './publishScheduled.handler'
import { runPaymentImports } from './runPaymentImports.handler'
import { sweep } from './sweep.handler'

export type JobContext = { payload: Payload; mailer: Mailer; now: () => Date }

/** A job says when it runs (Asia/Shanghai); what is due it finds in the state of the database. */
export type Job = {
  name: string
  cron: string
  /** Also once at start, so that an outage is caught up at once. */
  atStart: boolean
  /** Answers a line for the record, or null when there was nothing to do and nothing to record. */
  run: (context: JobContext) => Promise<string | null>
}

export const JOBS: readonly Job[] = [
  { name: 'sweep', cron: '1 * * * *', atStart: true, run: sweep },
  { name: 'publish-scheduled', cron: '* * * * *', atStart: true, run: publishScheduled },
  { name: 'deliver-mail', cron: '* * * * *', atStart: false, run: deliverMail },
  { name: 'payment-imports', cron: '*/2 * * * * *', atStart: true, run: runPaymentImports },
  { name: 'exports', cron: '*/2 * * * * *', atStart: true, run: makeExports },
]
