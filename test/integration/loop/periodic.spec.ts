import { beforeAll, describe, expect, it } from '@jest/globals'
import { generateObligations } from '../../../src/services/generateObligations'
import { aCounty, type County } from '../../support/aCounty'
import { aUnit } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { ledger } from '../../support/readings'

describeOnEachDatabase('Obligations that come round by the calendar', (open) => {
  describe('of one office', () => {
    let county: County
    beforeAll(async () => {
      county = await aCounty(await open(), {
        items: [{ timeLimitText: '每月10日前' }, { timeLimitText: '每年1月31日前' }],
        supervisionStart: '2026-09-15',
      })
    })
    const dueDates = async () => (await ledger(county)).map(({ due }) => due)

    it('are made as far ahead as the settings say, and none from before supervision began', async () => {
      // The edition was adopted in January: nothing that it saw ahead fell into supervision.
      expect(await dueDates()).toEqual([])
      const result = await generateObligations(county.at('2026-09-15'))
      expect(result).toEqual({ made: 4, moved: 0, cancelled: 0 })
      expect(await dueDates()).toEqual(['2026-10-10', '2026-11-10', '2026-12-10', '2027-01-10'])
    })

    it('are made once, however often the job runs and however many run at once', async () => {
      const runs = await Promise.all(
        Array.from({ length: 4 }, () => generateObligations(county.at('2026-09-15'))),
      )
      expect(runs.map(({ made }) => made)).toEqual([0, 0, 0, 0])
      const later = await Promise.all(
        Array.from({ length: 4 }, () => generateObligations(county.at('2026-11-01'))),
      )
      expect(later.reduce((sum, { made }) => sum + made, 0)).toBe(2)
      expect(await dueDates()).toEqual([
        '2026-10-10',
        '2026-11-10',
        '2026-12-10',
        '2027-01-10',
        '2027-01-31',
        '2027-02-10',
      ])
    })

    it('say of a date in a year without an official notice that it is provisional', async () => {
      const rows = await ledger(county)
      expect(rows.map(({ due, provisional }) => [due.slice(0, 4), provisional])).toEqual([
        ['2026', false],
        ['2026', false],
        ['2026', false],
        ['2027', true],
        ['2027', true],
        ['2027', true],
      ])
    })
  })

  it('stay away while a county does not supervise', async () => {
    const county = await aCounty(await open(), {
      items: [{ timeLimitText: '每月10日前' }],
      supervisionStart: null,
    })
    expect(await generateObligations(county.at('2026-09-15'))).toMatchObject({ made: 0 })
    expect(await ledger(county)).toEqual([])
  })

  it('fall on all townships at once, one that is founded later too, each with a row of its own', async () => {
    const installation = await open()
    const townships = [
      await aUnit(installation.payload, { level: 'township' }),
      await aUnit(installation.payload, { level: 'subdistrict' }),
    ]
    const county = await aCounty(installation, {
      items: [{ timeLimitText: '每月10日前', owningScope: 'all-townships', owners: [] }],
      start: '2026-09-15',
    })
    const owners = async () =>
      (await ledger(county, { dueDate: { equals: '2026-10-10' } })).map(({ unitId }) => unitId)
    expect((await owners()).sort()).toEqual(townships.map(({ id }) => id).sort())

    const founded = await aUnit(installation.payload, { level: 'township' })
    await generateObligations(county.at('2026-09-16'))
    expect((await owners()).sort()).toEqual([...townships, founded].map(({ id }) => id).sort())
  })
})
