import { beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, type CivilDate } from '../../../src/domain/calendar/civilDate'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, anEvent } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { publish } from '../../support/publish'
import { first, rowsOf } from '../../support/readings'

const TEN_WORKDAYS = '自信息形成或者变更之日起10个工作日内'

const sweepOn = (county: County, day: string) =>
  runSweep(county.at(`${day}T09:00+08:00`), { mailer: null })

const record = (county: County, title: string, date: string) =>
  anEvent(county.at(date, county.people.editor), {
    item: first(county.items).id,
    date,
    title,
  })

/** The cards of what a title names, in the order of their issue. */
const cardsOf = async (county: County, title: string) =>
  (await rowsOf(county, 'cards'))
    .filter((card) => card.title.includes(title))
    .map(({ level, issuedOn, workdaysLate, mended }) => ({ level, issuedOn, workdaysLate, mended }))
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))

describeOnEachDatabase('Cards, swept', (open) => {
  describe('day by day', () => {
    let county: County
    beforeAll(async () => {
      county = await aCounty(await open(), { items: [{ timeLimitText: TEN_WORKDAYS }] })
      await record(county, '一直未公开', '2026-09-01')
      await record(county, '周五到期', '2026-09-04')
      await record(county, '节前到期', '2026-09-15')
      for (let day = '2026-09-14' as CivilDate; day <= '2026-10-09'; day = addDays(day, 1))
        await sweepOn(county, day)
    })

    it('are yellow the day after, red five working days on, and then no more', async () => {
      // Due on Tuesday 15 September. 17, 18, 20 (a Sunday that works), 21 and 22 September.
      expect(await cardsOf(county, '一直未公开')).toEqual([
        { level: 'yellow', issuedOn: '2026-09-16', workdaysLate: 1, mended: false },
        { level: 'red', issuedOn: '2026-09-22', workdaysLate: 6, mended: false },
      ])
    })

    it('leave out the Saturday that rests and come on the Sunday that works', async () => {
      expect((await cardsOf(county, '周五到期'))[0]).toMatchObject({ issuedOn: '2026-09-20' })
    })

    it('leave out the holidays', async () => {
      // Due on Tuesday 29 September; red is five working days on: 8, 9, 10, 12 and 13 October.
      expect(await cardsOf(county, '节前到期')).toEqual([
        expect.objectContaining({ level: 'yellow', issuedOn: '2026-09-30' }),
      ])
    })
  })

  it('come yellow first after an outage of weeks; red counts from that day', async () => {
    const county = await aCounty(await open(), { items: [{ timeLimitText: TEN_WORKDAYS }] })
    await record(county, '停机期间到期', '2026-09-01')
    const draft = await aDisclosure(county.at('2026-09-01', county.people.editor), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      title: '停机期间迟公开',
    })
    await publish(county, { at: '2026-09-18', disclosureId: draft.id })
    // The server was off from 14 September to 9 October.
    for (const day of ['2026-09-14', '2026-10-09', '2026-10-09', '2026-10-10', '2026-10-14'])
      await sweepOn(county, day)
    const yellow = { level: 'yellow', issuedOn: '2026-10-09', workdaysLate: 13, mended: false }
    expect(await cardsOf(county, '停机期间到期')).toEqual([yellow])
    // 10 (a Saturday that works), 12, 13, 14 and 15 October.
    await sweepOn(county, '2026-10-15')
    expect(await cardsOf(county, '停机期间到期')).toEqual([
      yellow,
      expect.objectContaining({ level: 'red', issuedOn: '2026-10-15' }),
    ])
    // What was published late while no sweep ran earned its card, and comes with it mended.
    expect(await cardsOf(county, '停机期间迟公开')).toEqual([
      { level: 'yellow', issuedOn: '2026-10-09', workdaysLate: 3, mended: true },
    ])
  })

  it('spare what fell due before supervision began', async () => {
    const county = await aCounty(await open(), {
      items: [{ timeLimitText: '每月10日前' }],
      supervisionStart: '2026-09-15',
    })
    for (const day of ['2026-09-15', '2026-10-09', '2026-10-12']) await sweepOn(county, day)
    expect((await rowsOf(county, 'cards')).map(({ dueDate }) => dueDate)).toEqual(['2026-10-10'])
  })
})
