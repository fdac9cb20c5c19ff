import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { LookupLimits } from '../../../src/portal/routes/paymentLookupLimits'
import { aPaymentBatch, aPaymentRow } from '../fixtureReader'
import { startPortal, type StartedPortal } from '../startPortal'

const PATH = '/payments/b-1/villages/v-1'
const ASKED = { name: '周石生', lastFour: '0016' }

describe('asking for the own household', () => {
  let portal: StartedPortal
  const start = async (
    given: Parameters<typeof aPaymentBatch>[0] = {},
    limits?: LookupLimits,
  ): Promise<StartedPortal> => {
    portal = await startPortal(
      { paymentBatches: [aPaymentBatch(given)], paymentRows: [aPaymentRow()] },
      limits ? { lookupLimits: limits } : {},
    )
    return portal
  }
  beforeEach(() => start())
  afterEach(() => portal.stop())

  it('answers the lines of an exact match, kept by nobody', async () => {
    const { status, headers, document, text } = await portal.post(PATH, ASKED)

    expect(status).toBe(200)
    const table = [...document.querySelectorAll('table')].find((one) =>
      one.querySelector('caption')?.textContent?.includes('本户的发放记录'),
    )
    expect(table?.textContent).toContain('315.00')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['set-cookie']).toBeUndefined()
    // What was typed is not said again.
    expect(text).not.toContain('周石生')
    expect(text).not.toContain('0016')
  })

  it.each([
    ['another name', { name: '周石明', lastFour: '0016' }],
    ['other last characters', { name: '周石生', lastFour: '0017' }],
  ])('says of %s no more than that nothing fits', async (_case, asked) => {
    const { status, document } = await portal.post(PATH, asked)

    expect(status).toBe(200)
    expect(document.body.textContent).toContain('没有查到')
    expect(document.body.textContent).not.toContain('本户的发放记录')
  })

  it.each([
    ['no name', { name: ' ', lastFour: '0016' }, '请填写姓名'],
    ['a name that is too long', { name: '王'.repeat(41), lastFour: '0016' }, '不超过 40 个字'],
    ['five digits', { name: '周石生', lastFour: '00161' }, '后四位应为四位数字'],
    ['nothing', {}, '请填写姓名'],
  ])('refuses %s in Chinese and asks the store nothing', async (_case, asked, reason) => {
    const { status, document } = await portal.post(PATH, asked as Record<string, string>)

    expect(status).toBe(400)
    expect(document.body.textContent).toContain(reason)
    expect(portal.calls.household).toBeUndefined()
  })

  it('takes full-width digits and a small x', async () => {
    await portal.stop()
    portal = await startPortal({
      paymentBatches: [aPaymentBatch()],
      paymentRows: [aPaymentRow({ lastFour: '001X' })],
    })
    const { document } = await portal.post(PATH, { name: '周 石生', lastFour: '００１ｘ' })

    expect(document.body.textContent).toContain('本户的发放记录')
  })

  it('refuses a body beyond 2 KB, and one that is no form', async () => {
    const large = await portal.post(PATH, { ...ASKED, more: 'x'.repeat(3000) })
    const json = await portal.post(PATH, JSON.stringify(ASKED), {
      'Content-Type': 'application/json',
    })

    expect(large.status).toBe(413)
    expect(large.document.body.textContent).toContain('过长')
    expect(json.status).toBe(400)
    expect(portal.calls.household).toBeUndefined()
  })

  it('answers nobody after five questions about one name', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 6; at += 1)
      statuses.push((await portal.post(PATH, { name: '周石生', lastFour: `111${at}` })).status)

    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    const refused = await portal.post(PATH, ASKED)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3000)
    expect(refused.document.body.textContent).toContain('查询次数过多')
    expect(refused.headers['cache-control']).toBe('no-store')
    // Another name of the same village is not counted with it.
    expect((await portal.post(PATH, { name: '别人', lastFour: '0000' })).status).toBe(200)
  })

  it('counts a name as one however it is written, in all lists of the village', async () => {
    await portal.stop()
    portal = await startPortal({
      paymentBatches: [aPaymentBatch(), aPaymentBatch({ id: 'b-2' })],
      paymentRows: [aPaymentRow()],
    })
    const ways = ['买买提·吐尔逊', '买买提•吐尔逊', '买买\u200b提·吐尔逊', '买买提.吐 尔逊']
    for (const name of ways) await portal.post(PATH, { name, lastFour: '0000' })
    const other = '/payments/b-2/villages/v-1'
    const fifth = await portal.post(other, { name: '买买提·吐尔逊', lastFour: '0001' })
    const sixth = await portal.post(other, { name: '买\ufe0f买提‧吐尔逊', lastFour: '0002' })

    expect([fifth.status, sixth.status]).toEqual([200, 429])
  })

  it('does not count what was answered: a household may ask as often as its address', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 8; at += 1) statuses.push((await portal.post(PATH, ASKED)).status)

    expect(new Set(statuses)).toEqual(new Set([200]))
  })

  it('answers an address ten times a minute', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 11; at += 1)
      statuses.push((await portal.post(PATH, { name: `某人${at}`, lastFour: '0000' })).status)

    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
    expect(statuses.at(-1)).toBe(429)
  })

  it('says when to come back as the limits say', async () => {
    await portal.stop()
    const asked: unknown[] = []
    await start({}, { take: async (attempt) => (asked.push(attempt), 90), found: async () => {} })
    const { status, headers, document } = await portal.post(PATH, ASKED)

    expect([status, headers['retry-after']]).toEqual([429, '90'])
    expect(document.body.textContent).toContain('约 2')
    expect(asked).toEqual([{ address: '127.0.0.1', villageId: 'v-1', name: '周石生' }])
    expect(portal.calls.household).toBeUndefined()
  })

  it.each([
    [3 * 3600, '约 3 小时'],
    [10 * 86_400, '约 10 天'],
  ])('says a long wait of %d seconds in fitting words', async (wait, words) => {
    await portal.stop()
    await start({}, { take: async () => wait, found: async () => {} })

    expect((await portal.post(PATH, ASKED)).document.body.textContent).toContain(words)
  })

  it('offers and answers nothing once the notice is over', async () => {
    portal.clock.at = new Date('2026-11-28T00:00:00+08:00')
    const page = await portal.get(PATH)
    expect(page.document.querySelector('form[method="post"]')).toBeNull()
    expect(page.document.body.textContent).toContain('公示期满，个人信息已撤下')

    const { document } = await portal.post(PATH, ASKED)
    expect(document.body.textContent).not.toContain('本户的发放记录')
  })

  it('has no form where the list came without identity numbers', async () => {
    await portal.stop()
    await start({ hasLookup: false })
    const { document } = await portal.get(PATH)

    expect(document.querySelector('form[method="post"]')).toBeNull()
    expect(document.body.textContent).toContain('不能在网上查询本户')
  })

  it('leads a question about an unknown list to its address, which answers 404', async () => {
    const { status, headers } = await portal.post('/payments/nobody/villages/v-1', ASKED)

    expect([status, headers.location]).toEqual([303, '/payments/nobody/villages/v-1'])
    expect((await portal.get('/payments/nobody/villages/v-1')).status).toBe(404)
    expect((await portal.get('/payments/b-1/villages/nobody')).status).toBe(404)
  })
})
