import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { civilDate } from '../../src/domain/calendar/civilDate'
import { aDomain, aUnit, anItem, anObligation } from './fixtureReader'
import { startPortal, type StartedPortal } from './startPortal'

const LIMIT = anItem().timeLimit

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal({
    domains: [
      aDomain(),
      aDomain({ code: 'caizheng', name: '财政预决算', order: 2, itemCount: 44 }),
    ],
    units: [aUnit(), aUnit({ code: 'czj', name: '清和县财政局', shortName: '县财政局' })],
    items: [
      anItem(),
      anItem({
        code: 'A/1',
        name: '原文没有时限的事项',
        timeLimit: { ...LIMIT, raw: '', assumed: true },
      }),
      anItem({
        code: 'A-2',
        name: '及时公开的事项',
        timeLimit: { ...LIMIT, raw: '及时公开', ceiling: true },
      }),
      anItem({
        code: 'A-3',
        name: '读不准的事项',
        timeLimit: { ...LIMIT, raw: '同上', readings: [], needsReview: true },
      }),
      ...Array.from({ length: 41 }, (_, index) =>
        anItem({
          code: `CZ-${index}`,
          name: `财政事项${index}`,
          domain: { code: 'caizheng', name: '财政预决算' },
          owningUnits: [{ code: 'czj', name: '清和县财政局', shortName: '县财政局' }],
        }),
      ),
    ],
    obligations: [
      anObligation(),
      anObligation({
        key: 'late',
        state: 'met-late',
        publishedOn: civilDate('2026-10-09'),
        workdaysLate: 3,
      }),
      anObligation({ key: 'open', state: 'overdue', workdaysLate: 11 }),
    ],
  })
})
afterAll(() => portal.stop())

describe('the catalogue', () => {
  it('lists items with their limits in a captioned table', async () => {
    const { document } = await portal.get('/catalogue')
    const table = document.querySelector('table')
    expect(table?.querySelector('caption')?.textContent).toBe('公开事项')
    const headers = [...(table?.querySelectorAll('thead th[scope="col"]') ?? [])]
    expect(headers.map((one) => one.textContent)).toEqual([
      '公开事项',
      '领域',
      '责任单位',
      '公开时限',
    ])
    expect(table?.querySelectorAll('tbody tr th[scope="row"]')).toHaveLength(20)
    expect(document.querySelector('.count')?.textContent).toBe('共 45 项，第 1 页，共 3 页')
  })

  it('labels every field of its filter form and keeps what was chosen', async () => {
    const { document } = await portal.get(
      `/catalogue?domain=caizheng&unit=czj&keyword=${encodeURIComponent('事项1')}`,
    )
    const form = document.querySelector('form[method="get"]')
    for (const field of form?.querySelectorAll('input, select') ?? []) {
      expect(form?.querySelector(`label[for="${field.id}"]`)?.textContent).toBeTruthy()
    }
    expect(form?.querySelector('#domain option[selected]')?.getAttribute('value')).toBe('caizheng')
    expect(form?.querySelector('#unit option[selected]')?.getAttribute('value')).toBe('czj')
    expect(form?.querySelector('#keyword')?.getAttribute('value')).toBe('事项1')
    expect(document.querySelector('.count')?.textContent).toContain('共 11 项')
  })

  it('says in words when nothing fits', async () => {
    const { document, status } = await portal.get('/catalogue?keyword=zzz')
    expect(status).toBe(200)
    expect(document.querySelector('.empty')?.textContent).toContain('没有符合条件的公开事项')
  })

  it('keeps the filters in the links to other pages', async () => {
    const { document } = await portal.get('/catalogue?domain=caizheng&page=2')
    const links = [...document.querySelectorAll('nav[aria-label="分页"] a')]
    expect(links.map((one) => one.getAttribute('href'))).toEqual([
      '/catalogue?domain=caizheng',
      '/catalogue?domain=caizheng',
      '/catalogue?domain=caizheng&page=2',
      '/catalogue?domain=caizheng&page=3',
      '/catalogue?domain=caizheng&page=3',
    ])
    expect(
      document.querySelector('nav[aria-label="分页"] [aria-current="page"]')?.textContent,
    ).toBe('2')
  })

  it.each(['abc', '-1', '0', '1.5', '', '1e3', '99999999999999999999'])(
    'shows the first page for page=%s',
    async (page) => {
      const { document, status } = await portal.get(`/catalogue?page=${page}`)
      expect(status).toBe(200)
      expect(document.querySelector('.count')?.textContent).toContain('第 1 页')
    },
  )

  it('sends a request beyond the end to the last page', async () => {
    const { status, headers } = await portal.get('/catalogue?page=99999&domain=caizheng')
    expect(status).toBe(302)
    expect(headers.location).toBe('/catalogue?domain=caizheng&page=3')
  })

  it('takes the first of a repeated parameter', async () => {
    const { document } = await portal.get('/catalogue?page=2&page=3')
    expect(document.querySelector('.count')?.textContent).toContain('第 2 页')
  })
})

describe('an item', () => {
  const factsOf = (document: Document) =>
    new Map(
      [...document.querySelectorAll('.facts tr')].map((row) => [
        row.querySelector('th[scope="row"]')?.textContent,
        row.querySelector('td')?.textContent ?? '',
      ]),
    )

  it('states standard, basis, limit, owner, channels and version', async () => {
    const { document } = await portal.get('/catalogue/SHJZ-001')
    const facts = factsOf(document)
    expect(document.querySelector('h1')?.textContent).toBe('最低生活保障审核信息')
    expect(document.querySelector('title')?.textContent).toBe(
      '最低生活保障审核信息_社会救助_清和县政府信息公开平台',
    )
    expect(facts.get('公开依据')).toContain('《社会救助暂行办法》')
    expect(facts.get('公开时限')).toContain('“制定或获取信息之日起10个工作日内”')
    expect(facts.get('公开时限')).toContain('自制定或者获取信息之日起10个工作日内公开')
    expect(facts.get('公开渠道')).toBe('必选：政府网站可选：村公示栏')
    expect(facts.get('公开层级')).toBe('县级、乡级')
    expect(facts.get('公开方式')).toBe('主动公开')
    const elements = [...document.querySelectorAll('.elements li')].map((one) => one.textContent)
    expect(elements).toEqual(['初审对象名单', '相关说明（可选）'])
    expect(document.body.textContent).toContain('本事项现为第 2 版，自2026年7月1日起施行。')
    expect(document.body.textContent).toContain('调整原因：新增“相关说明”要素')
  })

  it('shows the disclosures made under it and what became of its obligations', async () => {
    const { document } = await portal.get('/catalogue/SHJZ-001')
    const [made, record] = [...document.querySelectorAll('table.table')]
    expect(made?.querySelector('tbody th a')?.getAttribute('href')).toBe('/disclosures/d-1')
    expect(made?.textContent).toContain('按时公开')
    const states = [...(record?.querySelectorAll('tbody tr td:last-child .mark') ?? [])]
    expect(states.map((one) => one.textContent)).toEqual([
      '○待公开',
      '!逾期公开（3个工作日）',
      '!逾期未公开（11个工作日）',
    ])
  })

  it.each([
    ['A/1', '待确认', '原文没有写明时限'],
    ['A-2', '第二十六条上限', '20个工作日为最迟期限'],
    ['A-3', '待人工核定', '不能确定读出'],
  ])('%s is marked %s and says why', async (code, mark, reason) => {
    const { document } = await portal.get(`/catalogue/${encodeURIComponent(code)}`)
    const limit = factsOf(document).get('公开时限')
    expect(limit).toContain(mark)
    expect(limit).toContain(reason)
  })
})

describe('a unit', () => {
  it('shows its obligations, its items and what it disclosed', async () => {
    const { document } = await portal.get('/units/minzheng')
    expect(document.querySelector('h1')?.textContent).toBe('清和县民政局')
    const captions = [...document.querySelectorAll('caption')].map((one) => one.textContent)
    expect(captions).toEqual([
      '单位信息',
      '本单位最近公开的信息',
      '本单位的公开任务及其完成情况',
      '本单位负责的公开事项',
    ])
  })
})

describe('the home page', () => {
  it('leads to the newest, to what is due, and to every domain with its count', async () => {
    const { document } = await portal.get('/')
    expect(document.querySelector('.news a')?.getAttribute('href')).toBe('/disclosures/d-1')
    expect(document.querySelector('.due time')?.getAttribute('datetime')).toBe('2026-12-01')
    const tiles = [...document.querySelectorAll('.tile')].map((one) => [
      one.getAttribute('href'),
      one.textContent,
    ])
    expect(tiles).toEqual([
      ['/catalogue?domain=shehui-jiuzhu', '社会救助1 项'],
      ['/catalogue?domain=caizheng', '财政预决算44 项'],
    ])
  })

  it('says which edition is in force and since when limits are supervised', async () => {
    const { document } = await portal.get('/')
    const standing = document.querySelector('.standing')?.textContent
    expect(standing).toContain(
      '清和县主动公开基本目录（2026年版）（2026-1），自 2026年1月1日 起施行',
    )
    expect(standing).toContain('自 2026年1月1日 起；此前的公开时限不纳入统计')
  })

  it('names the statutory blocks in order and leaves out a page that is not written', async () => {
    const labels = async () =>
      [...(await portal.get('/')).document.querySelectorAll('nav[aria-label="主导航"] a')].map(
        (one) => one.textContent,
      )
    expect(await labels()).toEqual([
      '首页',
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '依申请公开',
    ])
    portal.store.pages = portal.store.pages.filter(({ slug }) => slug !== 'rules')
    portal.store.version += 1
    expect(await labels()).not.toContain('政府信息公开制度')
  })
})
