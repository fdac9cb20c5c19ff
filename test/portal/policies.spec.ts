import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, civilDate, type CivilDate } from '../../src/domain/calendar/civilDate'
import type { PublicPolicyDocument } from '../../src/domain/publication/publicRecords'
import { aDisclosure, aPolicy, aSite, aUnit } from './fixtureReader'
import { factsOf, startPortal, type StartedPortal } from './startPortal'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const HOSTILE = '<script>alert(1)</script>" onmouseover="x'

const NEW_RULES = {
  title: '关于印发《清和县农村客运补贴办法》的通知',
  documentNumber: '清政办发〔2026〕3号',
  path: '/disclosures/rules',
}
const OLD_RULES = {
  title: '清和县农村客运补贴暂行办法',
  documentNumber: '清政办发〔2019〕8号',
  path: '/policies/old-rules',
}

const file = (fileName: string, mimeType: string, bytes: number) => ({
  hash: fileName.replace('.', '-'),
  fileName,
  mimeType,
  bytes,
})

const policies: PublicPolicyDocument[] = [
  aPolicy({
    id: 'expired',
    path: '/policies/expired',
    documentNumber: '清政办发〔2022〕2号',
    registrationNumber: 'QHDR-2022-01005',
    dateMade: civilDate('2022-01-04'),
    effectiveFrom: civilDate('2022-01-04'),
    lastDay: civilDate('2024-01-03'),
    made: [file('实施意见.docx', DOCX, 45_000), file('实施意见.pdf', 'application/pdf', 245_000)],
  }),
  aPolicy({
    id: 'valid',
    path: '/policies/valid',
    title: '关于养老服务的意见',
    subject: '民政、扶贫、救灾',
  }),
  aPolicy({
    id: 'rules',
    title: NEW_RULES.title,
    path: NEW_RULES.path,
    documentNumber: NEW_RULES.documentNumber,
    indexNumber: '006001001/2026-00003',
    dateMade: civilDate('2026-03-01'),
    publishedOn: civilDate('2026-03-02'),
    effectiveFrom: civilDate('2026-03-02'),
    lastDay: null,
    genre: '通知',
    gazette: '',
    files: [file('原件.ofd', 'application/ofd', 1_245_000)],
    made: [file('通知.pdf', 'application/pdf', 245_000)],
    relations: [{ relation: '替代', document: OLD_RULES }],
    interpretations: [
      { id: 'int', title: '一图读懂', form: 'illustrated', publishedOn: civilDate('2026-03-03') },
    ],
  }),
  aPolicy({
    id: 'old-rules',
    title: OLD_RULES.title,
    path: OLD_RULES.path,
    documentNumber: OLD_RULES.documentNumber,
    normative: false,
    registrationNumber: '',
    dateMade: civilDate('2019-05-01'),
    effectiveFrom: civilDate('2019-05-01'),
    lastDay: null,
    unit: { code: 'jtj', name: '清和县交通运输局', shortName: '县交通运输局' },
    statusHistory: [
      {
        status: 'replaced',
        from: civilDate('2026-03-02'),
        by: {
          documentId: 'rules',
          title: NEW_RULES.title,
          documentNumber: NEW_RULES.documentNumber,
        },
        reason: '新办法施行',
        recordedAt: '2026-03-02T01:00:00.000Z',
      },
    ],
    relations: [{ relation: '被替代，替代文件', document: NEW_RULES }],
  }),
  aPolicy({
    id: 'repealed',
    path: '/policies/repealed',
    title: '关于禁止燃放的通告',
    genre: '通告',
    dateMade: civilDate('2018-01-01'),
    statusHistory: [
      {
        status: 'repealed',
        from: civilDate('2026-01-01'),
        by: { documentId: null, title: '市人民政府决定', documentNumber: null },
        reason: '清理',
        recordedAt: '2026-01-01T01:00:00.000Z',
      },
    ],
  }),
  aPolicy({
    id: 'amended',
    path: '/policies/amended',
    title: '关于殡葬管理的规定',
    statusHistory: [
      {
        status: 'amended',
        from: civilDate('2026-01-01'),
        by: { documentId: 'valid', title: '修改决定', documentNumber: null },
        reason: '修改',
        recordedAt: '2026-01-01T01:00:00.000Z',
      },
    ],
  }),
  aPolicy({
    id: 'coming',
    path: '/policies/coming',
    title: '关于明年起施行的办法',
    effectiveFrom: civilDate('2027-01-01'),
    lastDay: null,
  }),
  aPolicy({
    id: 'evil',
    path: 'javascript:alert(1)',
    title: HOSTILE,
    documentNumber: HOSTILE,
    issuers: HOSTILE,
    subject: HOSTILE,
    genre: HOSTILE,
    gazette: HOSTILE,
    statusHistory: [
      {
        status: 'repealed',
        from: civilDate('2026-01-01'),
        by: { documentId: '../x"', title: HOSTILE, documentNumber: HOSTILE },
        reason: '',
        recordedAt: '',
      },
    ],
    relations: [
      { relation: HOSTILE, document: { title: 'a', documentNumber: '', path: 'javascript:x' } },
    ],
  }),
  ...Array.from({ length: 33 }, (_, index) =>
    aPolicy({
      id: `many-${index}`,
      path: `/policies/many-${index}`,
      title: `关于第${index}号事项的函`,
      documentNumber: `清政函〔2020〕${index}号`,
      genre: '函',
      normative: false,
      dateMade: civilDate('2020-06-01'),
    }),
  ),
]

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal({
    units: [aUnit(), aUnit({ code: 'jtj', name: '清和县交通运输局', shortName: '县交通运输局' })],
    policies,
    disclosures: [
      aDisclosure({
        id: 'rules',
        kind: 'policy',
        title: NEW_RULES.title,
        files: [file('原件.ofd', 'application/ofd', 1_245_000)],
        policy: policies[2]!,
      }),
    ],
  })
})
afterAll(() => portal.stop())

const titles = (document: Document) =>
  [...document.querySelectorAll('main tbody th[scope="row"] a')].map((one) => one.textContent)

describe('the policy library', () => {
  it('lists documents with number, date, organ and status in words, in a captioned table', async () => {
    const { document } = await portal.get('/policies')
    const table = document.querySelector('main table')
    expect(table?.querySelector('caption')?.textContent).toBe('政策文件')
    expect([...(table?.querySelectorAll('thead th') ?? [])].map((one) => one.textContent)).toEqual([
      '标题',
      '文号',
      '成文日期',
      '发文机关',
      '有效性',
    ])
    const first = table?.querySelector('tbody tr')
    expect([...(first?.querySelectorAll('td') ?? [])].map((one) => one.textContent)).toEqual([
      '清政办发〔2022〕2号',
      '2022年1月4日',
      '清和县人民政府办公室',
      '!已失效',
    ])
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('/policies/expired')
    expect(document.querySelector('.count')?.textContent).toBe('共 41 件，第 1 页，共 3 页')
  })

  it.each([
    ['valid', '✓现行有效'],
    ['amended', '※已被修改'],
    ['coming', '○尚未施行'],
    ['repealed', '!已废止'],
    ['old-rules', '!已被替代'],
  ])('says how %s stands: %s', async (id, status) => {
    const { document } = await portal.get('/policies')
    const row = [...document.querySelectorAll('main tbody tr')].find((one) =>
      one.querySelector(`a[href="/policies/${id}"]`),
    )
    expect(row?.querySelector('td:last-child')?.textContent).toBe(status)
  })

  it.each([
    ['keyword=养老', ['关于养老服务的意见']],
    ['keyword=〔2026〕3号', [NEW_RULES.title]],
    ['unit=jtj', [OLD_RULES.title]],
    ['genre=通告', ['关于禁止燃放的通告']],
    ['subject=民政、扶贫、救灾', ['关于养老服务的意见']],
    ['year=2019', [OLD_RULES.title]],
    ['year=2022&normative=1&status=not-in-force', ['关于推进农村客运公交化改造的实施意见']],
    ['status=in-force&genre=通知', [NEW_RULES.title]],
    ['status=not-in-force&year=2019&normative=1', []],
  ])('filters by %s', async (query, expected) => {
    const { document, status } = await portal.get(`/policies?${encodeURI(query)}`)
    expect(status).toBe(200)
    expect(titles(document)).toEqual(expected)
    if (expected.length === 0)
      expect(document.querySelector('main')?.textContent).toContain('没有符合条件的文件')
  })

  it('counts an amended document as in force, and one not yet effective as not', async () => {
    const inForce = await portal.get('/policies?status=in-force&year=2025')
    expect(titles(inForce.document)).toEqual(['关于养老服务的意见', '关于殡葬管理的规定'])
    const not = await portal.get('/policies?status=not-in-force&year=2025')
    expect(titles(not.document)).toContain('关于明年起施行的办法')
  })

  it('labels every field and keeps what was chosen', async () => {
    const query =
      'keyword=客运&status=not-in-force&unit=minzheng&subject=工业、交通&genre=意见&year=2022&normative=1'
    const { document } = await portal.get(`/policies?${encodeURI(query)}`)
    const form = document.querySelector('main form[role="search"]')
    const fields = [...(form?.querySelectorAll('input, select') ?? [])]
    expect(fields).toHaveLength(7)
    for (const field of fields)
      expect(form?.querySelector(`label[for="${field.id}"]`)?.textContent).toBeTruthy()
    const chosen = (name: string) =>
      form?.querySelector(`#${name} option[selected]`)?.getAttribute('value')
    expect(['status', 'unit', 'subject', 'genre'].map(chosen)).toEqual([
      'not-in-force',
      'minzheng',
      '工业、交通',
      '意见',
    ])
    expect(form?.querySelector('#keyword')?.getAttribute('value')).toBe('客运')
    expect(form?.querySelector('#year')?.getAttribute('value')).toBe('2022')
    expect(form?.querySelector('#normative')?.hasAttribute('checked')).toBe(true)
    expect(titles(document)).toEqual(['关于推进农村客运公交化改造的实施意见'])
  })

  it.each([
    'year=20',
    'year=abcd',
    'status=x',
    'normative=0',
    'page=0',
    'genre=',
    'status=valueOf',
  ])('takes %s for no filter at all', async (query) => {
    const { document, status } = await portal.get(`/policies?${query}`)
    expect(status).toBe(200)
    expect(document.querySelector('.count')?.textContent).toContain('共 41 件，第 1 页')
  })

  it('keeps the filters through the pages and sends a request beyond the end to the last', async () => {
    const { document } = await portal.get(`/policies?genre=${encodeURIComponent('函')}&year=2020`)
    const next = document
      .querySelector('nav[aria-label="分页"] a[rel="next"]')
      ?.getAttribute('href')
    expect(next).toBe(`/policies?genre=${encodeURIComponent('函')}&year=2020&page=2`)
    expect(titles((await portal.get(next ?? '')).document)).toHaveLength(13)
    const beyond = await portal.get('/policies?year=2020&page=99')
    expect([beyond.status, beyond.headers.location]).toEqual([302, '/policies?year=2020&page=2'])
  })

  it('carries the labels of a column of documents', async () => {
    const { document } = await portal.get('/policies')
    const label = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
    expect([label('ColumnName'), label('ColumnType')]).toEqual(['政策文件库', '政策文件'])
    expect(document.querySelector('title')?.textContent).toBe('政策文件库_清和县政府信息公开平台')
  })
})

describe('expiry', () => {
  const lastDay = civilDate('2026-12-31')
  const at = (date: CivilDate, time: string) => new Date(`${date}T${time}+08:00`)

  it('comes with the day in Asia/Shanghai, on lists, filters, pages and the home page, with no publication', async () => {
    const one = await startPortal({ policies: [aPolicy({ lastDay })] })
    const shown = async (path: string) => (await one.get(path)).document.body.textContent ?? ''
    try {
      one.clock.at = at(lastDay, '23:59:59')
      for (const path of ['/', '/policies', '/policies/p-1'])
        expect(await shown(path)).toContain('现行有效')
      expect(await shown('/policies?status=in-force')).toContain('共 1 件')
      one.clock.at = at(addDays(lastDay, 1), '00:00:00')
      for (const path of ['/', '/policies', '/policies/p-1'])
        expect(await shown(path)).toContain('已失效')
      expect(await shown('/policies?status=in-force')).toContain('没有符合条件的文件')
      expect(await shown('/policies?status=not-in-force')).toContain('共 1 件')
    } finally {
      await one.stop()
    }
  })

  it('reaches a browser that has the page of the day before', async () => {
    const one = await startPortal({ policies: [aPolicy({ lastDay })] })
    try {
      one.clock.at = at(lastDay, '12:00:00')
      const before = await one.get('/policies/p-1')
      expect(before.headers['cache-control']).toBe('public, no-cache')
      one.clock.at = at(addDays(lastDay, 1), '12:00:00')
      const after = await one.get('/policies/p-1', { 'if-none-match': String(before.headers.etag) })
      expect(after.status).toBe(200)
    } finally {
      await one.stop()
    }
  })
})

describe('the page of a document from a gazette', () => {
  it('states every field of its table', async () => {
    const { document } = await portal.get('/policies/expired')
    expect(document.querySelector('h1')?.textContent).toBe('关于推进农村客运公交化改造的实施意见')
    expect([...factsOf(document)]).toEqual([
      ['发文字号', '清政办发〔2022〕2号'],
      ['统一登记号', 'QHDR-2022-01005'],
      ['主题分类', '工业、交通'],
      ['体裁', '意见'],
      ['文件性质', '行政规范性文件'],
      ['发文机关', '清和县人民政府办公室'],
      ['成文日期', '2022年1月4日'],
      ['施行日期', '2022年1月4日'],
      ['有效期', '至2024年1月3日（含当日）'],
      ['有效性', '!已失效有效期届满，自2024年1月4日起失效'],
      ['公开属性', '主动公开'],
      ['起草单位', '清和县民政局'],
      ['来源', '清和县人民政府公报2025年第1期'],
    ])
  })

  it('warns before the text that the term has run out', async () => {
    const { document } = await portal.get('/policies/expired')
    const headings = [...document.querySelectorAll('main h2')].map((one) => one.textContent)
    expect(headings).toEqual(['本文件已失效', '正文', '文件下载'])
    expect(document.querySelector('.notice')?.textContent).toContain(
      '有效期届满，自2024年1月4日起失效。以下内容仅供查阅',
    )
  })

  it('has no warning where the document is simply valid', async () => {
    const { document } = await portal.get('/policies/valid')
    expect(document.querySelector('.notice')).toBeNull()
    expect(factsOf(document).get('有效性')).toBe('✓现行有效现行有效，有效期至2026年12月31日')
  })

  it('offers what was made of it, with kind and size', async () => {
    const { document } = await portal.get('/policies/expired')
    expect([...document.querySelectorAll('.files li')].map((one) => one.textContent)).toEqual([
      '实施意见.docxWord 文档，44 KB',
      '实施意见.pdfPDF 文档，239 KB',
    ])
  })

  it('leads to what replaced it, from the warning and from its relations', async () => {
    const { document } = await portal.get('/policies/old-rules')
    const notice = document.querySelector('.notice')
    expect(notice?.querySelector('h2')?.textContent).toBe('本文件已被替代')
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/disclosures/rules')
    expect(notice?.querySelector('a')?.textContent).toBe(
      '《关于印发〈清和县农村客运补贴办法〉的通知》',
    )
    const relations = document.querySelector('[aria-labelledby="relations-title"]')
    expect(relations?.textContent).toContain('被替代，替代文件：')
    expect(relations?.querySelector('a')?.getAttribute('href')).toBe('/disclosures/rules')
  })

  it('names a document of others without a link', async () => {
    const notice = (await portal.get('/policies/repealed')).document.querySelector('.notice')
    expect(notice?.textContent).toContain('废止依据：《市人民政府决定》')
    expect(notice?.querySelector('a')).toBeNull()
  })

  it('says that an amended document is in force, and by what it was amended', async () => {
    const notice = (await portal.get('/policies/amended')).document.querySelector('.notice')
    expect(notice?.textContent).toContain('现行有效，已被《修改决定》修改')
    expect(notice?.textContent).not.toContain('仅供查阅')
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/policies/valid')
  })

  it('invents no time of publication', async () => {
    const { document } = await portal.get('/policies/expired')
    expect(document.querySelector('meta[name="PubDate"]')).toBeNull()
    expect(document.querySelector('meta[name="ContentSource"]')?.getAttribute('content')).toBe(
      '清和县人民政府办公室',
    )
  })

  it('shows hostile words as text and follows no address of another kind', async () => {
    for (const path of ['/policies/evil', '/policies']) {
      const { document, text } = await portal.get(path)
      expect(text).toContain('&lt;script>alert(1)')
      expect(document.querySelectorAll('script, [onmouseover], [style]')).toHaveLength(0)
      for (const anchor of document.querySelectorAll('a'))
        expect(anchor.getAttribute('href')).toMatch(/^(\/(?!\/)|#|https:|tel:|mailto:)/)
    }
  })
})

describe('a document that was published here', () => {
  it('has its one page there', async () => {
    const { status, headers } = await portal.get('/policies/rules')
    expect([status, headers.location]).toEqual([302, '/disclosures/rules'])
  })

  it('shows the table, the interpretations, the relations and both kinds of files', async () => {
    const { document } = await portal.get('/disclosures/rules')
    const facts = factsOf(document)
    expect(facts.get('索引号')).toBe('006001001/2026-00003')
    expect(facts.get('发文字号')).toBe('清政办发〔2026〕3号')
    expect(facts.get('有效期')).toBe('文件没有规定有效期')
    expect(facts.get('有效性')).toBe('✓现行有效')
    expect(facts.get('公开时效')).toContain('按时公开')
    const link = (id: string) =>
      document.querySelector(`[aria-labelledby="${id}"] a`)?.getAttribute('href')
    expect(link('interpretations-title')).toBe('/disclosures/int')
    expect(link('relations-title')).toBe('/policies/old-rules')
    expect([...document.querySelectorAll('.files a')].map((one) => one.textContent)).toEqual([
      '原件.ofd',
      '通知.pdf',
    ])
    expect(document.querySelector('nav.crumbs a[href="/policies"]')?.textContent).toBe('政策文件库')
    expect(document.querySelector('meta[name="ColumnType"]')?.getAttribute('content')).toBe(
      '政策文件',
    )
  })

  it('says nothing of its validity while the library has no entry of it', async () => {
    const one = await startPortal({
      disclosures: [aDisclosure({ kind: 'policy', policy: policies[2]! })],
    })
    try {
      const facts = factsOf((await one.get('/disclosures/d-1')).document)
      expect(facts.get('发文字号')).toBe('清政办发〔2026〕3号')
      expect(facts.has('有效性')).toBe(false)
    } finally {
      await one.stop()
    }
  })
})

describe('the sitemap', () => {
  it('names the pages of the gazette and each published document once', async () => {
    const real = await startPortal({
      site: aSite({ demonstration: false }),
      policies,
      disclosures: [aDisclosure({ id: 'rules' })],
    })
    try {
      const { text } = await real.get('/sitemap.xml')
      for (const path of ['/policies', '/interpretations', '/policies/old-rules'])
        expect(text).toContain(`<loc>https://www.qinghe.example${path}</loc>`)
      expect(text.match(/\/disclosures\/rules</g)).toHaveLength(1)
      expect(text).not.toContain('javascript')
    } finally {
      await real.stop()
    }
  })
})
