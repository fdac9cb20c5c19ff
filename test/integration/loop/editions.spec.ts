import { beforeAll, expect, it } from '@jest/globals'
import type { PublicReader } from '../../../src/domain/publication/publicReader'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { adoptEdition } from '../../../src/services/adoptEdition'
import { projectCatalogue } from '../../../src/services/projectCatalogue'
import { readEditionDifference } from '../../../src/services/readEditionDifference'
import { aCounty, type County } from '../../support/aCounty'
import { aDraftEdition, aDraftVersion, anEvent } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { first, ledger, rowsOf } from '../../support/readings'

/** The second edition is adopted on 20 October and takes effect on 1 November. */
describeOnEachDatabase('A second edition of the catalogue', (open) => {
  let county: County
  let edition: string
  let reader: PublicReader
  const difference = {
    base: expect.any(String),
    added: [expect.objectContaining({ code: '01-4', name: '新增事项', reason: '群众关心' })],
    changed: [
      expect.objectContaining({
        code: '01-1',
        reason: '提速',
        fields: [
          {
            label: '公开时限',
            before: '自信息形成或者变更之日起20个工作日内',
            after: '自信息形成或者变更之日起10个工作日内',
          },
        ],
      }),
    ],
    removed: [expect.objectContaining({ code: '01-2' })],
    unchanged: 1,
  }

  beforeAll(async () => {
    const installation = await open()
    county = await aCounty(installation, {
      items: ['01-1', '01-2', '01-3'].map((code) => ({ code, name: `事项${code}` })),
    })
    reader = createPublicReader({
      payload: county.payload,
      publicFiles: installationOf(county.payload).publicFiles,
    })
    const context = county.at('2026-10-20', county.people.keeper)
    const draft = await aDraftEdition(context, {
      effectiveFrom: '2026-11-01',
      removedItems: [county.items[1]?.id ?? ''],
    })
    edition = draft.id
    const common = { edition, domain: county.domain.id, owners: [county.units.finance.id] }
    await aDraftVersion(context, {
      ...common,
      code: '01-1',
      name: '事项01-1',
      timeLimitText: '自信息形成或者变更之日起10个工作日内',
      changeReason: '提速',
    })
    await aDraftVersion(context, {
      ...common,
      code: '01-4',
      name: '新增事项',
      changeReason: '群众关心',
    })
  })

  const shown = async () =>
    (await reader.items({ page: 1, pageSize: 50 })).docs.map(({ code, timeLimit }) => [
      code,
      timeLimit.raw,
    ])
  const twenty = '自信息形成或者变更之日起20个工作日内'
  const ten = '自信息形成或者变更之日起10个工作日内'
  const firstEdition = [
    ['01-1', twenty],
    ['01-2', twenty],
    ['01-3', twenty],
  ]

  it('can be read as added, changed and removed while it is a draft', async () => {
    const context = county.at('2026-10-20', county.people.keeper)
    expect(await readEditionDifference({ context, editionId: edition })).toEqual(difference)
  })

  it('is adopted once, by whoever is first', async () => {
    const adopt = () =>
      adoptEdition({
        context: county.at('2026-10-20', county.people.keeper),
        editionId: edition,
      })
    const outcomes = await Promise.allSettled([adopt(), adopt(), adopt()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find(({ status }) => status === 'fulfilled')).toMatchObject({
      value: { versions: 3, inForce: false },
    })
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'Refusal' })
  })

  it('is not shown before its day, however often the sweep looks', async () => {
    expect(await projectCatalogue(county.at('2026-10-31T23:59+08:00'))).toEqual({ changed: false })
    expect(await shown()).toEqual(firstEdition)
    expect((await reader.site()).edition?.effectiveFrom).toBe('2026-01-01')
  })

  it('takes effect by its date alone', async () => {
    const version = await reader.contentVersion()
    expect(await projectCatalogue(county.at('2026-11-01T00:01+08:00'))).toEqual({ changed: true })
    expect(await shown()).toEqual([
      ['01-1', ten],
      ['01-3', twenty],
      ['01-4', twenty],
    ])
    expect((await reader.site()).edition?.effectiveFrom).toBe('2026-11-01')
    expect(await reader.contentVersion()).toBeGreaterThan(version)
    expect(await projectCatalogue(county.at('2026-11-01T01:01+08:00'))).toEqual({ changed: false })
    const [removed] = await rowsOf(county, 'items', { code: { equals: '01-2' } })
    expect(removed?.inForce).toBe(false)
  })

  it('judges an event by the version in force on the event’s day', async () => {
    const item = county.items[0]?.id ?? ''
    const editor = county.people.editor
    const before = await anEvent(county.at('2026-11-03', editor), { item, date: '2026-10-30' })
    const after = await anEvent(county.at('2026-11-03', editor), { item, date: '2026-11-02' })
    const dueOf = async (event: string) =>
      first(await ledger(county, { event: { equals: event } })).due
    expect(await dueOf(before.id)).toBe('2026-11-27')
    expect(await dueOf(after.id)).toBe('2026-11-16')
  })

  it('keeps its versions and itself as they were adopted', async () => {
    const options = { overrideAccess: true, depth: 0 } as const
    const versions = await rowsOf(county, 'item-versions')
    expect(new Set(versions.map(({ state }) => state))).toEqual(new Set(['frozen']))
    for (const { id } of versions)
      await expect(
        county.payload.update({
          collection: 'item-versions',
          id,
          data: { timeLimitText: '及时公开' },
          ...options,
        }),
      ).rejects.toThrow('已入清单')
    await expect(
      county.payload.update({
        collection: 'checklist-editions',
        id: edition,
        data: { effectiveFrom: '2027-01-01' },
        ...options,
      }),
    ).rejects.toThrow('此版次已通过')
    expect(await rowsOf(county, 'item-versions')).toEqual(versions)
  })

  it('can still be compared with its base after it was adopted', async () => {
    const context = county.at('2026-11-20', county.people.keeper)
    expect(await readEditionDifference({ context, editionId: edition })).toEqual(difference)
  })

  it('stands in the way of one that would take effect before it', async () => {
    const context = county.at('2026-11-20', county.people.keeper)
    const earlier = await aDraftEdition(context, { effectiveFrom: '2026-10-31' })
    await expect(adoptEdition({ context, editionId: earlier.id })).rejects.toThrow(
      '生效日期不得早于',
    )
  })
})
