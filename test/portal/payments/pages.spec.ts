import { afterEach, describe, expect, it } from '@jest/globals'
import { civilDate } from '../../../src/domain/calendar/civilDate'
import { aPaymentBatch, aPaymentRow, aSubsidy, aUnit } from '../fixtureReader'
import { factsOf, startPortal, type StartedPortal } from '../startPortal'

const GROUND = '《财政补贴资金管理办法》第十五条'
const VILLAGE = '/payments/b-1/villages/v-1'

describe('the pages of payment lists', () => {
  let portal: StartedPortal
  afterEach(() => portal.stop())

  it('lists batches with the filters of policy, township and year', async () => {
    portal = await startPortal({
      paymentBatches: [
        aPaymentBatch(),
        aPaymentBatch({
          id: 'b-2',
          township: { code: 'jinji', name: '近基镇', shortName: '近基镇' },
        }),
      ],
      subsidies: [aSubsidy({ id: 's-1', name: '耕地地力保护补贴' })],
      units: [aUnit({ code: 'yunji', name: '云集镇人民政府', shortName: '云集镇', level: '乡镇' })],
    })
    const all = await portal.get('/payments')
    expect([...all.document.querySelectorAll('main select')].map((one) => one.id)).toEqual([
      'policy',
      'unit',
      'year',
    ])
    expect(all.document.querySelectorAll('main tbody tr')).toHaveLength(2)

    const one = await portal.get('/payments?unit=yunji&year=2026&policy=s-1')
    expect(one.document.querySelectorAll('main tbody tr')).toHaveLength(1)
    expect(one.document.querySelector('main tbody a')?.getAttribute('href')).toBe('/payments/b-1')
    expect(one.document.querySelector('#unit option[selected]')?.textContent).toBe('云集镇')
    expect(
      (await portal.get('/payments?year=2019')).document.querySelector('.empty'),
    ).not.toBeNull()
  })

  it('leads from a village to all its lists', async () => {
    portal = await startPortal({ paymentBatches: [aPaymentBatch()] })
    const { document } = await portal.get('/payments?village=v-1')

    expect(document.querySelector('h1')?.textContent).toBe('石塘村补贴发放公示')
    expect(document.querySelector('main tbody a')?.getAttribute('href')).toBe(VILLAGE)
  })

  it('shows a township by village, with the whole and the days that are left', async () => {
    portal = await startPortal({
      paymentBatches: [aPaymentBatch({ amountFen: 123_456_789 })],
      subsidies: [aSubsidy({ id: 's-1' })],
    })
    const { document, headers } = await portal.get('/payments/b-1')
    const facts = factsOf(document)

    expect(facts.get('发放合计')).toBe('1 人（户），1 笔，1,234,567.89 元')
    expect(facts.get('公示期')).toContain('公示中，还剩 4 天')
    expect(facts.get('异议电话')).toBe('0734-8553333')
    expect(facts.get('资料留存')).toBe('各村（居）委会')
    expect(document.querySelector('.facts a')?.getAttribute('href')).toBe('/subsidies/s-1')
    const table = document.querySelector('main .table')
    expect(table?.querySelector('tbody th a')?.getAttribute('href')).toBe(VILLAGE)
    expect(table?.querySelector('tbody tr:last-child')?.textContent).toContain('合计')
    expect(headers['x-robots-tag']).toBeUndefined()
  })

  it('shows masked names only where the ground for them is stated', async () => {
    portal = await startPortal({
      paymentBatches: [aPaymentBatch({ namesGround: GROUND }), aPaymentBatch({ id: 'b-2' })],
      paymentRows: [aPaymentRow(), aPaymentRow({ batchId: 'b-2' })],
    })
    const named = await portal.get(VILLAGE)
    expect(named.document.querySelector('main .table tbody th')?.textContent).toBe('周*生')
    expect(named.document.body.textContent).toContain(GROUND)
    expect(named.text).not.toContain('周石生')
    const unnamed = await portal.get('/payments/b-2/villages/v-1')
    expect(unnamed.document.querySelector('main .table')).toBeNull()
    expect(unnamed.text).not.toContain('周')
  })

  it('keeps a page with persons from search engines and shared caches, and drops it with the day', async () => {
    portal = await startPortal({
      paymentBatches: [aPaymentBatch({ namesGround: GROUND })],
      paymentRows: [aPaymentRow()],
    })
    for (const turn of ['made', 'kept']) {
      const { headers, document } = await portal.get(VILLAGE)
      expect([turn, headers['x-robots-tag'], headers['cache-control']]).toEqual([
        turn,
        'noindex, noarchive',
        'private, no-cache',
      ])
      expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    }

    portal.clock.at = new Date('2026-11-27T23:59:59+08:00')
    expect((await portal.get(VILLAGE)).text).toContain('周*生')
    portal.clock.at = new Date('2026-11-28T00:00:00+08:00')
    const over = await portal.get(VILLAGE)
    expect(over.text).not.toContain('周*生')
    expect(factsOf(over.document).get('发放合计')).toContain('315.00 元')
  })

  it('shows a hundred lines a page', async () => {
    portal = await startPortal({
      paymentBatches: [aPaymentBatch({ namesGround: GROUND })],
      paymentRows: Array.from({ length: 101 }, (_, at) => aPaymentRow({ line: at + 1 })),
    })
    const first = await portal.get(VILLAGE)
    expect(first.document.querySelectorAll('main .table tbody tr')).toHaveLength(100)
    const second = await portal.get(`${VILLAGE}?page=2`)
    expect(second.document.querySelectorAll('main .table tbody tr')).toHaveLength(1)
    expect((await portal.get(`${VILLAGE}?page=9`)).headers.location).toBe(`${VILLAGE}?page=2`)
  })

  it('shows nobody before the first day', async () => {
    portal = await startPortal({
      paymentBatches: [
        aPaymentBatch({
          namesGround: GROUND,
          noticeFrom: civilDate('2026-11-25'),
          noticeTo: civilDate('2026-12-02'),
        }),
      ],
      paymentRows: [aPaymentRow()],
    })
    const { document, text } = await portal.get(VILLAGE)

    expect(text).not.toContain('周*生')
    expect(document.querySelector('form[method="post"]')).toBeNull()
    expect(factsOf(document).get('公示期')).toContain('尚未开始')
  })
})
