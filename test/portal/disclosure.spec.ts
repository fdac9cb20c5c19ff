import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { civilDate } from '../../src/domain/calendar/civilDate'
import { aDisclosure, aPage, anItem, link, paragraph, richText, text } from './fixtureReader'
import { startPortal, type StartedPortal } from './startPortal'

const HOSTILE = '<script>alert(1)</script>" onmouseover="x'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal({
    items: [
      anItem(),
      anItem({
        code: 'evil',
        name: HOSTILE,
        legalBases: [
          { title: '坏链接', article: '', documentNumber: '', url: 'javascript:alert(1)' },
          {
            title: '好链接',
            article: '',
            documentNumber: '',
            url: 'https://law.example/a?b=1&c=2',
          },
        ],
      }),
    ],
    disclosures: [
      aDisclosure({
        files: [
          {
            hash: 'abc123',
            fileName: '发放汇总表.xlsx',
            mimeType: 'application/vnd.ms-excel',
            bytes: 84213,
          },
        ],
        body: richText(
          { ...paragraph('清政办发〔2026〕12号'), format: 'center' },
          { type: 'heading', tag: 'h1', children: [text('一、总则')] },
          { type: 'heading', tag: 'h4', children: [text('（一）范围')] },
          paragraph(text('粗', 1), text('粗斜', 3), ' 见', link('https://moa.example/', '部网站')),
          {
            type: 'list',
            tag: 'ol',
            children: [
              { type: 'listitem', children: [text('甲')] },
              // Lexical keeps a deeper list in an item of its own.
              {
                type: 'listitem',
                children: [
                  {
                    type: 'list',
                    tag: 'ul',
                    children: [{ type: 'listitem', children: [text('子')] }],
                  },
                ],
              },
              { type: 'listitem', children: [text('乙')] },
            ],
          },
          {
            type: 'table',
            children: [
              {
                type: 'tablerow',
                children: [
                  { type: 'tablecell', headerState: 1, colSpan: 2, children: [paragraph('乡镇')] },
                ],
              },
            ],
          },
        ),
      }),
      aDisclosure({
        id: 'late',
        timeliness: {
          dueDate: civilDate('2026-11-18'),
          publishedOn: civilDate('2026-11-23'),
          state: 'late',
          workdaysLate: 3,
          provisional: true,
        },
      }),
      aDisclosure({
        id: 'evil',
        title: HOSTILE,
        elements: [{ key: 'a', label: HOSTILE, text: HOSTILE }],
        body: richText(
          paragraph(
            HOSTILE,
            link('javascript:alert(1)', '一'),
            link('java\nscript:alert(1)', '二'),
          ),
          paragraph(
            link('data:text/html,x', '三'),
            link('//evil.example/', '四'),
            link('/x', '五', 'internal'),
          ),
          { type: 'upload', value: { url: '/api/media/file/draft.png', mimeType: 'image/png' } },
          { type: 'block', fields: { html: HOSTILE }, children: [text(HOSTILE)] },
        ),
      }),
    ],
    pages: [
      aPage({
        slug: 'annual-reports',
        title: '政府信息公开年报',
        body: null,
        files: [
          {
            year: 2025,
            title: '2025年年度报告',
            hash: 'r25',
            fileName: '2025.pdf',
            mimeType: 'application/pdf',
            bytes: 1_400_000,
          },
        ],
      }),
    ],
  })
})
afterAll(() => portal.stop())

describe('a disclosure', () => {
  it('states unit, item, date formed, system time and timeliness', async () => {
    const { document } = await portal.get('/disclosures/d-1')
    const facts = document.querySelector('.facts')?.textContent
    expect(facts).toContain('清和县民政局')
    expect(facts).toContain('形成日期2026年11月9日')
    expect(facts).toContain('公开时间2026年11月23日 09:30')
    expect(document.querySelector('time[datetime="2026-11-23T09:30:00+08:00"]')).not.toBeNull()
    expect(facts).toContain('按时公开')
    expect(facts).toContain('最迟公开日 2026年11月23日')
  })

  it('says by how many working days it was late and that the due date is provisional', async () => {
    const { document } = await portal.get('/disclosures/late')
    const facts = document.querySelector('.facts')?.textContent
    expect(facts).toContain('逾期3个工作日')
    expect(facts).toContain('暂定')
  })

  it('shows body, attachments with type and size, and the evidence', async () => {
    const { document } = await portal.get('/disclosures/d-1')
    expect(document.querySelector('.prose .centre')?.textContent).toBe('清政办发〔2026〕12号')
    expect(document.querySelector('.prose h3')?.textContent).toBe('一、总则')
    expect(document.querySelector('.prose h4')?.textContent).toBe('（一）范围')
    expect(document.querySelector('.prose em strong')?.textContent).toBe('粗斜')
    expect(document.querySelector('.prose a')?.getAttribute('href')).toBe('https://moa.example/')
    expect([...document.querySelectorAll('.prose ol > li')].map((li) => li.textContent)).toEqual([
      '甲子',
      '乙',
    ])
    expect(
      document.querySelector('.prose [role="region"][tabindex="0"] th')?.getAttribute('colspan'),
    ).toBe('2')
    expect(document.querySelector('.files')?.textContent).toBe('发放汇总表.xlsxExcel 表格，82 KB')
    expect(document.querySelector('.files a')?.getAttribute('href')).toBe(
      `/files/abc123/${encodeURIComponent('发放汇总表.xlsx')}`,
    )
    expect(document.querySelector('.evidence')?.textContent).toContain('第 1 次发布')
    expect(document.querySelector('.evidence code')?.textContent).toBe('a'.repeat(64))
  })

  it('carries the labels of government pages (国办发〔2017〕47号)', async () => {
    const { document } = await portal.get('/disclosures/d-1')
    const label = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
    expect(document.querySelector('title')?.textContent).toBe(
      '2026年第三季度最低生活保障审核信息_社会救助_清和县政府信息公开平台',
    )
    expect(label('SiteName')).toBe('清和县政府信息公开平台')
    expect(label('SiteDomain')).toBe('www.qinghe.example')
    expect(label('SiteIDCode')).toBe('4304220001')
    expect(label('ColumnName')).toBe('社会救助')
    expect(label('ColumnType')).toBe('政务公开')
    expect(label('ArticleTitle')).toBe('2026年第三季度最低生活保障审核信息')
    expect(label('PubDate')).toBe('2026-11-23 09:30')
    expect(label('ContentSource')).toBe('清和县民政局')
    expect(label('Url')).toBe('https://www.qinghe.example/disclosures/d-1')
  })
})

describe('hostile content', () => {
  it.each(['/disclosures/evil', '/disclosures', '/', '/catalogue', '/catalogue/evil'])(
    '%s shows it as text and nothing of it is live',
    async (path) => {
      const { document, text } = await portal.get(path)
      expect(text).toContain('&lt;script>alert(1)')
      expect(document.querySelectorAll('script')).toHaveLength(0)
      expect(document.querySelectorAll('[onmouseover], [style], img, iframe')).toHaveLength(0)
      for (const anchor of document.querySelectorAll('a')) {
        expect(anchor.getAttribute('href')).toMatch(/^(\/(?!\/)|#|https:|tel:|mailto:)/)
      }
    },
  )

  it('keeps the words of an unsafe link and drops the link', async () => {
    const { document } = await portal.get('/disclosures/evil')
    expect(document.querySelectorAll('.prose a')).toHaveLength(0)
    expect(document.querySelector('.prose')?.textContent).toContain('一二三四五')
  })

  it('never shows the office address of an upload', async () => {
    expect((await portal.get('/disclosures/evil')).text).not.toContain('/api/media')
  })

  it('keeps a safe legal basis as a link and an unsafe one as text', async () => {
    const { document } = await portal.get('/catalogue/evil')
    const bases = [...document.querySelectorAll('.facts .plain li')]
    expect(bases[0]?.querySelector('a')).toBeNull()
    expect(bases[1]?.querySelector('a')?.getAttribute('href')).toBe('https://law.example/a?b=1&c=2')
  })
})

describe('a standing page', () => {
  it('lists its files by year', async () => {
    const { document } = await portal.get('/pages/annual-reports')
    expect(document.querySelector('tbody tr')?.textContent).toBe(
      '2025年2025年年度报告PDF 文档，1.3 MB',
    )
    expect(document.querySelector('meta[name="ColumnType"]')?.getAttribute('content')).toBe(
      '信息公开年报',
    )
  })
})
