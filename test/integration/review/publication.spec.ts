import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { parseEnv } from '../../../src/config/env'
import type { PublicReader } from '../../../src/domain/publication/publicReader'
import { textTree } from '../../../src/domain/publication/textTree'
import { gongkaiConfig } from '../../../src/payload.config'
import type { Disclosure, User } from '../../../src/payload-types'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { adoptEdition } from '../../../src/services/adoptEdition'
import { installationOf } from '../../../src/services/installation'
import { publishScheduled } from '../../../src/services/publishScheduled'
import {
  abandonCorrection,
  correctDisclosure,
} from '../../../src/services/review/correctDisclosure'
import {
  scheduleDisclosure,
  unscheduleDisclosure,
} from '../../../src/services/review/scheduleDisclosure'
import { withdrawDisclosure } from '../../../src/services/review/withdrawDisclosure'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aDraftEdition, aFile, at } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { countOf, first, rowsOf } from '../../support/readings'
import { publicTraces } from './publicTraces'
import { DAY, reviewing, type Reviewing } from './reviewing'

/** Invariants 3 and 5: one door to the public, the system's time, versions kept, withdrawal whole. */
describeOnEachDatabase('Publication', (open) => {
  let county: County
  let steps: Reviewing
  let reader: PublicReader
  /** The same database as another process sees it. */
  let elsewhere: Payload
  beforeAll(async () => {
    county = await aCounty(await open(), { items: [{ code: '01-01' }, { code: '01-02' }] })
    steps = reviewing(county)
    const { payload, variables, dataDir } = county
    reader = createPublicReader({ payload, publicFiles: installationOf(payload).publicFiles })
    elsewhere = await getPayload({
      config: gongkaiConfig(parseEnv(variables)),
      key: `${dataDir}-elsewhere`,
    })
  })
  afterAll(async () => {
    await elsewhere.destroy()
  })

  const editorAt = (instant: string) => county.at(instant, county.people.editor)
  const write = (options: Partial<Parameters<typeof aDisclosure>[1]> = {}): Promise<Disclosure> =>
    aDisclosure(editorAt('2026-09-01'), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      ...options,
    })
  const review = async (id: string, day = DAY): Promise<void> => {
    await steps.submit(id, { at: day })
    await steps.approve(id, { at: day })
    await steps.secrecy(id, { at: day })
  }
  const published = async (
    options: Partial<Parameters<typeof aDisclosure>[1]> = {},
  ): Promise<string> => {
    const { id } = await write(options)
    await review(id)
    await steps.publish(id)
    return id
  }
  const schedule = (disclosureId: string, instant: string) =>
    scheduleDisclosure({ context: editorAt(DAY), disclosureId, at: new Date(instant) })
  const sweepAt = (instant: string, payload: Payload = county.payload) =>
    publishScheduled(at(payload, instant))
  const publications = (source: string) =>
    rowsOf(county, 'publications', { source: { equals: source } })
  const correct = (disclosureId: string, reason = '金额有误') =>
    correctDisclosure({ context: editorAt('2026-09-07'), disclosureId, reason })
  const withdraw = (disclosureId: string) =>
    withdrawDisclosure({
      context: editorAt('2026-09-09'),
      disclosureId,
      ground: '《条例》第十五条',
      reason: '涉及第三方商业秘密',
    })
  const file = (name: string, text: string) => aFile(editorAt('2026-09-01'), { name, text })

  describe('of what was not reviewed', () => {
    /** The button's endpoint, as the admin's screen calls it. */
    const press = async (id: string, path: string, user: User, body: object = {}) => {
      const endpoints = county.payload.collections.disclosures.config.endpoints || []
      const endpoint = endpoints.find((one) => one.path === `/:id/${path}`)
      const req = await createLocalReq(
        { user: { ...user, collection: 'users' } as never, context: {} },
        county.payload,
      )
      Object.assign(req, {
        routeParams: { id },
        json: () => Promise.resolve(body),
        searchParams: new URLSearchParams(),
      })
      return endpoint?.handler(req)
    }

    it.each<[string, (id: string) => Promise<unknown>]>([
      ['draft', () => Promise.resolve()],
      ['copy in review', (id) => steps.submit(id)],
      [
        'copy that lacks the secrecy review',
        async (id) => {
          await steps.submit(id)
          await steps.approve(id)
        },
      ],
      [
        'copy whose state was changed below the rules',
        (id) => steps.tamper(id, { state: 'approved', waitingStages: '' }),
      ],
      [
        'copy put on the schedule below the rules',
        (id) => steps.tamper(id, { state: 'scheduled', scheduledFor: '2026-09-02T00:00:00.000Z' }),
      ],
    ])('is refused by every door to a %s', async (_what, bring) => {
      const { id } = await write()
      await bring(id)
      const doors = [
        () => steps.publish(id),
        () => press(id, 'publish', county.people.editor),
        () => press(id, 'schedule', county.people.leader, { at: '2099-01-01T08:00' }),
        () => steps.save(id, { state: 'published', publishedAt: '2026-09-02T00:00:00Z' }),
      ]
      for (const door of doors) await door().catch(() => null)
      await sweepAt('2026-09-03')
      expect((await steps.copyOf(id)).state).not.toBe('published')
      expect(await publications(id)).toEqual([])
      expect(await publicTraces(county, id)).toEqual([])
      await expect(steps.publish(id)).rejects.toThrow()
    })

    it('is refused to an approved copy whose approvals are another’s, or whose chain grew', async () => {
      const { id } = await write()
      await review(id)
      const tiers = (reviewTiers: number) =>
        county.payload.update({
          collection: 'units',
          id: county.units.finance.id,
          data: { reviewTiers },
          overrideAccess: true,
        })
      await tiers(2)
      await expect(steps.publish(id)).rejects.toThrow('不一致')
      await tiers(1)
      await expect(steps.publish(id, { by: county.people.educationEditor })).rejects.toThrow(
        '不属于本单位',
      )
      await steps.publish(id)
    })
  })

  describe('at a set time', () => {
    it('happens at its minute, once, with several sweeps in two processes at once', async () => {
      const { id } = await write({ title: '定时公开的信息' })
      await review(id)
      await schedule(id, '2026-09-04T08:30+08:00')
      expect(await steps.copyOf(id)).toMatchObject({ state: 'scheduled' })
      expect(await sweepAt('2026-09-04T08:29+08:00')).toEqual([])
      expect(await reader.disclosure(id)).toBeNull()
      const outcomes = await Promise.all([
        sweepAt('2026-09-04T08:30+08:00'),
        sweepAt('2026-09-04T08:30+08:00', elsewhere),
        sweepAt('2026-09-04T08:30+08:00'),
        sweepAt('2026-09-04T08:30+08:00', elsewhere),
      ])
      expect(outcomes.flat().filter((one) => one.published)).toHaveLength(1)
      expect(await publications(id)).toHaveLength(1)
      expect((await reader.disclosure(id))?.publishedAt).toBe('2026-09-04T00:30:00.000Z')
      expect(await steps.copyOf(id)).toMatchObject({ state: 'published', scheduledFor: null })
      expect(
        await countOf(county, 'notices', {
          and: [{ disclosure: { equals: id } }, { key: { contains: 'unscheduled' } }],
        }),
      ).toBe(0)
      expect(
        await rowsOf(county, 'audit-log', {
          and: [{ recordId: { equals: id } }, { act: { equals: '公开信息' } }],
        }),
      ).toHaveLength(1)
    })

    it('is part of every sweep', async () => {
      const { id } = await write()
      await review(id)
      await schedule(id, '2026-09-04T08:30+08:00')
      const { scheduled } = await runSweep(county.at('2026-09-04T08:31+08:00'), { mailer: null })
      expect(scheduled).toEqual([expect.objectContaining({ published: true })])
    })

    it('when refused leaves the schedule, and the author is told why, once', async () => {
      const { id } = await write({ title: '到时被拒' })
      const { id: other } = await write({ title: '到时公开' })
      for (const one of [id, other]) {
        await review(one)
        await schedule(one, '2026-09-04T08:30+08:00')
      }
      await steps.tamper(id, { title: '改过的标题' })
      const outcomes = await Promise.all([
        sweepAt('2026-09-04T08:30+08:00'),
        sweepAt('2026-09-04T08:30+08:00', elsewhere),
      ])
      expect(outcomes.flat().filter((one) => one.published)).toHaveLength(1)
      expect(await steps.copyOf(id)).toMatchObject({ state: 'approved', scheduledFor: null })
      expect(await steps.copyOf(other)).toMatchObject({ state: 'published' })
      const told = await rowsOf(county, 'notices', {
        and: [{ disclosure: { equals: id } }, { key: { contains: 'unscheduled' } }],
      })
      expect(told).toEqual([expect.objectContaining({ recipient: county.people.editor.id })])
      expect(first(told).text).toContain('不一致')
      expect(await publicTraces(county, id)).toEqual([])
    })

    it('is not held up by a copy whose file is gone; holders of other copies are reminded too', async () => {
      const lost = await file('将丢失.csv', '丢失\n')
      const { id } = await write({ title: '附件丢失', attachments: [lost.id] })
      const { id: other } = await write({ title: '附件无恙' })
      for (const one of [id, other]) {
        await review(one)
        await schedule(one, '2026-09-04T08:30+08:00')
      }
      const gone = await file('审核中丢失.csv', '丢失\n')
      const { id: waiting } = await write({ title: '审核中附件丢失', attachments: [gone.id] })
      await steps.submit(waiting)
      // Names are unique on both databases.
      for (const [media, filename] of [
        [lost, null],
        [gone, ''],
      ] as const)
        await county.payload.db.updateOne({
          collection: 'media',
          where: { id: { equals: media.id } },
          data: { filename },
          req: {} as never,
        })
      const report = await runSweep(county.at('2026-09-04T08:30+08:00'), { mailer: null })
      const outcome = (title: string) =>
        report.scheduled.find((one) => one.title === title)?.published
      expect([outcome('附件丢失'), outcome('附件无恙')]).toEqual([false, true])
      expect(await steps.copyOf(id)).toMatchObject({ state: 'approved', scheduledFor: null })
      expect(
        await countOf(county, 'notices', {
          and: [{ disclosure: { equals: id } }, { key: { contains: 'unscheduled' } }],
        }),
      ).toBe(1)
    })

    it('is not for the past, nor for a copy that is not approved', async () => {
      const { id } = await write()
      await expect(schedule(id, '2026-09-04T08:30+08:00')).rejects.toThrow('草稿')
      await review(id)
      await expect(schedule(id, '2026-09-02T08:59+08:00')).rejects.toThrow('晚于现在')
      await expect(schedule(id, '2026-12-31T08:59+08:00')).rejects.toThrow('最多提前')
    })

    it('does not happen after recall, nor after the time was taken back', async () => {
      const { id } = await write()
      await review(id)
      await schedule(id, '2026-09-04T08:30+08:00')
      await steps.recall(id)
      await sweepAt('2026-09-05')
      expect(await steps.copyOf(id)).toMatchObject({ state: 'draft', scheduledFor: null })

      await steps.submit(id)
      await schedule(id, '2026-09-04T08:30+08:00')
      await unscheduleDisclosure({ context: editorAt(DAY), disclosureId: id })
      await sweepAt('2026-09-05')
      expect(await steps.copyOf(id)).toMatchObject({ state: 'approved', scheduledFor: null })
      expect(await publicTraces(county, id)).toEqual([])
    })

    it('does not happen when it is taken back or put off while the sweep is at work', async () => {
      const ids: string[] = []
      for (const title of ['被取消', '被推迟']) {
        const { id } = await write({ title })
        await review(id)
        await schedule(id, '2026-09-04T08:30+08:00')
        ids.push(id)
      }
      const [cancelled = '', putOff = ''] = ids
      // Between the sweep's list and its act on the copy.
      const slow = Object.create(county.payload, {
        find: {
          value: async (args: Parameters<Payload['find']>[0]) => {
            const result = await county.payload.find(args)
            if (
              args.collection === 'disclosures' &&
              JSON.stringify(args.where).includes('less_than')
            )
              for (const disclosureId of ids) {
                await unscheduleDisclosure({ context: editorAt(DAY), disclosureId })
                if (disclosureId === putOff) await schedule(putOff, '2026-09-10T08:30+08:00')
              }
            return result
          },
        },
      }) as Payload
      await sweepAt('2026-09-04T08:30+08:00', slow)
      expect(await steps.copyOf(cancelled)).toMatchObject({ state: 'approved' })
      expect(await steps.copyOf(putOff)).toMatchObject({ state: 'scheduled' })
      for (const id of ids) {
        expect(await publicTraces(county, id)).toEqual([])
        expect(
          await countOf(county, 'notices', {
            and: [{ disclosure: { equals: id } }, { key: { contains: 'unscheduled' } }],
          }),
        ).toBe(0)
      }
    })
  })

  describe('corrected', () => {
    it('is a new version: first time and number kept, the old readable, and the portal says so', async () => {
      const id = await published({ title: '预算', body: '收入一千万元。' })
      const before = await reader.disclosure(id)
      await correct(id)
      expect((await reader.disclosure(id))?.contentHash).toBe(before?.contentHash)
      await steps.save(id, { body: textTree(['收入一千一百万元。']) as never })
      expect(await publicTraces(county, '一千一百万元')).toEqual([])
      await review(id, '2026-09-08')
      await steps.publish(id, { at: '2026-09-08' })
      const after = await reader.disclosure(id)
      expect(after).toMatchObject({
        revision: 2,
        publishedAt: before?.publishedAt,
        publishedOn: before?.publishedOn,
        indexNumber: before?.indexNumber,
        timeliness: before?.timeliness,
        correction: {
          reason: '金额有误',
          correctedAt: '2026-09-08T01:00:00.000Z',
          earlier: [{ revision: 1, publishedAt: before?.publishedAt }],
        },
      })
      expect(JSON.stringify(after?.body)).toContain('一千一百万元')
      expect(await reader.version(id, 1)).toEqual(before)
      expect((await publications(id)).map(({ revision }) => revision).sort()).toEqual([1, 2])
      const series = await rowsOf(county, 'index-counters')
      expect(series).toHaveLength(1)
    })

    it('needs every review anew, though nothing but the reason changed', async () => {
      const id = await published()
      await correct(id, '补充说明')
      await steps.submit(id)
      expect((await steps.copyOf(id)).waitingStages).toBe('|tier1|')
      await expect(steps.publish(id)).rejects.toThrow('审核中')
    })

    it('can be given up: the working copy is again what the public sees, files and all', async () => {
      const kept = await file('原附件.csv', '原\n')
      const id = await published({ title: '原题', attachments: [kept.id] })
      const before = await steps.copyOf(id)
      const shown = await reader.disclosure(id)
      const records = await countOf(county, 'reviews', { disclosure: { equals: id } })
      await correct(id)
      const other = await file('新附件.csv', '新\n')
      await steps.save(id, {
        title: '改题',
        kind: 'policy',
        source: '别处',
        urgent: true,
        urgentReason: '急',
        body: textTree(['改过']) as never,
        elements: [{ key: 'e1', label: '内容', mode: 'text', text: '改过' }],
        attachments: [other.id],
        policy: { documentNumber: '县财发〔2026〕9号', issuers: '县财政局' },
      })
      await steps.submit(id).catch(() => null)
      await steps.recall(id).catch(() => null)
      await abandonCorrection({ context: editorAt('2026-09-08'), disclosureId: id })
      const after = await steps.copyOf(id)
      const content = ({
        title,
        kind,
        source,
        body,
        attachments,
        formedOn,
        obligations,
        state,
        revision,
        correctionReason,
        publication,
        submittedHash,
      }: Disclosure) => ({
        ...{ title, kind, source: source ?? '', body, attachments, formedOn },
        ...{ obligations, state, revision, publication, submittedHash },
        correctionReason: correctionReason ?? '',
      })
      expect(content(after)).toEqual(content(before))
      expect(after.policy?.documentNumber ?? null).toBeNull()
      expect(await steps.hashOf(id)).toBe(before.submittedHash)
      expect(await reader.disclosure(id)).toEqual(shown)
      expect(await countOf(county, 'reviews', { disclosure: { equals: id } })).toBeGreaterThan(
        records,
      )
      expect(await publicTraces(county, '新附件')).toEqual([])
      // And it can be corrected after all; what was urgent once is not so for good.
      await correct(id, '第二次')
      expect(await steps.copyOf(id)).toMatchObject({ urgent: false, revision: 2 })
      await steps.save(id, { title: '改定的题' })
      await review(id, '2026-09-09')
      await steps.publish(id, { at: '2026-09-09' })
      expect(await reader.disclosure(id)).toMatchObject({ title: '改定的题', revision: 2 })
    })

    it('stays possible when its item has left the catalogue', async () => {
      const item = county.items[1]?.id ?? ''
      const id = await published({ item })
      const edition = await aDraftEdition(county.at('2026-09-05', county.people.keeper), {
        effectiveFrom: '2026-09-06',
        removedItems: [item],
      })
      await adoptEdition({
        context: county.at('2026-09-06', county.people.keeper),
        editionId: edition.id,
      })
      await runSweep(county.at('2026-09-06'), { mailer: null })
      await correct(id)
      await steps.save(id, { title: '事项已不在清单，仍可更正' }, { at: '2026-09-07' })
      await review(id, '2026-09-08')
      await steps.publish(id, { at: '2026-09-08' })
      expect((await reader.disclosure(id))?.title).toBe('事项已不在清单，仍可更正')
    })
  })

  describe('withdrawn', () => {
    it('leaves a notice with the ground; text, versions and files are gone, records stay', async () => {
      const shared = await file('共用.csv', '共用\n')
      const own = await file('自有.csv', '自有\n')
      const former = await file('旧版.csv', '旧版\n')
      const stays = await published({ title: '另一篇', attachments: [shared.id] })
      const id = await published({
        title: '将撤回',
        body: '第一版正文',
        attachments: [shared.id, former.id],
      })
      const old = await reader.disclosure(id)
      await correct(id)
      await steps.save(id, {
        attachments: [shared.id, own.id],
        body: textTree(['第二版正文']) as never,
      })
      await review(id, '2026-09-08')
      await steps.publish(id, { at: '2026-09-08' })
      const shown = await reader.disclosure(id)
      const hashOf = (name: string): string =>
        [...(old?.files ?? []), ...(shown?.files ?? [])].find(({ fileName }) => fileName === name)
          ?.hash ?? ''
      for (const name of ['共用.csv', '自有.csv', '旧版.csv'])
        expect(await reader.file(hashOf(name))).not.toBeNull()
      const version = await reader.contentVersion()

      await withdraw(id)

      expect(await reader.disclosure(id)).toBeNull()
      expect(await reader.version(id, 1)).toBeNull()
      expect(await reader.withdrawal(id)).toMatchObject({
        title: '将撤回',
        ground: '《条例》第十五条',
        withdrawnAt: '2026-09-09T01:00:00.000Z',
      })
      const list = await reader.disclosures({ page: 1, pageSize: 1000 })
      expect(list.docs.map((one) => one.id)).not.toContain(id)
      expect(list.docs.map((one) => one.id)).toContain(stays)
      for (const name of ['自有.csv', '旧版.csv'])
        expect(await reader.file(hashOf(name))).toBeNull()
      expect(await reader.file(hashOf('共用.csv'))).not.toBeNull()
      expect(await reader.contentVersion()).toBeGreaterThan(version)
      expect(
        (await publicTraces(county, '版正文')).filter((one) => !/^publication/.test(one)),
      ).toEqual([])
      expect((await publications(id)).map(({ kind }) => kind).sort()).toEqual([
        'disclosure',
        'disclosure',
        'withdrawal',
      ])
      for (const attempt of [() => steps.publish(id), () => correct(id), () => withdraw(id)])
        await expect(attempt()).rejects.toThrow('已撤回公开')
    })

    it('shows in its notice no personal data that stood in the title', async () => {
      const id = await published()
      await county.payload.db.updateOne({
        collection: 'projections',
        where: { key: { equals: `disclosure:${id}` } },
        data: {
          data: { ...(await reader.disclosure(id)), title: '关于手机13812345678的答复' } as never,
        },
        req: {} as never,
      })
      await withdraw(id)
      const { title } = (await reader.withdrawal(id)) ?? {}
      expect(title).toContain('关于手机')
      expect(title).not.toContain('13812345678')
    })

    it('is refused to another unit and to a copy that is not public; nothing changes', async () => {
      const id = await published()
      const { id: draft } = await write()
      const before = await steps.traces(id)
      await expect(
        withdrawDisclosure({
          context: county.at('2026-09-09', county.people.educationEditor),
          disclosureId: id,
          ground: '第十五条',
          reason: '试试',
        }),
      ).rejects.toThrow('不属于本单位')
      await expect(withdraw(draft)).rejects.toThrow('草稿')
      expect(await steps.traces(id)).toEqual(before)
    })
  })
})
