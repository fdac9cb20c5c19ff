import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { open, openOfficeAs, readRows } from './support/office'
import { openBrowser } from './support/openBrowser'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = (await openOfficeAs(browser, 'bianji-zhengfuban')).page
})

afterAll(() => browser?.close())

describe('a unit with a card', () => {
  it('explains it, which shows in the card’s history and to nobody else’s credit', async () => {
    const card = (
      await readRows(page, 'cards', {
        'where[state][equals]': 'issued',
        'where[mended][equals]': 'false',
        limit: '1',
      })
    ).docs[0]
    await open(page, `/admin/collections/cards/${card?.id}`)
    expect(await page.getByRole('button', { name: '销号' }).count()).toBe(0)
    await page.getByRole('button', { name: '说明情况' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '提交说明' }).click()
    expect(await dialog.getByRole('alert').textContent()).toContain('原因和改正措施')
    await dialog.locator('textarea').fill('承办股室移交延误，三日内补发。')
    await dialog.getByRole('button', { name: '提交说明' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('承办股室移交延误，三日内补发。').waitFor()
    const [row] = (await readRows(page, 'cards', { 'where[id][equals]': String(card?.id) })).docs
    expect(row).toMatchObject({ state: 'explained', mended: false })
  })

  it('sees the cards of its own only', async () => {
    const { docs } = await readRows(page, 'cards')
    expect(docs.length).toBeGreaterThan(0)
    expect(new Set(docs.map(({ unit }) => unit)).size).toBe(1)
  })
})
