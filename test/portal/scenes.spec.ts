import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readScene } from '../../src/portal/sceneFields'
import { aDisclosure, paragraph, richText, text } from './fixtureReader'
import { startPortal, type StartedPortal } from './startPortal'

const HOSTILE = '<script>alert(1)</script>" onerror="x'

const image = (given: object = {}) => ({
  hash: 'pic',
  fileName: '图解.png',
  mimeType: 'image/png',
  bytes: 90_000,
  alt: '改造分四步',
  caption: '一图读懂',
  width: 1600,
  height: 900,
  ...given,
})
const upload = (file: unknown, rest: object = {}) => ({ type: 'upload', file, ...rest })
const block = (blockType: unknown, fields: object) => ({
  type: 'block',
  fields: { blockType, ...fields },
})

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal({
    disclosures: [
      aDisclosure({
        id: 'scene',
        body: richText(
          { type: 'heading', tag: 'h2', children: [text('从一天说起')] },
          upload(image()),
          block('steps', {
            heading: '怎样申请',
            steps: [
              { title: '准备材料', text: '身份证\n户口簿' },
              { title: '提交', text: null },
            ],
          }),
          block('cards', { heading: '', cards: [{ title: '票价', text: '不超过5元' }] }),
          block('questions', {
            heading: '我能领吗',
            questions: [
              { question: '您是经营者吗', answer: '先看车在谁名下。', parent: null },
              { question: '是', answer: '可以申请。', parent: 1 },
              { question: '不是', answer: '不用申请。', parent: 1 },
              { question: '咨询电话12345' },
            ],
          }),
          block('film', {
            heading: '看视频',
            video: image({ hash: 'film', fileName: '片.mp4', mimeType: 'video/mp4' }),
            captions: image({ hash: 'vtt', fileName: '字幕.vtt', mimeType: 'text/vtt' }),
            transcript: '票价怎么定？\n一票制。',
          }),
        ),
      }),
      aDisclosure({
        id: 'files',
        body: richText(
          {
            type: 'paragraph',
            children: [text('图在段中'), upload(image({ alt: '', caption: '' }))],
          },
          upload(image({ fileName: '图.svg', mimeType: 'image/svg+xml' })),
          upload(image({ fileName: '表.xlsx', mimeType: 'application/vnd.ms-excel' })),
          upload(image({ fileName: '片.webm', mimeType: 'video/webm', alt: '开通现场' })),
        ),
      }),
      aDisclosure({ id: 'only-image', body: richText(upload(image())) }),
      aDisclosure({ id: 'nothing', body: richText(paragraph(' '), upload(null), block('x', {})) }),
      aDisclosure({
        id: 'evil',
        body: richText(
          paragraph('留下的话'),
          upload(
            image({ alt: HOSTILE, caption: HOSTILE, fileName: HOSTILE, width: '"x', height: -1 }),
          ),
          upload(image({ hash: '../../admin', fileName: 'a/../b.png' })),
          upload(image({ hash: 7 })),
          upload('javascript:alert(1)'),
          upload(undefined, { value: { url: '/api/media/file/draft.png' } }),
          block('steps', {
            heading: { a: 1 },
            steps: [{ title: HOSTILE, text: HOSTILE }, 7, null],
          }),
          block('cards', { cards: 'not a list' }),
          block('questions', {
            questions: [
              { question: HOSTILE, answer: [1], parent: 'x' },
              { question: '甲', parent: 3 },
              { question: '乙', parent: 2 },
              'row',
            ],
          }),
          block('film', { video: 'id-of-the-office', captions: {}, transcript: HOSTILE }),
          block('film', { video: image({ mimeType: 'text/html', fileName: 'x.html' }) }),
          block('html', { html: HOSTILE }),
          block(['steps'], { steps: [] }),
          { type: 'block', fields: null },
          { type: 'block' },
          { type: 'marquee', children: [text('认不得的节点里的话')] },
          null as never,
        ),
      }),
    ],
  })
})
afterAll(() => portal.stop())

const proseOf = async (id: string) => {
  const { document, text: html } = await portal.get(`/disclosures/${id}`)
  return { document, html, prose: document.querySelector('.prose') }
}

describe('an image in a text', () => {
  it('is a figure with alternative text, size and caption, loaded when it is reached', async () => {
    const { prose } = await proseOf('scene')
    const figure = prose?.querySelector('figure.figure')
    const shown = figure?.querySelector('img')
    expect(shown?.getAttribute('src')).toBe(`/files/pic/${encodeURIComponent('图解.png')}`)
    expect(shown?.getAttribute('alt')).toBe('改造分四步')
    expect([shown?.getAttribute('width'), shown?.getAttribute('height')]).toEqual(['1600', '900'])
    expect(shown?.getAttribute('loading')).toBe('lazy')
    expect(figure?.querySelector('figcaption')?.textContent).toBe('一图读懂')
  })

  it('has an empty alternative when it is decorative, and never stands within a paragraph', async () => {
    const { prose } = await proseOf('files')
    const shown = prose?.querySelector('img')
    expect(shown?.getAttribute('alt')).toBe('')
    expect(shown?.closest('p')).toBeNull()
    expect(prose?.textContent).toContain('图在段中')
  })

  it('is a link to the file when a browser should not show it', async () => {
    const { prose } = await proseOf('files')
    expect(prose?.querySelectorAll('img')).toHaveLength(1)
    expect([...(prose?.querySelectorAll('.files a') ?? [])].map((one) => one.textContent)).toEqual([
      '图.svg',
      '表.xlsx',
    ])
    expect(prose?.querySelector('video')?.getAttribute('aria-label')).toBe('开通现场')
  })

  it('is enough of a text to be shown, and what cannot be read is none', async () => {
    expect((await proseOf('only-image')).prose?.querySelector('img')).not.toBeNull()
    expect((await proseOf('nothing')).document.querySelector('#body-title')).toBeNull()
  })
})

describe('a scene page', () => {
  it('has its headings in order, without a gap', async () => {
    const { document } = await proseOf('scene')
    const levels = [...document.querySelectorAll('main h1, main h2, main h3, main h4')].map((one) =>
      Number(one.tagName.slice(1)),
    )
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    })
  })

  it('shows steps as an ordered list and cards as articles', async () => {
    const { prose } = await proseOf('scene')
    const steps = [...(prose?.querySelectorAll('ol.steps > li') ?? [])]
    expect(steps.map((one) => one.querySelector('h4')?.textContent)).toEqual(['准备材料', '提交'])
    expect(steps[0]?.querySelector('p')?.textContent).toBe('身份证\n户口簿')
    expect(steps[1]?.querySelector('p')).toBeNull()
    // Without a heading of the block, its cards stand one level higher.
    expect(prose?.querySelector('ul.cards article h3')?.textContent).toBe('票价')
  })

  it('opens its questions without a script, each under the one before', async () => {
    const { prose } = await proseOf('scene')
    const top = prose?.querySelector('ul.questions > li > details')
    expect(top?.querySelector('summary')?.textContent).toBe('您是经营者吗')
    const below = [...(top?.querySelectorAll('details > summary') ?? [])].slice(1)
    expect(below.map((one) => one.textContent)).toEqual(['是', '不是'])
    for (const one of below) expect(one.parentElement?.parentElement?.closest('details')).toBe(top)
    expect(top?.hasAttribute('open')).toBe(false)
    expect(prose?.querySelector('.questions__bare')?.textContent).toBe('咨询电话12345')
    expect(top?.textContent).not.toContain('咨询电话12345')
  })

  it('plays its film with captions and has the words to read', async () => {
    const { prose } = await proseOf('scene')
    const video = prose?.querySelector('video')
    expect(video?.getAttribute('aria-label')).toBe('看视频')
    expect(video?.querySelector('track[kind="captions"]')?.getAttribute('src')).toContain(
      '/files/vtt/',
    )
    const transcript = prose?.querySelector('details.transcript')
    expect(transcript?.querySelector('summary')?.textContent).toBe('文字稿')
    expect(transcript?.textContent).toContain('一票制。')
  })
})

describe('hostile nodes', () => {
  it('leave nothing live, and the page stands', async () => {
    const { document, html, prose } = await proseOf('evil')
    expect(prose?.textContent).toContain('留下的话')
    expect(html).not.toContain('<script')
    expect(document.querySelectorAll('[onerror], [style], iframe, video, script')).toHaveLength(0)
    expect(html).not.toContain('/api/media')
    expect(html).not.toContain('id-of-the-office')
    expect(html).not.toContain('javascript:')
    for (const one of document.querySelectorAll('main img, main a[download]'))
      expect(one.getAttribute('src') ?? one.getAttribute('href')).toMatch(/^\/files\/[^/]+\/[^/]+$/)
  })

  it('show what of them could be read', async () => {
    const { prose } = await proseOf('evil')
    expect(prose?.querySelectorAll('ol.steps > li')).toHaveLength(1)
    expect(prose?.querySelectorAll('ul.cards')).toHaveLength(0)
    expect(prose?.querySelectorAll('img')).toHaveLength(2)
    expect(prose?.querySelector('img')?.hasAttribute('width')).toBe(false)
    expect(prose?.textContent).toContain('认不得的节点里的话')
    // 甲 and 乙 stand under each other: both are shown all the same.
    expect(prose?.querySelector('.questions')?.textContent).toContain('甲')
    expect(prose?.querySelector('.questions')?.textContent).toContain('乙')
  })

  it('never throw, whatever the fields are', () => {
    const fields = fc.record(
      {
        blockType: fc.oneof(fc.constantFrom('steps', 'cards', 'questions', 'film'), fc.anything()),
        heading: fc.anything(),
        steps: fc.anything(),
        cards: fc.array(fc.anything()),
        questions: fc.oneof(fc.array(fc.anything()), fc.anything()),
        video: fc.anything(),
        captions: fc.anything(),
        transcript: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fields, fc.anything()), (value) => {
        const scene = readScene(value)
        if (scene) expect(typeof scene.heading).toBe('string')
      }),
    )
  })
})
