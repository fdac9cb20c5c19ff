import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { textTree } from '../../../src/domain/publication/textTree'
import { REDACTION_MARK } from '../../../src/domain/publication/redact'
import type { Disclosure, Media } from '../../../src/payload-types'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aFile } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { countOf, first, rowsOf } from '../../support/readings'
import { publicTraces } from './publicTraces'
import { DAY, reviewing, type Reviewing } from './reviewing'

/** Invariants 3 and 4: nothing is published but exactly the content that every stage approved. */
describeOnEachDatabase('An approval', (open) => {
  let county: County
  let steps: Reviewing
  let attachment: Media
  let picture: Media
  beforeAll(async () => {
    county = await aCounty(await open())
    steps = reviewing(county)
    const editor = county.at('2026-09-01', county.people.editor)
    attachment = await aFile(editor, { name: '附表.csv', text: '科目,金额\n办公费,1\n' })
    const data = await sharp({
      create: { width: 40, height: 20, channels: 3, background: '#c8102e' },
    })
      .png()
      .toBuffer()
    picture = await county.payload.create({
      collection: 'media',
      data: { title: '图', alt: '红色方块', caption: '图一' },
      file: { name: '图.png', data, size: data.length, mimetype: 'image/png' },
      depth: 0,
      overrideAccess: true,
      req: editor.req,
    })
  })

  const write = async (): Promise<string> => {
    const { id } = await aDisclosure(county.at('2026-09-01', county.people.editor), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      title: '部门预算',
      text: '收支总表',
      attachments: [attachment.id],
    })
    const body = textTree(['收入一千万元。', '支出九百万元。'])
    await steps.save(id, {
      body: { root: { ...body.root, children: [...body.root.children, upload()] } } as never,
    })
    return id
  }
  const upload = () => ({
    type: 'upload',
    version: 3,
    format: '',
    fields: null,
    relationTo: 'media',
    value: picture.id,
  })
  const tamperMedia = (id: string, data: Partial<Media>) =>
    county.payload.db.updateOne({
      collection: 'media',
      where: { id: { equals: id } },
      data: data as never,
      req: {} as never,
    })
  const putBytes = ({ filename }: Media, text: string | Buffer) =>
    installationOf(county.payload).officeFiles.put(filename ?? '', Buffer.from(text))
  const approved = async (): Promise<string> => {
    const id = await write()
    await steps.submit(id)
    await steps.approve(id)
    await steps.secrecy(id)
    return id
  }

  describe('binds to what was read: a change below the hooks', () => {
    /** [what, change, the way back]. */
    const changes: [string, (id: string) => Promise<unknown>, () => Promise<unknown>][] = [
      ['the title', (id) => steps.tamper(id, { title: '另一标题' }), async () => null],
      [
        'the body',
        (id) => steps.tamper(id, { body: textTree(['收入两千万元。']) as never }),
        async () => null,
      ],
      [
        'an element',
        (id) =>
          steps.tamper(id, {
            elements: [{ key: 'e1', label: '内容', mode: 'text', text: '改' }],
          } as never),
        async () => null,
      ],
      [
        'the date of forming',
        (id) => steps.tamper(id, { formedOn: '2026-08-01' }),
        async () => null,
      ],
      ['the source', (id) => steps.tamper(id, { source: '某单位' }), async () => null],
      [
        'the bytes of an attachment',
        () => putBytes(attachment, '科目,金额\n办公费,2\n'),
        () => putBytes(attachment, '科目,金额\n办公费,1\n'),
      ],
      [
        'the record of an attachment',
        () => tamperMedia(attachment.id, { contentHash: 'c'.repeat(64) }),
        () => tamperMedia(attachment.id, { contentHash: attachment.contentHash ?? null }),
      ],
      [
        'the name of an attachment',
        () => tamperMedia(attachment.id, { originalName: '别名.csv' }),
        () => tamperMedia(attachment.id, { originalName: attachment.originalName ?? null }),
      ],
      [
        'the alternative text of an image',
        () => tamperMedia(picture.id, { alt: '另一说明' }),
        () => tamperMedia(picture.id, { alt: '红色方块' }),
      ],
      [
        'the caption of an image',
        () => tamperMedia(picture.id, { caption: '另一图注' }),
        () => tamperMedia(picture.id, { caption: '图一' }),
      ],
      [
        'whether an image is decorative',
        () => tamperMedia(picture.id, { decorative: true }),
        () => tamperMedia(picture.id, { decorative: false }),
      ],
    ]

    it.each(changes)(
      'of %s refuses the approval of what was read before',
      async (_what, change, undo) => {
        const id = await write()
        await steps.submit(id)
        const contentHash = await steps.hashOf(id)
        await change(id)
        const before = await steps.traces(id)
        await expect(steps.approve(id, { contentHash })).rejects.toThrow(/有变化|不一致/)
        expect(await steps.traces(id)).toEqual(before)
        await undo()
      },
    )

    it.each(changes)('of %s refuses publication', async (_what, change, undo) => {
      const id = await approved()
      await change(id)
      const before = await steps.traces(id)
      await expect(steps.publish(id)).rejects.toThrow(/不一致|读不出来/)
      expect(await steps.traces(id)).toEqual(before)
      await undo()
      expect(await publicTraces(county, id)).toEqual([])
    })
  })

  it('does not stand for a content that somebody else slipped under it', async () => {
    const id = await approved()
    await steps.tamper(id, { title: '另一标题' })
    // Even with the hash of the new content written over the one submitted.
    await steps.tamper(id, { submittedHash: await steps.hashOf(id) })
    await expect(steps.publish(id)).rejects.toThrow('不一致')
    expect(await publicTraces(county, '另一标题')).toEqual([])
  })

  it('is refused with a stale content hash', async () => {
    const id = await write()
    await steps.submit(id)
    const contentHash = await steps.hashOf(id)
    await steps.recall(id)
    await steps.save(id, { title: '部门预算（更新）' })
    await steps.submit(id)
    const before = await steps.traces(id)
    await expect(steps.approve(id, { contentHash })).rejects.toThrow('有变化')
    expect(await steps.traces(id)).toEqual(before)
    await steps.approve(id)
    await expect(steps.secrecy(id, { contentHash })).rejects.toThrow('有变化')
  })

  it('is void after recall and change; the difference holds what changed and nothing else', async () => {
    const id = await approved()
    await steps.recall(id)
    await steps.save(id, {
      title: '部门预算（更新）',
      body: textTree(['收入一千万元。', '支出九百五十万元。']) as never,
    })
    await steps.submit(id)
    expect(await steps.copyOf(id)).toMatchObject({ state: 'reviewing', waitingStages: '|tier1|' })
    const { difference } = await steps.review(id, county.people.leader)
    expect(difference?.map(({ part }) => part)).toEqual(['标题', '正文', '正文中的图片和视频'])
    const added = (part: string) =>
      difference
        ?.find((one) => one.part === part)
        ?.pieces.filter(({ kind }) => kind === 'added')
        .map(({ text }) => text)
        .join('')
    expect([added('标题'), added('正文')]).toEqual(['（更新）', '五十'])
    await steps.approve(id)
    await steps.secrecy(id)
    await steps.publish(id)
  })

  it('stands through recall and unchanged resubmission: nobody is asked again', async () => {
    const id = await write()
    await steps.submit(id)
    await steps.approve(id)
    await steps.recall(id)
    await steps.save(id, { title: '部门预算' })
    await steps.submit(id)
    expect((await steps.copyOf(id)).waitingStages).toBe('|secrecy|')
    await steps.secrecy(id)
    await steps.recall(id)
    await steps.submit(id)
    expect((await steps.copyOf(id)).state).toBe('approved')
    await steps.publish(id)
  })

  describe('of the secrecy reviewer', () => {
    const SECRET = '丙方案拨款三百万元'
    const secretCopy = async (): Promise<string> => {
      const { id } = await aDisclosure(county.at('2026-09-01', county.people.editor), {
        item: first(county.items).id,
        formedOn: '2026-09-01',
        title: `资金安排：${SECRET}`,
        text: `安排情况：${SECRET}，其余公开`,
        body: `经研究，${SECRET}。其余照常。`,
      })
      await steps.submit(id)
      await steps.approve(id)
      return id
    }
    const partly = { outcome: 'partly' as const, ground: '《条例》第十五条', redactions: [SECRET] }

    it('strikes passages, and the tiers look again at that alone', async () => {
      const id = await secretCopy()
      const contentHash = await steps.hashOf(id)
      await steps.secrecy(id, partly)
      const struck = await steps.copyOf(id)
      expect(struck.waitingStages).toBe('|tier1|')
      expect(JSON.stringify([struck.title, struck.elements, struck.body])).not.toContain(SECRET)
      await expect(steps.publish(id)).rejects.toThrow('审核中')
      await expect(steps.approve(id, { contentHash })).rejects.toThrow('有变化')
      const { difference } = await steps.review(id, county.people.leader)
      expect(difference?.map(({ part }) => part)).toEqual(['标题', '内容', '正文'])
      for (const { pieces } of difference ?? [])
        expect(
          pieces
            .filter(({ kind }) => kind === 'removed')
            .map(({ text }) => text)
            .join('')
            .split('')
            .every((letter) => SECRET.includes(letter)),
        ).toBe(true)
      await steps.approve(id)
      expect((await steps.copyOf(id)).state).toBe('approved')
      await steps.publish(id)
      const reader = createPublicReader({
        payload: county.payload,
        publicFiles: installationOf(county.payload).publicFiles,
      })
      const shown = await reader.disclosure(id)
      expect(JSON.stringify(shown)).toContain(REDACTION_MARK)
      expect(await publicTraces(county, SECRET)).toEqual([])
    })

    it('keeps what was struck from notices and mails of later, and from the public’s reach', async () => {
      const id = await secretCopy()
      const before = await countOf(county, 'notices')
      await steps.secrecy(id, partly)
      await steps.approve(id)
      const told = (await rowsOf(county, 'notices', { disclosure: { equals: id } })).filter(
        ({ sentAt, kind }) => kind === 'approved' || sentAt === county.at(DAY).now.toISOString(),
      )
      expect(await countOf(county, 'notices')).toBeGreaterThan(before)
      const later = told.filter(({ kind }) => kind === 'approved')
      expect(later).toHaveLength(1)
      expect(JSON.stringify(later)).not.toContain(SECRET)
      for (const collection of ['reviews', 'secrecy-reviews'] as const)
        await expect(
          county.payload.find({ collection, overrideAccess: false, where: {} }),
        ).rejects.toThrow()
    })

    it('names what can’t be struck, and writes nothing', async () => {
      const id = await secretCopy()
      const before = await steps.traces(id)
      await expect(
        steps.secrecy(id, { ...partly, redactions: [SECRET, '文中没有的话'] }),
      ).rejects.toThrow('“文中没有的话”')
      expect(await steps.traces(id)).toEqual(before)
    })

    it.each(['not-public', 'on-request'] as const)(
      'with the outcome %s ends it: nothing public, authors and keepers told',
      async (outcome) => {
        const id = await secretCopy()
        await steps.secrecy(id, { outcome, ground: '《条例》第十四条', opinion: '涉及工作秘密' })
        const copy = await steps.copyOf(id)
        expect(copy).toMatchObject({ state: 'withheld', waitingStages: '' })
        for (const attempt of [
          () => steps.publish(id),
          () => steps.submit(id),
          () => steps.recall(id),
          () => steps.approve(id),
          () => steps.save(id, { title: '换个标题' }),
        ])
          await expect(attempt()).rejects.toThrow()
        expect(await steps.copyOf(id)).toEqual(copy)
        expect(await publicTraces(county, id)).toEqual([])
        const told = await rowsOf(county, 'notices', {
          and: [{ disclosure: { equals: id } }, { kind: { equals: 'returned' } }],
        })
        expect(told.map(({ recipient }) => recipient).sort()).toEqual(
          [county.people.editor.id, county.people.keeper.id].sort(),
        )
        expect(first(told).text).toContain('《条例》第十四条')
        expect(
          await countOf(county, 'obligations', {
            and: [
              { id: { in: (copy.obligations ?? []) as string[] } },
              { state: { in: ['pending', 'overdue'] } },
            ],
          }),
        ).toBe(1)
      },
    )
  })

  it('is in the log, with the hash it stands for', async () => {
    const id = await approved()
    const contentHash = await steps.hashOf(id)
    const log = await rowsOf(county, 'audit-log', { recordId: { equals: id } })
    const acts = log.map(({ act }) => act)
    expect(acts).toEqual(
      expect.arrayContaining(['提交审核', '一审（科室负责人）通过', '保密审查：同意公开']),
    )
    const approvals = log.filter(({ act }) => act !== '新建信息公开' && /通过|保密/.test(act))
    for (const { details } of approvals)
      expect((details as { contentHash?: string }).contentHash).toBe(contentHash)
  })

  it('cannot be written by any door of the records themselves', async () => {
    const id = await write()
    const { people, payload } = county
    const entry: Partial<Disclosure> = { state: 'approved' }
    for (const user of [people.editor, people.leader, people.secrecy, people.keeper]) {
      const as = { user: { ...user, collection: 'users' } as never, overrideAccess: false }
      const data = { disclosure: id, act: 'approve', stage: 'tier1', at: DAY } as never
      await expect(payload.create({ collection: 'reviews', data, ...as })).rejects.toThrow()
      await expect(
        payload.create({
          collection: 'secrecy-reviews',
          data: { ...(data as object), outcome: 'public' } as never,
          ...as,
        }),
      ).rejects.toThrow()
      await payload
        .update({ collection: 'disclosures', id, data: entry as never, ...as })
        .catch(() => null)
      expect((await steps.copyOf(id)).state).toBe('draft')
    }
  })
})
