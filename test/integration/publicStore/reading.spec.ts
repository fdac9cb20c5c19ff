import { beforeAll, expect, it } from '@jest/globals'
import type { CivilDate } from '../../../src/domain/calendar/civilDate'
import type { PublicReader } from '../../../src/domain/publication/publicReader'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aDomain, anEvent, itemsInForce } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { publish } from '../../support/publish'

/**
 * Finance owns 01-1 and 01-2 (财政), education 02-1 (教育), and both 03-1. Unit codes are chosen so that
 * one is the beginning of another (`czj`, `czjfj`): a filter by unit must not take one for the other.
 */
describeOnEachDatabase('The public reader', (open) => {
  let county: County
  let reader: PublicReader
  const published: string[] = []
  beforeAll(async () => {
    county = await aCounty(await open(), { items: [] })
    const { finance, education } = county.units
    const { payload } = county
    const branch = await payload.create({
      collection: 'units',
      data: { code: 'czjfj', name: '县财政局分局', shortName: '财政分局', level: 'county' },
      overrideAccess: true,
    })
    const schooling = await aDomain(payload, { code: 'jy', name: '教育' })
    const items = await itemsInForce(county.at('2026-01-01', county.people.keeper), {
      effectiveFrom: '2026-01-01',
      items: [
        { code: '01-1', name: '部门预算', domain: county.domain.id, owners: [finance.id] },
        { code: '01-2', name: '100%补贴发放', domain: county.domain.id, owners: [finance.id] },
        { code: '02-1', name: '义务教育招生', domain: schooling.id, owners: [education.id] },
        { code: '03-1', name: '部门决算', domain: schooling.id, owners: [finance.id, branch.id] },
      ],
    })
    const { publicFiles } = installationOf(payload)
    reader = createPublicReader({ payload, publicFiles })
    const editor = county.people.editor
    for (const day of ['01', '02', '03', '04', '07']) {
      const date = `2026-09-${day}`
      const draft = await aDisclosure(county.at(date, editor), {
        item: (day === '07' ? items[1]?.id : items[0]?.id) ?? '',
        formedOn: date,
        title: `第${day}号`,
      })
      await publish(county, { at: date, editor, disclosureId: draft.id })
      published.push(draft.id)
    }
    await anEvent(county.at('2026-09-08', county.people.educationEditor), {
      item: items[2]?.id ?? '',
      date: '2026-09-08',
      title: '招生简章',
    })
    await aDisclosure(county.at('2026-09-10', editor), {
      item: items[0]?.id ?? '',
      formedOn: '2026-09-10',
      title: '没有公开的草稿',
    })
  })

  const page = { page: 1, pageSize: 10 }
  const codes = async (query: object) =>
    (await reader.items({ ...page, ...query })).docs.map(({ code }) => code)
  const titles = async (query: object) =>
    (await reader.disclosures({ ...page, ...query })).docs.map(({ title }) => title)

  it('lists the catalogue by code, whole or by domain', async () => {
    expect(await codes({})).toEqual(['01-1', '01-2', '02-1', '03-1'])
    expect(await codes({ domain: 'jy' })).toEqual(['02-1', '03-1'])
    expect(await codes({ domain: 'none' })).toEqual([])
  })

  it('filters by unit, and takes no unit for another whose code begins alike', async () => {
    expect(await codes({ unit: 'czj' })).toEqual(['01-1', '01-2', '03-1'])
    expect(await codes({ unit: 'czjfj' })).toEqual(['03-1'])
    expect(await codes({ unit: 'cz' })).toEqual([])
    expect(await titles({ unit: 'czjfj' })).toEqual([])
  })

  it.each([
    ['预算', ['01-1']],
    ['部门', ['01-1', '03-1']],
    ['02-1', ['02-1']],
    ['100%', ['01-2']],
    ['%', ['01-2']],
    ['_', []],
    ['.', []],
    ['(', []],
    ['\\', []],
    ['％', ['01-2']],
    ['没有这个词', []],
  ])('finds by keyword “%s” what has it, signs taken as they stand', async (keyword, expected) => {
    expect(await codes({ keyword })).toEqual(expected)
  })

  it('joins filters', async () => {
    expect(await codes({ domain: 'jy', unit: 'czj', keyword: '决算' })).toEqual(['03-1'])
    expect(await codes({ domain: 'czyjs', unit: 'jyj' })).toEqual([])
  })

  it('pages the disclosures, newest first, and knows how many there are', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((number) => reader.disclosures({ page: number, pageSize: 2 })),
    )
    expect(pages.map(({ docs }) => docs.map(({ title }) => title))).toEqual([
      ['第07号', '第04号'],
      ['第03号', '第02号'],
      ['第01号'],
      [],
    ])
    expect(pages[0]).toMatchObject({ total: 5, pageCount: 3, page: 1 })
    expect(await titles({ item: '01-2' })).toEqual(['第07号'])
    expect(await titles({ domain: 'jy' })).toEqual([])
  })

  it('tells what is due from a day on, nearest first, open things only', async () => {
    const upcoming = await reader.upcoming({ from: '2026-09-01' as CivilDate, limit: 10 })
    expect(upcoming.map(({ unit, dueDate }) => [unit.code, dueDate])).toEqual([
      ['jyj', '2026-10-12'],
      ['czj', '2026-10-14'],
    ])
    expect(await reader.upcoming({ from: '2026-10-13' as CivilDate, limit: 10 })).toHaveLength(1)
    expect(await reader.upcoming({ from: '2026-09-01' as CivilDate, limit: 1 })).toHaveLength(1)
  })

  it('shows the obligations of an item and of a unit, newest due date first', async () => {
    const ofItem = await reader.obligations({ item: '01-1', limit: 100 })
    expect(ofItem.map(({ state }) => state)).toEqual(['pending', 'met', 'met', 'met', 'met'])
    const dates = ofItem.map(({ dueDate }) => dueDate)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(await reader.obligations({ unit: 'jyj', limit: 100 })).toHaveLength(1)
  })

  it('counts items and disclosures of a unit', async () => {
    expect(await reader.unit('czj')).toMatchObject({ itemCount: 3, disclosureCount: 5 })
    expect(await reader.unit('jyj')).toMatchObject({ itemCount: 1, disclosureCount: 0 })
    expect(await reader.unit('nobody')).toBeNull()
  })

  it('has never heard of a draft', async () => {
    const everything = JSON.stringify([
      await reader.disclosures({ page: 1, pageSize: 1000 }),
      await reader.items({ page: 1, pageSize: 1000 }),
      await reader.obligations({ limit: 1000 }),
      await reader.units(),
      await reader.pages(),
    ])
    expect(everything).toContain('第01号')
    expect(everything).not.toContain('没有公开的草稿')
  })
})
