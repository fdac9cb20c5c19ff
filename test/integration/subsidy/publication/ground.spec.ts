import { beforeAll, expect, it } from '@jest/globals'
import { civilDate } from '../../../../src/domain/calendar/civilDate'
import type { PublicDisclosure } from '../../../../src/domain/publication/publicRecords'
import type { ReviewableContent } from '../../../../src/domain/publication/reviewableContent'
import type { Disclosure, PaymentBatch } from '../../../../src/payload-types'
import {
  registerSubsidyPolicy,
  withdrawSubsidyPolicy,
} from '../../../../src/services/subsidy/policies/registerSubsidyPolicy'
import { paymentContentOf } from '../../../../src/services/subsidy/publication/paymentContentOf'
import { paymentsOf } from '../../../../src/domain/subsidy/publication/paymentContent'
import { describeOnEachDatabase } from '../../../support/databases'
import { countOf } from '../../../support/readings'
import { aPaymentOffice, DAY, type PaymentOffice } from './aPaymentOffice'

const GROUND = '《财政补贴资金管理办法》第十五条'
const PAYEES = [[{ name: '王生', identity: '430422195001010016' }]]

describeOnEachDatabase('names on the web', (open) => {
  let office: PaymentOffice

  beforeAll(async () => {
    office = await aPaymentOffice(await open())
  })

  /** A list with names in public, and the copy that its policy was published from. */
  const shownWithNames = async (): Promise<{ batch: PaymentBatch; policyCopy: Disclosure }> => {
    const { id } = await office.payload.findByID({
      collection: 'disclosures',
      id: await office.aCopy({ batches: [], title: '补贴政策' }),
      depth: 0,
      overrideAccess: true,
    })
    const policy = await office.aPolicy({ namesGround: GROUND, disclosure: id })
    const batch = await office.aBatch({ policy, payees: PAYEES })
    await office.publishCopy(await office.aCopy({ batches: [batch.id] }))
    expect(await namesOf(batch)).toEqual(['王*'])
    const policyCopy = { id, kind: 'subsidy', unit: office.financeUnit.id } as Disclosure
    return { batch, policyCopy }
  }
  const namesOf = async ({ id }: PaymentBatch): Promise<string[]> => {
    const { docs } = await office.reader.paymentRows({
      batchId: id,
      villageId: office.villages[0]?.id ?? '',
      today: civilDate(DAY),
      page: 1,
      pageSize: 10,
    })
    return docs.map(({ maskedName }) => maskedName)
  }
  const householdOf = ({ id }: PaymentBatch) =>
    office.reader.household({
      batchId: id,
      villageId: office.villages[0]?.id ?? '',
      name: '王生',
      lastFour: '0016',
      today: civilDate(DAY),
    })
  /** As a correction of the policy's copy is published. */
  const correctPolicy = (disclosure: Disclosure, namesGround: string) =>
    registerSubsidyPolicy(office.at(DAY), {
      disclosure,
      content: { subsidy: { year: 2026, namesGround } } as unknown as ReviewableContent,
      record: {
        kind: 'subsidy',
        publishedOn: civilDate(DAY),
        subsidy: { year: 2026, name: '耕地地力保护补贴', documents: [], basis: '' },
      } as unknown as PublicDisclosure,
    })

  it('go when the policy is corrected and states no ground any more; the lookup stays', async () => {
    const { batch, policyCopy } = await shownWithNames()
    await correctPolicy(policyCopy, '')

    expect(await namesOf(batch)).toEqual([])
    expect((await office.reader.paymentBatch(batch.id))?.namesGround).toBe('')
    expect(await householdOf(batch)).toMatchObject({ found: true })
    expect(await countOf(office, 'audit-log', { act: { equals: '撤下公示名单中的姓名' } })).toBe(1)
  })

  it('stay when the policy is corrected and states its ground', async () => {
    const { batch, policyCopy } = await shownWithNames()
    await correctPolicy(policyCopy, GROUND)

    expect(await namesOf(batch)).toEqual(['王*'])
  })

  it('go when the policy is taken back, and do not come with a copy that is submitted after', async () => {
    const { batch, policyCopy } = await shownWithNames()
    await withdrawSubsidyPolicy(office.at(DAY), { disclosure: policyCopy })

    expect(await namesOf(batch)).toEqual([])
    const content = await paymentContentOf(office.at(DAY), {
      kind: 'payments',
      payments: { batches: [batch.id] },
    } as Disclosure)
    expect(paymentsOf(content)?.namesGround).toBe('')
  })
})
