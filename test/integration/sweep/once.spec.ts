import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'
import { deliverOutbox } from '../../../src/services/deliverOutbox'
import { runSweep, type SweepReport } from '../../../src/services/runSweep'
import { mailerFor } from '../../../src/server/mailer'
import { aCounty, type County } from '../../support/aCounty'
import { anEvent } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { runProcess } from '../../support/processes/runProcess'
import { countOf, first, rowsOf } from '../../support/readings'
import { startSmtp, type StartedSmtp } from '../../support/startSmtp'

const MANY = 12

/** Everything falls due at once: what two sweepers might send twice. */
describeOnEachDatabase('Sweeps at the same moment', (open) => {
  let county: County
  let smtp: StartedSmtp
  beforeAll(async () => {
    smtp = await startSmtp()
    county = await aCounty(await open(), {
      items: [
        { timeLimitText: '自信息形成或者变更之日起10个工作日内' },
        { timeLimitText: '每月25日前' },
      ],
      supervisionStart: '2026-09-01',
    })
  })
  afterAll(() => smtp.stop())
  beforeEach(() => {
    smtp.received.length = 0
    smtp.attempts = 0
  })

  const recordMany = async (date: string) => {
    const context = county.at(date, county.people.editor)
    for (let index = 0; index < MANY; index += 1)
      await anEvent(context, { item: first(county.items).id, date })
  }
  const overSmtp = () => ({
    ...county.env,
    smtp: { host: '127.0.0.1', port: smtp.port, secure: false },
  })
  const eachOnce = async () => {
    const cards = await rowsOf(county, 'cards')
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length)
    const notices = await rowsOf(county, 'notices')
    expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length)
    const obligations = await rowsOf(county, 'obligations')
    expect(new Set(obligations.map(({ key }) => key)).size).toBe(obligations.length)
    const ids = smtp.received.map(({ messageId }) => messageId)
    expect(new Set(ids).size).toBe(ids.length)
    return { cards, notices }
  }
  const total = (reports: readonly SweepReport[], of: (report: SweepReport) => number): number =>
    reports.reduce((sum, report) => sum + of(report), 0)

  it('in one process do everything once between them', async () => {
    await recordMany('2026-09-01')
    const mailer = mailerFor(overSmtp())
    const reports = await Promise.all(
      [1, 2, 3].map(() => runSweep(county.at('2026-09-16'), { mailer })),
    )
    // The editor's and the leader's digest, and the cards of all that was due on the 15th.
    expect(total(reports, ({ cards }) => cards.length)).toBe(MANY)
    expect(total(reports, ({ digests }) => digests.length)).toBe(2)
    const { cards } = await eachOnce()
    expect(cards).toHaveLength(MANY)
    expect(smtp.received).toHaveLength(2)
  })

  it('in processes of their own do everything once between them, while this one sweeps too', async () => {
    await recordMany('2026-09-02')
    const before = await countOf(county, 'cards')
    const instant = '2026-09-17T09:00:00+08:00'
    const sweeper = () =>
      runProcess<SweepReport>({
        script: 'test/support/processes/sweepOnce.ts',
        args: [instant],
        variables: {
          ...county.variables,
          SMTP_HOST: '127.0.0.1',
          SMTP_PORT: String(smtp.port),
          SMTP_SECURE: '0',
        },
      })
    const reports = await Promise.all([
      sweeper(),
      sweeper(),
      runSweep(county.at(instant), { mailer: mailerFor(overSmtp()) }),
    ])
    expect(total(reports, ({ cards }) => cards.length)).toBe(MANY)
    expect(total(reports, ({ digests }) => digests.length)).toBe(2)
    const { cards } = await eachOnce()
    expect(cards).toHaveLength(before + MANY)
    expect(smtp.received).toHaveLength(2)
  })

  it('repeated find nothing left to do', async () => {
    const counts = () =>
      Promise.all(
        (['cards', 'notices', 'sweep-ledger', 'outbox', 'obligations'] as const).map((collection) =>
          countOf(county, collection),
        ),
      )
    const before = await counts()
    const report = await runSweep(county.at('2026-09-17T09:00+08:00'), {
      mailer: mailerFor(overSmtp()),
    })
    expect(report).toMatchObject({ made: 0, overdue: 0, cards: [], reminders: [], digests: [] })
    expect(await counts()).toEqual(before)
    expect(smtp.received).toEqual([])
  })

  it('bring a reminder and a card to a real mail server, readable', async () => {
    // On 18 September the monthly turn of the 25th is five working days ahead; what was late is reported.
    await recordMany('2026-09-03')
    await runSweep(county.at('2026-09-18T08:30+08:00'), { mailer: mailerFor(overSmtp()) })
    const mail = smtp.received.find(({ to }) =>
      JSON.stringify(to).includes(county.people.editor.email ?? '?'),
    )
    expect(mail?.subject).toMatch(/^政务公开每日提醒（2026年9月18日）：.*黄牌12项.*即将到期1项/)
    expect(mail?.text).toContain(county.people.editor.name)
    expect(mail?.text).toContain('县财政局')
    expect(mail?.text).toContain('http://gongkai.test/admin')
    expect(mail?.html).toContain('黄牌')
  })

  it('try again what the server refused, under the same Message-ID', async () => {
    await recordMany('2026-09-04')
    smtp.refuseWith = 451
    const mailer = mailerFor(overSmtp())
    await runSweep(county.at('2026-09-21T08:30+08:00'), { mailer })
    const waiting = await rowsOf(county, 'outbox', { state: { equals: 'queued' } })
    expect(waiting.length).toBeGreaterThan(0)
    expect(smtp.attempts).toBe(waiting.length)
    expect(smtp.received).toEqual([])
    smtp.refuseWith = null
    await deliverOutbox(county.at('2026-09-21T08:32+08:00'), mailer)
    expect(smtp.received.map(({ messageId }) => messageId).sort()).toEqual(
      waiting.map(({ messageId }) => messageId).sort(),
    )
    expect(await countOf(county, 'outbox', { state: { equals: 'queued' } })).toBe(0)
  })

  it('file the mail where no server is configured, one file a message', async () => {
    await recordMany('2026-09-07')
    const { mail } = await runSweep(county.at('2026-09-22T08:30+08:00'), {
      mailer: mailerFor(county.env),
    })
    const folder = path.join(county.dataDir, 'outbox')
    const files = await readdir(folder)
    expect(files).toHaveLength(mail?.filed ?? -1)
    expect(files.length).toBeGreaterThan(0)
    const parsed = await Promise.all(
      files.map(async (file) => simpleParser(await readFile(path.join(folder, file)))),
    )
    const rows = await rowsOf(county, 'outbox', { state: { equals: 'filed' } })
    expect(parsed.map(({ messageId }) => messageId).sort()).toEqual(
      rows.map(({ messageId }) => messageId).sort(),
    )
    for (const { subject } of parsed) expect(subject).toContain('政务公开每日提醒')
  })
})
