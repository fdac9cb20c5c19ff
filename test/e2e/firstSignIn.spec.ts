import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { open, openOffice, signIn } from './support/office'
import { openBrowser } from './support/openBrowser'
import { runGongkai } from './support/runGongkai'
import { site } from './support/site'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = (await openOffice(browser)).page
})

afterAll(() => browser?.close())

const addUser = async (username: string): Promise<string> => {
  const printed = await runGongkai(
    ...['user', 'add', username, '--name', '新来的编辑'],
    ...['--roles', 'editor', '--unit', 'caizheng'],
  )
  return printed.match(/初始密码：(\S+)/)?.[1] ?? ''
}

/**
 * Types a new password twice and saves. The form folds its fields away after an attempt. While it still
 * exchanges its state with the server it takes what a machine types at once for two different
 * passwords; then the same is typed again, as a person would.
 */
const changePassword = async (password: string): Promise<void> => {
  const field = page.locator('#field-password')
  for (let attempt = 1; attempt <= 5; attempt++) {
    const unfold = page.getByRole('button', { name: '更改密码' })
    await unfold.or(field).first().waitFor()
    if ((await field.count()) === 0) await unfold.click()
    await field.fill('')
    await field.pressSequentially(password)
    await page.locator('#field-confirm-password').fill('')
    await page.locator('#field-confirm-password').pressSequentially(password)
    const answered = page
      .waitForResponse((response) => response.request().method() === 'PATCH', { timeout: 5000 })
      .catch(() => null)
    await page.locator('#action-save').click()
    if (await answered) return
  }
  throw new Error('The form never sent the password')
}

describe('a new account', () => {
  it('is held on its own page until the initial password is changed, and works then', async () => {
    const initial = await addUser('xinlai')
    expect(initial).not.toBe('')
    await signIn(page, { username: 'xinlai', password: initial })
    const warning = page.getByText('请先修改初始密码，修改后才能办理其他事项。')
    await warning.waitFor()
    await open(page, '/admin/collections/disclosures/create')
    expect(await page.locator('#action-save').count()).toBe(0)
    const refused = await page.request.get(`${site.origin}/api/obligations`)
    expect(refused.status()).toBe(403)

    await open(page, '/admin/account')
    await changePassword('duan')
    await page.locator('[data-sonner-toast]').filter({ hasText: '密码至少' }).waitFor()
    expect(await warning.isVisible()).toBe(true)
    const own = 'Xin-de-mima-2026'
    await changePassword(own)
    await warning.waitFor({ state: 'detached' })
    await page.context().clearCookies()
    await signIn(page, { username: 'xinlai', password: own })
    await page.getByRole('heading', { level: 1, name: '新来的编辑，您好' }).waitFor()
    expect((await page.request.get(`${site.origin}/api/obligations`)).status()).toBe(200)
  })

  it('is locked after five wrong passwords, for the right one too', async () => {
    const initial = await addUser('suoding')
    await page.context().clearCookies()
    const login = async (password: string) =>
      (
        await page.request.post(`${site.origin}/api/users/login`, {
          data: { username: 'suoding', password },
        })
      ).status()
    for (let attempt = 1; attempt <= 5; attempt++) expect(await login('cuo-de-mima-1')).toBe(401)
    expect(await login(initial)).toBe(401)
    await signIn(page, { username: 'suoding', password: initial })
    await page.locator('[data-sonner-toast]').first().waitFor()
    expect(await page.locator('[data-sonner-toast]').first().textContent()).toMatch(/锁定/)
    expect(new URL(page.url()).pathname).toBe('/admin/login')
  })
})
