import type { Browser, BrowserContext, Page } from 'playwright-core'
import { foreignRequests } from './foreignRequests'
import { passwordOf, site } from './site'

export type Office = {
  context: BrowserContext
  page: Page
  /** Requests to other hosts, as they happen. */
  foreign: string[]
  /** Errors that a script of a page threw, as they happen. */
  errors: string[]
}

/**
 * A browser window of the office. Its time zone is far from the county's, so that whatever is shown in
 * the browser's own time stands out.
 */
export const openOffice = async (browser: Browser): Promise<Office> => {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  return { context, page, foreign: foreignRequests(context), errors }
}

/** Signs in at the form, as a person does. */
export const signIn = async (
  page: Page,
  { username, password = passwordOf(username) }: { username: string; password?: string },
): Promise<void> => {
  await page.goto(`${site.origin}/admin/login`)
  await page.locator('#field-username').fill(username)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

/** A window of the office with somebody signed in, on the desk. */
export const openOfficeAs = async (browser: Browser, username: string): Promise<Office> => {
  const office = await openOffice(browser)
  await signIn(office.page, { username })
  await office.page.getByRole('heading', { level: 1, name: /您好/ }).waitFor()
  return office
}

export type Row = Record<string, unknown> & { id: string }

/** Reads rows through the office's API with the rights of who is signed in. */
export const readRows = async (
  page: Page,
  collection: string,
  query: Record<string, string> = {},
): Promise<{ docs: Row[]; totalDocs: number }> => {
  const search = new URLSearchParams({ depth: '0', limit: '500', ...query })
  const response = await page.request.get(`${site.origin}/api/${collection}?${search}`)
  if (!response.ok())
    throw new Error(`${collection}: ${response.status()} ${await response.text()}`)
  return (await response.json()) as { docs: Row[]; totalDocs: number }
}

/** Opens an address of the admin and waits until its scripts have taken over. */
export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(site.origin + path, { waitUntil: 'networkidle' })
}

/** Chooses an option of one of Payload's select fields by what it says. */
export const choose = async (
  page: Page,
  { field, option }: { field: string; option: string | RegExp },
): Promise<void> => {
  const box = page.locator(`#field-${field}`)
  await box.locator('.rs__control').click()
  if (typeof option === 'string') await page.keyboard.type(option)
  await page.locator('.rs__option').filter({ hasText: option }).first().click()
}
