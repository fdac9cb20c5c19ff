import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from '@jest/globals'
import { civilDate } from '../../../../src/domain/calendar/civilDate'
import { rowSetName } from '../../../../src/domain/subsidy/publication/rowSet'
import type { PublicPayment } from '../../../../src/payload-types'
import { insertPublicPayments } from '../../../../src/repositories/publicPaymentRows'
import { removeProjection } from '../../../../src/repositories/publicStore'
import { endPaymentNotices } from '../../../../src/services/subsidy/publication/endPaymentNotices'
import { withdrawDisclosure } from '../../../../src/services/review/withdrawDisclosure'
import { describeOnEachDatabase } from '../../../support/databases'
import { countOf, rowsOf } from '../../../support/readings'
import { aPaymentOffice, DAY, LAST_DAY, type Payee, type PaymentOffice } from './aPaymentOffice'

const WANG = '430422195001010016'
const LI = '430422196002020024'
const PAYEES: Payee[][] = [
  [
    { name: '王生', identity: WANG },
    { name: '李小明', identity: LI, amountFen: 21_000 },
  ],
  [{ name: '欧阳建国', identity: '430422197003030036' }],
]
const GROUND = '《惠民惠农财政补贴资金“一卡通”管理办法》第十五条'

describeOnEachDatabase('a published payment list', (open) => {
  let office: PaymentOffice

  beforeAll(async () => {
    office = await aPaymentOffice(await open())
  })

  const published = async ({ ground = '', payees = PAYEES, label = '第一批' } = {}) => {
    const policy = await office.aPolicy({ namesGround: ground })
    const batch = await office.aBatch({ policy, payees, label })
    const id = await office.aCopy({ batches: [batch.id] })
    await office.publishCopy(id)
    return { batch, id, policy }
  }
  const rowsFor = (batchId: string, villageId: string, today = DAY) =>
    office.reader.paymentRows({
      batchId,
      villageId,
      today: civilDate(today),
      page: 1,
      pageSize: 100,
    })

  it('shows the totals of every village, and names masked where the policy states the ground', async () => {
    const { batch, id, policy } = await published({ ground: GROUND })

    const shown = await office.reader.paymentBatch(batch.id)
    expect(shown).toMatchObject({
      disclosureId: id,
      policy: { id: policy.series, name: '耕地地力保护补贴', year: 2026 },
      township: { code: 'yunji' },
      noticeFrom: DAY,
      noticeTo: LAST_DAY,
      objectionTelephone: '0734-8550002',
      keeper: '各村（居）委会',
      rows: 3,
      amountFen: 84_000,
      hasLookup: true,
      ended: false,
    })
    expect(shown?.villages.map(({ name, rows }) => [name, rows])).toEqual([
      ['石塘村', 2],
      ['前进村', 1],
    ])
    expect(shown).not.toHaveProperty('rowSet')
    const first = await rowsFor(batch.id, office.villages[0]?.id ?? '')
    expect(first.docs.map(({ maskedName, amountFen }) => [maskedName, amountFen])).toEqual([
      ['王*', 31_500],
      ['李*明', 21_000],
    ])
    const second = await rowsFor(batch.id, office.villages[1]?.id ?? '')
    expect(second.docs.map(({ maskedName }) => maskedName)).toEqual(['欧阳**'])
    expect((await office.reader.disclosure(id))?.paymentBatches).toEqual([batch.id])
  })

  it('shows the group of a line and nothing else that stands in its cell', async () => {
    const payees = [
      [
        { name: '王生', identity: WANG, groupText: '三组' },
        { name: '李小明', identity: LI, groupText: '三组李小明户' },
        { name: '赵大', identity: null, groupText: '赵大' },
      ],
    ]
    const { batch } = await published({ ground: GROUND, payees })

    const { docs } = await rowsFor(batch.id, office.villages[0]?.id ?? '')
    expect(docs.map(({ groupText }) => groupText)).toEqual(['三组', '三组', ''])
    const stored = await rowsOf(office, 'public-payments', { batch: { like: batch.id } })
    expect(JSON.stringify(stored)).not.toMatch(/李小明|赵大/)
  })

  it('keeps names out of the public store where no ground is stated', async () => {
    const { batch } = await published()

    expect((await rowsFor(batch.id, office.villages[0]?.id ?? '')).docs).toEqual([])
    const stored = await rowsOf(office, 'public-payments', {
      batch: { like: batch.id },
    })
    expect(stored).toHaveLength(3)
    expect(stored.every(({ maskedName }) => !maskedName)).toBe(true)
  })

  it('hides persons after the last day, erases them with the next sweep, and keeps the totals', async () => {
    const { batch } = await published({ ground: GROUND })
    const village = office.villages[0]?.id ?? ''
    expect((await rowsFor(batch.id, village, LAST_DAY)).docs).toHaveLength(2)
    expect((await rowsFor(batch.id, village, '2026-09-13')).docs).toEqual([])

    const ended = await endPaymentNotices(office.at('2026-09-13'))
    expect(ended.map(({ title }) => title)).toContain(batch.title)

    expect(await countOf(office, 'public-payments', { batch: { like: batch.id } })).toBe(0)
    expect((await rowsFor(batch.id, village, DAY)).docs).toEqual([])
    expect(await office.reader.paymentBatch(batch.id)).toMatchObject({ ended: true, rows: 3 })
    const [row] = await rowsOf(office, 'payment-batches', { id: { equals: batch.id } })
    expect(row).toMatchObject({ state: 'ended' })
    expect(row?.erasedAt).toBeTruthy()
    expect(await endPaymentNotices(office.at('2026-09-13'))).toEqual([])
  })

  it('is finished by the next sweep where one died between ending and erasing', async () => {
    const { batch } = await published({ ground: GROUND })
    // As a crash leaves it: ended, and the rows still there.
    await office.payload.db.updateOne({
      collection: 'payment-batches',
      where: { id: { equals: batch.id } },
      data: { state: 'ended' } as never,
      req: {} as never,
    })
    await removeProjection(office.at(DAY), { kind: 'payment', id: batch.id })
    expect(await countOf(office, 'public-payments', { batch: { like: batch.id } })).toBe(3)

    await endPaymentNotices(office.at('2026-09-13'))
    expect(await countOf(office, 'public-payments', { batch: { like: batch.id } })).toBe(0)
  })

  it('leaves rows alone that another process is about to publish, and erases those it gave up', async () => {
    const { batch } = await published()
    const now = new Date('2026-09-03T09:00:00+08:00')
    const staged = async (minutesAgo: number): Promise<string> => {
      const stagedAt = now.getTime() - minutesAgo * 60_000
      const rowSet = rowSetName({ batchId: batch.id, stagedAt, token: String(minutesAgo) })
      const [row] = await rowsOf(office, 'public-payments', { batch: { like: batch.id } })
      await insertPublicPayments(office.at(DAY), [
        { ...(row as Required<PublicPayment>), id: randomUUID(), batch: rowSet },
      ])
      return rowSet
    }
    const young = await staged(10)
    const old = await staged(90)
    await endPaymentNotices(office.at(now.toISOString()))

    expect(await countOf(office, 'public-payments', { batch: { equals: young } })).toBe(1)
    expect(await countOf(office, 'public-payments', { batch: { equals: old } })).toBe(0)
    expect(await office.reader.paymentBatch(batch.id)).toMatchObject({ ended: false })
  })

  it('leaves nothing when it is withdrawn', async () => {
    const { batch, id } = await published({ ground: GROUND })

    await withdrawDisclosure({
      context: office.at('2026-09-03', office.people.editor),
      disclosureId: id,
      ground: '《中华人民共和国政府信息公开条例》第十五条',
      reason: '名单有误',
    })

    expect(await office.reader.paymentBatch(batch.id)).toBeNull()
    expect(await countOf(office, 'public-payments', { batch: { like: batch.id } })).toBe(0)
    const [row] = await rowsOf(office, 'payment-batches', { id: { equals: batch.id } })
    expect(row).toMatchObject({ state: 'withdrawn' })
  })
})
