import { beforeAll, expect, it } from '@jest/globals'
import { textTree } from '../../../src/domain/publication/textTree'
import type { User } from '../../../src/payload-types'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aUser } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { countOf, first } from '../../support/readings'
import { reviewing, type Reviewing } from './reviewing'

/** Several persons with the same copy open, at the same moment. */
describeOnEachDatabase('Two at once', (open) => {
  let county: County
  let steps: Reviewing
  let colleague: User
  let otherLeader: User
  beforeAll(async () => {
    county = await aCounty(await open())
    steps = reviewing(county)
    const unit = county.units.finance.id
    colleague = await aUser(county.payload, { role: 'editor', unit, name: '同事' })
    otherLeader = await aUser(county.payload, { role: 'reviewer', unit, name: '另一领导' })
  })

  const write = async (): Promise<string> => {
    const { id } = await aDisclosure(county.at('2026-09-01', county.people.editor), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
    })
    return id
  }
  const submitted = async (): Promise<string> => {
    const id = await write()
    await steps.submit(id)
    return id
  }
  const fulfilled = (outcomes: readonly PromiseSettledResult<unknown>[]): number =>
    outcomes.filter(({ status }) => status === 'fulfilled').length
  const reasons = (outcomes: readonly PromiseSettledResult<unknown>[]): string[] =>
    outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  const entries = (id: string, act: string): Promise<number> =>
    countOf(county, 'reviews', { and: [{ disclosure: { equals: id } }, { act: { equals: act } }] })

  it('editing: the second save is refused with a reason, and the first loses nothing', async () => {
    const id = await write()
    const { saveNumber } = await steps.copyOf(id)
    await steps.save(id, { saveNumber, title: '甲改的标题', source: '甲' })
    await expect(
      steps.save(id, { saveNumber, body: textTree(['乙改的正文']) as never }, { by: colleague }),
    ).rejects.toThrow('已被他人')
    const kept = await steps.copyOf(id)
    expect(kept).toMatchObject({ title: '甲改的标题', source: '甲' })
    expect(JSON.stringify(kept.body)).not.toContain('乙改的正文')
    // Opened anew, it is taken; and the one who wrote nothing that stayed became no author by trying.
    expect(kept.authors).toEqual([county.people.editor.id])
    await steps.save(id, { saveNumber: kept.saveNumber, source: '乙' }, { by: colleague })
    expect(await steps.copyOf(id)).toMatchObject({ title: '甲改的标题', source: '乙' })
  })

  it('editing at the very same moment: one is kept whole, the other refused', async () => {
    const id = await write()
    const { saveNumber } = await steps.copyOf(id)
    const outcomes = await Promise.allSettled([
      steps.save(id, { saveNumber, title: '甲', source: '甲' }),
      steps.save(id, { saveNumber, title: '乙', source: '乙' }, { by: colleague }),
    ])
    expect(fulfilled(outcomes)).toBe(1)
    const { title, source } = await steps.copyOf(id)
    expect(source).toBe(title)
  })

  it('saving and submitting: what is in review is what was submitted', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await write()
      await Promise.allSettled([
        steps.submit(id),
        steps.save(id, { title: '赶在提交时改的' }, { by: colleague }),
      ])
      const copy = await steps.copyOf(id)
      expect(copy.state).toBe('reviewing')
      expect(await steps.hashOf(id)).toBe(copy.submittedHash)
      if (copy.title === '赶在提交时改的')
        await expect(steps.approve(id, { by: colleague })).rejects.toThrow('撰写过')
    }
  })

  it('approving the same stage: one approval counts, the other is told', async () => {
    const id = await submitted()
    const contentHash = await steps.hashOf(id)
    const outcomes = await Promise.allSettled([
      steps.approve(id, { contentHash }),
      steps.approve(id, { contentHash, by: otherLeader }),
      steps.approve(id, { contentHash }),
    ])
    expect(fulfilled(outcomes)).toBe(1)
    for (const reason of reasons(outcomes)) expect(reason).toMatch(/已经办理|已办理过|他人办理/)
    expect(await entries(id, 'approve')).toBe(1)
    expect((await steps.copyOf(id)).waitingStages).toBe('|secrecy|')
  })

  it('urgent stages approved at the same moment all count', async () => {
    const id = await write()
    await steps.save(id, { urgent: true, urgentReason: '辟谣' })
    await steps.submit(id)
    const contentHash = await steps.hashOf(id)
    const outcomes = await Promise.allSettled([
      steps.approve(id, { contentHash }),
      steps.secrecy(id, { contentHash }),
    ])
    expect(reasons(outcomes)).toEqual([])
    expect(await steps.copyOf(id)).toMatchObject({ state: 'approved', waitingStages: '' })
  })

  it('approving while it is taken back: one of both, and never an approved draft', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await submitted()
      const contentHash = await steps.hashOf(id)
      const outcomes = await Promise.allSettled([
        steps.approve(id, { contentHash }),
        steps.recall(id),
      ])
      const { state, waitingStages } = await steps.copyOf(id)
      // Taking back is possible after an approval too.
      expect(outcomes[1]?.status).toBe('fulfilled')
      expect({ state, waitingStages }).toEqual({ state: 'draft', waitingStages: '' })
      expect(await entries(id, 'approve')).toBe(outcomes[0]?.status === 'fulfilled' ? 1 : 0)
      await expect(steps.approve(id, { contentHash })).rejects.toThrow()
    }
  })

  it('taking back while it is published: it is public or a draft, never both', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await submitted()
      await steps.approve(id)
      await steps.secrecy(id)
      const outcomes = await Promise.allSettled([steps.publish(id), steps.recall(id)])
      expect(fulfilled(outcomes)).toBe(1)
      const { state } = await steps.copyOf(id)
      expect(await countOf(county, 'publications', { source: { equals: id } })).toBe(
        state === 'published' ? 1 : 0,
      )
      expect(['published', 'draft']).toContain(state)
    }
  })
})
