import { beforeAll, describe, expect, it } from '@jest/globals'
import type { User } from '../../../src/payload-types'
import { idOf } from '../../../src/repositories/scope'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aUser } from '../../support/builders'
import { collectingMailer } from '../../support/collectingMailer'
import { describeOnEachDatabase } from '../../support/databases'
import { first, rowsOf } from '../../support/readings'
import { reviewing, type Reviewing } from './reviewing'

/**
 * Whoever holds a copy is told. The task formed on 1 September 2026 is due on the 15th (10 working
 * days); 1 to 4 and 7 to 11 September are working days.
 */
describeOnEachDatabase('Whoever holds a copy in review', (open) => {
  let county: County
  let steps: Reviewing
  let deputy: User
  beforeAll(async () => {
    county = await aCounty(await open(), {
      items: [{ timeLimitText: '自信息形成或者变更之日起10个工作日内' }],
    })
    steps = reviewing(county)
    const { payload, units, people } = county
    deputy = await aUser(payload, { role: 'editor', unit: units.finance.id, name: '代办人' })
    await payload.update({
      collection: 'users',
      id: people.leader.id,
      data: { deputies: [{ user: deputy.id, from: '2026-09-03', to: '2026-09-09' }] },
      overrideAccess: true,
    })
  })

  const write = async (title: string): Promise<string> => {
    const { id } = await aDisclosure(county.at('2026-09-01', county.people.editor), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      title,
    })
    return id
  }
  const sweepAt = (instant: string) => runSweep(county.at(instant), { mailer: null })
  /** Who was reminded of the copy by a sweep at an instant. */
  const remindedAt = async (title: string, instant: string): Promise<string[]> =>
    (await sweepAt(instant)).holders
      .filter((one) => one.title === title)
      .flatMap(({ to }) => to)
      .sort()
  /** Everyone who has a notice of review about the copy, as often as they have one. */
  const toldOf = async (id: string, kind = 'review'): Promise<string[]> => {
    const persons = new Map((await rowsOf(county, 'users')).map((user) => [user.id, user.name]))
    const notices = await rowsOf(county, 'notices', {
      and: [{ disclosure: { equals: id } }, { kind: { equals: kind } }],
    })
    return notices.map(({ recipient }) => persons.get(idOf(recipient) ?? '') ?? '').sort()
  }

  it('is told at submission, and the next one at each approval', async () => {
    const id = await write('提交即告知')
    await steps.submit(id, { at: '2026-09-01T10:00+08:00' })
    expect(await toldOf(id)).toEqual(['财政领导'])
    await steps.approve(id, { at: '2026-09-01T11:00+08:00' })
    expect(await toldOf(id)).toEqual(['保密审查员', '财政领导'])
    await steps.secrecy(id, { at: '2026-09-01T12:00+08:00' })
    expect(await toldOf(id, 'approved')).toEqual(['财政编辑'])
    await steps.publish(id, { at: '2026-09-01T13:00+08:00' })
  })

  it('is told with the deputy of the day, and every working day again, once a day', async () => {
    const id = await write('逐日提醒')
    await steps.submit(id, { at: '2026-09-03T16:00+08:00' })
    expect(await toldOf(id)).toEqual(['代办人', '财政领导'])
    expect(await remindedAt('逐日提醒', '2026-09-03T17:00+08:00')).toEqual([])
    expect(await remindedAt('逐日提醒', '2026-09-04')).toEqual(['代办人', '财政领导'])
    expect(await remindedAt('逐日提醒', '2026-09-04T12:00+08:00')).toEqual([])
    // A Saturday and a Sunday are no working days.
    expect(await remindedAt('逐日提醒', '2026-09-05')).toEqual([])
    expect(await remindedAt('逐日提醒', '2026-09-06')).toEqual([])
    const [one, two] = await Promise.all([
      remindedAt('逐日提醒', '2026-09-07'),
      remindedAt('逐日提醒', '2026-09-07'),
    ])
    expect([...one, ...two].sort()).toEqual(['代办人', '财政领导'])
    // After the deputyship, and after an outage: once, for all the turns missed.
    expect(await remindedAt('逐日提醒', '2026-09-11')).toEqual(['财政领导'])
    await steps.approve(id, { at: '2026-09-11' })
    expect(await remindedAt('逐日提醒', '2026-09-11T18:00+08:00')).toEqual([])
    expect(await remindedAt('逐日提醒', '2026-09-14')).toEqual(['保密审查员'])
    await steps.sendBack(id, { by: county.people.secrecy, stage: 'secrecy', at: '2026-09-14' })
    expect(await remindedAt('逐日提醒', '2026-09-16')).toEqual([])
  })

  it('is told anew when a copy comes back, though nothing in it changed', async () => {
    const id = await write('原样再提交')
    await steps.submit(id, { at: '2026-09-10' })
    expect(await remindedAt('原样再提交', '2026-09-11')).toEqual(['财政领导'])
    await steps.recall(id, { at: '2026-09-11T10:00+08:00' })
    await steps.submit(id, { at: '2026-09-11T11:00+08:00' })
    expect(await toldOf(id)).toEqual(['财政领导', '财政领导', '财政领导'])
    expect(await remindedAt('原样再提交', '2026-09-14')).toEqual(['财政领导'])
    await steps.recall(id, { at: '2026-09-14T10:00+08:00' })
  })

  describe('on the urgent path', () => {
    it('is mailed at once, counted in hours from when it came, and not asked again by others’ acts', async () => {
      const id = await write('紧急辟谣')
      await steps.save(id, { urgent: true, urgentReason: '网传不实信息' })
      await steps.submit(id, { at: '2026-09-10T20:00+08:00' })
      const mails = async () =>
        (await rowsOf(county, 'outbox'))
          .filter(({ subject }) => subject.includes('紧急辟谣'))
          .map(({ to }) => to)
          .sort()
      const { leader, secrecy } = county.people
      expect(await mails()).toEqual([leader.email, secrecy.email].sort())
      await steps.approve(id, { at: '2026-09-10T21:30+08:00' })
      expect(await mails()).toHaveLength(2)
      expect((await steps.copyOf(id)).waitingSince).toBe('2026-09-10T12:00:00.000Z')
      expect(await remindedAt('紧急辟谣', '2026-09-10T21:59+08:00')).toEqual([])
      expect(await remindedAt('紧急辟谣', '2026-09-10T22:00+08:00')).toEqual(['保密审查员'])
      expect(await remindedAt('紧急辟谣', '2026-09-10T23:00+08:00')).toEqual([])
      expect(await remindedAt('紧急辟谣', '2026-09-11T00:05+08:00')).toEqual(['保密审查员'])
      expect(await mails()).toHaveLength(4)
      const { overdue } = await steps.review(id, secrecy, '2026-09-11T00:05+08:00')
      expect(overdue).toBe(true)
      await steps.recall(id, { at: '2026-09-11T00:10+08:00' })
    })
  })

  it('gets the reminders of the task as well, beside its author', async () => {
    const id = await write('任务提醒')
    await steps.submit(id, { at: '2026-09-10T09:00+08:00' })
    const { reminders, cards } = await sweepAt('2026-09-15T09:00+08:00')
    const own = [...reminders, ...cards].filter(({ title }) => title.includes('任务提醒'))
    expect(own.map(({ to }) => [...to].sort())).toEqual([['财政编辑', '财政领导']])
    await steps.approve(id, { at: '2026-09-15T10:00+08:00' })
    const later = await sweepAt('2026-09-16T09:00+08:00')
    const card = later.cards.find(({ title }) => title.includes('任务提醒'))
    expect(card?.to).toEqual(expect.arrayContaining(['财政编辑', '保密审查员']))
    await steps.recall(id, { at: '2026-09-16T10:00+08:00' })
  })

  describe('reads of it in the morning’s digest', () => {
    const digestsAt = async (instant: string): Promise<Map<string, string>> => {
      const mailer = collectingMailer()
      await runSweep(county.at(instant), { mailer })
      // Mail of the urgent path, queued earlier, leaves by the same mailer.
      const digests = mailer.given.filter(
        ({ createdAt }) => createdAt.getTime() === county.at(instant).now.getTime(),
      )
      return new Map(digests.map(({ to, text }) => [to.address, text]))
    }
    const { leader, secrecy, editor } = {
      leader: () => county.people.leader.email ?? '',
      secrecy: () => county.people.secrecy.email ?? '',
      editor: () => county.people.editor.email ?? '',
    }

    it('while it waits for them; what they settled is left out', async () => {
      const waiting = await write('等待审核')
      const settled = await write('已经审核')
      for (const id of [waiting, settled]) await steps.submit(id, { at: '2026-09-17T10:00+08:00' })
      await steps.approve(settled, { at: '2026-09-17T11:00+08:00' })
      const digests = await digestsAt('2026-09-18T08:30+08:00')
      const waitingFor = (to: string): string =>
        (digests.get(to) ?? '').split('〖等您审核')[1] ?? ''
      expect(waitingFor(leader())).toContain('等待审核')
      expect(waitingFor(leader())).not.toContain('已经审核')
      expect(waitingFor(secrecy())).toContain('已经审核')
      expect(waitingFor(secrecy())).not.toContain('等待审核')
      // Told once; the day after by a new turn alone.
      expect((await digestsAt('2026-09-18T12:00+08:00')).size).toBe(0)
      for (const id of [waiting, settled]) await steps.recall(id, { at: '2026-09-18T13:00+08:00' })
    })

    it('with what came back and was approved since told as approved', async () => {
      const id = await write('退回后通过')
      await steps.submit(id, { at: '2026-09-21T09:00+08:00' })
      await steps.sendBack(id, { at: '2026-09-21T10:00+08:00' })
      await steps.submit(id, { at: '2026-09-21T11:00+08:00' })
      await steps.approve(id, { at: '2026-09-21T12:00+08:00' })
      await steps.secrecy(id, { at: '2026-09-21T13:00+08:00' })
      const text = (await digestsAt('2026-09-22T08:30+08:00')).get(editor()) ?? ''
      expect(text).toContain('退回后通过')
      expect(text).toContain('审核通过待公开')
      await steps.publish(id, { at: '2026-09-22T09:00+08:00' })
    })

    it('with what will not be public, the keeper’s too', async () => {
      const id = await write('不予公开的')
      await steps.submit(id, { at: '2026-09-22T10:00+08:00' })
      await steps.approve(id, { at: '2026-09-22T11:00+08:00' })
      await steps.secrecy(id, {
        at: '2026-09-22T12:00+08:00',
        outcome: 'not-public',
        ground: '《条例》第十四条',
      })
      const digests = await digestsAt('2026-09-23T08:30+08:00')
      for (const to of [editor(), county.people.keeper.email ?? ''])
        expect(digests.get(to)).toContain('不予公开的')
    })
  })
})
