import { describe, expect, it } from '@jest/globals'
import { isTelephone } from '../../../../../src/domain/subsidy/policy/isTelephone'

describe('a telephone number', () => {
  it.each([
    '0734-8550000',
    '07348550000',
    '（0734）8550000',
    '0734－8550000',
    '8550000',
    '010-88888888转801',
    '400-820-8820',
    '12345',
    '12316 惠农热线',
    '县财政局 0734-8550001、县农业农村局 0734-8550002',
    '13800000000',
  ])('is seen in %s', (text) => expect(isTelephone(text)).toBe(true))

  it.each(['', '无', '请咨询财政局', '7348550001', '0734-855', '2026', '114304220063456789'])(
    'is not seen in %j',
    (text) => expect(isTelephone(text)).toBe(false),
  )
})
