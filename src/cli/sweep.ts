import type { Command } from 'commander'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { SweepReport } from '../services/runSweep'
import { CliError } from './cliError'
import { withPayload } from './withPayload'

type SweepOptions = { at?: string; json?: boolean }

const instant = z.iso.datetime({ offset: true, precision: -1 }).or(z.iso.datetime({ offset: true }))

/** Adds `sweep [--at ISO] [--json]`: runs the day as of an instant and prints what was sent. */
export const registerSweep = (program: Command): void => {
  program
    .command('sweep')
    .description('立即巡检一次：到期转逾期、发提醒、发红黄牌、寄邮件')
    .option('--at <instant>', '按某一时刻运行（仅限演示库），如 2026-10-12T09:00+08:00')
    .option('--json', '每次发送输出一行 JSON')
    .action(sweep)
}

const sweep = async ({ at, json }: SweepOptions): Promise<void> => {
  const parsed = at === undefined ? undefined : instant.safeParse(at)
  if (parsed && !parsed.success)
    throw new CliError(`--at 应为带时区的时刻，如 2026-10-12T09:00+08:00；收到：${at}`)
  const report = await withPayload(async ({ payload, env }) => {
    const [{ runSweep }, { systemContext }, { mailerFor }, { systemClock }] = await Promise.all([
      import('../services/runSweep'),
      import('../services/serviceContext'),
      import('../server/mailer'),
      import('../services/clock'),
    ])
    if (parsed) await refuseOutsideDemonstration(payload)
    const now = parsed ? new Date(parsed.data) : systemClock.now()
    return runSweep(systemContext({ payload, now, simulated: parsed !== undefined }), {
      mailer: mailerFor(env),
    })
  })
  print(report, json ?? false)
}

const refuseOutsideDemonstration = async (payload: Payload): Promise<void> => {
  const state = await payload.findGlobal({ slug: 'system-state', overrideAccess: true, depth: 0 })
  if (!state.demonstration)
    throw new CliError('--at 只能用于演示库：正式数据的时间由系统时钟决定，不能模拟')
}

const print = (report: SweepReport, json: boolean): void => {
  if (json) {
    for (const card of report.cards) console.log(JSON.stringify({ sent: 'card', ...card }))
    for (const reminder of report.reminders)
      console.log(JSON.stringify({ sent: 'reminder', ...reminder }))
    for (const digest of report.digests) console.log(JSON.stringify({ sent: 'digest', ...digest }))
    console.log(
      JSON.stringify({
        summary: {
          at: report.at,
          made: report.made,
          overdue: report.overdue,
          cards: report.cards.length,
          reminders: report.reminders.length,
          digests: report.digests.length,
          endedNotices: report.endedNotices.length,
          mail: report.mail,
        },
      }),
    )
    return
  }
  console.log(`巡检时刻 ${report.at}：新生成任务 ${report.made}，转为逾期 ${report.overdue}`)
  for (const { level, title, to } of report.cards)
    console.log(
      `${level === 'red' ? '红牌' : '黄牌'}  ${title} → ${to.join('、') || '（无收件人）'}`,
    )
  for (const { rung, title, to } of report.reminders)
    console.log(`提醒  ${rung}  ${title} → ${to.join('、') || '（无收件人）'}`)
  for (const { to, subject } of report.digests) console.log(`邮件  ${to}  ${subject}`)
  for (const { title } of report.endedNotices)
    console.log(`公示期满  ${title}：个人信息已撤下，合计保留`)
  if (report.cards.length + report.reminders.length + report.digests.length === 0)
    console.log('没有需要发送的内容')
  if (report.mail)
    console.log(
      `发件箱：发出 ${report.mail.sent}，存为文件 ${report.mail.filed}，待重试 ${report.mail.retried}，失败 ${report.mail.failed}`,
    )
}
