import { expect, it } from '@jest/globals'
import { publishDisclosure } from '../../../src/services/publishDisclosure'
import { runSweep } from '../../../src/services/runSweep'
import { addDays, type CivilDate } from '../../../src/domain/calendar/civilDate'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, anEvent } from '../../support/builders'
import { describeOnEachDatabase, type Open } from '../../support/databases'
import { first, rowsOf } from '../../support/readings'

/**
 * Formed on 1 September 2026 under 10 working days: due on Tuesday the 15th, yellow on the 16th. Five
 * working days on (17, 18, 20, 21, 22; Sunday the 20th works) comes red, on the 22nd.
 */
const countyWithLateItem = async (open: Open): Promise<County> => {
  const county = await aCounty(await open(), {
    items: [{ timeLimitText: '自信息形成或者变更之日起10个工作日内' }],
  })
  await anEvent(county.at('2026-09-01', county.people.editor), {
    item: first(county.items).id,
    date: '2026-09-01',
  })
  return county
}
const cardsOf = async (county: County) =>
  (await rowsOf(county, 'cards'))
    .map(({ level, issuedOn, workdaysLate, mended }) => ({ level, issuedOn, workdaysLate, mended }))
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))
const sweepOn = (county: County, day: string) =>
  runSweep(county.at(`${day}T09:00+08:00`), { mailer: null })

const yellow = { level: 'yellow', issuedOn: '2026-09-16', workdaysLate: 1, mended: false }
const red = { level: 'red', issuedOn: '2026-09-22', workdaysLate: 6, mended: false }

describeOnEachDatabase('Cards, swept', (open) => {
  it('come day by day: yellow the day after, red five working days on, then no more', async () => {
    const county = await countyWithLateItem(open)
    const issued: string[] = []
    for (let day = '2026-09-14' as CivilDate; day <= '2026-10-09'; day = addDays(day, 1))
      for (const card of (await sweepOn(county, day)).cards) issued.push(`${day} ${card.level}`)
    expect(issued).toEqual(['2026-09-16 yellow', '2026-09-22 red'])
    expect(await cardsOf(county)).toEqual([yellow, red])
  })

  it('come yellow first after an outage of weeks, and red counts from that day', async () => {
    const county = await countyWithLateItem(open)
    // The server was off from 14 September to 9 October.
    for (const day of ['2026-09-14', '2026-10-09', '2026-10-09', '2026-10-10', '2026-10-12'])
      await sweepOn(county, day)
    expect(await cardsOf(county)).toEqual([{ ...yellow, issuedOn: '2026-10-09', workdaysLate: 13 }])
    // 10 (make-up Saturday), 12, 13, 14 and 15 October.
    await sweepOn(county, '2026-10-14')
    expect(await cardsOf(county)).toHaveLength(1)
    await sweepOn(county, '2026-10-15')
    expect(await cardsOf(county)).toEqual([
      expect.objectContaining({ level: 'yellow', issuedOn: '2026-10-09' }),
      expect.objectContaining({ level: 'red', issuedOn: '2026-10-15' }),
    ])
  })

  it('do not come on a rest day, and do come on a Sunday that works', async () => {
    const county = await aCounty(await open(), {
      items: [{ timeLimitText: '自信息形成或者变更之日起10个工作日内' }],
    })
    // Due on Friday 18 September: Saturday rests, Sunday the 20th works.
    await anEvent(county.at('2026-09-04', county.people.editor), {
      item: first(county.items).id,
      date: '2026-09-04',
    })
    await sweepOn(county, '2026-09-19')
    expect(await cardsOf(county)).toEqual([])
    await sweepOn(county, '2026-09-20')
    expect(await cardsOf(county)).toEqual([{ ...yellow, issuedOn: '2026-09-20' }])
  })

  it('are earned by a late publication that no sweep saw, and come mended', async () => {
    const county = await aCounty(await open(), {
      items: [{ timeLimitText: '自信息形成或者变更之日起10个工作日内' }],
    })
    const draft = await aDisclosure(county.at('2026-09-01', county.people.editor), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
    })
    await publishDisclosure({
      context: county.at('2026-09-18', county.people.editor),
      disclosureId: draft.id,
    })
    await sweepOn(county, '2026-09-21')
    await sweepOn(county, '2026-10-19')
    expect(await cardsOf(county)).toEqual([
      { level: 'yellow', issuedOn: '2026-09-21', workdaysLate: 3, mended: true },
    ])
  })

  it('spare what fell due before supervision began', async () => {
    const county = await aCounty(await open(), {
      items: [{ timeLimitText: '每月10日前' }],
      supervisionStart: '2026-09-15',
    })
    await sweepOn(county, '2026-09-15')
    await sweepOn(county, '2026-10-09')
    expect(await cardsOf(county)).toEqual([])
    await sweepOn(county, '2026-10-12')
    expect((await rowsOf(county, 'cards')).map(({ dueDate }) => dueDate)).toEqual(['2026-10-10'])
  })
})
