import { beforeAll, expect, it } from '@jest/globals'
import type { PaymentBatch, Posting } from '../../../../src/payload-types'
import { describeOnEachDatabase } from '../../../support/databases'
import { aFile, aPhoto } from '../../../support/builders'
import { countOf, rowsOf } from '../../../support/readings'
import { aPaymentOffice, DAY, type PaymentOffice } from './aPaymentOffice'

const PAYEES = [[{ name: '王生', identity: '430422195001010016' }]]

describeOnEachDatabase('proof that paper hung on a board', (open) => {
  let office: PaymentOffice
  let batch: PaymentBatch
  let photo: string

  beforeAll(async () => {
    office = await aPaymentOffice(await open())
    batch = await office.aBatch({ policy: await office.aPolicy(), payees: PAYEES })
    await office.publishCopy(await office.aCopy({ batches: [batch.id] }))
    photo = (await aPhoto(office.at(DAY, office.townshipEditor))).id
  })

  const record = (given: Partial<Posting> = {}): Promise<Posting> =>
    office.payload.create({
      collection: 'postings',
      data: {
        batch: batch.id,
        placeKind: 'village',
        village: office.villages[0]?.id,
        postedOn: '2026-09-03',
        keeper: '石塘村民委员会',
        photos: [photo],
        ...given,
      } as never,
      depth: 0,
      overrideAccess: true,
      req: office.at('2026-09-03', office.townshipEditor).req,
    })

  it('is signed with the township, the person, and on record', async () => {
    const { id } = await record()

    const [row] = await rowsOf(office, 'postings', { id: { equals: id } })
    expect(row).toMatchObject({
      unit: office.township.id,
      recordedBy: office.townshipEditor.id,
      keeper: '石塘村民委员会',
    })
    expect(await countOf(office, 'audit-log', { act: { equals: '登记张贴' } })).toBe(1)
  })

  it('may be of a hall, which keeps no paper', async () => {
    const place = '县政务服务大厅一楼'
    expect(await record({ placeKind: 'hall', place, keeper: '', village: null })).toMatchObject({
      village: null,
      keeper: '',
    })
  })

  it.each<[string, () => Promise<Partial<Posting>>, string]>([
    [
      'a table instead of a photo',
      async () => ({ photos: [(await aFile(office.at(DAY, office.townshipEditor))).id] }),
      '张贴照片',
    ],
    ['no photo', async () => ({ photos: [] }), '张贴照片'],
    [
      'the photo of another unit',
      async () => ({ photos: [(await aPhoto(office.at(DAY, office.people.editor))).id] }),
      '张贴照片',
    ],
    ['nobody who keeps the paper', async () => ({ keeper: ' ' }), '资料留存'],
    ['tomorrow', async () => ({ postedOn: '2026-09-04' }), '不得晚于今天'],
    [
      'a village that was not paid',
      async () => ({ village: office.villages[1]?.id }),
      '没有发放到前进村',
    ],
    [
      'a list that is not public',
      async () => ({
        batch: (await office.aBatch({ policy: await office.aPolicy(), payees: PAYEES })).id,
      }),
      '公开之后',
    ],
  ])('is not taken with %s, and nothing is written', async (_case, given, reason) => {
    const data = await given()
    const before = await countOf(office, 'postings')

    await expect(record(data)).rejects.toThrow(reason)
    expect(await countOf(office, 'postings')).toBe(before)
  })
})
