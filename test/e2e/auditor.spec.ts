import { readFile } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { open, openOfficeAs, readRows, type Office } from './support/office'
import { openBrowser } from './support/openBrowser'
import { site } from './support/site'

let browser: Browser
let office: Office
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  office = await openOfficeAs(browser, 'jiandu')
  page = office.page
})

afterAll(() => browser?.close())

const LEDGER = '/admin/collections/obligations'

/** The total that the list states below its table; an empty list states none. */
const shownTotal = async (): Promise<number> => {
  const range = page.locator('.page-controls__page-info, .collection-list__page-info').first()
  await page.locator('.collection-list__no-results, .no-results').or(range).first().waitFor()
  return (await range.count()) === 0
    ? 0
    : Number((await range.textContent())?.match(/共 (\d+)/)?.[1])
}

describe('the ledger in the browser', () => {
  it('opens with what is still to be done, the longest overdue first', async () => {
    await open(page, LEDGER)
    await page.waitForURL(/where/)
    const { docs, totalDocs } = await readRows(page, 'obligations', {
      'where[state][in]': 'pending,overdue',
      sort: 'dueDate',
      limit: '1',
    })
    expect(await shownTotal()).toBe(totalDocs)
    expect(await page.locator('tbody tr').first().textContent()).toContain(docs[0]?.title)
  })

  it('filters by unit, domain, state and due week', async () => {
    const task = (
      await readRows(page, 'obligations', { 'where[state][equals]': 'met', limit: '1' })
    ).docs[0]
    for (const field of ['unit', 'domain', 'state', 'dueWeek']) {
      const value = String(task?.[field])
      await open(page, `${LEDGER}?where[or][0][and][0][${field}][equals]=${value}`)
      const { totalDocs } = await readRows(page, 'obligations', {
        [`where[${field}][equals]`]: value,
      })
      expect([field, await shownTotal()]).toEqual([field, totalDocs])
      expect(totalDocs).toBeGreaterThan(0)
    }
  })

  it.each(['本周到期', '下周到期', '逾期未公开', '待公开', '按时公开', '逾期公开', '暂估', '全部'])(
    'has a filter at hand: %s',
    async (label) => {
      await open(page, LEDGER)
      const chip = page
        .getByRole('navigation', { name: '常用筛选' })
        .getByText(label, { exact: true })
      await chip.click()
      await page.locator('.gk-chip--current', { hasText: label }).waitFor()
      const state = {
        逾期未公开: '逾期未公开',
        待公开: '待公开',
        按时公开: '按时公开',
        逾期公开: '逾期公开',
      }[label]
      const states = await page.locator('tbody .cell-state').allTextContents()
      if (state) expect([...new Set(states)]).toEqual([state])
      else expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('公开任务台账')
    },
  )

  it('downloads as a workbook that opens and as a table, with exactly the rows shown', async () => {
    await open(page, `${LEDGER}?where[or][0][and][0][state][equals]=met-late`)
    const total = await shownTotal()
    const csv = (await download('导出 CSV')).toString('utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv).toContain('责任单位')
    expect(
      csv.trim().split(/\r?\n(?=[^\n]*,[^\n]*,逾期公开|[^\n]*,\d{4}-\d\d-\d\d)/).length,
    ).toBeGreaterThan(1)
    expect(csv.match(/,逾期公开,/g)).toHaveLength(total)
    const xlsx = await download('导出 Excel')
    expect(xlsx.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004', 'latin1'))
    expect(partOf(xlsx, 'xl/worksheets/sheet1.xml').match(/<row /g)).toHaveLength(total + 1)
  })
})

const download = async (label: string): Promise<Buffer> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ])
  return readFile(await file.path())
}

/** One file of a zip archive, found by the central directory. */
const partOf = (zip: Buffer, name: string): string => {
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    if (zip.toString('utf8', at + 46, at + 46 + nameLength!) === name) {
      const local = zip.readUInt32LE(at + 42)
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20))
      return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8')
    }
    at += 46 + nameLength! + extra! + comment!
  }
  throw new Error(`The archive has no ${name}`)
}

describe('the page of timeliness', () => {
  it('gives for every number a list of exactly as many', async () => {
    await open(page, '/admin/timeliness')
    await page.getByRole('table', { name: '各单位公开任务完成情况' }).waitFor()
    const links = await page.locator('.gk-table--figures tr').evaluateAll((rows) =>
      [...rows.slice(1, 5), ...rows.slice(-1)].flatMap((row) =>
        [...row.querySelectorAll('a')].map((link) => ({
          label: link.getAttribute('aria-label') ?? '',
          href: link.getAttribute('href') ?? '',
          count: Number(link.textContent),
        })),
      ),
    )
    expect(links.length).toBeGreaterThan(12)
    const shown: Record<string, number> = {}
    for (const { label, href } of links) {
      await page.goto(site.origin + href)
      shown[label] = await shownTotal()
    }
    expect(shown).toEqual(Object.fromEntries(links.map(({ label, count }) => [label, count])))
  })

  it('shows another period when one is chosen, and keeps it in the address', async () => {
    await open(page, '/admin/timeliness')
    await page.getByRole('button', { name: '上季度' }).click()
    await page.waitForURL(/from=\d{4}-\d\d-01/)
    await page.getByRole('button', { name: '上季度', pressed: true }).waitFor()
    const from = new URL(page.url()).searchParams.get('from') ?? ''
    await page
      .getByText(new RegExp(`到期日在 ${from.slice(0, 4)}年${Number(from.slice(5, 7))}月1日`))
      .waitFor()
  })
})

describe('cards in the auditor’s hands', () => {
  const card = async (query: Record<string, string>) =>
    (await readRows(page, 'cards', { limit: '1', ...query })).docs[0]

  const act = async (button: string, text: string) => {
    await page.getByRole('button', { name: button, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('textarea').fill(text)
    await dialog.getByRole('button', { name: button, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  it('are closed once mended, and the step stays on the record', async () => {
    const mended = await card({
      'where[mended][equals]': 'true',
      'where[state][equals]': 'issued',
    })
    await open(page, `/admin/collections/cards/${mended?.id}`)
    await act('销号', '已核实，信息已公开。')
    const closed = await card({ 'where[id][equals]': String(mended?.id) })
    expect(closed?.state).toBe('closed')
    expect(JSON.stringify(closed?.history)).toContain('已核实，信息已公开。')
    await page.getByText('已核实，信息已公开。').waitFor()
  })

  it('are revoked with a reason, and stay', async () => {
    const issued = await card({
      'where[level][equals]': 'yellow',
      'where[state][equals]': 'issued',
      sort: 'issuedOn',
    })
    await open(page, `/admin/collections/cards/${issued?.id}`)
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }).click()
    expect(await page.getByRole('dialog').getByRole('alert').textContent()).toContain('撤销理由')
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
    await act('撤销', '当日系统停机，发牌有误。')
    expect((await card({ 'where[id][equals]': String(issued?.id) }))?.state).toBe('revoked')
  })
})

describe('what an auditor may not do', () => {
  it('finds no button to save or create content', async () => {
    const { docs } = await readRows(page, 'disclosures', { limit: '1' })
    await open(page, `/admin/collections/disclosures/${docs[0]?.id}`)
    await page.locator('#field-title').waitFor()
    expect(await page.locator('#action-save').count()).toBe(0)
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    await open(page, '/admin/collections/disclosures')
    expect(await page.getByRole('link', { name: /新增|新建|创建/ }).count()).toBe(0)
  })

  it.each([
    ['disclosures', { title: '改' }],
    ['obligations', { state: 'met' }],
    ['cards', { state: 'revoked' }],
    ['item-versions', { name: '改' }],
    ['standing-pages', { title: '改' }],
  ])('is refused by the API of %s', async (collection, data) => {
    const { docs } = await readRows(page, collection, { limit: '1' })
    const before = JSON.stringify(docs[0])
    const response = await page.request.patch(`${site.origin}/api/${collection}/${docs[0]?.id}`, {
      data,
    })
    expect(response.status()).toBe(403)
    const after = await readRows(page, collection, { 'where[id][equals]': String(docs[0]?.id) })
    expect(JSON.stringify(after.docs[0])).toBe(before)
  })

  it('met no error of a script and no other host on the way', () => {
    expect(office.errors).toEqual([])
    expect(office.foreign).toEqual([])
  })
})
