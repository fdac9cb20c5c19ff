import { beforeAll, expect, it } from '@jest/globals'
import { civilDate } from '../../../../src/domain/calendar/civilDate'
import type { PaymentBatch } from '../../../../src/payload-types'
import { publishDisclosure } from '../../../../src/services/publishDisclosure'
import { publishScheduled } from '../../../../src/services/publishScheduled'
import { correctDisclosure } from '../../../../src/services/review/correctDisclosure'
import { scheduleDisclosure } from '../../../../src/services/review/scheduleDisclosure'
import { submitDisclosure } from '../../../../src/services/review/submitDisclosure'
import { endPaymentNotices } from '../../../../src/services/subsidy/publication/endPaymentNotices'
import { describeOnEachDatabase } from '../../../support/databases'
import { aFile } from '../../../support/builders'
import { approve } from '../../../support/publish'
import { countOf, rowsOf } from '../../../support/readings'
import { aPaymentOffice, DAY, type PaymentOffice } from './aPaymentOffice'

const PAYEES = [[{ name: '王生', identity: '430422195001010016' }]]
const GROUND = '《财政补贴资金管理办法》第十五条'

describeOnEachDatabase('the door to the public for payment lists', (open) => {
  let office: PaymentOffice

  beforeAll(async () => {
    office = await aPaymentOffice(await open())
  })

  const aStoredBatch = async (ground = GROUND, label?: string): Promise<PaymentBatch> =>
    office.aBatch({
      policy: await office.aPolicy({ namesGround: ground }),
      payees: PAYEES,
      ...(label ? { label } : {}),
    })
  const submit = (disclosureId: string, at = DAY) =>
    submitDisclosure({ context: office.at(at, office.people.editor), disclosureId })
  const publishNow = (disclosureId: string, at = DAY) =>
    publishDisclosure({ context: office.at(at, office.people.editor), disclosureId })
  const tamper = (collection: 'payment-batches' | 'subsidy-policies', id: string, data: object) =>
    office.payload.db.updateOne({
      collection,
      where: { id: { equals: id } },
      data: data as never,
      req: {} as never,
    })
  const rowsInPublic = (batchId: string) =>
    countOf(office, 'public-payments', { batch: { like: batchId } })

  it('is closed to whole names in an attachment, and open once they are gone', async () => {
    const payees = ['王建国', '李桂英', '欧阳春生'].map((name) => ({ name, identity: null }))
    const batch = await office.aBatch({ policy: await office.aPolicy(), payees: [payees] })
    const id = await office.aCopy({ batches: [batch.id] })
    const context = office.at(DAY, office.people.editor)
    const attach = (attachments: string[]) =>
      office.payload.update({
        collection: 'disclosures',
        id,
        data: { attachments },
        depth: 0,
        overrideAccess: true,
        req: context.req,
      })
    const list = await aFile(context, {
      text: `序号,户主\n${payees.map(({ name }, at) => `${at + 1},${name}`).join('\n')}\n`,
    })
    await attach([list.id])

    await expect(submit(id)).rejects.toThrow(/附件.*中有 3 名发放对象的全名（如 王\*国）/)
    await attach([])
    await expect(submit(id)).resolves.toBeUndefined()
  })

  it.each([
    ['no batch', async () => ({ batches: [] }), '请选择公示的批次'],
    [
      'a notice of six days',
      async () => ({ batches: [(await aStoredBatch()).id], noticeTo: '2026-09-08' }),
      '公示期不足 7 天',
    ],
    [
      'a notice that began yesterday',
      async () => ({ batches: [(await aStoredBatch()).id], noticeFrom: '2026-09-01' }),
      '早于公开之日',
    ],
    [
      'no last day',
      async () => ({ batches: [(await aStoredBatch()).id], noticeTo: '' }),
      '请填写公示截止日期',
    ],
    [
      'no telephone',
      async () => {
        const policy = await office.aPolicy({ objectionTelephone: '' })
        return { batches: [(await office.aBatch({ policy, payees: PAYEES })).id] }
      },
      '请填写异议电话',
    ],
    [
      'lists of two policies',
      async () => ({ batches: [(await aStoredBatch()).id, (await aStoredBatch()).id] }),
      '同一政策、同一年度、同一批次',
    ],
  ])('is closed to %s', async (_case, copy, reason) => {
    const id = await office.aCopy(await copy())

    await expect(submit(id)).rejects.toThrow(reason)
    expect(await countOf(office, 'public-payments')).toBe(0)
    expect(await countOf(office, 'projections', { kind: { equals: 'payment' } })).toBe(0)
  })

  it('is closed to a list of another unit, whichever way it came into the copy', async () => {
    const batch = await aStoredBatch()
    const id = await office.aCopy({ batches: [batch.id] })
    await tamper('payment-batches', batch.id, { unit: office.units.education.id })

    await expect(submit(id)).rejects.toThrow('不是本单位导入的批次')
    await expect(office.aCopy({ batches: [batch.id] })).rejects.toThrow('公示的批次')
  })

  it('is closed to the mobile telephone of a person', async () => {
    const batch = await aStoredBatch()
    const id = await office.aCopy({ batches: [batch.id], objectionTelephone: '13800138000' })

    await expect(approve(office, { disclosureId: id, at: DAY })).rejects.toThrow(
      '异议电话（手机号码）',
    )
  })

  it('shows nothing of a list that is not public', async () => {
    const batch = await aStoredBatch()
    const id = await office.aCopy({ batches: [batch.id] })
    await approve(office, { disclosureId: id, at: DAY })

    expect(await office.reader.paymentBatch(batch.id)).toBeNull()
    const rows = await office.reader.paymentRows({
      batchId: batch.id,
      villageId: office.villages[0]?.id ?? '',
      today: civilDate(DAY),
      page: 1,
      pageSize: 10,
    })
    expect(rows.docs).toEqual([])
    expect(await rowsInPublic(batch.id)).toBe(0)
  })

  it.each([
    [
      'another list under the same batch',
      async (batch: PaymentBatch) =>
        void (await tamper('payment-batches', batch.id, { rowsHash: 'f'.repeat(64) })),
    ],
    [
      'another sum of the batch',
      async (batch: PaymentBatch) =>
        void (await tamper('payment-batches', batch.id, { amountFen: 1 })),
    ],
    [
      'another ground for names',
      async (batch: PaymentBatch) =>
        void (await tamper('subsidy-policies', String(batch.policy), { namesGround: '' })),
    ],
  ])('is closed to %s than was approved', async (_case, change) => {
    const batch = await aStoredBatch()
    const id = await office.aCopy({ batches: [batch.id] })
    await approve(office, { disclosureId: id, at: DAY })
    await change(batch)

    await expect(publishNow(id)).rejects.toThrow('内容与审核通过的不一致')
    expect(await office.reader.paymentBatch(batch.id)).toBeNull()
    expect(await rowsInPublic(batch.id)).toBe(0)
  })

  it.each([
    ['another sum', { amountFen: 99_999_900 }, '与入库时的合计'],
    ['another name', { name: '王二' }, '在入库之后被改动过'],
    ['another group', { groupText: '九组' }, '在入库之后被改动过'],
  ])('is closed to a row with %s, and leaves none behind', async (_case, change, reason) => {
    const batch = await aStoredBatch()
    const id = await office.aCopy({ batches: [batch.id] })
    await approve(office, { disclosureId: id, at: DAY })
    await office.payload.db.updateOne({
      collection: 'payments',
      where: { batch: { equals: batch.id } },
      data: change as never,
      req: {} as never,
    })

    await expect(publishNow(id)).rejects.toThrow(reason)
    expect(await rowsInPublic(batch.id)).toBe(0)
    const [row] = await rowsOf(office, 'payment-batches', { id: { equals: batch.id } })
    expect(row?.state).toBe('stored')
  })

  it('is closed when the notice has become too short while the copy waited', async () => {
    const batch = await aStoredBatch()
    const id = await office.aCopy({ batches: [batch.id], noticeTo: '2026-09-09' })
    await approve(office, { disclosureId: id, at: DAY })

    await expect(publishNow(id, '2026-09-03')).rejects.toThrow('公示期不足 7 天')
    expect(await rowsInPublic(batch.id)).toBe(0)
  })

  it('opens to one copy of a list only', async () => {
    const batch = await aStoredBatch()
    await office.publishCopy(await office.aCopy({ batches: [batch.id] }))
    const other = await office.aCopy({ batches: [batch.id] })

    await expect(submit(other)).rejects.toThrow('已在另一份公示中公开')
  })

  it('opens by itself at the time that was set', async () => {
    const batch = await aStoredBatch()
    const id = await office.aCopy({ batches: [batch.id], noticeTo: '2026-09-20' })
    await approve(office, { disclosureId: id, at: DAY })
    await scheduleDisclosure({
      context: office.at(DAY, office.people.editor),
      disclosureId: id,
      at: new Date('2026-09-04T01:00:00Z'),
    })
    expect(await publishScheduled(office.at('2026-09-04T09:00:00+08:00'))).toMatchObject([
      { published: true },
    ])

    expect(await office.reader.paymentBatch(batch.id)).toMatchObject({
      noticeFrom: '2026-09-04',
      noticeTo: '2026-09-20',
    })
    expect(await rowsInPublic(batch.id)).toBe(1)
  })

  it('lets a correction prolong a notice, keeps its first day, and exchanges the rows', async () => {
    const batch = await aStoredBatch()
    const id = await office.aCopy({ batches: [batch.id] })
    await office.publishCopy(id)
    await correct(id, '2026-09-05', { noticeTo: '2026-09-30', objectionTelephone: '0734-8559999' })

    expect(await office.reader.paymentBatch(batch.id)).toMatchObject({
      noticeFrom: DAY,
      noticeTo: '2026-09-30',
      publishedOn: DAY,
      objectionTelephone: '0734-8559999',
    })
    // One set of rows: that of the version before is erased.
    expect(await rowsInPublic(batch.id)).toBe(1)
  })

  it('takes away a list that a correction no longer shows', async () => {
    const policy = await office.aPolicy({ namesGround: GROUND })
    const kept = await office.aBatch({ policy, payees: PAYEES })
    const dropped = await office.aBatch({ policy, payees: PAYEES })
    const id = await office.aCopy({ batches: [kept.id, dropped.id] })
    await office.publishCopy(id)
    await correct(id, '2026-09-05', { batches: [kept.id], noticeTo: '2026-09-30' })

    expect(await office.reader.paymentBatch(dropped.id)).toBeNull()
    expect(await office.reader.paymentBatch(kept.id)).not.toBeNull()
    await endPaymentNotices(office.at('2026-09-05T12:00:00+08:00'))
    expect(await rowsInPublic(dropped.id)).toBe(0)
    expect(await rowsInPublic(kept.id)).toBe(1)
  })

  it('brings no person back when a copy is corrected after its notice', async () => {
    const batch = await aStoredBatch()
    const id = await office.aCopy({ batches: [batch.id] })
    await office.publishCopy(id)
    await endPaymentNotices(office.at('2026-09-13'))
    await correct(id, '2026-09-20', { keeper: '石塘村民委员会' })

    expect(await office.reader.paymentBatch(batch.id)).toMatchObject({
      ended: true,
      keeper: '石塘村民委员会',
    })
    expect(await rowsInPublic(batch.id)).toBe(0)
  })

  const correct = async (disclosureId: string, at: string, payments: object) => {
    const { payload, people } = office
    await correctDisclosure({
      context: office.at(at, people.editor),
      disclosureId,
      reason: '电话有误',
    })
    const copy = await payload.findByID({
      collection: 'disclosures',
      id: disclosureId,
      depth: 0,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'disclosures',
      id: disclosureId,
      data: {
        correctionReason: '电话有误',
        payments: { ...copy.payments, ...payments },
      },
      depth: 0,
      overrideAccess: true,
      req: office.at(at, people.editor).req,
    })
    await office.publishCopy(disclosureId, at)
  }
})
