import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { inventedPayees } from '../../seed/inventedPayees'
import { collectBytes } from '../../src/exchange/workbook/collectBytes'
import { writeWorkbook } from '../../src/exchange/workbook/writeWorkbook'
import { axeViolations } from './support/axeViolations'
import { open, openOfficeAs, readRows, type Office } from './support/office'
import { openBrowser } from './support/openBrowser'
import { site } from './support/site'

/**
 * A payment list from the township's file to the village's board, and what a household sees of it: the
 * demonstration's second batch is on notice, its first is over.
 */
let browser: Browser
let editor: Office
let page: Page
const VILLAGE = '演示一村'
const BATCH = '第四批'

beforeAll(async () => {
  browser = await openBrowser()
  editor = await openOfficeAs(browser, 'bianji-santang')
  page = await browser.newPage({ viewport: { width: 360, height: 740 } })
})

afterAll(() => browser?.close())

/** As townships make it: a title, a village named once, an identity number short of a digit, a sum below. */
const listFile = (): Promise<Buffer> => {
  const payees = inventedPayees({ from: 5001, count: 4 })
  const rows = payees.map(({ name, identity }, at) => ({
    cells: [
      at === 0 ? VILLAGE : null,
      name,
      { value: at === 3 ? identity.slice(0, 17) : identity, type: 'text' as const },
      { value: '2', type: 'number' as const },
      { value: '210', type: 'money' as const },
    ],
  }))
  return collectBytes(
    writeWorkbook({
      sheets: [
        {
          name: '名单',
          columns: [{ width: 12 }],
          rows: [
            [
              { cells: ['三塘镇补贴发放花名册'] },
              { cells: ['村', '姓名', '身份证号', '面积（亩）', '金额（元）'] },
              ...rows,
              { cells: ['合计', null, null, null, { value: '840', type: 'money' as const }] },
            ],
          ],
        },
      ],
    }),
  )
}

const villagePath = async (label: string): Promise<string> => {
  await page.goto(`${site.origin}/payments`)
  await page.getByRole('row').filter({ hasText: label }).getByRole('link').first().click()
  await page.getByRole('link', { name: VILLAGE }).click()
  return new URL(page.url()).pathname
}

describe('a township’s list in the office', () => {
  it('is uploaded, and its columns are recognised for a person to confirm', async () => {
    const { page: office } = editor
    await open(office, '/admin/collections/payment-imports')
    await office.getByRole('button', { name: '上传发放名单' }).click()
    const form = office.getByRole('region', { name: '上传发放名单' })
    await form.getByLabel('补贴政策').selectOption({ label: '耕地地力保护补贴（2026年）' })
    await form.getByLabel('批次').fill(BATCH)
    await form.locator('input[type=file]').setInputFiles({
      name: '三塘镇名单.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await listFile(),
    })
    await form.getByRole('button', { name: '上传', exact: true }).click()
    await office.waitForURL(/payment-imports\/[0-9a-f-]{36}/)
    await office.getByRole('heading', { name: '第一步：确认各栏含义' }).waitFor()
    expect(await office.getByLabel('身份证号').inputValue()).toBe('identity')
    expect(await office.locator('main').textContent()).not.toMatch(/430422\d{12}/)
    await office.getByRole('button', { name: /确认并开始核对/ }).click()
    await office.getByRole('heading', { name: '第二步：核对结果' }).waitFor({ timeout: 30_000 })
  })

  it('tells the wrong row by cell and reason, and is stored only when that is decided about', async () => {
    const { page: office } = editor
    const cell = office.getByRole('cell', { name: 'C6', exact: true })
    await cell.waitFor()
    await office.getByRole('button', { name: '入库', exact: true }).click()
    await office.getByText('还有 1 行有问题').first().waitFor()
    const [download] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('link', { name: /下载问题行/ }).click(),
    ])
    expect(download.suggestedFilename()).toContain('问题行.xlsx')
    await office.getByLabel(/问题行（1 行）不入库/).check()
    await office.getByRole('button', { name: '入库', exact: true }).click()
    await office.getByRole('heading', { name: '形成的批次' }).waitFor()
    const { docs } = await readRows(office, 'payment-batches', {
      'where[batchLabel][equals]': BATCH,
    })
    expect(docs).toMatchObject([{ state: 'stored', rowCount: 3, people: 3, amountFen: 63_000 }])
  })

  it('leads on to its batch, with the totals of the village', async () => {
    const { page: office } = editor
    await office.getByRole('link', { name: new RegExp(BATCH) }).click()
    await office.getByText(VILLAGE).first().waitFor()
    await office.getByRole('link', { name: /去公示/ }).click()
    await office.waitForURL(/disclosures\/create/)
    // The copy knows what it is about.
    await office.getByText('补贴发放公示', { exact: true }).waitFor()
    await office.locator('#field-payments__batches').getByText(BATCH).waitFor()
    expect(await office.locator('#field-title').inputValue()).toContain(`${BATCH}（`)
  })

  it('becomes a poster for the village’s board once it is public', async () => {
    const { page: office } = editor
    const [batch] = (
      await readRows(office, 'payment-batches', { 'where[batchLabel][equals]': '第二批' })
    ).docs
    const poster = await office.request.get(
      `${site.origin}/api/payment-batches/${batch?.id}/posters/all.pdf?paper=A3`,
    )
    expect([poster.status(), (await poster.body()).subarray(0, 5).toString()]).toEqual([
      200,
      '%PDF-',
    ])
    await open(office, `/admin/collections/payment-batches/${batch?.id}`)
    const [sheet] = await Promise.all([
      office.context().waitForEvent('page'),
      office.getByRole('link', { name: `打印${VILLAGE}公示单` }).click(),
    ])
    await sheet.getByRole('link', { name: '改用 A3' }).click()
    await sheet.getByRole('button', { name: '打印（A3）' }).waitFor()
    const [payee] = inventedPayees({ from: 37, count: 1 })
    await sheet
      .getByRole('cell', { name: payee?.name ?? '', exact: true })
      .first()
      .waitFor()
    await sheet.getByRole('img', { name: /\/payments\/.+\/villages\// }).waitFor()
    // As the printer gets it: on the paper that was chosen.
    const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(/\/MediaBox \[\s*0 0 (\d+)/.exec(pdf)?.[1]).toMatch(/^84[12]$/)
    await sheet.close()
    expect(editor.errors).toEqual([])
    expect(editor.foreign).toEqual([])
  })

  it('is nowhere in public before it is published', async () => {
    await page.goto(`${site.origin}/payments`)
    expect(await page.textContent('main')).not.toContain(BATCH)
  })
})

describe('a list on notice, for a household', () => {
  it('shows totals and finds the own household, and nobody else', async () => {
    const path = await villagePath('第二批')
    const [payee] = inventedPayees({ from: 37, count: 1 })
    await page.getByLabel('姓名（名单上的全名）').fill(payee?.name ?? '')
    await page.getByLabel('身份证号码后四位').fill(payee?.identity.slice(-4) ?? '')
    await page.getByRole('button', { name: '查询', exact: true }).click()
    await page.getByText('查询结果').waitFor()
    expect(new URL(page.url()).pathname).toBe(path)
    expect(page.url()).not.toContain(payee?.identity.slice(-4) ?? '')
    expect(await page.content()).not.toContain(payee?.identity ?? '')
    await page.getByLabel('姓名（名单上的全名）').fill(payee?.name ?? '')
    await page.getByLabel('身份证号码后四位').fill('0000')
    await page.getByRole('button', { name: '查询', exact: true }).click()
    await page.getByText('没有查到').waitFor()
  })

  it('has nothing that axe-core finds, and does not scroll sideways on an old telephone', async () => {
    for (const path of ['/payments', await villagePath('第二批'), '/subsidies']) {
      await page.goto(site.origin + path)
      expect({ path, found: await axeViolations(page) }).toEqual({ path, found: [] })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect({ path, width }).toEqual({ path, width: 360 })
    }
  })

  it('keeps totals and nothing of persons once the notice is over', async () => {
    await villagePath('第一批')
    await page.getByText('公示期满，个人信息已撤下').waitFor()
    expect(await page.getByRole('button', { name: '查询', exact: true }).count()).toBe(0)
    expect(await page.textContent('main')).toContain('元')
  })
})
