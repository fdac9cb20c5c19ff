import { beforeAll, describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { textTree } from '../../../src/domain/publication/textTree'
import type { Disclosure, User } from '../../../src/payload-types'
import { adoptEdition } from '../../../src/services/adoptEdition'
import { maskFindings } from '../../../src/services/review/maskFindings'
import { readChecks } from '../../../src/services/review/readChecks'
import { releaseFinding } from '../../../src/services/review/releaseFinding'
import { runSweep } from '../../../src/services/runSweep'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aDraftEdition, aDraftVersion } from '../../support/builders'
import { collectingMailer } from '../../support/collectingMailer'
import { describeOnEachDatabase } from '../../support/databases'
import { first, rowsOf } from '../../support/readings'
import { publicTraces } from './publicTraces'
import { DAY, reviewing, type Reviewing } from './reviewing'

/** Made up, with right check digits: nobody's. */
const ID_CARD = '43042219900101123X'
const MOBILE = '13812345678'
const OTHER_MOBILE = '13987654321'

/** Invariant 3: unmasked personal data reaches the public only by a release with its ground. */
describeOnEachDatabase('Personal data', (open) => {
  let county: County
  let steps: Reviewing
  beforeAll(async () => {
    county = await aCounty(await open())
    steps = reviewing(county)
  })

  const editor = () => county.at('2026-09-01', county.people.editor)
  const write = async (data: Partial<Disclosure> = {}): Promise<string> => {
    const { id } = await aDisclosure(editor(), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      title: '救助情况',
    })
    if (Object.keys(data).length > 0) await steps.save(id, data)
    return id
  }
  const upload = async (name: string, data: Buffer, mimetype: string): Promise<string> => {
    const { id } = await county.payload.create({
      collection: 'media',
      data: { title: '附件' },
      file: { name, data, size: data.length, mimetype },
      depth: 0,
      overrideAccess: true,
      req: editor().req,
    })
    return id
  }
  const checks = (disclosureId: string, by: User = county.people.editor) =>
    readChecks({ context: county.at(DAY, by), disclosureId })
  const toSecrecy = async (id: string): Promise<void> => {
    await steps.submit(id)
    await steps.approve(id)
  }
  const release = (disclosureId: string, key: string, by: User = county.people.secrecy) =>
    releaseFinding({
      context: county.at(DAY, by),
      disclosureId,
      key,
      ground: '《条例》第十五条：本人同意公开',
    })
  const mask = (disclosureId: string, keys?: string[], by: User = county.people.editor) =>
    maskFindings({ context: county.at(DAY, by), disclosureId, keys })
  const element = (text: string) =>
    ({ elements: [{ key: 'e1', label: '内容', mode: 'text', text }] }) as Partial<Disclosure>

  describe('blocks the secrecy review and the publication, wherever it stands', () => {
    it.each<[string, () => Promise<Partial<Disclosure>>]>([
      ['the title', () => Promise.resolve({ title: `关于身份证号${ID_CARD}的救助` })],
      ['an element', () => Promise.resolve(element(`联系人手机${MOBILE}`))],
      ['the body', () => Promise.resolve({ body: textTree([`身份证号${ID_CARD}。`]) as never })],
      ['the source', () => Promise.resolve({ source: `经办人手机${MOBILE}` })],
      [
        'a hidden sheet of an attachment',
        async () => ({
          attachments: [await upload('救助名单.xlsx', hiddenSheet(ID_CARD), XLSX)],
        }),
      ],
      [
        'the name of an attachment',
        async () => ({
          attachments: [
            await upload(`手机${MOBILE}.csv`, Buffer.from('项目,金额\n救助,1\n'), 'text/csv'),
          ],
        }),
      ],
    ])('%s', async (_where, data) => {
      const id = await write(await data())
      const { privacy } = await checks(id)
      expect(privacy.length).toBeGreaterThan(0)
      await toSecrecy(id)
      const before = await steps.traces(id)
      await expect(steps.secrecy(id)).rejects.toThrow('个人信息')
      expect(await steps.traces(id)).toEqual(before)
      // Even when somebody writes the opinion by hand the door asks again.
      await forgeSecrecy(id)
      await expect(steps.publish(id)).rejects.toThrow('个人信息')
      expect(await publicTraces(county, id)).toEqual([])
    })
  })

  /** An approval of the secrecy review as somebody with the database at hand would write it. */
  const forgeSecrecy = async (id: string): Promise<void> => {
    const contentHash = await steps.hashOf(id)
    const options = { depth: 0, overrideAccess: true } as const
    const shared = {
      disclosure: id,
      unit: county.units.finance.id,
      revision: 1,
      contentHash,
      reviewer: county.people.secrecy.id,
      at: county.at(DAY).now.toISOString(),
    }
    await county.payload.create({
      collection: 'secrecy-reviews',
      data: { ...shared, outcome: 'public', opinion: '同意' },
      ...options,
    })
    await county.payload.create({
      collection: 'reviews',
      data: { ...shared, act: 'approve', stage: 'secrecy' },
      ...options,
    })
    await steps.tamper(id, { state: 'approved', waitingStages: '', submittedHash: contentHash })
  }

  it('once masked by the editor is nowhere left, and the copy goes out', async () => {
    const id = await write({
      title: `救助${MOBILE}情况`,
      ...element(`身份证号${ID_CARD}，手机${MOBILE}`),
      body: textTree([`手机${MOBILE}，身份证号${ID_CARD}。`, '其余照常。']) as never,
    })
    const found = (await checks(id)).privacy
    expect(found).toHaveLength(5)
    expect(await mask(id, [first(found).key])).toEqual({ masked: 1 })
    expect((await checks(id)).privacy).toHaveLength(4)
    await mask(id)
    expect((await checks(id)).privacy).toEqual([])
    expect(JSON.stringify(await steps.copyOf(id))).not.toMatch(new RegExp(`${ID_CARD}|${MOBILE}`))
    await toSecrecy(id)
    await steps.secrecy(id)
    await steps.publish(id)
    for (const raw of [ID_CARD, MOBILE]) expect(await publicTraces(county, raw)).toEqual([])
  })

  it('is masked in a draft of the own unit only', async () => {
    const id = await write(element(`手机${MOBILE}`))
    await expect(mask(id, undefined, county.people.educationEditor)).rejects.toThrow('不属于本单位')
    await steps.submit(id)
    const before = await steps.traces(id)
    await expect(mask(id)).rejects.toThrow('先撤回修改')
    expect(await steps.traces(id)).toEqual(before)
  })

  describe('released', () => {
    it('by the secrecy reviewer, with the ground, goes out; nobody else may', async () => {
      const id = await write(element(`负责人手机${MOBILE}`))
      const [finding] = (await checks(id)).privacy
      const key = finding?.key ?? ''
      const { people } = county
      await expect(release(id, key)).rejects.toThrow('审核中')
      await toSecrecy(id)
      const before = await steps.traces(id)
      for (const by of [
        people.editor,
        people.leader,
        people.educationLeader,
        people.keeper,
        people.auditor,
      ])
        await expect(release(id, key, by)).rejects.toThrow(/只能由保密审查员|没有这份稿件/)
      await expect(release(id, 'f'.repeat(64))).rejects.toThrow('没有这处发现')
      expect(await steps.traces(id)).toEqual(before)
      await release(id, key)
      await release(id, key)
      expect(await rowsOf(county, 'privacy-releases', { disclosure: { equals: id } })).toEqual([
        expect.objectContaining({
          findingKey: key,
          reviewerName: '保密审查员',
          ground: '《条例》第十五条：本人同意公开',
        }),
      ])
      await steps.secrecy(id)
      await steps.publish(id)
      expect(await publicTraces(county, MOBILE)).not.toEqual([])
    })

    it('counts for this datum at this place in this copy, for no other', async () => {
      const id = await write(element(`负责人手机${MOBILE}`))
      await toSecrecy(id)
      await release(id, first((await checks(id)).privacy).key)
      await steps.recall(id)
      await steps.save(id, element(`负责人手机${OTHER_MOBILE}`))
      expect((await checks(id)).privacy).toEqual([expect.objectContaining({ released: false })])
      await toSecrecy(id)
      await expect(steps.secrecy(id)).rejects.toThrow('个人信息')
      // The same number elsewhere in the copy, and in another copy.
      await steps.recall(id)
      await steps.save(id, {
        ...element('无'),
        body: textTree([`负责人手机${MOBILE}`]) as never,
      })
      expect((await checks(id)).privacy).toEqual([expect.objectContaining({ released: false })])
      const other = await write(element(`负责人手机${MOBILE}`))
      expect((await checks(other)).privacy).toEqual([expect.objectContaining({ released: false })])
    })

    it('is taken over by no later file of the same name', async () => {
      const attach = async (number: string) => ({
        attachments: [
          await upload('名单.csv', Buffer.from(`姓名,手机\n张三,${number}\n`), 'text/csv'),
        ],
      })
      const id = await write(await attach(MOBILE))
      await toSecrecy(id)
      for (const { key } of (await checks(id)).privacy) await release(id, key)
      await steps.recall(id)
      await steps.save(id, await attach(OTHER_MOBILE))
      await toSecrecy(id)
      await expect(steps.secrecy(id)).rejects.toThrow('个人信息')
    })
  })

  it('that the item’s law requires to be public is advice', async () => {
    const { people, domain, units } = county
    const keeper = county.at('2026-01-02', people.keeper)
    const edition = await aDraftEdition(keeper, { effectiveFrom: '2026-01-02' })
    const version = await aDraftVersion(keeper, {
      edition: edition.id,
      domain: domain.id,
      owners: [units.finance.id],
    })
    const { item } = await county.payload.update({
      collection: 'item-versions',
      id: version.id,
      data: { publicDataKinds: ['手机号码'] },
      depth: 0,
      overrideAccess: true,
      req: keeper.req,
    })
    await adoptEdition({ context: keeper, editionId: edition.id })
    const { id } = await aDisclosure(editor(), {
      item: item as string,
      formedOn: '2026-09-01',
      text: `负责人手机${MOBILE}`,
      body: `身份证号${ID_CARD}`,
    })
    const { privacy, privacyAdvice } = await checks(id)
    expect(privacyAdvice.map(({ kind }) => kind)).toEqual(['mobile'])
    expect(privacy.map(({ kind }) => kind)).toEqual(['id-card'])
    await mask(id)
    await toSecrecy(id)
    await steps.secrecy(id)
    await steps.publish(id)
  })

  it('of the office’s own telephones is no alarm', async () => {
    await county.payload.updateGlobal({
      slug: 'content-settings',
      data: { officialNumbers: `0734-8552345\n${MOBILE}` },
      overrideAccess: true,
    })
    const id = await write(element(`政策咨询电话${MOBILE}、0734-8552345`))
    expect((await checks(id)).privacy).toEqual([])
    await county.payload.updateGlobal({
      slug: 'content-settings',
      data: { officialNumbers: '' },
      overrideAccess: true,
    })
  })

  it('stands raw in no check, no log entry, no notice and no mail', async () => {
    const number = '13700137000'
    const id = await write({
      title: `救助情况（手机${number}）`,
      ...element(`手机${number}`),
      attachments: [
        await upload(`手机${number}.csv`, Buffer.from(`姓名,手机\n张三,${number}\n`), 'text/csv'),
      ],
    })
    await steps.save(id, { urgent: true, urgentReason: '回应关切' })
    await steps.submit(id)
    await steps.sendBack(id, { opinion: `请删去${number}` })
    await steps.submit(id)
    const { privacy } = await checks(id, county.people.secrecy)
    expect(privacy.length).toBeGreaterThanOrEqual(4)
    expect(JSON.stringify(privacy)).not.toContain(number)
    for (const { key } of privacy.slice(0, 2)) await release(id, key)
    const refusal = await steps.secrecy(id).catch((error: Error) => error.message)
    expect(refusal).toContain('个人信息')
    expect(refusal).not.toContain(number)
    const mailer = collectingMailer()
    for (const day of ['2026-09-08', '2026-09-24', '2026-10-20'])
      await runSweep(county.at(day), { mailer })
    await steps.recall(id)
    await mask(id)
    expect(mailer.given.length).toBeGreaterThan(0)
    expect(JSON.stringify(mailer.given)).not.toContain(number)
    for (const collection of [
      'audit-log',
      'notices',
      'outbox',
      'privacy-releases',
      'projections',
      'obligations',
    ] as const)
      expect({
        collection,
        leaks: JSON.stringify(await rowsOf(county, collection)).includes(number),
      }).toEqual({ collection, leaks: false })
  })
})

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook whose second sheet, hidden, holds a number. */
const hiddenSheet = (number: string): Buffer => {
  const cell = (place: string, text: string) =>
    `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = (rows: string) =>
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (rows: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${main}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="汇总" sheetId="1" r:id="rId1"/><sheet name="底稿" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/>`,
    ),
    'xl/worksheets/sheet1.xml': sheet(
      `<row r="1">${cell('A1', '合计')}${cell('B1', '一千元')}</row>`,
    ),
    'xl/worksheets/sheet2.xml': sheet(
      `<row r="1">${cell('A1', '姓名')}${cell('B1', '身份证号')}</row><row r="2">${cell('A2', '张三')}${cell('B2', number)}</row>`,
    ),
  }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  )
}
