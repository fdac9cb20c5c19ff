import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { formatDayWithWeekday } from '../../src/admin/time/formatDay'
import { addDays, civilDateAt } from '../../src/domain/calendar/civilDate'
import { defaultWorkCalendar } from '../../src/domain/calendar/defaultWorkCalendar'
import { firstDueDate } from '../../src/domain/time-limits/dueDate'
import { parseTimeLimit } from '../../src/domain/time-limits/parseTimeLimit'
import { choose, open, openOfficeAs, readRows, type Office } from './support/office'
import { openBrowser } from './support/openBrowser'
import { site } from './support/site'

let browser: Browser
let office: Office
let page: Page
const today = civilDateAt(new Date())

beforeAll(async () => {
  browser = await openBrowser()
  office = await openOfficeAs(browser, 'qingdan')
  page = office.page
})

afterAll(() => browser?.close())

const first = async (collection: string, query: Record<string, string>) => {
  const row = (await readRows(page, collection, { limit: '1', ...query })).docs[0]
  if (!row) throw new Error(`No row of ${collection} for ${JSON.stringify(query)}`)
  return row
}

/** A unit's editor proposes to change an item of theirs. */
const propose = async (reason: string): Promise<string> => {
  const unit = await openOfficeAs(browser, 'bianji-caizheng')
  const item = (
    await readRows(unit.page, 'items', { 'where[inForce][equals]': 'true', limit: '200' })
  ).docs.find(({ name }) => String(name).includes('预算'))
  const response = await unit.page.request.post(`${site.origin}/api/item-proposals`, {
    data: {
      kind: 'change',
      item: item?.id,
      name: item?.name,
      reason,
      timeLimitText: '3个工作日内',
    },
  })
  expect(response.status()).toBe(201)
  const { doc } = (await response.json()) as { doc: { id: string } }
  await unit.context.close()
  return doc.id
}

describe('the catalogue keeper in the browser', () => {
  it('sees on the desk what waits, each number leading to as many rows', async () => {
    await page.getByRole('region', { name: '等您办理' }).waitFor()
    const link = page.getByRole('link', { name: /清单调整建议待答复/ })
    const shown = Number((await link.textContent())?.match(/\d+/)?.[0])
    const { totalDocs } = await readRows(page, 'item-proposals', {
      'where[state][equals]': 'submitted',
    })
    expect(shown).toBe(totalDocs)
  })

  it('takes a proposal into the draft edition', async () => {
    const proposal = await first('item-proposals', { 'where[state][equals]': 'submitted' })
    await open(page, `/admin/collections/item-proposals/${proposal.id}`)
    await page.getByRole('button', { name: '采纳入版次' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '采纳', exact: true }).click()
    expect(await dialog.getByRole('alert').textContent()).toContain('新事项的编号')
    await dialog.getByLabel(/新事项的编号/).fill('07-99')
    await dialog.getByLabel(/领域/).selectOption({ label: '涉农补贴' })
    await dialog.getByRole('button', { name: '采纳', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const accepted = await first('item-proposals', { 'where[id][equals]': proposal.id })
    expect(accepted.state).toBe('accepted')
    const version = await first('item-versions', { 'where[code][equals]': '07-99' })
    expect(version).toMatchObject({ state: 'draft', name: proposal.name })
  })

  it('refuses a proposal, and must say why', async () => {
    const id = await propose('部门希望缩短时限。')
    await open(page, `/admin/collections/item-proposals/${id}`)
    await page.getByRole('button', { name: '不予采纳' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '不予采纳' }).click()
    expect(await dialog.getByRole('alert').textContent()).toContain('理由')
    await dialog.getByLabel(/理由/).fill('上位法已有规定，不宜缩短。')
    await dialog.getByRole('button', { name: '不予采纳' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await first('item-proposals', { 'where[id][equals]': id })).toMatchObject({
      state: 'refused',
      reply: '上位法已有规定，不宜缩短。',
    })
  })

  it('reads, while typing, how a time limit is understood, with an example', async () => {
    await open(page, '/admin/collections/item-versions/create')
    const reading = page.locator('.gk-time-limit .gk-reading')
    await page.locator('#field-timeLimitText').fill('自信息形成之日起7个工作日内')
    await reading.getByText('7 个工作日').first().waitFor()
    const { due } = firstDueDate({
      parsed: parseTimeLimit('自信息形成之日起7个工作日内'),
      from: today,
      calendar: defaultWorkCalendar(),
    })
    expect(await reading.textContent()).toContain(formatDayWithWeekday(due))
    await page.locator('#field-timeLimitText').fill('视情况而定')
    await reading.getByText('待人工确认').waitFor()
    expect(await reading.textContent()).toContain('推不出到期日')
  })

  it('makes a new version of an item by its form, what is left empty following the one in force', async () => {
    const edition = await first('checklist-editions', { 'where[state][equals]': 'draft' })
    await open(page, '/admin/collections/item-versions/create')
    await choose(page, { field: 'item', option: '乡村振兴政策' })
    await choose(page, { field: 'edition', option: String(edition.number) })
    await page.locator('#field-timeLimitText').fill('自信息形成之日起7个工作日内')
    await page.locator('#field-changeReason').fill('群众反映公开偏慢，缩短时限。')
    await page.locator('#action-save').click()
    await page.waitForURL(/item-versions\/[0-9a-f-]{36}/)
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const version = await first('item-versions', { 'where[id][equals]': id })
    expect(version).toMatchObject({
      name: '乡村振兴政策',
      timeLimitText: '自信息形成之日起7个工作日内',
      state: 'draft',
      needsReview: false,
    })
    expect(version.contentElements).not.toEqual([])
  })

  it('reads the difference to the edition before, and adopts the draft', async () => {
    const edition = await first('checklist-editions', { 'where[state][equals]': 'draft' })
    await open(page, `/admin/collections/checklist-editions/${edition.id}`)
    await page.getByRole('button', { name: '查看与上一版的差异' }).click()
    const difference = page.locator('.gk-difference')
    await difference.waitFor()
    const text = (await difference.textContent()) ?? ''
    expect(text).toMatch(/新增 1 项，修改 1 项，删除 0 项/)
    expect(text).toContain('07-99')
    expect(text).toContain('群众反映公开偏慢')
    const limit = difference.getByRole('row', { name: /公开时限/ })
    expect(await limit.locator('del').textContent()).toContain('20个工作日')
    expect(await limit.locator('ins').textContent()).toContain('7个工作日')

    await page.getByRole('button', { name: '通过本版' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '通过本版' }).click()
    await dialog.waitFor({ state: 'detached' })
    const adopted = await first('checklist-editions', { 'where[id][equals]': edition.id })
    expect(adopted).toMatchObject({ state: 'adopted', adoptedOn: today })
    expect(String(adopted.effectiveFrom) > addDays(today, 1)).toBe(true)
    expect(await first('item-versions', { 'where[code][equals]': '07-99' })).toMatchObject({
      state: 'frozen',
    })
  })

  it('exempts a task from disclosure, and must name the legal ground', async () => {
    const task = await first('obligations', {
      'where[state][equals]': 'pending',
      sort: '-dueDate',
    })
    await open(page, `/admin/collections/obligations/${task.id}`)
    await page.getByRole('button', { name: '免于公开' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('理由').fill('经审查属于过程性信息。')
    await dialog.getByRole('button', { name: '批准免于公开' }).click()
    expect(await dialog.getByRole('alert').textContent()).toContain('法律依据')
    await dialog.getByLabel(/法律依据/).fill('《政府信息公开条例》第十六条')
    await dialog.getByRole('button', { name: '批准免于公开' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await first('obligations', { 'where[id][equals]': task.id })).toMatchObject({
      state: 'exempt',
      exemptionGround: '《政府信息公开条例》第十六条',
    })
  })

  it('met no error of a script and no other host on the way', () => {
    expect(office.errors).toEqual([])
    expect(office.foreign).toEqual([])
  })
})
