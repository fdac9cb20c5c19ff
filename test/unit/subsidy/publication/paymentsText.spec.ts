import { describe, expect, it } from '@jest/globals'
import { civilDate } from '../../../../src/domain/calendar/civilDate'
import { paymentTexts } from '../../../../src/domain/subsidy/publication/paymentTexts'
import { paymentsText } from '../../../../src/domain/subsidy/publication/paymentsText'

const content = {
  payments: {
    batches: [
      {
        id: 'b-1',
        title: '耕地地力保护补贴 云集镇',
        policyId: 'p-1',
        year: 2026,
        batchLabel: '第一批',
        rowsHash: 'abcdef0123456789',
        rows: 3,
        people: 2,
        amountFen: 84_000,
        hasLookup: true,
        villages: [],
      },
    ],
    lost: [],
    noticeFrom: null,
    noticeTo: civilDate('2026-09-12'),
    objectionTelephone: '0734-8550002',
    keeper: '各村（居）委会',
    namesGround: '',
  },
}

describe('the payments part of a copy', () => {
  it('is told to a reviewer by its totals, its notice and what is shown of names', () => {
    expect(paymentsText(content).split('\n')).toEqual([
      '耕地地力保护补贴 云集镇：2 人（户），3 笔，840.00 元，名单校验值 abcdef012345',
      '公示期：公开之日至2026-09-12',
      '异议电话：0734-8550002',
      '资料留存：各村（居）委会',
      '网上公布姓名的依据：无，不公布姓名',
    ])
  })

  it('gives the privacy guard whatever a person wrote, each with its place', () => {
    expect(paymentTexts(content).map(({ where }) => where)).toEqual([
      '异议电话',
      '资料留存处',
      '网上公布姓名的依据',
    ])
  })

  it('is nothing in a copy of another kind', () => {
    expect([paymentsText({}), paymentTexts({})]).toEqual(['', []])
  })
})
