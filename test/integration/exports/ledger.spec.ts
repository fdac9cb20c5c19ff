import { beforeAll, expect, it } from '@jest/globals'
import { addDays, civilDate } from '../../../src/domain/calendar/civilDate'
import type { User } from '../../../src/payload-types'
import { aCounty, type County } from '../../support/aCounty'
import { describeOnEachDatabase } from '../../support/databases'
import { first, rowsOf } from '../../support/readings'
import { exporting } from './exporting'

/** More than two batches, and more on one day than a batch has. */
const FINANCE = 1201
const EDUCATION = 30

describeOnEachDatabase('The export of a long ledger', (open) => {
  let county: County
  beforeAll(async () => {
    county = await aCounty(await open())
    const item = first(county.items)
    const version = first(await rowsOf(county, 'item-versions'))
    const { finance, education } = county.units
    for (let index = 0; index < FINANCE + EDUCATION; index += 1)
      await county.payload.db.create({
        collection: 'obligations',
        data: {
          title: `任务${index}`,
          unit: index < FINANCE ? finance.id : education.id,
          item: item.id,
          itemVersion: version.id,
          key: `长-${(index * 7919) % 10_007}`,
          occurrence: String(index),
          clauseIndex: 0,
          // Runs against the order of the titles, six hundred on the first day.
          dueDate: addDays(civilDate('2026-09-01'), index < 600 ? 0 : 2000 - index),
          state: 'pending',
        },
        req: {},
      })
  })

  const download = async (person: User, where = {}) =>
    (await exporting(county, '2026-09-10').taken(person, { kind: 'ledger', where })).rows

  it('has every row once, in the order of the due dates', async () => {
    const rows = await download(county.people.keeper, { occurrence: { exists: true } })
    const made = (await rowsOf(county, 'obligations')).length
    const titles = rows.map((row) => row['公开任务'])
    expect(made).toBeGreaterThanOrEqual(FINANCE + EDUCATION)
    expect(titles).toHaveLength(made)
    expect(new Set(titles).size).toBe(made)
    const dates = rows.map((row) => row['到期日'])
    expect(dates).toEqual([...dates].sort())
    expect(rows.at(-1)).toMatchObject({ 责任单位: '县财政局', 状态: '待公开' })
  })

  it('has what the person may see, and the filter on top', async () => {
    const rows = await download(county.people.educationEditor, { title: { like: '任务' } })
    expect(rows).toHaveLength(EDUCATION)
    expect(new Set(rows.map((row) => row['责任单位']))).toEqual(new Set(['县教育局']))
    const one = await download(county.people.educationEditor, {
      or: [{ title: { equals: '任务3' } }, { title: { equals: `任务${FINANCE}` } }],
    })
    expect(one.map((row) => row['公开任务'])).toEqual([`任务${FINANCE}`])
  })

  it('is on record with the number of its rows', async () => {
    await download(county.people.educationEditor)
    const entries = (await rowsOf(county, 'audit-log')).filter(
      ({ act }) => act === '导出公开任务台账',
    )
    expect(entries).toContainEqual(
      expect.objectContaining({ subject: `${EDUCATION} 条`, actorName: '教育编辑' }),
    )
  })
})
