import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { civilDateAt, addDays, formatCivilDate } from '../../src/domain/calendar/civilDate'
import { choose, open, openOfficeAs, readRows, type Office } from './support/office'
import { openBrowser } from './support/openBrowser'
import { openReviewers, publishThroughReview, type Reviewers } from './support/review'
import { site } from './support/site'

let browser: Browser
let office: Office
let page: Page
let reviewers: Reviewers
const today = civilDateAt(new Date())

beforeAll(async () => {
  browser = await openBrowser()
  office = await openOfficeAs(browser, 'bianji-nongye')
  page = office.page
  reviewers = await openReviewers(browser, 'nongye')
})

afterAll(() => browser?.close())

const write = async ({ title, formedOn }: { title: string; formedOn: string }): Promise<void> => {
  await page.getByRole('link', { name: '工作台' }).first().click()
  await page.getByRole('link', { name: '撰写与公开' }).last().waitFor()
  await open(page, '/admin/collections/disclosures/create')
  await choose(page, { field: 'item', option: '乡村振兴政策' })
  await page.getByText('公开时限：').waitFor()
  await page.locator('#field-formedOn').fill(formedOn)
  await page.locator('#field-title').fill(title)
  const elements = page.locator('.gk-elements textarea')
  await elements.first().waitFor()
  for (let index = 0; index < (await elements.count()); index++)
    await elements.nth(index).fill(`要素内容之${index + 1}`)
  await page.locator('.rich-text-lexical [contenteditable="true"]').click()
  await page.keyboard.type('本县对防止返贫监测对象给予帮扶。')
}

const save = () => page.locator('#action-save').click()

describe('the desk of an editor', () => {
  it('shows the reminders and the open tasks of the unit, with the working days left', async () => {
    const tasks = page.getByRole('region', { name: /待公开/ })
    await tasks.waitFor()
    const { totalDocs } = await readRows(page, 'obligations', {
      'where[state][in]': 'pending,overdue',
    })
    expect(totalDocs).toBeGreaterThan(0)
    expect(await tasks.getByRole('heading').textContent()).toContain(String(totalDocs))
    expect(await tasks.getByRole('listitem').count()).toBe(Math.min(totalDocs, 10))
    expect(await tasks.textContent()).toMatch(/(还有|已逾期) \d+ 个工作日|最后期限已到/)
    const reminders = page.getByRole('region', { name: /我的提醒/ })
    expect(await reminders.getByRole('listitem').count()).toBeGreaterThan(0)
    expect(await reminders.getByRole('button', { name: '复制短文本' }).count()).toBeGreaterThan(0)
  })

  it('leads to the writing screen with the item and the task chosen', async () => {
    await page.getByRole('link', { name: '去撰写' }).first().click()
    await page.waitForURL(/disclosures\/create\?/)
    await page.getByText('公开时限：').waitFor()
    expect(
      await page
        .locator('#field-item .rs__single-value, #field-item .relationship--single-value')
        .first()
        .textContent(),
    ).toMatch(/^\d\d-\d\d/)
    expect(
      await page.locator('.gk-tasks input[type=radio]:checked + span').textContent(),
    ).toContain('完成台账中的任务')
    // A task of the ledger brings its own date.
    await page.locator('#field-formedOn').waitFor({ state: 'detached' })
  })
})

describe('an editor whose text is reviewed and published', () => {
  const title = '农村道路养护补助办法'

  it('asks for what is missing in Chinese', async () => {
    await open(page, '/admin/collections/disclosures/create')
    await save()
    await page.locator('[data-sonner-toast]').filter({ hasText: '请选择公开事项' }).waitFor()
  })

  it('sees the page on the portal by the time the office says that it is published, on time', async () => {
    await write({ title, formedOn: today })
    await save()
    await page.waitForURL(/disclosures\/[0-9a-f-]{36}/)
    await publishThroughReview(page, reviewers)
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await page
      .getByText(/已公开于/)
      .first()
      .waitFor()
    const answer = await fetch(`${site.origin}/disclosures/${id}`)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    const [row] = (await readRows(page, 'disclosures', { 'where[id][equals]': id })).docs
    expect(row?.state).toBe('published')
    expect(html).toContain(title)
    expect(html).toContain('要素内容之1')
    expect(html).toContain('本县对防止返贫监测对象给予帮扶。')
    expect(html).toMatch(/按时公开|按时/)
    const home = await (await fetch(`${site.origin}/`)).text()
    expect(home).toContain(title)
  })

  it('has met the obligation in the ledger', async () => {
    await open(page, '/admin/collections/obligations?sort=-publishedOn')
    const row = page.getByRole('row', { name: new RegExp(title) })
    await row.waitFor()
    const text = await row.textContent()
    expect(text).toContain('按时公开')
    expect(text).toContain(formatCivilDate(today))
  })

  it('finds the published copy locked, with the time in Asia/Shanghai', async () => {
    await open(page, '/admin/collections/disclosures')
    await page.getByRole('link', { name: title }).click()
    await page
      .getByText(/已公开于/)
      .first()
      .waitFor()
    expect(await page.locator('#action-save').count()).toBe(0)
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    expect(await page.locator('.gk-elements').innerText()).toContain('要素内容之1')
    expect(await page.locator('.gk-elements textarea, .gk-elements input').count()).toBe(0)
    expect(await page.locator('.rich-text-lexical [contenteditable="true"]').count()).toBe(0)
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const [row] = (await readRows(page, 'disclosures', { 'where[id][equals]': id })).docs
    const shanghai = new Date(Date.parse(String(row?.publishedAt)) + 8 * 3_600_000)
    const clock = shanghai.toISOString().slice(11, 16)
    expect(await page.locator('#field-publishedAt').inputValue()).toBe(
      `${formatCivilDate(today)} ${clock}`,
    )
    const made = new Date(Date.parse(String(row?.createdAt)) + 8 * 3_600_000)
    expect(await page.locator('.gk-stamp').textContent()).toContain(
      `${formatCivilDate(civilDateAt(made))} ${made.toISOString().slice(11, 16)}`.slice(-5),
    )
    const refused = await page.request.patch(`${site.origin}/api/disclosures/${id}`, {
      data: { title: '改过的标题' },
    })
    expect(refused.status()).toBe(403)
  })

  it('is asked why when the date of forming lies far back, and the late one says so publicly', async () => {
    const late = '去年秋天形成的养护办法'
    await write({ title: late, formedOn: addDays(today, -90) })
    await save()
    await page
      .getByText(/迟登原因/)
      .first()
      .waitFor()
    await page.locator('[data-sonner-toast]').filter({ hasText: '原因' }).first().waitFor()
    await page.locator('#field-lateReason').fill('经办人员调整，交接时遗漏。')
    await save()
    await page.waitForURL(/disclosures\/[0-9a-f-]{36}/)
    await publishThroughReview(page, reviewers)
    await page
      .getByText(/逾期 \d+ 个工作日/)
      .first()
      .waitFor()
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    expect(await untilPublic(`/disclosures/${id}`)).toMatch(/逾期/)
  })

  it('met no error of a script and no other host on the way', () => {
    expect(office.errors).toEqual([])
    expect(office.foreign).toEqual([])
  })
})

/** Asks the portal every 100 ms, as a citizen would reload, until the page is there. */
const untilPublic = async (path: string): Promise<string> => {
  for (const until = Date.now() + 15_000; Date.now() < until;) {
    const response = await fetch(site.origin + path)
    const html = await response.text()
    if (response.status === 200) return html
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${path} did not become public`)
}
