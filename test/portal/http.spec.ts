import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { OpenableFile } from '../../src/domain/publication/publicRecords'
import { aDisclosure, aSite, anItem } from './fixtureReader'
import { startPortal, type StartedPortal } from './startPortal'

const NAME = '发放汇总表（第二批）\'"*.pdf'

let portal: StartedPortal
let folder: string
/** A file of the folder, opened at the request and in part, as a store does. */
const bytesOf =
  (name: string): OpenableFile['open'] =>
  async (range) =>
    (await open(join(folder, name))).createReadStream(range)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'))
  await writeFile(join(folder, '.bytes'), '%PDF-1.7 test')
  portal = await startPortal({
    files: [
      {
        hash: 'abc123',
        fileName: NAME,
        mimeType: 'application/pdf',
        bytes: 13,
        open: bytesOf('.bytes'),
      },
      {
        hash: 'html',
        fileName: 'a.html',
        mimeType: 'text/html\r\nX: y',
        bytes: 13,
        open: bytesOf('.bytes'),
      },
      {
        hash: 'lost',
        fileName: 'lost.pdf',
        mimeType: 'application/pdf',
        bytes: 1,
        open: bytesOf('none'),
      },
    ],
  })
})
afterAll(async () => {
  await portal.stop()
  await rm(folder, { recursive: true })
})

describe('a file', () => {
  it('comes with its type, its Chinese name, and in a sandbox', async () => {
    const { status, headers, text } = await portal.get('/files/abc123/anything.pdf')
    expect(status).toBe(200)
    expect(text).toBe('%PDF-1.7 test')
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toBe('sandbox')
    expect(headers['cache-control']).toBe('private, max-age=31536000, immutable')
    const disposition = String(headers['content-disposition'])
    expect(disposition).toMatch(
      /^attachment; filename="abc123\.pdf"; filename\*=UTF-8''[A-Za-z0-9%._-]+$/,
    )
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(NAME)
  })

  it('can be asked for in part, by HEAD, and again', async () => {
    const part = await portal.get('/files/abc123/a.pdf', { range: 'bytes=0-3' })
    expect([part.status, part.text]).toEqual([206, '%PDF'])
    expect(part.headers['content-range']).toBe('bytes 0-3/13')
    expect(part.headers['content-length']).toBe('4')
    const head = await portal.get('/files/abc123/a.pdf', {}, 'HEAD')
    expect([head.status, head.headers['content-length'], head.bytes.length]).toEqual([200, '13', 0])
    const again = await portal.get('/files/abc123/a.pdf', {
      'if-none-match': String(head.headers.etag),
    })
    expect(again.status).toBe(304)
  })

  it.each([
    ['bytes=9-', 206, 'test', 'bytes 9-12/13'],
    ['bytes=-4', 206, 'test', 'bytes 9-12/13'],
    ['bytes=9-99', 206, 'test', 'bytes 9-12/13'],
    ['bytes=0-3,6-7', 200, '%PDF-1.7 test', undefined],
    ['bytes=13-', 416, '', 'bytes */13'],
  ])('answers the range %s with %i', async (range, status, text, contentRange) => {
    const answer = await portal.get('/files/abc123/a.pdf', { range })
    expect([answer.status, answer.text]).toEqual([status, text])
    expect(answer.headers['content-range']).toBe(contentRange)
    expect(answer.headers['accept-ranges']).toBe(status === 416 ? undefined : 'bytes')
  })

  it('comes whole when the part is asked of an earlier state', async () => {
    const headers = { range: 'bytes=0-3', 'if-range': '"other"' }
    expect((await portal.get('/files/abc123/a.pdf', headers)).status).toBe(200)
    expect(
      (await portal.get('/files/abc123/a.pdf', { ...headers, 'if-range': '"abc123"' })).status,
    ).toBe(206)
  })

  it('comes whole when the reader has another state of it', async () => {
    const { status, text } = await portal.get('/files/abc123/a.pdf', { 'if-none-match': '"x"' })
    expect([status, text]).toEqual([200, '%PDF-1.7 test'])
  })

  it('has no type of its own when the record names none that can be sent', async () => {
    const { headers } = await portal.get('/files/html/a.html')
    expect(headers['content-type']).toBe('application/octet-stream')
    expect(headers.x).toBeUndefined()
  })

  it.each(['/files/unknown/a.pdf', '/files/..%2f..%2fetc/passwd', '/files/abc123'])(
    '%s is not found when nothing public shows it',
    async (path) => {
      const { status, headers } = await portal.get(path)
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    },
  )

  it('whose bytes are gone is our failure and not an empty download', async () => {
    const { status, headers, text } = await portal.get('/files/lost/lost.pdf')
    expect(status).toBe(500)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-disposition']).toBeUndefined()
    expect(text).not.toContain(folder)
  })
})

describe('headers', () => {
  it('allow no script, no foreign content, no frame, and set no cookie', async () => {
    const { headers } = await portal.get('/')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'none'")
    expect(policy).toContain("media-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('every page fetches from this site alone', async () => {
    const { document } = await portal.get('/')
    const fetched = [
      ...document.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], [src]'),
    ]
    expect(fetched).toHaveLength(2)
    for (const one of fetched) {
      const { status, headers } = await portal.get(String(one.getAttribute('href')))
      expect(status).toBe(200)
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    }
  })

  it('HEAD answers as GET does, without a body', async () => {
    const [get, head] = [await portal.get('/units'), await portal.get('/units', {}, 'HEAD')]
    expect(head.status).toBe(200)
    expect(head.bytes).toHaveLength(0)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(head.headers.etag).toBe(get.headers.etag)
  })
})

describe('what cannot be answered', () => {
  it.each([
    '/nope',
    '/catalogue/nope',
    '/disclosures/nope',
    '/disclosures/d-1/versions/9',
    '/policies/nope',
    '/units/nope',
    '/pages/nope',
    '/Catalogue',
  ])('%s is a 404 in Chinese with ways on, and is not kept', async (path) => {
    const { status, document, headers } = await portal.get(path)
    expect(status).toBe(404)
    expect(document.querySelector('h1')?.textContent).toBe('没有找到这个页面')
    expect(document.querySelector('main a[href="/catalogue"]')).not.toBeNull()
    expect(headers['cache-control']).toBe('no-store')
  })

  it('refuses to take anything in', async () => {
    const { status, headers } = await portal.get('/disclosures', {}, 'POST')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('says so when an address is not well-formed', async () => {
    const { status, document } = await portal.get('/catalogue/%E0%A4%A')
    expect(status).toBe(400)
    expect(document.querySelector('h1')?.textContent).toBe('地址无法识别')
  })
})

describe('a failure', () => {
  it('shows a number that the log knows, the banner, and nothing of the cause', async () => {
    const broken = await startPortal({ items: [anItem()] })
    try {
      await broken.get('/')
      broken.store.version += 1
      Object.defineProperty(broken.store, 'disclosures', {
        get: () => {
          throw new Error('mongodb://user:secret@db')
        },
      })
      const { status, text, document, headers } = await broken.get('/')
      expect(status).toBe(500)
      expect(text).not.toContain('secret')
      expect(document.querySelector('aside')?.textContent).toContain('演示系统')
      expect(headers['cache-control']).toBe('no-store')
      const requestId = document.querySelector('code')?.textContent
      expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
      expect(broken.errors.map(({ details }) => details)).toEqual([
        expect.objectContaining({ requestId, path: '/' }),
      ])
    } finally {
      await broken.stop()
    }
  })

  it('keeps the banner when the whole store is away, and recovers with it', async () => {
    const broken = await startPortal()
    try {
      const site = broken.store.site
      await broken.get('/')
      let isAway = true
      Object.defineProperty(broken.store, 'site', {
        get: () => {
          if (isAway) throw new Error('away')
          return site
        },
      })
      broken.store.version += 1
      const { status, document } = await broken.get('/')
      expect(status).toBe(500)
      expect(document.querySelector('aside')?.textContent).toContain('演示系统')
      isAway = false
      expect((await broken.get('/')).status).toBe(200)
    } finally {
      await broken.stop()
    }
  })

  it('still has a page of its own when the store was never there', async () => {
    const broken = await startPortal()
    try {
      Object.defineProperty(broken.store, 'site', {
        get: () => {
          throw new Error('away')
        },
      })
      const { status, document } = await broken.get('/')
      expect(status).toBe(500)
      expect(document.querySelectorAll('main h1')).toHaveLength(1)
    } finally {
      await broken.stop()
    }
  })
})

describe('robots', () => {
  it('are kept out of a demonstration', async () => {
    expect((await portal.get('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n')
    const { document } = await portal.get('/')
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
  })

  it('are led through a real site, with every page in the sitemap', async () => {
    const real = await startPortal({
      site: aSite({ demonstration: false }),
      disclosures: Array.from({ length: 1201 }, (_, index) => aDisclosure({ id: `d&${index}` })),
    })
    try {
      const robots = (await real.get('/robots.txt')).text
      expect(robots).toContain('Sitemap: https://www.qinghe.example/sitemap.xml')
      const { text, headers } = await real.get('/sitemap.xml')
      expect(headers['content-type']).toContain('application/xml')
      expect(text.match(/\/disclosures\/d%26\d+</g)).toHaveLength(1201)
      expect(text).toContain('<loc>https://www.qinghe.example/catalogue/SHJZ-001</loc>')
      const { document } = await real.get('/')
      expect(document.querySelector('aside')).toBeNull()
      expect(document.querySelector('meta[name="robots"]')).toBeNull()
    } finally {
      await real.stop()
    }
  })
})

describe('the footer', () => {
  it('prints only what is known', async () => {
    const bare = await startPortal({
      site: aSite({ siteIdCode: '', icpNumber: '', policeNumber: '', email: '', telephone: '' }),
    })
    try {
      const { document } = await bare.get('/')
      const footer = document.querySelector('footer')?.textContent
      expect(footer).toContain('主办单位清和县人民政府办公室')
      for (const absent of ['标识码', 'ICP', '备案号', '邮箱', '电话']) {
        expect(footer).not.toContain(absent)
      }
      expect(document.querySelector('meta[name="SiteIDCode"]')).toBeNull()
    } finally {
      await bare.stop()
    }
  })
})

describe('a county that has entered nothing yet', () => {
  it.each([
    '/',
    '/catalogue',
    '/disclosures',
    '/policies',
    '/interpretations',
    '/units',
    '/sitemap',
  ])('%s says so in words and prints no empty label', async (path) => {
    const empty = await startPortal({
      site: aSite({
        county: '',
        siteDomain: '',
        siteIdCode: '',
        organiser: '',
        address: '',
        telephone: '',
        email: '',
        icpNumber: '',
        policeNumber: '',
        supervisionFrom: null,
        edition: null,
      }),
      domains: [],
      units: [],
      items: [],
      disclosures: [],
      obligations: [],
      pages: [],
    })
    try {
      const { status, document } = await empty.get(path)
      expect(status).toBe(200)
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      expect(document.querySelector('header')?.textContent).not.toContain('主办')
      expect(document.querySelector('footer dl')).toBeNull()
      expect(document.querySelectorAll('ul:empty, dl:empty, p:empty, tbody:empty')).toHaveLength(0)
      expect((await empty.get('/sitemap.xml')).status).toBe(404)
    } finally {
      await empty.stop()
    }
  })
})
