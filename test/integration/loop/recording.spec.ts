import { beforeAll, expect, it } from '@jest/globals'
import { planEvent } from '../../../src/services/planEvent'
import type { DisclosureEvent } from '../../../src/payload-types'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, anEvent } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { countOf, first, ledger, rowsOf } from '../../support/readings'

const LIMITS = {
  'twenty-workdays': '自信息形成或者变更之日起20个工作日内',
  'ten-workdays': '自信息形成或者变更之日起10个工作日内',
  'seven-workdays': '自信息形成或者变更之日起7个工作日内',
  'approved-twenty-days': '自批准之日起20日内',
  'fifteen-days': '自信息形成之日起15日内',
} as const
type Limit = keyof typeof LIMITS

describeOnEachDatabase('Recording that information was formed', (open) => {
  let county: County
  beforeAll(async () => {
    county = await aCounty(await open(), {
      start: '2024-01-01',
      items: Object.values(LIMITS).map((timeLimitText) => ({ timeLimitText })),
    })
  })

  const itemOf = (limit: Limit): string =>
    county.items[Object.keys(LIMITS).indexOf(limit)]?.id ?? ''
  const obligationsOf = ({ id }: DisclosureEvent) => ledger(county, { event: { equals: id } })

  // The holidays are those of the State Council's notices for 2024 to 2026.
  it.each<[string, Limit, string, DisclosureEvent['kind']]>([
    ['2026-02-09', 'twenty-workdays', '2026-03-13', 'formed'], // Spring Festival, 14 and 28 February work
    ['2026-02-09', 'ten-workdays', '2026-02-28', 'formed'], // a Saturday that works is the deadline
    ['2025-01-20', 'twenty-workdays', '2025-02-21', 'formed'], // 26 January and 8 February work
    ['2025-09-22', 'twenty-workdays', '2025-10-24', 'formed'], // National Day
    ['2026-09-18', 'seven-workdays', '2026-09-29', 'formed'], // day one is a Sunday that works
    ['2026-09-18', 'twenty-workdays', '2026-10-22', 'formed'],
    ['2024-09-12', 'twenty-workdays', '2024-10-16', 'formed'],
    ['2025-11-08', 'twenty-workdays', '2025-12-05', 'formed'], // formed on a rest day
    ['2025-12-31', 'twenty-workdays', '2026-01-29', 'formed'], // over New Year
    ['2026-02-02', 'approved-twenty-days', '2026-02-24', 'approved'], // 民法典 203: rolls past rest days
    ['2026-09-15', 'approved-twenty-days', '2026-10-08', 'approved'],
    ['2026-01-30', 'fifteen-days', '2026-02-14', 'formed'], // a Saturday that works: no roll
  ])('formed %s under %s falls due %s', async (date, limit, due, kind) => {
    const event = await anEvent(county.at(date, county.people.editor), {
      item: itemOf(limit),
      date,
      kind,
    })
    expect(await obligationsOf(event)).toEqual([
      expect.objectContaining({
        due,
        state: 'pending',
        unitId: county.units.finance.id,
        recordedOn: date,
        provisional: false,
      }),
    ])
  })

  it('counts no day again when the same event is planned again', async () => {
    const context = county.at('2026-09-01', county.people.editor)
    const event = await anEvent(context, { item: itemOf('ten-workdays'), date: '2026-09-01' })
    expect(await planEvent({ context, eventId: event.id })).toEqual([])
    expect(await obligationsOf(event)).toHaveLength(1)
  })

  it('takes a date three working days back without a word, an earlier one only with a reason', async () => {
    const editor = county.people.editor
    const late = { item: itemOf('twenty-workdays'), date: '2026-09-03' }
    await anEvent(county.at('2026-09-08', editor), late)
    const before = await countOf(county, 'disclosure-events')
    await expect(anEvent(county.at('2026-09-09', editor), late)).rejects.toThrow('迟登原因')
    expect(await countOf(county, 'disclosure-events')).toBe(before)

    const event = await anEvent(county.at('2026-09-09', editor), {
      ...late,
      title: '迟登的信息',
      lateReason: '经办人出差',
    })
    expect(first(await obligationsOf(event)).due).toBe('2026-10-08')
    expect(await rowsOf(county, 'audit-log', { subject: { equals: '迟登的信息' } })).toEqual([
      expect.objectContaining({
        act: '迟登信息形成',
        reason: '经办人出差',
        actorName: editor.name,
      }),
    ])
  })

  it('asks for a reason when the limit is over already, however few days have passed', async () => {
    const context = county.at('2026-10-12', county.people.editor)
    // 15 days from 18 September end in the holiday and roll to 8 October; 12 October is two working days on.
    await expect(
      anEvent(context, { item: itemOf('fifteen-days'), date: '2026-09-18' }),
    ).rejects.toThrow('已超过公开期限')
  })

  it('refuses a date in the future and writes nothing', async () => {
    const before = await countOf(county, 'disclosure-events')
    await expect(
      anEvent(county.at('2026-09-18T23:59+08:00', county.people.editor), {
        item: itemOf('ten-workdays'),
        date: '2026-09-19',
      }),
    ).rejects.toThrow('在今天之后')
    expect(await countOf(county, 'disclosure-events')).toBe(before)
  })

  it('goes by the county’s day and not by the server’s', async () => {
    // Half past midnight in Shanghai is still the day before in most of the world.
    const event = await anEvent(county.at('2026-09-19T00:30+08:00', county.people.editor), {
      item: itemOf('ten-workdays'),
      date: '2026-09-19',
    })
    expect(first(await obligationsOf(event)).recordedOn).toBe('2026-09-19')
  })

  it('refuses a unit that does not own the item, and an editor who records for another unit', async () => {
    const item = itemOf('ten-workdays')
    const before = await countOf(county, 'disclosure-events')
    await expect(
      anEvent(county.at('2026-09-18', county.people.educationEditor), { item, date: '2026-09-18' }),
    ).rejects.toThrow('公开事项')
    await expect(
      anEvent(county.at('2026-09-18', county.people.educationEditor), {
        item,
        date: '2026-09-18',
        unit: county.units.finance.id,
      }),
    ).rejects.toThrow('只能为本单位登记')
    expect(await countOf(county, 'disclosure-events')).toBe(before)
  })

  it('lets the catalogue keeper record for a unit that failed to, and says so', async () => {
    const { keeper } = county.people
    const event = await anEvent(county.at('2026-09-18', keeper), {
      item: itemOf('ten-workdays'),
      unit: county.units.finance.id,
      date: '2026-09-18',
      title: '代录的信息',
    })
    expect(event).toMatchObject({ onBehalf: true, recordedBy: keeper.id })
    expect(first(await obligationsOf(event)).unitId).toBe(county.units.finance.id)
    expect(await rowsOf(county, 'audit-log', { subject: { equals: '代录的信息' } })).toEqual([
      expect.objectContaining({ act: '代单位登记信息形成', actor: keeper.id }),
    ])
  })

  it('is one act with writing: a draft with the date of forming makes event and obligation', async () => {
    const disclosure = await aDisclosure(county.at('2026-09-18', county.people.editor), {
      item: itemOf('twenty-workdays'),
      formedOn: '2026-09-18',
      title: '边写边登',
    })
    const [event] = await rowsOf(county, 'disclosure-events', { title: { equals: '边写边登' } })
    const made = await ledger(county, { event: { equals: event?.id } })
    expect(made).toHaveLength(1)
    expect(disclosure).toMatchObject({
      event: event?.id,
      obligations: [made[0]?.id],
      unit: county.units.finance.id,
      author: county.people.editor.id,
    })
  })
})
