import { beforeAll, expect, it } from '@jest/globals'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { anEvent, aUser, itemsInForce } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { rowsOf } from '../../support/readings'

/**
 * The school stands under the education office. 10 working days from 1 September 2026: reminders on 8,
 * 11 and 15, yellow on the 16th, the report upwards on the 18th, red on the 22nd.
 */
describeOnEachDatabase('Who is told by a sweep', (open) => {
  let county: County
  beforeAll(async () => {
    const installation = await open()
    county = await aCounty(installation, { items: [] })
    const { school, finance, education } = county.units
    const { payload } = county
    const deputy = await aUser(payload, { role: 'editor', unit: finance.id, name: '代办人' })
    await payload.update({
      collection: 'users',
      id: county.people.editor.id,
      data: { deputies: [{ user: deputy.id, from: '2026-09-10', to: '2026-09-15' }] },
      overrideAccess: true,
    })
    const head = await aUser(payload, { role: 'reviewer', unit: school.id, name: '校长' })
    await payload.update({
      collection: 'units',
      id: school.id,
      data: { leaders: [head.id] },
      overrideAccess: true,
    })
    // Education and school have no reviewer at their desk: what is for leaders goes to the editors there.
    for (const { id } of [county.people.educationLeader, county.people.schoolLeader])
      await payload.update({
        collection: 'users',
        id,
        data: { active: false },
        overrideAccess: true,
      })
    const left = await aUser(payload, { role: 'editor', unit: school.id, name: '已离岗' })
    await payload.update({
      collection: 'users',
      id: left.id,
      data: { active: false },
      overrideAccess: true,
    })
    const [item] = await itemsInForce(county.at('2026-01-01', county.people.keeper), {
      effectiveFrom: '2026-01-01',
      items: [
        {
          domain: county.domain.id,
          owners: [school.id, finance.id, education.id],
          timeLimitText: '自信息形成或者变更之日起10个工作日内',
        },
      ],
    })
    for (const person of [county.people.schoolEditor, county.people.editor])
      await anEvent(county.at('2026-09-01', person), { item: item?.id ?? '', date: '2026-09-01' })
  })

  const toldOn = async (day: string) => {
    const report = await runSweep(county.at(day), { mailer: null })
    return [...report.cards, ...report.reminders].map(({ to }) => [...to].sort()).sort()
  }

  it('is the editor by a reminder, and the deputy while the deputyship lasts', async () => {
    expect(await toldOn('2026-09-08')).toEqual([['一中编辑'], ['财政编辑']])
    expect(await toldOn('2026-09-11')).toEqual([['一中编辑'], ['代办人', '财政编辑']])
  })

  it('is the leader too by a yellow card; where none is on record the reviewer', async () => {
    expect(await toldOn('2026-09-16')).toEqual([
      ['一中编辑', '校长'],
      ['财政编辑', '财政领导'],
    ])
  })

  it('is the supervising unit too by the report upwards, where there is one', async () => {
    expect(await toldOn('2026-09-18')).toEqual([
      ['一中编辑', '教育编辑', '校长'],
      ['财政编辑', '财政领导'],
    ])
  })

  it('is the bureau’s keeper and auditor too by a red card', async () => {
    expect(await toldOn('2026-09-22')).toEqual([
      ['一中编辑', '教育编辑', '校长', '清单管理员', '监督员'].sort(),
      ['财政编辑', '财政领导', '清单管理员', '监督员'].sort(),
    ])
  })

  it('finds it in the inbox, with a text short enough to be passed on by hand', async () => {
    const notices = await rowsOf(county, 'notices', {
      recipient: { equals: county.people.editor.id },
    })
    expect(notices.map(({ kind }) => kind).sort()).toEqual(
      ['reminder', 'reminder', 'yellow', 'overdue', 'red'].sort(),
    )
    for (const { shortText, subject } of notices) {
      expect((shortText ?? '').length).toBeGreaterThan(10)
      expect((shortText ?? '').length).toBeLessThanOrEqual(160)
      expect(subject).toMatch(/\p{Script=Han}/u)
    }
  })
})
