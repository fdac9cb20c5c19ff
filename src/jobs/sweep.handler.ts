import { runSweep } from '../services/runSweep'
import { systemContext } from '../services/serviceContext'
import type { JobContext } from './registry'

/** The hourly sweep over the state of the county. */
export const sweep = async ({ payload, mailer, now }: JobContext): Promise<string> => {
  const report = await runSweep(systemContext({ payload, now: now() }), { mailer })
  return `生成任务 ${report.made}，转逾期 ${report.overdue}，发牌 ${report.cards.length}，提醒 ${report.reminders.length}，邮件 ${report.digests.length}，公示期满 ${report.endedNotices.length}`
}
