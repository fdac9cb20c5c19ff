import { beforeAll, expect, it } from '@jest/globals'
import type { User } from '../../../src/payload-types'
import { readDeskReviews } from '../../../src/services/readDeskReviews'
import { correctDisclosure } from '../../../src/services/review/correctDisclosure'
import type { Actor } from '../../../src/services/serviceContext'
import { adoptEdition } from '../../../src/services/adoptEdition'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aDraftEdition, aDraftVersion } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { publish } from '../../support/publish'
import { countOf, first } from '../../support/readings'
import { reviewing, type Reviewing } from '../review/reviewing'

/** 公开渠道和载体: the channels that an item requires beside the portal, until each was served. */
describeOnEachDatabase('Required channels', (open) => {
  let county: County
  let steps: Reviewing
  let item: string
  beforeAll(async () => {
    county = await aCounty(await open(), { items: [] })
    steps = reviewing(county)
    const keeper = county.at('2026-01-01', county.people.keeper)
    const edition = await aDraftEdition(keeper, { effectiveFrom: '2026-01-01' })
    const version = await aDraftVersion(keeper, {
      edition: edition.id,
      domain: county.domain.id,
      owners: [county.units.finance.id],
    })
    const channels = [
      { name: '政府网站', requirement: 'required' },
      { name: '政府公报', requirement: 'required' },
      { name: '公示栏', requirement: 'required' },
      { name: '两微一端', requirement: 'optional' },
    ]
    const changed = await county.payload.update({
      collection: 'item-versions',
      id: version.id,
      data: { channels: channels as never },
      depth: 0,
      overrideAccess: true,
      req: keeper.req,
    })
    item = changed.item as string
    await adoptEdition({ context: keeper, editionId: edition.id })
  })

  const write = async (title: string): Promise<string> => {
    const { id } = await aDisclosure(county.at('2026-09-01', county.people.editor), {
      item,
      title,
      formedOn: '2026-09-01',
    })
    return id
  }
  const published = async (title: string): Promise<string> => {
    const id = await write(title)
    await publish(county, { disclosureId: id, at: '2026-09-02' })
    return id
  }
  const serve = (
    disclosure: string,
    channel: string,
    { by = county.people.editor, servedOn = '2026-09-03' }: { by?: User; servedOn?: string } = {},
  ) =>
    county.payload.create({
      collection: 'channel-records',
      data: { disclosure, channel, servedOn },
      user: { ...by, collection: 'users' } as never,
      overrideAccess: false,
      depth: 0,
      context: { now: county.at('2026-09-03').now },
    })
  const openOn = async (id: string): Promise<string[]> => {
    const context = county.at('2026-09-04', county.people.editor)
    const { channels } = await readDeskReviews(context, context.actor as Actor)
    return channels.find((one) => one.id === id)?.channels ?? []
  }

  it('stay open work until each was recorded; the portal and optional ones are none', async () => {
    const id = await published('先公报后公示栏')
    expect(await openOn(id)).toEqual(['政府公报', '公示栏'])
    await serve(id, '公示栏')
    await serve(id, '两微一端')
    expect(await openOn(id)).toEqual(['政府公报'])
    await serve(id, ' 政府公报 ', { servedOn: '2026-09-02' })
    expect(await openOn(id)).toEqual([])
    const { channels } = await steps.review(id)
    expect(channels).toEqual([
      { name: '政府公报', servedOn: '2026-09-02' },
      { name: '公示栏', servedOn: '2026-09-03' },
    ])
  })

  it('are not recorded by another unit, for the future, or of what is not public', async () => {
    const id = await published('他人不能登记')
    const draft = await write('草稿')
    const before = await countOf(county, 'channel-records')
    const { people } = county
    await expect(serve(id, '公示栏', { by: people.educationEditor })).rejects.toThrow()
    for (const by of [people.leader, people.keeper, people.auditor, people.secrecy])
      await expect(serve(id, '公示栏', { by })).rejects.toThrow()
    await expect(serve(id, '公示栏', { servedOn: '2026-09-04' })).rejects.toThrow('不得晚于今天')
    await expect(serve(draft, '公示栏')).rejects.toThrow()
    expect(await countOf(county, 'channel-records')).toBe(before)
    expect(await openOn(id)).toEqual(['政府公报', '公示栏'])
  })

  it('can be recorded, and stay on the desk, while the publication is being corrected', async () => {
    const id = await published('更正期间')
    await correctDisclosure({
      context: county.at('2026-09-03', county.people.editor),
      disclosureId: id,
      reason: '金额有误',
    })
    expect(await openOn(id)).toEqual(['政府公报', '公示栏'])
    await serve(id, '公示栏')
    expect(await openOn(id)).toEqual(['政府公报'])
  })

  it('of an old publication are not crowded out by newer ones', async () => {
    const id = await published('较早的公开')
    for (let count = 0; count < 31; count += 1) {
      const other = await write(`较新的公开${count}`)
      await steps.tamper(other, {
        state: 'published',
        publishedAt: '2026-09-03T01:00:00.000Z',
        publication: (await steps.copyOf(id)).publication,
      })
      for (const channel of ['政府公报', '公示栏']) await serve(other, channel)
    }
    expect(await openOn(id)).toEqual(['政府公报', '公示栏'])
  })

  it('are recorded for good', async () => {
    const id = await published('登记后不能更改')
    const record = await serve(id, '公示栏')
    const as = {
      user: { ...county.people.editor, collection: 'users' } as never,
      overrideAccess: false,
    }
    await expect(
      county.payload.update({
        collection: 'channel-records',
        id: record.id,
        data: { servedOn: '2026-09-01' },
        ...as,
      }),
    ).rejects.toThrow()
    await expect(
      county.payload.delete({ collection: 'channel-records', id: record.id, ...as }),
    ).rejects.toThrow()
    expect(first((await steps.review(id)).channels.filter(({ servedOn }) => servedOn))).toEqual({
      name: '公示栏',
      servedOn: '2026-09-03',
    })
  })
})
