import { beforeAll, expect, it } from '@jest/globals'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, anEvent } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { publish } from '../../support/publish'
import { first, ledger, rowsOf } from '../../support/readings'

/**
 * 20 working days from 10 December 2026 end on 8 January 2027 if only New Year's Day is off, which is
 * an estimate. The notice of this story (invented) adds 4 and 5 January: the 12th.
 */
describeOnEachDatabase('The official calendar of a year that was estimated', (open) => {
  let county: County
  let openEvent: string
  let published: string
  beforeAll(async () => {
    county = await aCounty(await open(), {
      items: [{ timeLimitText: '自信息形成或者变更之日起20个工作日内' }],
    })
    const editor = county.at('2026-12-10', county.people.editor)
    const item = first(county.items).id
    openEvent = (await anEvent(editor, { item, date: '2026-12-10' })).id
    published = (await aDisclosure(editor, { item, formedOn: '2026-12-10' })).id
    await publish(county, { at: '2026-12-20', disclosureId: published })
  })
  const openRow = async () =>
    first(await rowsOf(county, 'obligations', { event: { equals: openEvent } }))
  const closedRow = async () =>
    first(await rowsOf(county, 'obligations', { disclosure: { equals: published } }))
  const cards = () => rowsOf(county, 'cards')

  it('is missing at first: the date says that it is provisional, and why', async () => {
    const row = await openRow()
    expect(row).toMatchObject({ dueDate: '2027-01-08', provisional: true, state: 'pending' })
    expect(row.explanation).toMatch(/2027/)
  })

  it('keeps cards waiting, however late it gets', async () => {
    for (const day of ['2027-01-11', '2027-01-18', '2027-01-25'])
      await runSweep(county.at(day), { mailer: null })
    expect(await openRow()).toMatchObject({ state: 'overdue' })
    expect(await cards()).toEqual([])
  })

  it('moves the open date when it is entered, with history, and leaves closed ones alone', async () => {
    const closed = await closedRow()
    const before = await openRow()
    await county.payload.create({
      collection: 'work-calendars',
      data: {
        year: 2027,
        version: '2027/1',
        mode: 'replace',
        source: '测试用通知',
        holidays: ['2027-01-01', '2027-01-04', '2027-01-05'].map((date) => ({
          date,
          name: '元旦',
        })),
      },
      overrideAccess: true,
      req: county.at('2027-01-09T09:00+08:00', county.people.keeper).req,
    })
    const after = await openRow()
    expect(after).toMatchObject({
      dueDate: '2027-01-12',
      dueWeek: '2027-01-11',
      provisional: false,
      dueVersion: 2,
      // The new date has not come yet on 9 January: what was overdue waits again.
      state: 'pending',
    })
    expect(after.calendarVersion).not.toBe(before.calendarVersion)
    const history = after.history as { event: string; note: string }[]
    expect(history.slice(0, -1)).toEqual(before.history)
    expect(history.at(-1)).toMatchObject({ event: '到期日重新计算' })
    expect(history.at(-1)?.note).toContain('2027-01-08')
    expect(history.at(-1)?.note).toContain('2027-01-12')
    expect(await closedRow()).toEqual(closed)
    const [shown] = await rowsOf(county, 'projections', {
      key: { equals: `obligation:${after.id}` },
    })
    expect(shown?.data).toMatchObject({ dueDate: '2027-01-12', provisional: false })
  })

  it('lets the card come on the first working day after the new date', async () => {
    await runSweep(county.at('2027-01-12'), { mailer: null })
    expect(await cards()).toEqual([])
    await runSweep(county.at('2027-01-13'), { mailer: null })
    expect(await cards()).toEqual([
      expect.objectContaining({ level: 'yellow', dueDate: '2027-01-12', dueVersion: 2 }),
    ])
  })

  it('changes nothing when it is saved again as it was', async () => {
    const before = await ledger(county)
    const [calendar] = await rowsOf(county, 'work-calendars')
    await county.payload.update({
      collection: 'work-calendars',
      id: calendar?.id ?? '',
      data: { source: '测试用通知（补充文号）' },
      overrideAccess: true,
      req: county.at('2027-01-13', county.people.keeper).req,
    })
    expect((await ledger(county)).map(({ due, dueVersion }) => [due, dueVersion])).toEqual(
      before.map(({ due, dueVersion }) => [due, dueVersion]),
    )
  })
})
