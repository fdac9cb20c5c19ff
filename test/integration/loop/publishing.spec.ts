import { beforeAll, expect, it } from '@jest/globals'
import { contentHash } from '../../../src/domain/publication/contentHash'
import type { PublicDisclosure } from '../../../src/domain/publication/publicRecords'
import type { PublicReader } from '../../../src/domain/publication/publicReader'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { publishDisclosure } from '../../../src/services/publishDisclosure'
import type { User } from '../../../src/payload-types'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aFile } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { approve, publish as publishReviewed } from '../../support/publish'
import { countOf, first, ledger, rowsOf } from '../../support/readings'

/** The limit is 10 working days: what was formed on 1 September 2026 is due on the 15th. */
describeOnEachDatabase('Publishing', (open) => {
  let county: County
  let reader: PublicReader
  beforeAll(async () => {
    county = await aCounty(await open(), {
      items: [{ timeLimitText: '自信息形成或者变更之日起10个工作日内' }],
    })
    const { publicFiles } = installationOf(county.payload)
    reader = createPublicReader({ payload: county.payload, publicFiles })
  })

  const write = (options: Partial<Parameters<typeof aDisclosure>[1]> = {}) =>
    aDisclosure(county.at('2026-09-01', county.people.editor), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      ...options,
    })
  const publish = (disclosureId: string, instant: string) =>
    publishReviewed(county, { disclosureId, at: instant })
  const press = (disclosureId: string, instant: string, person: User = county.people.editor) =>
    publishDisclosure({ context: county.at(instant, person), disclosureId })
  const publicationOf = async (source: string) =>
    first(await rowsOf(county, 'publications', { source: { equals: source } }))

  it('on the due date is in time', async () => {
    const draft = await write()
    const result = await publish(draft.id, '2026-09-15T23:59+08:00')
    expect(result.obligations).toEqual([
      expect.objectContaining({ dueDate: '2026-09-15', state: 'met', workdaysLate: 0 }),
    ])
    expect(await ledger(county, { disclosure: { equals: draft.id } })).toEqual([
      expect.objectContaining({ state: 'met', publishedOn: '2026-09-15', workdaysLate: 0 }),
    ])
    expect((await reader.disclosure(draft.id))?.timeliness).toEqual({
      dueDate: '2026-09-15',
      publishedOn: '2026-09-15',
      state: 'on-time',
      workdaysLate: 0,
      provisional: false,
    })
  })

  it('after the due date is late by working days, a Sunday that works counted', async () => {
    const draft = await write()
    // 16, 17, 18, 20 (make-up Sunday) and 21 September.
    const result = await publish(draft.id, '2026-09-21')
    expect(result.obligations).toEqual([
      expect.objectContaining({ state: 'met-late', workdaysLate: 5 }),
    ])
    expect(await ledger(county, { disclosure: { equals: draft.id } })).toEqual([
      expect.objectContaining({ state: 'met-late', publishedOn: '2026-09-21', workdaysLate: 5 }),
    ])
  })

  it('takes the system’s time, whatever the form says', async () => {
    const draft = await county.payload.create({
      collection: 'disclosures',
      data: {
        item: first(county.items).id,
        title: '自称早已公开',
        formedOn: '2026-09-01',
        elements: [{ key: 'e1', label: '内容', text: '已填' }],
        publishedAt: '2026-01-01T00:00:00.000Z',
        publishedOn: '2026-01-01',
        state: 'published',
      } as never,
      user: { ...county.people.editor, collection: 'users' },
      overrideAccess: false,
      context: { now: new Date('2026-09-01T01:00:00Z') },
    })
    await publish(draft.id, '2026-09-16T10:00+08:00')
    const publication = await publicationOf(draft.id)
    expect(publication.publishedAt).toBe('2026-09-16T02:00:00.000Z')
    expect((await reader.disclosure(draft.id))?.publishedAt).toBe('2026-09-16T02:00:00.000Z')
  })

  it('shows the public exactly what the publication keeps, under a hash that anyone can compute', async () => {
    const draft = await write({ title: '部门预算', body: '收入一千万元。', text: '收支总表' })
    await publish(draft.id, '2026-09-10')
    const publication = await publicationOf(draft.id)
    const shown = (await reader.disclosure(draft.id)) as PublicDisclosure
    expect(shown).toEqual(publication.snapshot)
    const { kind, title, item, unit, formedOn, elements, body, files, source } = shown
    const { policy, interpretation, correction } = shown
    const recomputed = contentHash({
      ...{ kind, title, item, unit, formedOn, elements, body, files, source },
      ...{ policy, interpretation, correction },
    })
    expect(recomputed).toBe(publication.contentHash)
    expect(shown.contentHash).toBe(recomputed)
    expect(contentHash({ ...shown, title: '部门决算' })).not.toBe(recomputed)
    expect(JSON.stringify(shown)).toContain('收入一千万元。')
  })

  it('copies files into the public store under the hash of their bytes', async () => {
    const file = await aFile(county.at('2026-09-01', county.people.editor), {
      name: '附表.csv',
      text: '科目,金额\n办公费,1\n',
    })
    const draft = await write({ attachments: [file.id] })
    await publish(draft.id, '2026-09-10')
    const [shown] = (await reader.disclosure(draft.id))?.files ?? []
    const stored = await reader.file(shown?.hash ?? '')
    const chunks: Uint8Array[] = []
    for await (const chunk of (await stored?.open()) ?? []) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe('科目,金额\n办公费,1\n')
    expect(await reader.file('0'.repeat(64))).toBeNull()
  })

  it('raises the content version and writes the audit log in the same act', async () => {
    const draft = await write({ title: '留痕' })
    const before = await reader.contentVersion()
    await publish(draft.id, '2026-09-10')
    expect(await reader.contentVersion()).toBeGreaterThan(before)
    expect(
      await rowsOf(county, 'audit-log', {
        and: [{ subject: { equals: '留痕' } }, { act: { equals: '公开信息' } }],
      }),
    ).toEqual([expect.objectContaining({ actor: county.people.editor.id })])
  })

  it('happens once, also when two press at the same moment', async () => {
    const draft = await write()
    await approve(county, { disclosureId: draft.id, at: '2026-09-10' })
    const outcomes = await Promise.allSettled([
      press(draft.id, '2026-09-10'),
      press(draft.id, '2026-09-10'),
      press(draft.id, '2026-09-10'),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await countOf(county, 'publications', { source: { equals: draft.id } })).toBe(1)
    await expect(press(draft.id, '2026-09-11')).rejects.toThrow('已经公开')
  })

  it('is refused to another unit, and for a copy without content; nothing is written', async () => {
    const counts = () =>
      Promise.all([
        countOf(county, 'publications'),
        countOf(county, 'projections', { kind: { equals: 'disclosure' } }),
        countOf(county, 'obligations', { state: { equals: 'pending' } }),
        reader.contentVersion(),
      ])
    const draft = await write()
    const empty = await write({ text: ' ', body: '' })
    const before = await counts()
    await expect(press(draft.id, '2026-09-10', county.people.educationEditor)).rejects.toThrow(
      '不属于本单位',
    )
    await expect(publish(empty.id, '2026-09-10')).rejects.toThrow('没有可公开的内容')
    expect(await counts()).toEqual(before)
    expect(await reader.disclosure(draft.id)).toBeNull()
    expect(await rowsOf(county, 'disclosures', { id: { equals: empty.id } })).toEqual([
      expect.objectContaining({ state: 'draft' }),
    ])
  })

  it('is for good: neither publication nor working copy can be changed, nor the first removed', async () => {
    const draft = await write()
    await publish(draft.id, '2026-09-10')
    const publication = await publicationOf(draft.id)
    const options = { collection: 'publications', overrideAccess: true } as const
    const id = publication.id
    await expect(
      county.payload.update({ ...options, id, data: { title: '改写' } }),
    ).rejects.toThrow('不能更改或删除')
    await expect(county.payload.delete({ ...options, id })).rejects.toThrow('不能更改或删除')
    const bulk = await county.payload.delete({ ...options, where: { id: { equals: id } } })
    expect(bulk.docs).toEqual([])
    expect(await publicationOf(draft.id)).toEqual(publication)
    await expect(
      county.payload.update({
        collection: 'disclosures',
        id: draft.id,
        data: { title: '改写' },
        overrideAccess: true,
        req: county.at('2026-09-11', county.people.editor).req,
      }),
    ).rejects.toThrow('已经公开')
  })

  it('leaves drafts out of every public list', async () => {
    const draft = await write({ title: '尚未公开的草稿' })
    const list = await reader.disclosures({ page: 1, pageSize: 1000 })
    expect(list.docs.map(({ id }) => id)).not.toContain(draft.id)
    const rows = await rowsOf(county, 'projections', { kind: { equals: 'disclosure' } })
    expect(JSON.stringify(rows)).not.toContain('尚未公开的草稿')
  })
})
