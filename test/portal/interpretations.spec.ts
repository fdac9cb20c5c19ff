import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { civilDate } from '../../src/domain/calendar/civilDate'
import type { PublicFile } from '../../src/domain/publication/publicRecords'
import { aDisclosure, anInterpretation, aPolicy, aUnit } from './fixtureReader'
import { factsOf, startPortal, type StartedPortal } from './startPortal'

const HOSTILE = '<script>alert(1)</script>" onmouseover="x'

const file = (fileName: string, mimeType: string): PublicFile => ({
  hash: `h-${fileName}`,
  fileName,
  mimeType,
  bytes: 2_000_000,
})

const RULES = {
  title: '农村客运补贴办法',
  documentNumber: '清政办发〔2026〕3号',
  path: '/policies/p-1',
}
const AWAY = { title: '省里的办法', documentNumber: '', path: null }

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal({
    units: [aUnit(), aUnit({ code: 'jtj', name: '清和县交通运输局', shortName: '县交通运输局' })],
    policies: [aPolicy({ title: RULES.title, lastDay: civilDate('2026-01-31') })],
    disclosures: [
      aDisclosure({ id: 'plain', title: '一条一般信息' }),
      aDisclosure({
        id: 'film',
        kind: 'interpretation',
        title: '补贴办法视频解读',
        interpretation: anInterpretation({
          form: 'video',
          documents: [RULES, AWAY],
          video: file('解读.mp4', 'video/mp4'),
          captions: file('字幕.vtt', 'text/vtt'),
        }),
      }),
      aDisclosure({
        id: 'sound',
        kind: 'interpretation',
        title: '补贴办法音频解读',
        interpretation: anInterpretation({ form: 'audio', video: file('解读.mp3', 'audio/mpeg') }),
      }),
      aDisclosure({
        id: 'reprint',
        kind: 'interpretation',
        title: '转载的专家解读',
        unit: { code: 'jtj', name: '清和县交通运输局', shortName: '县交通运输局' },
        source: '湖南日报',
        interpretation: anInterpretation({ form: 'expert', original: false, documents: [RULES] }),
      }),
      aDisclosure({
        id: 'odd',
        kind: 'interpretation',
        title: HOSTILE,
        interpretation: anInterpretation({
          form: 'video',
          documents: [{ title: HOSTILE, documentNumber: HOSTILE, path: 'javascript:alert(1)' }],
          video: file('程序.exe', 'application/x-msdownload'),
        }),
      }),
      ...Array.from({ length: 21 }, (_, index) =>
        aDisclosure({
          id: `text-${index}`,
          kind: 'interpretation',
          title: `第${index}号文字解读`,
          interpretation: anInterpretation(),
        }),
      ),
    ],
  })
})
afterAll(() => portal.stop())

const titles = (document: Document) =>
  [...document.querySelectorAll('main tbody th[scope="row"] a')].map((one) => one.textContent)

describe('the list of interpretations', () => {
  it('names form, documents, unit and date, and nothing that is no interpretation', async () => {
    const { document } = await portal.get('/interpretations')
    expect(document.querySelector('main table caption')?.textContent).toBe('政策解读')
    const first = document.querySelector('main tbody tr')
    expect([...(first?.querySelectorAll('td') ?? [])].map((one) => one.textContent)).toEqual([
      '视频解读',
      '《农村客运补贴办法》（清政办发〔2026〕3号）《省里的办法》',
      '县民政局',
      '2026年11月23日',
    ])
    expect(first?.querySelector('a[href="/policies/p-1"]')).not.toBeNull()
    expect(document.body.textContent).not.toContain('一条一般信息')
    expect(document.querySelector('.count')?.textContent).toBe('共 25 条，第 1 页，共 2 页')
  })

  it.each([
    ['form=video', ['补贴办法视频解读', HOSTILE]],
    ['form=expert&unit=jtj', ['转载的专家解读']],
    ['form=expert&unit=minzheng', []],
    ['keyword=音频', ['补贴办法音频解读']],
  ])('filters by %s', async (query, expected) => {
    const { document } = await portal.get(`/interpretations?${encodeURI(query)}`)
    expect(titles(document)).toEqual(expected)
  })

  it('takes an unknown form for none and sends a request beyond the end to the last page', async () => {
    const { document } = await portal.get('/interpretations?form=toString')
    expect(document.querySelector('.count')?.textContent).toContain('共 25 条')
    const { status, headers } = await portal.get('/interpretations?form=text&page=9')
    expect([status, headers.location]).toEqual([302, '/interpretations?form=text&page=2'])
  })

  it('carries the labels of a column of interpretations', async () => {
    const { document } = await portal.get('/interpretations')
    expect(document.querySelector('meta[name="ColumnType"]')?.getAttribute('content')).toBe(
      '政策解读',
    )
  })
})

describe('an interpretation', () => {
  it('says its form and origin and leads to the documents, with the status of the day', async () => {
    const { document } = await portal.get('/disclosures/film')
    expect(factsOf(document).get('解读形式')).toBe('视频解读')
    expect(factsOf(document).get('解读来源')).toBe('原创')
    const [known, away] = [...document.querySelectorAll('[aria-labelledby="explained-title"] li')]
    expect(known?.querySelector('a')?.getAttribute('href')).toBe('/policies/p-1')
    expect(known?.textContent).toContain('已失效')
    expect(away?.querySelector('a')).toBeNull()
    expect(away?.textContent).toBe('《省里的办法》')
    expect(document.querySelector('nav.crumbs a[href="/interpretations"]')).not.toBeNull()
  })

  it('names the source of what was reprinted', async () => {
    const facts = factsOf((await portal.get('/disclosures/reprint')).document)
    expect(facts.get('解读来源')).toBe('转载，来源：湖南日报')
    expect(facts.has('来源')).toBe(false)
  })

  it('plays its film in the browser with captions, from this site, and offers it as a file', async () => {
    const { document, headers } = await portal.get('/disclosures/film')
    const video = document.querySelector('video')
    const href = `/files/${encodeURIComponent('h-解读.mp4')}/${encodeURIComponent('解读.mp4')}`
    expect(video?.getAttribute('src')).toBe(href)
    expect(video?.hasAttribute('controls')).toBe(true)
    expect(video?.getAttribute('preload')).toBe('metadata')
    expect(video?.hasAttribute('autoplay')).toBe(false)
    expect(video?.getAttribute('aria-label')).toBe('补贴办法视频解读')
    const track = video?.querySelector('track')
    expect(track?.getAttribute('kind')).toBe('captions')
    expect(track?.getAttribute('srclang')).toBe('zh-CN')
    expect(track?.hasAttribute('default')).toBe(true)
    expect(track?.getAttribute('src')).toContain(encodeURIComponent('字幕.vtt'))
    expect(document.querySelector('figure.player a[download]')?.getAttribute('href')).toBe(href)
    expect(document.querySelector('figure.player')?.textContent).toContain('MP4 视频，1.9 MB')
    expect(headers['content-security-policy']).toContain("media-src 'self'")
  })

  it('plays sound as sound', async () => {
    const { document } = await portal.get('/disclosures/sound')
    expect(document.querySelector('audio[controls]')).not.toBeNull()
    expect(document.querySelector('video')).toBeNull()
    expect(document.querySelector('#film-title')?.textContent).toBe('音频')
  })

  it('offers what is no film only as a file, and shows hostile words as text', async () => {
    for (const path of ['/disclosures/odd', '/interpretations']) {
      const { document, text } = await portal.get(path)
      expect(text).toContain('&lt;script>alert(1)')
      expect(document.querySelectorAll('video, script, [onmouseover]')).toHaveLength(0)
      for (const anchor of document.querySelectorAll('a'))
        expect(anchor.getAttribute('href')).toMatch(/^(\/(?!\/)|#|https:|tel:|mailto:)/)
    }
    const { document } = await portal.get('/disclosures/odd')
    expect(document.querySelector('.files a[download]')?.textContent).toBe('程序.exe')
  })
})

describe('the ways to both columns', () => {
  it.each(['/', '/sitemap'])('%s leads there', async (path) => {
    const { document } = await portal.get(path)
    expect(document.querySelector('main a[href="/policies"]')).not.toBeNull()
    expect(document.querySelector('main a[href="/interpretations"]')).not.toBeNull()
  })

  it('the home page shows the newest documents with their status, and the newest interpretations', async () => {
    const { document } = await portal.get('/')
    const policies = document.querySelector('[aria-labelledby="policies-title"]')
    expect(policies?.querySelector('li a')?.getAttribute('href')).toBe('/policies/p-1')
    expect(policies?.querySelector('li')?.textContent).toContain('!已失效')
    const newest = document.querySelector('[aria-labelledby="explanations-title"]')
    expect(newest?.querySelectorAll('li')).toHaveLength(5)
    expect(newest?.querySelector('li')?.textContent).toContain('视频解读')
  })

  it('the list of disclosures can be narrowed to a kind and to a word', async () => {
    const general = await portal.get('/disclosures?kind=general')
    expect(titles(general.document)).toEqual(['一条一般信息'])
    const { document } = await portal.get(
      `/disclosures?kind=interpretation&keyword=${encodeURIComponent('专家')}`,
    )
    expect(titles(document)).toEqual(['转载的专家解读'])
    expect(document.querySelector('#kind option[selected]')?.textContent).toBe('政策解读')
    expect(document.querySelector('#keyword')?.getAttribute('value')).toBe('专家')
  })

  it('narrowing keeps the item that the list is about', async () => {
    const { document } = await portal.get('/disclosures?item=SHJZ-001')
    expect(
      document.querySelector('form input[type="hidden"][name="item"]')?.getAttribute('value'),
    ).toBe('SHJZ-001')
  })
})
