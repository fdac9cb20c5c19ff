import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import { parseHTML } from 'linkedom'
import { civilDateAt } from '../../../src/domain/calendar/civilDate'
import { createPortal } from '../../../src/portal/createPortal'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { textTree } from '../../../src/domain/publication/textTree'
import { csvFile } from './fillOffice'
import { describeOnEachDatabase } from '../../support/databases'
import { NO_OBJECTION } from '../../../seed/publishReviewed'
import { openOffice, type Office, type Who } from './openOffice'

/**
 * `GEHEIM` stands in a text of every collection, in nothing that was published. It must be nowhere
 * where the public looks: every page that a link leads to, every file, every anonymous list.
 */
const MARKER = 'GEHEIM'
const SHOWN = 'GONGSHI'
const PAGES_AT_MOST = 400

describeOnEachDatabase('what the public can find', (open) => {
  let office: Office
  let server: Server | undefined
  let origin: string
  beforeAll(async () => {
    office = await openOffice({ installation: await open(), marker: MARKER })
    const { payload } = office
    await publishOne()
    const app = express()
    app.use(
      createPortal({
        reader: createPublicReader({ payload, publicFiles: installationOf(payload).publicFiles }),
        clock: { now: () => new Date() },
      }),
    )
    server = createServer(app)
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${((server as Server).address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await new Promise((resolve) => server?.close(resolve) ?? resolve(null))
  })

  /** One disclosure is published, so that the crawl has something to find and is known to work. */
  const publishOne = async (): Promise<void> => {
    const { payload, people, records, rest } = office
    const media = await payload.create({
      collection: 'media',
      data: { title: '附件' },
      file: csvFile(`${SHOWN}.csv`, SHOWN),
      user: people.editor,
      overrideAccess: false,
    })
    const draft = await rest({
      who: 'editor',
      method: 'POST',
      path: '/api/disclosures',
      body: {
        item: records.items,
        title: `预算 ${SHOWN}`,
        formedOn: civilDateAt(new Date()),
        elements: [{ key: 'e1', label: '收支总表', text: SHOWN }],
        body: textTree([SHOWN]),
        attachments: [media.id],
      },
    })
    const { id } = draft.body.doc as { id: string }
    const step = async (who: Who, name: string, body: unknown = {}): Promise<void> => {
      const path = `/api/disclosures/${id}/${name}`
      const { status, text } = await rest({ who, method: 'POST', path, body })
      expect({ name, status, text: status === 200 ? '' : text }).toEqual({
        name,
        status: 200,
        text: '',
      })
    }
    await step('editor', 'submit')
    const review = await rest({ who: 'reviewer', path: `/api/disclosures/${id}/review` })
    const { contentHash } = review.body
    await step('reviewer', 'approve', { stage: 'tier1', contentHash })
    await step('secrecyElsewhere', 'secrecy', { contentHash, ...NO_OBJECTION })
    await step('editor', 'publish')
  }

  const get = async (address: string): Promise<{ status: number; text: string; type: string }> => {
    const response = await fetch(new URL(address, origin), { redirect: 'manual' })
    return {
      status: response.status,
      text: `${JSON.stringify([...response.headers])}\n${await response.text()}`,
      type: response.headers.get('content-type') ?? '',
    }
  }

  /** Every page that can be reached from the home page, the site map and the robots' files. */
  const crawl = async (): Promise<Map<string, string>> => {
    const seen = new Map<string, string>()
    const open = ['/', '/sitemap.xml', '/robots.txt', '/no-such-page', '/disclosures/no-such-one']
    while (open.length > 0 && seen.size < PAGES_AT_MOST) {
      const address = open.shift() as string
      if (seen.has(address)) continue
      const { text, type } = await get(address)
      seen.set(address, text)
      const links = type.includes('html')
        ? [
            ...parseHTML(text.slice(text.indexOf('\n'))).document.querySelectorAll('[href],[src]'),
          ].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        : [...text.matchAll(/<loc>([^<]+)</g)].map(([, loc]) => loc as string)
      for (const link of links) {
        const url = new URL(link, new URL(address, origin))
        if (url.origin === origin || link.startsWith('/')) open.push(url.pathname + url.search)
      }
    }
    return seen
  }

  describe('the portal', () => {
    it('shows what was published and nothing else, on every page that links lead to', async () => {
      const pages = await crawl()
      expect(pages.size).toBeGreaterThan(10)
      expect(pages.size).toBeLessThan(PAGES_AT_MOST)
      const withWord = (word: string) =>
        [...pages]
          .filter(([address, text]) => (address + text).includes(word))
          .map(([page]) => page)
      expect(withWord(SHOWN)).toEqual(
        expect.arrayContaining([
          '/',
          expect.stringMatching(/^\/files\//),
          expect.stringMatching(/^\/disclosures\/./),
        ]),
      )
      expect(withWord(MARKER)).toEqual([])
    })

    it('does not find it by a filter, a draft address or a guessed file either', async () => {
      const { records } = office
      const media = await office.payload.findByID({ collection: 'media', id: records.media })
      for (const address of [
        `/catalogue?keyword=${MARKER}`,
        `/disclosures/${records.disclosures}`,
        `/disclosures/${records.disclosures}?draft=true`,
        '/pages/hidden-page',
        '/catalogue/09-09',
        `/files/${records.media}/${media.filename}`,
        `/files/${media.filename}/${media.filename}`,
        `/files/..%2f..%2fmedia%2f${media.filename}/x`,
        `/files/%2e%2e/media/${media.filename}`,
        `/media/${media.filename}`,
        `/api/media/file/${media.filename}`,
        '/.data/gongkai.db',
      ]) {
        const { status, text } = await get(address)
        // The search box repeats what was asked, and finds nothing.
        const answer = text.replace(/value="GEHEIM"|keyword=GEHEIM|“GEHEIM”/g, '')
        expect({ address, leaks: answer.includes(MARKER) }).toEqual({ address, leaks: false })
        if (!address.startsWith('/catalogue?'))
          expect({ address, status }).toEqual({ address, status: 404 })
      }
    })

    it('takes a standing page away under every name it ever had', async () => {
      const { payload, records } = office
      const id = records['standing-pages']
      const set = (data: Record<string, unknown>) =>
        payload.update({ collection: 'standing-pages', id, data, overrideAccess: true })
      await set({ visible: true, slug: 'old-name', title: '指南', body: textTree(['现行指南']) })
      expect((await get('/pages/old-name')).text).toContain('现行指南')
      await set({ slug: 'new-name' })
      expect((await get('/pages/new-name')).text).toContain('现行指南')
      expect((await get('/pages/old-name')).status).toBe(404)
      await set({ visible: false })
      expect((await get('/pages/new-name')).status).toBe(404)
      expect((await get('/')).text).not.toContain('/pages/new-name')
    })

    it('takes the file of a hidden page away, and leaves one that is published elsewhere', async () => {
      const { payload, records, people } = office
      const file = (name: string, text: string) =>
        payload.create({
          collection: 'media',
          data: { title: name },
          file: csvFile(name, text),
          user: people.keeper,
          overrideAccess: false,
        })
      const [own, shared] = [await file('nianbao.csv', '年报'), await file('copy.csv', SHOWN)]
      const files = [own, shared].map(({ id }) => ({ year: 2026, title: '年度报告', file: id }))
      const set = (data: Record<string, unknown>) =>
        payload.update({
          collection: 'standing-pages',
          id: records['standing-pages'],
          data,
          overrideAccess: true,
        })
      await set({ visible: true, slug: 'reports', files })
      const { document } = parseHTML((await get('/pages/reports')).text.replace(/^.*\n/, ''))
      const links = [...document.querySelectorAll('a[href^="/files/"]')].map(
        (link) => link.getAttribute('href') ?? '',
      )
      expect(links).toHaveLength(2)
      for (const link of links) expect((await get(link)).status).toBe(200)
      await set({ visible: false })
      const left = await Promise.all(links.map(async (link) => [link, (await get(link)).status]))
      expect(left.filter(([link]) => String(link).includes('nianbao'))).toEqual([
        [expect.anything(), 404],
      ])
      expect(left.filter(([link]) => String(link).includes('copy'))).toEqual([
        [expect.anything(), 200],
      ])
    })
  })

  describe('the API, to nobody in particular', () => {
    it('has one list, the public store, and no secret in it', async () => {
      for (const slug of Object.keys(office.payload.collections)) {
        const { status, text } = await office.rest({
          path: `/api/${slug}?limit=0&depth=5&draft=true`,
        })
        expect({ slug, open: status === 200 }).toEqual({ slug, open: slug === 'projections' })
        expect(text).not.toContain(MARKER)
      }
      for (const { slug } of office.payload.globals.config) {
        const { status, text } = await office.rest({ path: `/api/globals/${slug}?depth=5` })
        expect({ slug, status }).toEqual({ slug, status: 403 })
        expect(text).not.toContain(MARKER)
      }
    })

    it('gives no file, no count, no search and no draft away', async () => {
      const { records } = office
      const media = await office.payload.findByID({ collection: 'media', id: records.media })
      for (const path of [
        `/api/media/file/${media.filename}`,
        `/api/disclosures/${records.disclosures}?depth=5`,
        '/api/disclosures/count',
        `/api/projections?where[words][like]=${MARKER}`,
        `/api/projections?where[data][like]=${MARKER}`,
        '/api/users/me',
        '/api/users/init',
        '/api/access',
        '/api/payload-jobs/run',
        '/api/graphql',
      ]) {
        const { text } = await office.rest({ path })
        expect({ path, leaks: text.includes(MARKER) }).toEqual({ path, leaks: false })
      }
      const override = await office.rest({
        method: 'POST',
        path: '/api/disclosures',
        headers: { 'X-HTTP-Method-Override': 'GET' },
        body: { depth: 5 },
      })
      expect(override.text).not.toContain(MARKER)
    })
  })
})
