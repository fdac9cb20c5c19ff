import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { aDisclosure, aPolicy, aSite } from './fixtureReader'
import { factsOf, startPortal, type StartedPortal } from './startPortal'

const HOSTILE = '<script>alert(1)</script>'
const UNIT = aDisclosure().unit

let portal: StartedPortal
beforeEach(async () => {
  portal = await startPortal({
    site: aSite({ demonstration: false }),
    disclosures: [
      aDisclosure({
        title: '更正后的标题',
        revision: 3,
        correction: {
          reason: `金额单位有误${HOSTILE}`,
          correctedAt: '2026-11-24T01:00:00.000Z',
          earlier: [
            { revision: 1, publishedAt: '2026-11-23T01:30:00.000Z' },
            { revision: 2, publishedAt: '2026-11-23T08:30:00.000Z' },
          ],
        },
      }),
    ],
    versions: [
      aDisclosure({ title: '最初的标题', revision: 1 }),
      aDisclosure({ title: '第二次的标题', revision: 2 }),
    ],
    withdrawals: [
      {
        id: 'gone',
        title: `不该公开的名单${HOSTILE}`,
        unit: UNIT,
        publishedAt: '2026-09-02T01:00:00.000Z',
        withdrawnAt: '2026-10-02T01:00:00.000Z',
        ground: '《中华人民共和国政府信息公开条例》第十五条',
      },
    ],
  })
})
afterEach(() => portal.stop())

describe('a corrected disclosure', () => {
  it('says so before anything else, with reason, time and every earlier version', async () => {
    const { document, text } = await portal.get('/disclosures/d-1')
    expect(document.querySelector('article h2')?.textContent).toBe('本信息已更正')
    const notice = document.querySelector('.notice')
    expect(notice?.textContent).toContain('金额单位有误')
    expect(notice?.textContent).toContain('更正时间：2026年11月24日 09:00')
    expect(
      [...(notice?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href')),
    ).toEqual(['/disclosures/d-1/versions/1', '/disclosures/d-1/versions/2'])
    expect(factsOf(document).get('公开时间')).toBe('2026年11月23日 09:30')
    expect(factsOf(document).get('更正时间')).toBe('2026年11月24日 09:00')
    expect(text).not.toContain(HOSTILE)
  })

  it('has no such notice when it was never corrected', async () => {
    portal.store.disclosures = [aDisclosure()]
    expect((await portal.get('/disclosures/d-1')).document.querySelector('.notice')).toBeNull()
  })
})

describe('an earlier version', () => {
  it('shows what stood there, marked as old, and leads to what holds', async () => {
    const { document, status } = await portal.get('/disclosures/d-1/versions/1')
    expect(status).toBe(200)
    expect(document.querySelector('h1')?.textContent).toBe('最初的标题')
    expect(document.querySelector('article h2')?.textContent).toBe('这是更正前的旧版')
    expect(document.querySelector('.notice a')?.getAttribute('href')).toBe('/disclosures/d-1')
    expect(document.querySelector('title')?.textContent).toContain('旧版')
    expect(document.body.textContent).not.toContain('更正后的标题')
  })

  it('keeps out of search engines and claims no address as its own', async () => {
    const { document } = await portal.get('/disclosures/d-1/versions/1')
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(document.querySelector('link[rel="canonical"]')).toBeNull()
    const current = await portal.get('/disclosures/d-1')
    expect(current.document.querySelector('meta[name="robots"]')).toBeNull()
    expect(current.document.querySelector('link[rel="canonical"]')).not.toBeNull()
    expect((await portal.get('/sitemap.xml')).text).not.toContain('/versions/')
  })

  it('leads to the page itself when asked for what holds', async () => {
    const { status, headers } = await portal.get('/disclosures/d-1/versions/3')
    expect([status, headers.location]).toEqual([302, '/disclosures/d-1'])
  })

  it.each(['4', '0', '-1', '01', '1.0', '1e0', 'x', '99999999999'])(
    'is not found under the number %s',
    async (number) => {
      expect((await portal.get(`/disclosures/d-1/versions/${number}`)).status).toBe(404)
    },
  )

  it('says nothing of how a document stands, and offers no files of a later version', async () => {
    const policy = aPolicy({ path: '/disclosures/d-1' })
    portal.store.policies = [
      {
        ...policy,
        made: [{ hash: 'm', fileName: '新版.pdf', mimeType: 'application/pdf', bytes: 1 }],
      },
    ]
    portal.store.disclosures = [aDisclosure({ kind: 'policy', policy, revision: 2 })]
    portal.store.versions = [
      aDisclosure({ kind: 'policy', policy: { ...policy, documentNumber: '清政办发〔2025〕9号' } }),
    ]
    const { document } = await portal.get('/disclosures/d-1/versions/1')
    expect(factsOf(document).get('发文字号')).toBe('清政办发〔2025〕9号')
    expect(factsOf(document).has('有效性')).toBe(false)
    expect(document.body.textContent).not.toContain('新版.pdf')
    expect((await portal.get('/disclosures/d-1')).document.body.textContent).toContain('新版.pdf')
  })
})

describe('a withdrawn disclosure', () => {
  it('answers 410 with what was withdrawn, by whom, when and on what ground', async () => {
    const { status, document, headers, text } = await portal.get('/disclosures/gone')
    expect(status).toBe(410)
    expect(headers['cache-control']).toBe('no-store')
    expect(document.querySelector('h1')?.textContent).toContain('不该公开的名单')
    expect(document.querySelector('article h2')?.textContent).toBe('本信息已撤回，不再公开')
    expect([...factsOf(document)]).toEqual([
      ['公开单位', '清和县民政局'],
      ['公开时间', '2026年9月2日 09:00'],
      ['撤回时间', '2026年10月2日 09:00'],
      ['撤回依据', '《中华人民共和国政府信息公开条例》第十五条'],
    ])
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(text).not.toContain(HOSTILE)
  })

  it('answers HEAD without a body, and each time anew', async () => {
    const head = await portal.get('/disclosures/gone', {}, 'HEAD')
    expect([head.status, head.bytes.length]).toEqual([410, 0])
    const again = await portal.get('/disclosures/gone', {
      'if-none-match': String(head.headers.etag),
    })
    expect(again.status).toBe(410)
  })

  it.each([
    '/',
    '/disclosures',
    '/policies',
    '/interpretations',
    '/units/minzheng',
    '/sitemap.xml',
  ])('is not on %s', async (path) => {
    expect((await portal.get(path)).text).not.toContain('不该公开的名单')
  })

  it('takes its earlier versions with it, at once', async () => {
    expect((await portal.get('/disclosures/d-1/versions/1')).status).toBe(200)
    portal.store.disclosures = []
    portal.store.withdrawals.push({ ...portal.store.withdrawals[0]!, id: 'd-1' })
    portal.store.version += 1
    const { status, text } = await portal.get('/disclosures/d-1/versions/1')
    expect(status).toBe(410)
    expect(text).not.toContain('最初的标题')
    expect((await portal.get('/disclosures/d-1')).status).toBe(410)
  })
})

describe('the index number', () => {
  it('stands on every disclosure that has one', async () => {
    const shown = async () => factsOf((await portal.get('/disclosures/d-1')).document).get('索引号')
    expect(await shown()).toBe('006001001/2026-00012')
    portal.store.disclosures = [aDisclosure({ indexNumber: null })]
    portal.store.version += 1
    expect(await shown()).toBeUndefined()
  })
})
