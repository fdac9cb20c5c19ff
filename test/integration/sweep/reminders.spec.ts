import { beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, type CivilDate } from '../../../src/domain/calendar/civilDate'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { anEvent } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { countOf, first, rowsOf } from '../../support/readings'

const TEN_WORKDAYS = '自信息形成或者变更之日起10个工作日内'

const sweepAt = (county: County, instant: string) => runSweep(county.at(instant), { mailer: null })

describeOnEachDatabase('Reminders, swept', (open) => {
  describe('day by day', () => {
    const sent: { day: string; title: string; rung: string }[] = []
    let county: County
    beforeAll(async () => {
      county = await aCounty(await open(), {
        items: [
          { timeLimitText: TEN_WORKDAYS },
          { timeLimitText: '自信息形成或者变更之日起4个工作日内' },
          { timeLimitText: '每年10月31日前', name: '年度事项' },
        ],
      })
      const [ordinary, short] = county.items
      const context = county.at('2026-09-01', county.people.editor)
      await anEvent(context, { item: ordinary?.id ?? '', date: '2026-09-01', title: '十日' })
      await anEvent(context, { item: short?.id ?? '', date: '2026-09-01', title: '四日' })
      for (let day = '2026-09-01' as CivilDate; day <= '2026-10-31'; day = addDays(day, 1))
        for (const { rung, title } of (await sweepAt(county, day)).reminders)
          sent.push({ day, title, rung })
    })
    const of = (title: string) =>
      sent.filter((one) => one.title.includes(title)).map(({ day, rung }) => `${day} ${rung}`)

    it('come five and two working days before, on the day, and three days after', () => {
      // Due on 15 September.
      expect(of('十日')).toEqual([
        '2026-09-08 到期前5个工作日',
        '2026-09-11 到期前2个工作日',
        '2026-09-15 到期当日',
        '2026-09-18 逾期第3个工作日',
      ])
    })

    it('of a short limit come at recording, midway and on the last day', () => {
      // 4 working days from Tuesday 1 September: Monday the 7th.
      expect(of('四日')).toEqual([
        '2026-09-01 登记时',
        '2026-09-03 期限过半',
        '2026-09-07 到期当日',
        '2026-09-10 逾期第3个工作日',
      ])
    })

    it('of a yearly limit come 20 working days ahead as well, on working days only', () => {
      // 31 October 2026 is a Saturday; its last working day is Friday the 30th.
      expect(of('年度事项')).toEqual([
        '2026-09-28 到期前20个工作日',
        '2026-10-23 到期前5个工作日',
        '2026-10-28 到期前2个工作日',
        '2026-10-30 到期前最后一个工作日',
      ])
    })

    it('are written down once each', async () => {
      const notices = await rowsOf(county, 'notices', { kind: { in: ['reminder', 'overdue'] } })
      const rungs = await rowsOf(county, 'sweep-ledger')
      expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length)
      expect(rungs).toHaveLength(sent.length)
      expect(rungs.every(({ skipped }) => skipped === false)).toBe(true)
    })
  })

  it('missed in an outage collapse into the most urgent, and the rest never come later', async () => {
    const county = await aCounty(await open(), { items: [{ timeLimitText: TEN_WORKDAYS }] })
    const item = first(county.items).id
    const context = county.at('2026-09-01', county.people.editor)
    await anEvent(context, { item, date: '2026-09-01', title: '停机中' })
    const rungsAt = async (instant: string) =>
      (await sweepAt(county, instant)).reminders.map(({ rung }) => rung)
    expect(await rungsAt('2026-09-14T00:01+08:00')).toEqual(['到期前2个工作日'])
    expect(await rungsAt('2026-09-14T09:01+08:00')).toEqual([])
    expect(await rungsAt('2026-09-15T00:01+08:00')).toEqual(['到期当日'])
    expect(await rungsAt('2026-09-15T23:01+08:00')).toEqual([])
    const ledger = await rowsOf(county, 'sweep-ledger')
    expect(ledger.map(({ skipped }) => skipped).sort()).toEqual([false, false, true])
  })

  it('of dates that passed in an outage are left to the card', async () => {
    const county = await aCounty(await open(), { items: [{ timeLimitText: TEN_WORKDAYS }] })
    const item = first(county.items).id
    await anEvent(county.at('2026-09-01', county.people.editor), { item, date: '2026-09-01' })
    const report = await sweepAt(county, '2026-09-16')
    expect(report.reminders).toEqual([])
    expect(report.cards).toEqual([expect.objectContaining({ level: 'yellow' })])
    expect(await countOf(county, 'notices', { kind: { equals: 'reminder' } })).toBe(0)
  })
})
