import { beforeAll, expect, it } from '@jest/globals'
import { checkIndexSeries } from '../../../src/domain/policy/checkIndexSeries'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { publishDisclosure } from '../../../src/services/publishDisclosure'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { approve } from '../../support/publish'
import { countOf, first, ledger, rowsOf } from '../../support/readings'

const MANY = 50

/** The plain SQLite adapter loses acknowledged writes here; a MongoDB ends rivals with WriteConflict. */
describeOnEachDatabase('Fifty publications at once while sweeps run', (open) => {
  let county: County
  let drafts: string[]
  beforeAll(async () => {
    county = await aCounty(await open(), {
      items: [
        { timeLimitText: '自信息形成或者变更之日起10个工作日内' },
        { timeLimitText: '每月10日前' },
      ],
      supervisionStart: '2026-08-01',
    })
    drafts = []
    for (let index = 0; index < MANY; index += 1) {
      const draft = await aDisclosure(county.at('2026-09-01', county.people.editor), {
        item: first(county.items).id,
        formedOn: '2026-09-01',
      })
      await approve(county, { disclosureId: draft.id, at: '2026-09-15' })
      drafts.push(draft.id)
    }
  })

  it('all arrive, each once, with obligation, publication and page; the sweep does its work too', async () => {
    const reader = createPublicReader({
      payload: county.payload,
      publicFiles: installationOf(county.payload).publicFiles,
    })
    const before = await reader.contentVersion()
    const sweep = (instant: string) => runSweep(county.at(instant), { mailer: null })
    const [published, sweeps] = await Promise.all([
      Promise.all(
        drafts.map((disclosureId) =>
          publishDisclosure({
            context: county.at('2026-09-15', county.people.editor),
            disclosureId,
          }),
        ),
      ),
      Promise.all([sweep('2026-09-15'), sweep('2026-09-15T09:01+08:00')]),
    ])
    expect(published).toHaveLength(MANY)

    const publications = await rowsOf(county, 'publications')
    expect(publications.map(({ source }) => source).sort()).toEqual([...drafts].sort())
    const met = await ledger(county, { disclosure: { in: drafts } })
    expect(met).toHaveLength(MANY)
    expect(new Set(met.map(({ state }) => state))).toEqual(new Set(['met']))
    expect(await countOf(county, 'obligations', { state: { equals: 'met' } })).toBe(MANY)
    const list = await reader.disclosures({ page: 1, pageSize: 1000 })
    expect(list.docs.map(({ id }) => id).sort()).toEqual([...drafts].sort())
    const shown = await rowsOf(county, 'projections', {
      and: [{ kind: { equals: 'obligation' } }, { state: { equals: 'met' } }],
    })
    expect(shown).toHaveLength(MANY)
    expect((await reader.unit('czj'))?.disclosureCount).toBe(MANY)
    expect(await reader.contentVersion()).toBeGreaterThanOrEqual(before + MANY)
    expect(await countOf(county, 'audit-log', { act: { equals: '公开信息' } })).toBe(MANY)
    const numbers = list.docs.map(({ indexNumber }) => indexNumber)
    expect(new Set(numbers).size).toBe(MANY)
    expect(checkIndexSeries(numbers.map(String))).toMatchObject({ ok: true, problems: [] })

    // The monthly turns: made once, and of those that are over (10 August, 10 September) one card each.
    const turns = await ledger(county, { state: { not_equals: 'met' } })
    expect(new Set(turns.map(({ key }) => key)).size).toBe(turns.length)
    const cards = await rowsOf(county, 'cards')
    expect(cards.map(({ dueDate }) => dueDate).sort()).toEqual(['2026-08-10', '2026-09-10'])
    expect(sweeps.flatMap((report) => report.cards)).toHaveLength(2)
  })
})
