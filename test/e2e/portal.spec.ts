import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { axeViolations } from './support/axeViolations'
import { foreignRequests } from './support/foreignRequests'
import { openBrowser } from './support/openBrowser'
import { portalPages } from './support/portalPages'
import { site } from './support/site'

let browser: Browser
let context: BrowserContext
let page: Page
let foreign: string[]
let pages: { name: string; path: string }[]

beforeAll(async () => {
  browser = await openBrowser()
  context = await browser.newContext({ locale: 'zh-CN' })
  foreign = foreignRequests(context)
  page = await context.newPage()
  pages = await portalPages(page)
})

afterAll(() => browser?.close())

/** Runs a check on every page and answers the pages where it found something. */
const onEveryPage = async (
  on: Page,
  check: (path: string) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> => {
  const found: Record<string, readonly string[]> = {}
  for (const { name, path } of pages) {
    await on.goto(site.origin + path)
    const problems = await check(path)
    if (problems.length > 0) found[name] = problems
  }
  return found
}

describe('the portal in a browser', () => {
  it('has a page of every kind', () => {
    expect(pages.length).toBeGreaterThanOrEqual(16)
  })

  it('shows axe-core no violation of WCAG 2.2 AA on any page', async () => {
    await page.setViewportSize({ width: 1366, height: 768 })
    expect(await onEveryPage(page, () => axeViolations(page))).toEqual({})
  })

  it('shows axe-core none on a phone either, and nothing is wider than 360 pixels', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    const found = await onEveryPage(page, async () => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      return [...(await axeViolations(page)), ...(width > 360 ? [`${width} pixels wide`] : [])]
    })
    expect(found).toEqual({})
  })

  it('can be read at 200 per cent of a narrow screen', async () => {
    await page.setViewportSize({ width: 640, height: 500 })
    const found = await onEveryPage(page, async () => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      return width > 640 ? [`${width} pixels wide`] : []
    })
    expect(found).toEqual({})
  })

  it('says on every page that this is a demonstration, and answers 404 for what is not there', async () => {
    const found = await onEveryPage(page, async () =>
      (await page.getByText('演示系统', { exact: true }).first().isVisible()) ? [] : ['no banner'],
    )
    expect(found).toEqual({})
    const missing = await page.goto(`${site.origin}/no-such-page`)
    expect(missing?.status()).toBe(404)
    expect(await page.title()).toContain('没有找到')
  })

  it('asks nothing of another host', () => {
    expect(foreign).toEqual([])
  })
})

describe('the catalogue with JavaScript turned off', () => {
  let plain: BrowserContext
  let visitor: Page

  beforeAll(async () => {
    plain = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
    visitor = await plain.newPage()
  })

  afterAll(() => plain?.close())

  const codes = () => visitor.locator('main table tbody a[href^="/catalogue/"]').allTextContents()

  it('leads from page to page without showing an item twice', async () => {
    await visitor.goto(`${site.origin}/catalogue`)
    const first = await codes()
    await visitor.getByRole('link', { name: '下一页' }).click()
    await visitor.waitForURL(/page=2/)
    const second = await codes()
    expect(first.length).toBeGreaterThan(10)
    expect(second.length).toBeGreaterThan(0)
    expect(first.filter((one) => second.includes(one))).toEqual([])
  })

  it('narrows to a domain and a word, and says when nothing fits', async () => {
    await visitor.goto(`${site.origin}/catalogue`)
    const domain = visitor.getByLabel('领域')
    const name = (await domain.locator('option').nth(1).textContent()) ?? ''
    await domain.selectOption({ index: 1 })
    await visitor.getByRole('button', { name: '查询' }).click()
    await visitor.waitForURL(/domain=/)
    expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toContain(name)
    const items = await codes()
    expect(items.length).toBeGreaterThan(0)

    await visitor.getByLabel('关键词').fill('没有这样的事项名称')
    await visitor.getByRole('button', { name: '查询' }).click()
    await visitor.getByText('没有符合条件的公开事项').waitFor()
    expect(await codes()).toEqual([])
  })

  it('goes from an item to a disclosure made under it, with its timeliness', async () => {
    await visitor.goto(`${site.origin}/disclosures`)
    await visitor.locator('main table a[href^="/disclosures/"]').first().click()
    await visitor.waitForURL(/\/disclosures\/[^/]+$/)
    const title = await visitor.getByRole('heading', { level: 1 }).textContent()
    const facts = await visitor.getByRole('table', { name: '信息概况' }).textContent()
    expect(facts).toMatch(/公开时效.*(按时|逾期)/s)
    await visitor.locator('main table a[href^="/catalogue/"]').first().click()
    await visitor.waitForURL(/\/catalogue\//)
    expect(await visitor.locator('main').textContent()).toContain(title)
  })
})

describe('the policy library with JavaScript turned off', () => {
  let plain: BrowserContext
  let visitor: Page

  beforeAll(async () => {
    plain = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
    visitor = await plain.newPage()
  })

  afterAll(() => plain?.close())

  it('leads from the home page to a document that has run out and says so', async () => {
    await visitor.goto(`${site.origin}/`)
    await visitor.getByRole('link', { name: '全部政策文件' }).click()
    await visitor.waitForURL(/\/policies$/)
    await visitor.getByLabel('有效性').selectOption({ label: '尚未施行或者已失效' })
    await visitor.getByRole('button', { name: '查询' }).click()
    await visitor.waitForURL(/status=not-in-force/)
    const expired = visitor.locator('main tbody tr', { hasText: '已失效' }).first()
    const link = expired.locator('th a')
    const title = await link.textContent()
    await link.click()
    await visitor.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
    await visitor.getByRole('heading', { name: '本文件已失效' }).waitFor()
    expect(await visitor.getByRole('row', { name: /有效性/ }).textContent()).toMatch(/起失效/)
  })

  it('finds a document by its number', async () => {
    await visitor.goto(`${site.origin}/policies`)
    const number = await visitor.locator('main tbody td[data-label="文号"]').first().textContent()
    await visitor.getByLabel('关键词').fill(number ?? '')
    await visitor.getByRole('button', { name: '查询' }).click()
    await visitor.waitForURL(/keyword=/)
    expect(await visitor.locator('main tbody').textContent()).toContain(number)
  })
})

describe('what a machine asks', () => {
  it('is told that the process lives and can serve', async () => {
    const health = await fetch(`${site.origin}/healthz`)
    expect([health.status, await health.json()]).toEqual([200, { ok: true }])
    const ready = await fetch(`${site.origin}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([200, { ok: true, problems: [] }])
  })

  it('finds figures to measure', async () => {
    const metrics = await fetch(`${site.origin}/metrics`)
    expect(metrics.status).toBe(200)
    expect(await metrics.text()).toMatch(/^process_cpu_seconds_total /m)
  })
})
