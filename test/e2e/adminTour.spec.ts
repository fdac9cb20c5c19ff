import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openOfficeAs, type Office } from './support/office'
import { openBrowser } from './support/openBrowser'
import { site } from './support/site'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

/** Formats and names that an office knows by these letters. */
const KNOWN =
  /Word|Excel|PDF|CSV|WPS|AB|SHA-256|Message-ID|SMTP|www\.\S+|https?:\S+|\S+@\S+|\S+\.(eml|json|txt|pdf|docx?|xlsx?)|czj/g

/** What the frame and the labels of a page say in Latin letters, three and more in a row. */
const englishOn = async (office: Office): Promise<string[]> => {
  const texts = await office.page
    .locator('h1, h2, h3, label, th, legend, button, nav a, .field-description, .table__header')
    .allInnerTexts()
  return [
    ...new Set(
      texts.flatMap((text) => text.replace(KNOWN, '').match(/[A-Za-z][a-z]{2,}[A-Za-z ]*/g) ?? []),
    ),
  ]
}

const linksOf = async (office: Office): Promise<string[]> =>
  office.page
    .locator('aside nav a, .nav a')
    .evaluateAll((links) => [
      ...new Set(
        links
          .map((link) => new URL((link as unknown as { href: string }).href).pathname)
          .filter((path) => path.startsWith('/admin') && !path.endsWith('/logout')),
      ),
    ])

describe.each([
  ['guanli', 'the administrator'],
  ['qingdan', 'the catalogue keeper'],
  ['bianji-fagai', 'an editor'],
])('a tour as %s (%s)', (username) => {
  let office: Office
  let paths: string[]
  const english: Record<string, string[]> = {}
  const empty: string[] = []
  const failed: string[] = []

  beforeAll(async () => {
    office = await openOfficeAs(browser, username)
    const { page } = office
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
    })
    paths = [...(await linksOf(office)), '/admin/account']
    for (const path of paths) {
      await visit(path)
      if (!path.startsWith('/admin/collections/')) continue
      const plain = await page.getByText(/没有|暂无|未找到|空/).count()
      if ((await page.locator('tbody tr').count()) === 0 && plain === 0) empty.push(path)
      if ((await page.locator(`a[href="${path}/create"]`).count()) > 0)
        await visit(`${path}/create`)
    }
  }, 180_000)

  const visit = async (path: string): Promise<void> => {
    await office.page.goto(site.origin + path, { waitUntil: 'load' })
    await office.page.locator('h1').first().waitFor()
    const found = await englishOn(office)
    if (found.length > 0) english[path] = found
  }

  afterAll(() => office?.context.close())

  it('has the desk on top of the side bar, open on an office’s screen', async () => {
    expect(paths[0]).toBe('/admin')
    expect(paths.length).toBeGreaterThan(10)
    await office.page.goto(`${site.origin}/admin`)
    await office.page.getByRole('link', { name: '公开任务台账' }).first().waitFor()
  })

  it('asks nothing of another host, and nothing fails', () => {
    expect(office.foreign).toEqual([])
    expect(office.errors).toEqual([])
    expect(failed).toEqual([])
  })

  it('finds rows or a plain word in every list', () => {
    expect(empty).toEqual([])
  })

  it('finds no label left in English', () => {
    expect(english).toEqual({})
  })
})
