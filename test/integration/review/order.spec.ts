import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ReviewTier } from '../../../src/domain/publication/reviewStage'
import type { User } from '../../../src/payload-types'
import { maskFindings } from '../../../src/services/review/maskFindings'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aUser } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { first, rowsOf } from '../../support/readings'
import { DAY, reviewing, type Reviewing } from './reviewing'

/** 三审三校 and 保密审查: every stage in its turn, by a person who wrote nothing and acts once. */
describeOnEachDatabase('The order of review', (open) => {
  let county: County
  let steps: Reviewing
  let second: User
  let third: User
  beforeAll(async () => {
    county = await aCounty(await open())
    steps = reviewing(county)
    const { payload, units } = county
    second = await aUser(payload, { role: 'reviewer', unit: units.finance.id, name: '二审' })
    third = await aUser(payload, { role: 'reviewer', unit: units.finance.id, name: '三审' })
  })

  const tiers = (reviewTiers: 1 | 2 | 3, named: Record<string, string[]> = {}) =>
    county.payload.update({
      collection: 'units',
      id: county.units.finance.id,
      data: {
        reviewTiers,
        tier1Reviewers: named.tier1 ?? [],
        tier2Reviewers: named.tier2 ?? [],
        tier3Reviewers: named.tier3 ?? [],
      },
      overrideAccess: true,
    })
  const setUser = (user: User, data: Partial<User>) =>
    county.payload.update({
      collection: 'users',
      id: user.id,
      data: data as never,
      overrideAccess: true,
    })
  const write = (data: Partial<Parameters<typeof aDisclosure>[1]> = {}, editor?: User) =>
    aDisclosure(county.at('2026-09-01', editor ?? county.people.editor), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      ...data,
    })
  const submitted = async (): Promise<string> => {
    const { id } = await write()
    await steps.submit(id)
    return id
  }
  const waitingOf = async (id: string): Promise<string> =>
    (await steps.copyOf(id)).waitingStages ?? ''

  describe.each([1, 2, 3] as const)('with %s tiers', (count) => {
    const stages = (['tier1', 'tier2', 'tier3'] as const).slice(0, count)

    it('goes through each in turn, secrecy last, and to the public after all of them', async () => {
      await tiers(count)
      const reviewers: Record<ReviewTier, User> = {
        tier1: county.people.leader,
        tier2: second,
        tier3: third,
      }
      const id = await submitted()
      for (const stage of stages) {
        expect(await waitingOf(id)).toBe(`|${stage}|`)
        const before = await steps.traces(id)
        for (const later of [...stages, 'secrecy'] as const) {
          if (later === stage) continue
          const attempt =
            later === 'secrecy'
              ? steps.secrecy(id)
              : steps.approve(id, { stage: later, by: reviewers[later] })
          await expect(attempt).rejects.toThrow(/还没有轮到|已经办理|另一级须由他人/)
        }
        await expect(steps.publish(id)).rejects.toThrow('审核中')
        expect(await steps.traces(id)).toEqual(before)
        await steps.approve(id, { stage, by: reviewers[stage] })
      }
      expect(await waitingOf(id)).toBe('|secrecy|')
      await steps.secrecy(id)
      expect(await steps.copyOf(id)).toMatchObject({ state: 'approved', waitingStages: '' })
      await steps.publish(id)
      expect(await steps.copyOf(id)).toMatchObject({ state: 'published' })
    })
  })

  it('asks of the urgent path the same stages, side by side', async () => {
    await tiers(3)
    const { id } = await write()
    await steps.save(id, { urgent: true })
    await expect(steps.submit(id)).rejects.toThrow('紧急理由')
    await steps.save(id, { urgentReason: '网传不实信息' })
    await steps.submit(id)
    expect(await waitingOf(id)).toBe('|tier1|tier2|tier3|secrecy|')
    await steps.approve(id, { stage: 'tier3', by: third })
    await steps.secrecy(id)
    expect(await waitingOf(id)).toBe('|tier1|tier2|')
    await expect(steps.approve(id, { stage: 'tier1', by: third })).rejects.toThrow('另一级')
    await expect(steps.publish(id)).rejects.toThrow('审核中')
    await steps.approve(id, { stage: 'tier2', by: second })
    await steps.approve(id, { stage: 'tier1' })
    expect((await steps.copyOf(id)).state).toBe('approved')
  })

  it('refuses whoever is not of the stage, and writes nothing', async () => {
    await tiers(2, { tier1: [county.people.leader.id], tier2: [second.id] })
    const { people } = county
    const id = await submitted()
    const atTier1 = await steps.traces(id)
    const attempts: [User, RegExp][] = [
      [people.educationLeader, /没有这份稿件/],
      [people.educationEditor, /没有这份稿件/],
      [people.auditor, /没有这份稿件/],
      [people.keeper, /没有这份稿件/],
      [people.secrecy, /没有这份稿件|不是/],
      [people.editor, /撰写过/],
      [second, /不是这份稿件的一审/],
    ]
    for (const [by, reason] of attempts) {
      await expect(steps.approve(id, { by })).rejects.toThrow(reason)
      await expect(steps.sendBack(id, { by })).rejects.toThrow(reason)
    }
    expect(await steps.traces(id)).toEqual(atTier1)
    await steps.approve(id)
    await steps.approve(id, { stage: 'tier2', by: second })
    const atSecrecy = await steps.traces(id)
    for (const by of [
      people.leader,
      second,
      people.educationLeader,
      people.auditor,
      people.keeper,
      people.editor,
    ])
      await expect(steps.secrecy(id, { by })).rejects.toThrow(/没有这份稿件|不是|撰写过|另一级/)
    expect(await steps.traces(id)).toEqual(atSecrecy)
  })

  it('lets nobody act at two stages, whatever roles the person holds', async () => {
    await tiers(2)
    const id = await submitted()
    await steps.approve(id)
    await expect(steps.approve(id, { stage: 'tier2' })).rejects.toThrow('另一级须由他人办理')
    expect(await waitingOf(id)).toBe('|tier2|')
    // The same person as secrecy reviewer of the unit that reviews its own secrets.
    await county.payload.update({
      collection: 'units',
      id: county.units.finance.id,
      data: { secrecyUnit: null },
      overrideAccess: true,
    })
    await setUser(county.people.leader, { roles: ['reviewer', 'secrecy'] })
    await steps.approve(id, { stage: 'tier2', by: second })
    await expect(steps.secrecy(id, { by: county.people.leader })).rejects.toThrow('另一级')
    expect((await steps.copyOf(id)).state).toBe('reviewing')
    await setUser(county.people.leader, { roles: ['reviewer'] })
    await county.payload.update({
      collection: 'units',
      id: county.units.finance.id,
      data: { secrecyUnit: county.units.bureau.id },
      overrideAccess: true,
    })
    await steps.secrecy(id)
    await steps.publish(id)
  })

  it('never takes a person who wrote at it, though the roles come later', async () => {
    await tiers(1)
    const { payload, units, people } = county
    const helper = await aUser(payload, { role: 'editor', unit: units.finance.id, name: '帮手' })
    const { id } = await write()
    await steps.save(id, { source: '帮手补充' }, { by: helper })
    await steps.submit(id)
    for (const person of [people.editor, helper]) {
      await setUser(person, { roles: ['editor', 'reviewer'] })
      const before = await steps.traces(id)
      await expect(steps.approve(id, { by: person })).rejects.toThrow('撰写过')
      await expect(steps.sendBack(id, { by: person })).rejects.toThrow('撰写过')
      expect(await steps.traces(id)).toEqual(before)
      await setUser(person, { roles: ['editor', 'secrecy'], unit: units.bureau.id })
    }
    await steps.approve(id)
    for (const person of [people.editor, helper]) {
      const before = await steps.traces(id)
      const moved = { ...person, unit: units.bureau.id }
      await expect(steps.secrecy(id, { by: moved })).rejects.toThrow('撰写过')
      expect(await steps.traces(id)).toEqual(before)
      await setUser(person, { roles: ['editor'], unit: units.finance.id })
    }
    await steps.secrecy(id)
    await steps.publish(id)
  })

  it('counts whoever masked or submitted a copy among its authors', async () => {
    await tiers(1)
    const { payload, units } = county
    const masker = await aUser(payload, { role: 'editor', unit: units.finance.id, name: '遮盖人' })
    const sender = await aUser(payload, { role: 'editor', unit: units.finance.id, name: '提交人' })
    const { id } = await write({ text: '联系人手机 13812345678' })
    await maskFindings({ context: county.at(DAY, masker), disclosureId: id })
    await steps.submit(id, { by: sender })
    for (const person of [masker, sender]) {
      await setUser(person, { roles: ['editor', 'reviewer'] })
      await expect(steps.approve(id, { by: person })).rejects.toThrow('撰写过')
      await setUser(person, { roles: ['editor'] })
    }
  })

  it('does not begin where nobody could end it: one person for two tiers, or none but the author', async () => {
    const { people } = county
    const { id } = await write()
    await tiers(3, { tier1: [people.leader.id], tier2: [people.leader.id], tier3: [second.id] })
    const before = await steps.traces(id)
    await expect(steps.submit(id)).rejects.toThrow('不同的人')
    await setUser(people.editor, { roles: ['editor', 'reviewer'] })
    await tiers(1, { tier1: [people.editor.id] })
    await expect(steps.submit(id)).rejects.toThrow('没有可以办理一审')
    expect(await steps.traces(id)).toEqual({ ...before, log: expect.any(Number) })
    await setUser(people.editor, { roles: ['editor'] })
  })

  describe('a deputy', () => {
    it('acts within the period only, and it is recorded as 代办', async () => {
      await tiers(1, { tier1: [county.people.leader.id] })
      const deputy = await aUser(county.payload, {
        role: 'editor',
        unit: county.units.finance.id,
        name: '代办人',
      })
      await setUser(county.people.leader, {
        deputies: [{ user: deputy.id, from: '2026-09-07', to: '2026-09-11' }],
      })
      const id = await submitted()
      for (const day of ['2026-09-04', '2026-09-12']) {
        const before = await steps.traces(id)
        await expect(steps.approve(id, { by: deputy, at: day })).rejects.toThrow('不是')
        expect(await steps.traces(id)).toEqual(before)
      }
      await steps.approve(id, { by: deputy, at: '2026-09-11' })
      const entries = await rowsOf(county, 'reviews', {
        and: [{ disclosure: { equals: id } }, { act: { equals: 'approve' } }],
      })
      expect(entries).toEqual([
        expect.objectContaining({
          reviewer: deputy.id,
          reviewerName: '代办人',
          inPlaceOf: '财政领导',
        }),
      ])
      const { history } = await steps.review(id)
      expect(first(history)).toMatchObject({ by: '代办人', inPlaceOf: '财政领导' })
      await setUser(county.people.leader, { deputies: [] })
    })

    it('of a reviewer is refused a copy of their own making', async () => {
      await tiers(1, { tier1: [county.people.leader.id] })
      await setUser(county.people.leader, {
        deputies: [{ user: county.people.editor.id, from: '2026-09-01', to: '2026-09-30' }],
      })
      const id = await submitted()
      await expect(steps.approve(id, { by: county.people.editor })).rejects.toThrow('撰写过')
      await setUser(county.people.leader, { deputies: [] })
    })

    it('of the secrecy reviewer of another unit may read the copy, on those days only', async () => {
      await tiers(1)
      const deputy = await aUser(county.payload, {
        role: 'editor',
        unit: county.units.bureau.id,
        name: '保密代办',
      })
      await setUser(county.people.secrecy, {
        deputies: [{ user: deputy.id, from: '2026-09-07', to: '2026-09-11' }],
      })
      const id = await submitted()
      await steps.approve(id)
      const readsOn = async (day: string): Promise<number> =>
        (
          await county.payload.find({
            collection: 'disclosures',
            where: { id: { equals: id } },
            user: { ...deputy, collection: 'users' } as never,
            overrideAccess: false,
            context: { now: county.at(day).now },
          })
        ).totalDocs
      expect([await readsOn('2026-09-04'), await readsOn('2026-09-07')]).toEqual([0, 1])
      await expect(steps.secrecy(id, { by: deputy, at: '2026-09-04' })).rejects.toThrow()
      await steps.secrecy(id, { by: deputy, at: '2026-09-07' })
      expect(await rowsOf(county, 'secrecy-reviews', { disclosure: { equals: id } })).toEqual([
        expect.objectContaining({ reviewerName: '保密代办', inPlaceOf: '保密审查员' }),
      ])
      await setUser(county.people.secrecy, { deputies: [] })
    })

    it('cannot be the auditor', async () => {
      await tiers(1, { tier1: [county.people.leader.id] })
      const auditor = await aUser(county.payload, {
        role: 'auditor',
        unit: county.units.finance.id,
        name: '本单位监督员',
      })
      await setUser(county.people.leader, {
        deputies: [{ user: auditor.id, from: '2026-09-01', to: '2026-09-30' }],
      })
      const id = await submitted()
      await expect(steps.approve(id, { by: auditor })).rejects.toThrow('不是')
      await setUser(county.people.leader, { deputies: [] })
    })
  })
})
