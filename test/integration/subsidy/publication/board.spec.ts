import { beforeAll, expect, it } from '@jest/globals'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PaymentBatch, User } from '../../../../src/payload-types'
import { printPosters } from '../../../../src/services/subsidy/publication/printPosters'
import { readPaymentBatch } from '../../../../src/services/subsidy/publication/readPaymentBatch'
import { readPoster } from '../../../../src/services/subsidy/publication/readPoster'
import { describeOnEachDatabase } from '../../../support/databases'
import { aPhoto } from '../../../support/builders'
import { countOf, rowsOf } from '../../../support/readings'
import { aPaymentOffice, DAY, type PaymentOffice } from './aPaymentOffice'

const PAYEES = [
  [
    { name: '王生', identity: '430422195001010016' },
    { name: '欧阳建国', identity: '430422196002020024' },
  ],
  [{ name: '买买提·吐尔逊', identity: '43042219700303003X' }],
]

describeOnEachDatabase('the boards of the villages', (open) => {
  let office: PaymentOffice
  let batch: PaymentBatch

  beforeAll(async () => {
    office = await aPaymentOffice(await open())
    batch = await office.aBatch({ policy: await office.aPolicy(), payees: PAYEES })
    await office.publishCopy(await office.aCopy({ batches: [batch.id] }))
  })

  const print = async (by: User, { village = 0 as number | null, batchId = batch.id } = {}) => {
    const { body, fileName } = await printPosters({
      context: office.at(DAY, by),
      batchId,
      villageId: village === null ? null : (office.villages[village]?.id ?? 'nobody'),
      paper: 'A4',
    })
    const chunks: Uint8Array[] = []
    for await (const chunk of body) chunks.push(chunk)
    const data = new Uint8Array(Buffer.concat(chunks))
    const pdf = await getDocument({ data, useSystemFonts: false }).promise
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }
    await pdf.destroy()
    return { fileName, pages, text: pages.join('') }
  }

  it('get whole names and nothing of numbers, printed by unit or township, on record', async () => {
    for (const by of [office.people.editor, office.townshipEditor]) {
      const { text, fileName } = await print(by)

      expect(fileName).toBe('2026年耕地地力保护补贴发放公示（第一批）-石塘村-A4.pdf')
      for (const name of ['王生', '欧阳建国']) expect(text.split(name)).toHaveLength(2)
      expect(text).not.toContain('买买提')
      for (const shown of ['湘财农〔2026〕1号', '2026年9月2日至2026年9月12日', '0734-8550002'])
        expect(text).toContain(shown)
      for (const { identity } of PAYEES.flat()) expect(text).not.toContain(identity.slice(-4))
    }
    const printed = await rowsOf(office, 'audit-log', { act: { equals: '打印公示单' } })
    expect(printed.map(({ actorName, recordId }) => [actorName, recordId])).toEqual([
      [office.people.editor.name, batch.id],
      [office.townshipEditor.name, batch.id],
    ])
    expect(printed[0]?.subject).toContain('石塘村')
  })

  it('are printed all in one file, each village with pages of its own', async () => {
    const { pages, text } = await print(office.people.editor, { village: null })

    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('石塘村')
    expect(pages[1]).toContain('前进村')
    expect(text).toContain('买买提·吐尔逊')
  })

  it('are shown as a page with the same list, and on record', async () => {
    const before = await countOf(office, 'audit-log')
    const poster = await readPoster(office.at(DAY, office.townshipEditor), {
      batchId: batch.id,
      villageId: office.villages[0]?.id ?? '',
      paper: 'A3',
    })

    expect(poster.rows.map(({ name }) => name)).toEqual(['王生', '欧阳建国'])
    expect(poster.place).toContain('石塘村')
    expect(poster.address).toMatch(new RegExp(`/payments/${batch.id}/villages/`))
    expect(poster.facts.map(({ value }) => value)).toContain('2026年9月2日至2026年9月12日')
    for (const { identity } of PAYEES.flat())
      expect(JSON.stringify(poster)).not.toContain(identity.slice(-4))
    expect(await countOf(office, 'audit-log')).toBe(before + 1)
  })

  it.each([
    ['another unit', () => office.people.educationEditor, '没有这个发放批次'],
    ['a reviewer of the unit', () => office.people.leader, '由导入单位或者所在乡镇的编辑打印'],
    ['the auditor', () => office.people.auditor, '由导入单位或者所在乡镇的编辑打印'],
  ])('are not printed by %s, and nothing is on record', async (_case, by, reason) => {
    const before = await countOf(office, 'audit-log')

    const villageId = office.villages[0]?.id ?? ''

    await expect(print(by())).rejects.toThrow(reason)
    await expect(
      readPoster(office.at(DAY, by()), { batchId: batch.id, villageId, paper: 'A4' }),
    ).rejects.toThrow(reason)
    expect(await countOf(office, 'audit-log')).toBe(before)
  })

  it('are not printed before the list is public, nor for a village that it does not pay', async () => {
    const stored = await office.aBatch({ policy: await office.aPolicy(), payees: PAYEES })

    await expect(print(office.people.editor, { batchId: stored.id })).rejects.toThrow(
      '批次公开之后才能打印',
    )
    await expect(print(office.people.editor, { village: 9 })).rejects.toThrow('没有发放到该村')
  })

  it('are told by the panel, with what hangs where and what is missing', async () => {
    const { payload, villages } = office
    const context = office.at('2026-09-03', office.townshipEditor)
    const photo = await aPhoto(context)
    await payload.create({
      collection: 'postings',
      data: {
        batch: batch.id,
        placeKind: 'village',
        village: villages[0]?.id,
        postedOn: '2026-09-03',
        keeper: '石塘村民委员会',
        photos: [photo.id],
      },
      depth: 0,
      overrideAccess: true,
      req: context.req,
    })
    const view = await readPaymentBatch({ context, batchId: batch.id })

    expect(view).toMatchObject({
      state: 'published',
      rows: 3,
      notice: { from: DAY },
      missing: ['前进村'],
      publicPath: `/payments/${batch.id}`,
      may: { print: true, record: true, discard: false, publish: false },
    })
    expect(view.villages.map(({ postings }) => postings.map(({ keeper }) => keeper))).toEqual([
      ['石塘村民委员会'],
      [],
    ])
    await expect(
      readPaymentBatch({ context: office.at(DAY, office.people.schoolEditor), batchId: batch.id }),
    ).rejects.toThrow('没有这个发放批次')
  })

  it('are offered together with the other townships of the batch while it is stored', async () => {
    const policy = await office.aPolicy()
    const one = await office.aBatch({ policy, payees: PAYEES })
    const other = await office.aBatch({ policy, payees: PAYEES })
    await office.aBatch({ policy, payees: PAYEES, label: '第二批' })
    const context = office.at(DAY, office.people.editor)
    const view = await readPaymentBatch({ context, batchId: one.id })

    expect([...view.together].sort()).toEqual([one.id, other.id].sort())
    expect(view.may).toEqual({ print: false, record: false, discard: true, publish: true })
  })
})
