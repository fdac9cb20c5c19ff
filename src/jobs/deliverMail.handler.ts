import { deliverOutbox } from '../services/deliverOutbox'
import { systemContext } from '../services/serviceContext'
import type { JobContext } from './registry'

/** Delivers waiting mail and tries failed mail again. */
export const deliverMail = async ({ payload, mailer, now }: JobContext): Promise<string | null> => {
  const report = await deliverOutbox(systemContext({ payload, now: now() }), mailer)
  const touched = Object.values(report).some((count) => count > 0)
  return touched
    ? `发出 ${report.sent}，存档 ${report.filed}，待重试 ${report.retried}，失败 ${report.failed}`
    : null
}
