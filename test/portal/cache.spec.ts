import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createPageCache } from '../../src/portal/cache'
import { aDisclosure } from './fixtureReader'
import { startPortal, type StartedPortal } from './startPortal'

let portal: StartedPortal
beforeEach(async () => {
  portal = await startPortal()
})
afterEach(() => portal.stop())

const made = () => portal.calls.disclosures ?? 0

describe('encodings', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['*', 'br'],
    ['', undefined],
  ])('answers Accept-Encoding "%s" with %s', async (accept, expected) => {
    const { headers, bytes } = await portal.get('/', { 'accept-encoding': accept })
    expect(headers['content-encoding']).toBe(expected)
    expect(headers.vary).toContain('Accept-Encoding')
    expect(Number(headers['content-length'])).toBe(bytes.length)
    const body =
      expected === 'br' ? brotliDecompressSync(bytes) : expected ? gunzipSync(bytes) : bytes
    expect(body.toString()).toContain('一处可查')
  })
})

describe('the page cache', () => {
  it('makes a page once while nothing changes', async () => {
    await portal.get('/disclosures')
    await portal.get('/disclosures')
    expect(made()).toBe(1)
  })

  it('makes a page once for requests that arrive together', async () => {
    await Promise.all(Array.from({ length: 20 }, () => portal.get('/disclosures')))
    expect(made()).toBe(1)
  })

  it('shows a publication on the very next request', async () => {
    await portal.get('/')
    portal.store.disclosures.unshift(aDisclosure({ id: 'new', title: '刚刚公开的信息' }))
    portal.store.version += 1
    expect((await portal.get('/')).text).toContain('刚刚公开的信息')
  })

  it('drops a withdrawn page', async () => {
    expect((await portal.get('/disclosures/d-1')).status).toBe(200)
    portal.store.disclosures = []
    portal.store.version += 1
    expect((await portal.get('/disclosures/d-1')).status).toBe(404)
  })

  it('makes pages anew on the next day in Asia/Shanghai, without any publication', async () => {
    portal.clock.at = new Date('2026-12-01T15:59:59Z')
    expect((await portal.get('/')).document.querySelector('.due')).not.toBeNull()
    portal.clock.at = new Date('2026-12-01T16:00:00Z')
    expect((await portal.get('/')).document.querySelector('.due')).toBeNull()
  })

  it('is not filled by parameters that mean nothing', async () => {
    for (const extra of ['', '?utm=1', '?page=1', '?page=abc', '?unit=', '?x=1&y=2']) {
      await portal.get(`/disclosures${extra}`)
    }
    expect(made()).toBe(1)
  })

  it.each([
    '/catalogue?keyword=a',
    '/disclosures?keyword=a',
    '/disclosures?unit=nobody',
    '/disclosures/nobody',
    '/policies?keyword=a',
    '/policies?year=1949',
    '/interpretations?keyword=a',
  ])('does not keep %s', async (path) => {
    const before = portal.calls.site ?? 0
    await portal.get(path)
    const first = (portal.calls.site ?? 0) - before
    await portal.get(path)
    expect((portal.calls.site ?? 0) - before).toBe(first * 2)
  })

  it('answers 304 without a body to a browser that has the page, and 200 once it changed', async () => {
    const first = await portal.get('/disclosures/d-1')
    const etag = String(first.headers.etag)
    const again = await portal.get('/disclosures/d-1', { 'if-none-match': etag })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    expect(again.headers.vary).toContain('Accept-Encoding')
    expect(first.headers['cache-control']).toBe('public, no-cache')

    portal.store.disclosures = [aDisclosure({ revision: 2 })]
    portal.store.version += 1
    const changed = await portal.get('/disclosures/d-1', { 'if-none-match': etag })
    expect(changed.status).toBe(200)
  })

  it('keeps nothing that was begun before a change and finished after it', () => {
    const cache = createPageCache({ maxBytes: 10_000 })
    const page = {
      raw: Buffer.from('x'),
      br: Buffer.from('x'),
      gz: Buffer.from('x'),
      etag: 'W/"x"',
    }
    cache.get('/', '1/2026-11-24')
    cache.get('/', '2/2026-11-24')
    cache.put('/', '1/2026-11-24', page)
    expect(cache.get('/', '2/2026-11-24')).toBeUndefined()
    cache.put('/', '2/2026-11-24', page)
    expect(cache.get('/', '2/2026-11-24')).toBe(page)
  })

  it('stays within its bytes', () => {
    const cache = createPageCache({ maxBytes: 10_000 })
    cache.get('first', 's')
    for (let index = 0; index < 100; index += 1) {
      const bytes = Buffer.alloc(300)
      cache.put(String(index), 's', { raw: bytes, br: bytes, gz: bytes, etag: 'W/"x"' })
    }
    expect(cache.size().bytes).toBeLessThanOrEqual(10_000)
    expect(cache.size().pages).toBeGreaterThan(5)
  })
})
