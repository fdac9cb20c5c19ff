import { expect, it } from '@jest/globals'
import { addDays, type CivilDate } from '../../../src/domain/calendar/civilDate'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { anEvent } from '../../support/builders'
import { describeOnEachDatabase, type Open } from '../../support/databases'
import { countOf, first, rowsOf } from '../../support/readings'

const countyWith = async (open: Open, timeLimitText: string, date: string): Promise<County> => {
  const county = await aCounty(await open(), { items: [{ timeLimitText }] })
  await anEvent(county.at(date, county.people.editor), { item: first(county.items).id, date })
  return county
}
/** Sweeps hourly in working hours; answers `day rung` of each reminder. */
const sweepFrom = async (county: County, from: string, to: string): Promise<string[]> => {
  const sent: string[] = []
  for (let day = from as CivilDate; day <= to; day = addDays(day, 1))
    for (const hour of ['00:01', '09:01'])
      for (const { rung } of (await runSweep(county.at(`${day}T${hour}+08:00`), { mailer: null }))
        .reminders)
        sent.push(`${day} ${rung}`)
  return sent
}

describeOnEachDatabase('Reminders, swept', (open) => {
  it('come once on each rung: five and two working days before, on the day, three days after', async () => {
    // Due on 15 September.
    const county = await countyWith(open, '自信息形成或者变更之日起10个工作日内', '2026-09-01')
    expect(await sweepFrom(county, '2026-09-01', '2026-09-24')).toEqual([
      '2026-09-08 到期前5个工作日',
      '2026-09-11 到期前2个工作日',
      '2026-09-15 到期当日',
      '2026-09-18 逾期第3个工作日',
    ])
    const notices = await rowsOf(county, 'notices')
    expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length)
  })

  it('of a short limit come at recording, midway and on the last day', async () => {
    // 4 working days from Tuesday 1 September: Monday the 7th.
    const county = await countyWith(open, '自信息形成或者变更之日起4个工作日内', '2026-09-01')
    expect(await sweepFrom(county, '2026-09-01', '2026-09-07')).toEqual([
      '2026-09-01 登记时',
      '2026-09-03 期限过半',
      '2026-09-07 到期当日',
    ])
  })

  it('of a yearly limit come 20 working days ahead as well, on working days only', async () => {
    const county = await aCounty(await open(), { items: [{ timeLimitText: '每年10月31日前' }] })
    // 31 October 2026 is a Saturday; its last working day is Friday the 30th.
    expect(await sweepFrom(county, '2026-09-21', '2026-10-31')).toEqual([
      '2026-09-28 到期前20个工作日',
      '2026-10-23 到期前5个工作日',
      '2026-10-28 到期前2个工作日',
      '2026-10-30 到期前最后一个工作日',
    ])
  })

  it('missed in an outage collapse into the most urgent one, and never come later', async () => {
    const county = await countyWith(open, '自信息形成或者变更之日起10个工作日内', '2026-09-01')
    expect(await sweepFrom(county, '2026-09-14', '2026-09-14')).toEqual([
      '2026-09-14 到期前2个工作日',
    ])
    expect(await sweepFrom(county, '2026-09-14', '2026-09-15')).toEqual(['2026-09-15 到期当日'])
    const ledger = await rowsOf(county, 'sweep-ledger')
    expect(ledger.filter(({ skipped }) => skipped)).toHaveLength(1)
    expect(ledger).toHaveLength(3)
  })

  it('of dates that passed in the outage are left to the card', async () => {
    const county = await countyWith(open, '自信息形成或者变更之日起10个工作日内', '2026-09-01')
    const report = await runSweep(county.at('2026-09-16'), { mailer: null })
    expect(report.reminders).toEqual([])
    expect(report.cards).toEqual([expect.objectContaining({ level: 'yellow' })])
    expect(await countOf(county, 'notices', { kind: { equals: 'reminder' } })).toBe(0)
  })
})
