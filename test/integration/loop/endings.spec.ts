import { beforeAll, beforeEach, expect, it } from '@jest/globals'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { cancelObligation } from '../../../src/services/cancelObligation'
import { decidePriorPublication } from '../../../src/services/decidePriorPublication'
import { exemptObligation } from '../../../src/services/exemptObligation'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { aFile, anEvent } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { first, ledger, rowsOf } from '../../support/readings'

/** Formed on 1 September 2026 under 10 working days: due on the 15th, yellow on the 16th. */
describeOnEachDatabase('An obligation that ends without a disclosure here', (open) => {
  let county: County
  let obligationId: string
  beforeAll(async () => {
    county = await aCounty(await open(), {
      items: [{ timeLimitText: '自信息形成或者变更之日起10个工作日内' }],
    })
  })
  beforeEach(async () => {
    const event = await anEvent(county.at('2026-09-01', county.people.editor), {
      item: first(county.items).id,
      date: '2026-09-01',
    })
    obligationId = first(await ledger(county, { event: { equals: event.id } })).id
  })

  const keeper = (instant = '2026-09-14') => county.at(instant, county.people.keeper)
  const stored = async () =>
    first(await rowsOf(county, 'obligations', { id: { equals: obligationId } }))
  const shown = async () => {
    const reader = createPublicReader({
      payload: county.payload,
      publicFiles: installationOf(county.payload).publicFiles,
    })
    const all = await reader.obligations({ unit: 'czj', limit: 100 })
    return all.find(({ key }) => key === obligationId)
  }

  it('is exempt on a legal ground, with the approver on record, and cannot be closed again', async () => {
    const exempt = () =>
      exemptObligation({
        context: keeper(),
        obligationId,
        ground: '《条例》第十四条',
        reason: '涉及国家秘密',
      })
    await exempt()
    expect(await stored()).toMatchObject({
      state: 'exempt',
      exemptionGround: '《条例》第十四条',
      exemptionReason: '涉及国家秘密',
      decidedBy: county.people.keeper.id,
      history: [
        expect.objectContaining({ event: '立项' }),
        expect.objectContaining({ event: '批准免于公开', by: county.people.keeper.name }),
      ],
    })
    expect(await shown()).toMatchObject({ state: 'exempt' })
    await expect(exempt()).rejects.toThrow('只有待公开或逾期未公开')
    await expect(
      cancelObligation({ context: keeper(), obligationId, reason: '误登' }),
    ).rejects.toThrow('只有待公开或逾期未公开')
  })

  it('is cancelled with a reason after a card, which then counts as mended and stays', async () => {
    await runSweep(county.at('2026-09-16'), { mailer: null })
    expect(await stored()).toMatchObject({ state: 'overdue' })
    await cancelObligation({ context: keeper('2026-09-17'), obligationId, reason: '误登' })
    expect(await stored()).toMatchObject({ state: 'cancelled', exemptionReason: '误登' })
    expect(await rowsOf(county, 'cards', { obligation: { equals: obligationId } })).toEqual([
      expect.objectContaining({ level: 'yellow', mended: true, mendedOn: '2026-09-17' }),
    ])
    expect(await shown()).toMatchObject({ state: 'cancelled' })
  })

  const claim = async (publishedOn: string, instant = '2026-09-17') => {
    const file = await aFile(county.at(instant, county.people.editor))
    return county.payload.create({
      collection: 'prior-publications',
      data: {
        title: '旧网站公开',
        obligation: obligationId,
        address: 'http://old.example.gov.cn/1.html',
        publishedOn,
        evidence: [file.id],
      } as never,
      depth: 0,
      overrideAccess: true,
      req: county.at(instant, county.people.editor).req,
    })
  }
  const decide = (priorPublicationId: string, verdict: 'accepted' | 'refused') =>
    decidePriorPublication({
      context: keeper('2026-09-18'),
      priorPublicationId,
      verdict,
      reply: '已核对',
    })

  it.each([
    ['2026-09-15', 'met', 0],
    ['2026-09-17', 'met-late', 2],
  ])(
    'made elsewhere on %s and accepted counts as of that day',
    async (publishedOn, state, late) => {
      await runSweep(county.at('2026-09-17'), { mailer: null })
      const prior = await claim(publishedOn)
      expect(prior).toMatchObject({ unit: county.units.finance.id, state: 'submitted' })
      await decide(prior.id, 'accepted')
      expect(await stored()).toMatchObject({
        state,
        publishedOn,
        workdaysLate: late,
        priorPublication: prior.id,
      })
      expect(await shown()).toMatchObject({ state, publishedOn })
      await expect(decide(prior.id, 'accepted')).rejects.toThrow('已经核对')
    },
  )

  it('made elsewhere and refused leaves everything as it was', async () => {
    const prior = await claim('2026-09-10')
    const before = await stored()
    await decide(prior.id, 'refused')
    expect(await stored()).toEqual(before)
    expect(
      first(await rowsOf(county, 'prior-publications', { id: { equals: prior.id } })),
    ).toMatchObject({ state: 'refused', reply: '已核对', checkedBy: county.people.keeper.id })
  })

  it('can’t be claimed for a day to come, for another unit’s task, or after its end', async () => {
    await expect(claim('2026-09-18')).rejects.toThrow('不能晚于今天')
    await expect(
      county.payload.create({
        collection: 'prior-publications',
        data: {
          title: '别的单位',
          obligation: obligationId,
          address: '公告栏',
          publishedOn: '2026-09-10',
          evidence: [],
        } as never,
        overrideAccess: true,
        req: county.at('2026-09-17', county.people.educationEditor).req,
      }),
    ).rejects.toThrow('本单位的公开任务')
    const prior = await claim('2026-09-10')
    await cancelObligation({ context: keeper(), obligationId, reason: '误登' })
    await expect(decide(prior.id, 'accepted')).rejects.toThrow('已经办结')
    expect(
      first(await rowsOf(county, 'prior-publications', { id: { equals: prior.id } })).state,
    ).toBe('submitted')
    await expect(claim('2026-09-11')).rejects.toThrow('已经办结')
  })
})
