import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startPortal, type StartedPortal } from './startPortal'

const EVERY_PAGE = [
  '/',
  '/catalogue',
  '/catalogue?domain=shehui-jiuzhu&keyword=最低'.replace('最低', encodeURIComponent('最低')),
  '/catalogue?keyword=nothing-like-it',
  '/catalogue/SHJZ-001',
  '/disclosures',
  '/disclosures/d-1',
  '/units',
  '/units/minzheng',
  '/pages/guide',
  '/pages/annual-reports',
  '/sitemap',
  '/no-such-page',
]

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
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
