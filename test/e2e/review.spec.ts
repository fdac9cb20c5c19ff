import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { civilDateAt } from '../../src/domain/calendar/civilDate'
import { gazetteWord, type GazetteWord } from './support/gazetteWord'
import { choose, open, openOfficeAs, readRows, type Office } from './support/office'
import { openBrowser } from './support/openBrowser'
import { agreeToSecrecy, passFirstTier, submit } from './support/review'
import { site } from './support/site'

/**
 * One of the gazette's documents on its way from a Word file to the portal, through three accounts: the
 * editor who has the file, the reviewer of the office, the secrecy reviewer.
 */
let browser: Browser
let word: GazetteWord
let editor: Office
let reviewer: Office
let secrecy: Office
let id = ''
const today = civilDateAt(new Date())

beforeAll(async () => {
  browser = await openBrowser()
  word = await gazetteWord('清政办发〔2022〕9号')
  editor = await openOfficeAs(browser, 'bianji-zhengfuban')
  reviewer = await openOfficeAs(browser, 'shenhe-zhengfuban')
  secrecy = await openOfficeAs(browser, 'baomi')
})

afterAll(() => browser?.close())

const copyOf = async () =>
  (await readRows(editor.page, 'disclosures', { 'where[id][equals]': id })).docs[0]

describe('a document of the gazette, from Word to the portal', () => {
  it('is dropped in as a Word file and becomes title and text', async () => {
    const { page } = editor
    await open(page, '/admin/collections/disclosures/create')
    await choose(page, { field: 'item', option: '行政规范性文件' })
    await page.getByText('公开时限：').waitFor()
    await page.locator('#field-formedOn').fill(today)
    await page.locator('input[type=file][accept*="docx"]').setInputFiles({
      name: '绿色建筑.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: word.data,
    })
    await page.waitForFunction(
      (title) => document.querySelector<HTMLInputElement>('#field-title')?.value === title,
      word.title,
    )
    await page
      .locator('.rich-text-lexical [contenteditable="true"]')
      .getByText(opening())
      .first()
      .waitFor()
  })

  it('is complete only when every required element is met, and says what is missing', async () => {
    const { page } = editor
    await choose(page, { field: 'kind', option: '政策文件' })
    await page.locator('#field-policy').scrollIntoViewIfNeeded()
    await page.locator('#field-policy__documentNumber').fill(word.documentNumber)
    await page.locator('#field-policy__dateMade').fill('2022-04-06')
    await page.locator('#field-policy__issuers').fill('衡南县人民政府办公室')
    await page.locator('#action-save').click()
    await page.waitForURL(/disclosures\/[0-9a-f-]{36}/)
    id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await page.getByRole('button', { name: /提交审核$/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('还不能提交').waitFor()
    expect(await dialog.textContent()).toContain('成文日期：必备要素尚未填写')
    await dialog.getByRole('button', { name: '取消' }).click()
    const elements = page.locator('.gk-elements__item')
    for (let index = 0; index < (await elements.count()); index++)
      await elements.nth(index).getByLabel('见正文').check()
    await submit(page)
    expect(await copyOf()).toMatchObject({ state: 'reviewing', waitingStages: '|tier1|' })
  })

  it('waits on the reviewer’s desk, and goes back with a reason', async () => {
    const { page } = reviewer
    await open(page, '/admin')
    await page
      .getByRole('region', { name: /待我审核/ })
      .getByText(word.title)
      .first()
      .click()
    await page.waitForURL(new RegExp(id))
    await page.getByText(opening()).first().waitFor()
    await page.getByRole('button', { name: '退回修改' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('总的意见').fill('标题前请加发文机关名称。')
    await dialog.getByRole('button', { name: '退回撰写人' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await copyOf()).toMatchObject({ state: 'draft' })
  })

  it('shows the author why, and is submitted again', async () => {
    const { page } = editor
    await open(page, '/admin')
    await page
      .getByRole('region', { name: /我的稿件/ })
      .getByText(word.title)
      .first()
      .click()
    await page.waitForURL(new RegExp(id))
    await page.getByText('标题前请加发文机关名称。').first().waitFor()
    await page.locator('#field-title').fill(corrected())
    await submit(page)
    expect(await copyOf()).toMatchObject({ state: 'reviewing', title: corrected() })
  })

  it('passes the reviewer and the secrecy reviewer, each on a screen of their own', async () => {
    await passFirstTier(reviewer.page, id)
    expect(await copyOf()).toMatchObject({ state: 'reviewing', waitingStages: '|secrecy|' })
    await open(secrecy.page, '/admin')
    await secrecy.page
      .getByRole('region', { name: /待我审核/ })
      .getByText(corrected())
      .first()
      .waitFor()
    await agreeToSecrecy(secrecy.page, id)
    expect(await copyOf()).toMatchObject({ state: 'approved' })
  })

  it('is published by its author, and stands in the policy library with its downloads', async () => {
    const { page } = editor
    await open(page, `/admin/collections/disclosures/${id}`)
    await page.getByRole('button', { name: '公开发布' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '公开发布' }).click()
    await page
      .getByText(/已公开于/)
      .first()
      .waitFor()
    const html = await textOf(`/disclosures/${id}`)
    expect(html).toContain(corrected())
    expect(html).toContain(opening())
    expect(html).toContain(word.documentNumber)
    expect(html).toContain('现行有效')
    const library = await textOf(`/policies?keyword=${encodeURIComponent(corrected())}`)
    expect(library).toContain(corrected())
    for (const [ending, start] of [
      ['docx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const path = new RegExp(`href="(/files/[0-9a-f]{64}/[^"]*\\.${ending})"`).exec(html)?.[1]
      const file = await fetch(site.origin + (path ?? '/missing'))
      expect([ending, file.status]).toEqual([ending, 200])
      expect(Buffer.from(await file.arrayBuffer()).toString('latin1', 0, 4)).toContain(start)
    }
  })

  it('has a printable form of its secrecy review', async () => {
    const { page } = secrecy
    const [review] = (await readRows(page, 'secrecy-reviews', { 'where[disclosure][equals]': id }))
      .docs
    await open(page, `/admin/secrecy-form?id=${review?.id}`)
    const text = await page.locator('body').innerText()
    for (const one of ['政府信息公开保密审查单', corrected(), '是否涉及国家秘密', '同意公开'])
      expect(text).toContain(one)
  })

  it('met no error of a script and no other host on the way', () => {
    for (const office of [editor, reviewer, secrecy]) {
      expect(office.errors).toEqual([])
      expect(office.foreign).toEqual([])
    }
  })
})

/** The beginning of the first long paragraph, as it stands in the file. */
const opening = (): string =>
  word.paragraphs.find((line) => line.length > 40)?.slice(0, 16) ?? 'no paragraph'

const corrected = (): string => `衡南县人民政府办公室${word.title}`

const textOf = async (path: string): Promise<string> => (await fetch(site.origin + path)).text()
