import { expect, it } from '@jest/globals'
import { maskSample } from '../../../../src/services/subsidy/imports/maskSample'

it.each([
  ['a day of payment stays', 'date', '2026-03-05', '2026-03-05'],
  ['a day as it is spoken stays', 'date', '2026年3月5日', '2026年3月5日'],
  ['a number in a column of days does not', 'date', '430422195001010016', '*****'],
  ['an identity number goes whole', 'identity', '430422195001010016', '***'],
  ['an account goes whole', 'bank', '6217990000000000001', '***'],
  ['a name is masked', 'name', '王建国', '王*国'],
  ['what looks like a name in an unknown column is masked', null, '王建国', '王*国'],
  ['a number in an unknown column is struck', null, '13812345678', '*****'],
  ['a village stays', 'village', '石塘村', '石塘村'],
] as const)('%s', (_case, field, text, shown) => {
  expect(maskSample({ text, field })).toBe(shown)
})
