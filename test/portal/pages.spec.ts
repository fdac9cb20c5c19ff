import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aDisclosure, aPolicy } from './fixtureReader'
import { startPortal, type StartedPortal } from './startPortal'

const EVERY_PAGE = [
  '/',
  '/catalogue',
  '/catalogue?domain=shehui-jiuzhu&keyword=最低'.replace('最低', encodeURIComponent('最低')),
  '/catalogue?keyword=nothing-like-it',
  '/catalogue/SHJZ-001',
  '/disclosures',
  '/disclosures/d-1',
  '/disclosures/d-2',
  '/disclosures/d-2/versions/1',
  '/disclosures/withdrawn',
  '/policies',
  '/policies?status=not-in-force&year=1999',
  '/policies/p-1',
  '/interpretations',
  '/units',
  '/units/minzheng',
  '/pages/guide',
  '/pages/annual-reports',
  '/sitemap',
  '/no-such-page',
]

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal({
    policies: [aPolicy()],
    disclosures: [aDisclosure(), aDisclosure({ id: 'd-2', revision: 2 })],
    versions: [aDisclosure({ id: 'd-2' })],
    withdrawals: [
      {
        id: 'withdrawn',
        title: '已撤回的信息',
        unit: aDisclosure().unit,
        publishedAt: '2026-09-02T01:00:00.000Z',
        withdrawnAt: '2026-10-02T01:00:00.000Z',
        ground: '《中华人民共和国政府信息公开条例》第十五条',
      },
    ],
  })
})
afterAll(() => portal.stop())

describe('every page', () => {
  it.each(EVERY_PAGE)('%s is a whole document in Chinese with its landmarks', async (path) => {
    const { document, text, headers } = await portal.get(path)
    expect(text.startsWith('<!doctype html><html lang="zh-CN">')).toBe(true)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelectorAll('main')).toHaveLength(1)
    expect(document.querySelector('header nav[aria-label="主导航"]')).not.toBeNull()
    expect(document.querySelector('footer')).not.toBeNull()
    expect(document.querySelector('a.skip')?.getAttribute('href')).toBe('#main')
    expect(document.querySelector('main')?.id).toBe('main')
  })

  it.each(EVERY_PAGE)('%s says that it belongs to a demonstration', async (path) => {
    const { document } = await portal.get(path)
    expect(document.querySelector('aside')?.textContent).toContain(
      '本站为演示系统，所示公开时效数据均为虚构，不反映任何真实机关的情况。',
    )
  })
})
