import { beforeAll, expect, it } from '@jest/globals'
import { deliverOutbox } from '../../../src/services/deliverOutbox'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { anEvent, aUser, itemsInForce } from '../../support/builders'
import { collectingMailer, type CollectingMailer } from '../../support/collectingMailer'
import { describeOnEachDatabase } from '../../support/databases'
import { countOf, rowsOf } from '../../support/readings'

/** Three records of 1, 2 and 3 September 2026 under 10 working days: due on the 15th, 16th and 17th. */
describeOnEachDatabase('The morning’s mail', (open) => {
  let county: County
  let mailer: CollectingMailer
  beforeAll(async () => {
    county = await aCounty(await open(), { items: [] })
    const { finance } = county.units
    const [item] = await itemsInForce(county.at('2026-01-01', county.people.keeper), {
      effectiveFrom: '2026-01-01',
      items: [
        {
          domain: county.domain.id,
          owners: [finance.id],
          timeLimitText: '自信息形成或者变更之日起10个工作日内',
        },
      ],
    })
    const silent = await aUser(county.payload, {
      role: 'editor',
      unit: finance.id,
      name: '无邮箱',
      email: null,
    })
    await county.payload.update({
      collection: 'users',
      id: county.people.editor.id,
      data: { deputies: [{ user: silent.id }] },
      overrideAccess: true,
    })
    for (const date of ['2026-09-01', '2026-09-02', '2026-09-03'])
      await anEvent(county.at(date, county.people.editor), { item: item?.id ?? '', date })
    mailer = collectingMailer()
  })

  const sweep = (instant: string) => runSweep(county.at(instant), { mailer })
  const editorMail = () =>
    mailer.given.filter(({ to }) => to.address === county.people.editor.email)

  it('waits for the morning: a sweep at midnight puts notices into the inbox and mails nobody', async () => {
    const report = await sweep('2026-09-08T00:01+08:00')
    expect(report.reminders).toHaveLength(1)
    expect(report.digests).toEqual([])
    expect(mailer.given).toEqual([])
    expect(
      await countOf(county, 'notices', { recipient: { equals: county.people.editor.id } }),
    ).toBe(1)
  })

  it('is one a person a day, however often the sweep runs', async () => {
    await sweep('2026-09-08T08:01+08:00')
    await sweep('2026-09-08T09:01+08:00')
    await sweep('2026-09-08T17:01+08:00')
    expect(editorMail()).toHaveLength(1)
    expect(editorMail()[0]?.subject).toBe('政务公开每日提醒（2026年9月8日）：即将到期1项')
  })

  it('gathers everything since the last one, most urgent first, in one mail', async () => {
    // Off since the 8th: on the 17th one record is due, two are over and get their yellow cards.
    await sweep('2026-09-17T10:01+08:00')
    expect(editorMail()).toHaveLength(2)
    expect(editorMail()[1]?.subject).toBe('政务公开每日提醒（2026年9月17日）：黄牌2项，今日到期1项')
    const leader = mailer.given.filter(({ to }) => to.address === county.people.leader.email)
    expect(leader.map(({ subject }) => subject)).toEqual([
      '政务公开每日提醒（2026年9月17日）：黄牌2项',
    ])
  })

  it('goes to nobody without a mailbox, whose inbox has it all the same', async () => {
    const [silent] = await rowsOf(county, 'users', { name: { equals: '无邮箱' } })
    const notices = await rowsOf(county, 'notices', { recipient: { equals: silent?.id } })
    expect(notices).toHaveLength(4)
    expect(new Set(notices.map(({ digest }) => digest))).toEqual(new Set(['inbox']))
    expect(await countOf(county, 'outbox', { recipient: { equals: silent?.id } })).toBe(0)
  })

  it('stays in the outbox’s record, sent, under an id of its own', async () => {
    const rows = await rowsOf(county, 'outbox')
    expect(rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
    expect(new Set(rows.map(({ messageId }) => messageId)).size).toBe(3)
  })

  it('comes next morning when something new was told after it', async () => {
    const before = editorMail().length
    await sweep('2026-09-18T07:59+08:00')
    expect(editorMail()).toHaveLength(before)
    await sweep('2026-09-18T08:00+08:00')
    expect(editorMail()).toHaveLength(before + 1)
    await sweep('2026-09-19T09:00+08:00') // a Saturday
    expect(editorMail()).toHaveLength(before + 1)
  })

  it('is tried again after a minute, then five, under the same id, and given up in the end', async () => {
    mailer.answer = () => ({ ok: false, retryable: true, error: '连接被拒绝' })
    await sweep('2026-09-21T08:00+08:00')
    const [row] = await rowsOf(county, 'outbox', { state: { equals: 'queued' } })
    expect(row).toMatchObject({ attempts: 1, lastError: '连接被拒绝' })
    const deliver = (instant: string) => deliverOutbox(county.at(instant), mailer)
    const of = () => mailer.given.filter(({ messageId }) => messageId === row?.messageId)
    const tries: [string, number][] = [
      ['2026-09-21T08:00:30+08:00', 1],
      ['2026-09-21T08:01:00+08:00', 2],
      ['2026-09-21T08:05:59+08:00', 2],
      ['2026-09-21T08:06:00+08:00', 3],
      ['2026-09-21T08:21:00+08:00', 4],
      ['2026-09-21T09:21:00+08:00', 5],
      ['2026-09-21T15:21:00+08:00', 6],
      ['2026-09-22T15:21:00+08:00', 6],
    ]
    for (const [instant, times] of tries) {
      await deliver(instant)
      expect([instant, of().length]).toEqual([instant, times])
    }
    const [failed] = await rowsOf(county, 'outbox', { id: { equals: row?.id } })
    expect(failed).toMatchObject({ state: 'failed', attempts: 6 })
    expect(failed?.lastError).toContain('已发送6次均失败')
  })

  it('is given up at once where the server refuses the address for good', async () => {
    mailer.answer = () => ({ ok: false, retryable: false, error: '收件人不存在' })
    // Red cards of the two that got their yellow ones on the 17th.
    await sweep('2026-09-23T08:00+08:00')
    const failed = await rowsOf(county, 'outbox', {
      and: [{ state: { equals: 'failed' } }, { attempts: { equals: 1 } }],
    })
    expect(failed.length).toBeGreaterThan(0)
    const given = mailer.given.length
    await deliverOutbox(county.at('2026-09-24T08:00+08:00'), mailer)
    expect(mailer.given).toHaveLength(given)
  })

  it('that a dead process had claimed is taken up after ten minutes, by one', async () => {
    mailer.answer = () => ({ ok: true, via: 'smtp', detail: '250 OK' })
    const { payload } = county
    const row = await payload.create({
      collection: 'outbox',
      data: {
        key: 'digest|dead',
        messageId: '<digest.dead@gongkai.test>',
        to: 'wang@gongkai.test',
        subject: '未寄出的提醒',
        text: '正文',
        state: 'sending',
        attempts: 1,
        queuedAt: '2026-09-25T00:00:00.000Z',
        nextTryAt: '2026-09-25T00:00:00.000Z',
        claimedAt: '2026-09-25T00:00:00.000Z',
      } as never,
      overrideAccess: true,
    })
    const of = () => mailer.given.filter(({ messageId }) => messageId === row.messageId)
    await deliverOutbox(county.at('2026-09-25T08:09:59+08:00'), mailer)
    expect(of()).toHaveLength(0)
    await Promise.all(
      [1, 2, 3].map(() => deliverOutbox(county.at('2026-09-25T08:10:01+08:00'), mailer)),
    )
    expect(of()).toHaveLength(1)
    expect(await rowsOf(county, 'outbox', { id: { equals: row.id } })).toEqual([
      expect.objectContaining({ state: 'sent', attempts: 2 }),
    ])
  })
})
