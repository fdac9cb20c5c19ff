import { expect, it } from '@jest/globals'
import { payingUnits } from '../../../../../src/domain/subsidy/policy/payingUnits'

const aUnit = (id: string, name: string, aliases: string[] = []) => ({
  id,
  name,
  shortName: name.replace('衡南县', '县'),
  code: id,
  aliases,
})
const UNITS = [
  aUnit('nongye', '衡南县农业农村局', ['县农业局']),
  aUnit('caizheng', '衡南县财政局'),
  aUnit('minzheng', '衡南县民政局'),
]

it.each([
  ['the full name', '衡南县农业农村局', ['caizheng', 'nongye']],
  ['a short name', '县农业农村局', ['caizheng', 'nongye']],
  ['a former name', '县农业局', ['caizheng', 'nongye']],
  ['several departments', '县农业农村局、县民政局', ['caizheng', 'minzheng', 'nongye']],
  ['nobody whom the county knows', '湖南省农业农村厅', ['caizheng']],
  ['nobody', '', ['caizheng']],
])('by %s of 主管部门, and who published the policy', (_case, department, expected) => {
  expect([...payingUnits({ unitId: 'caizheng', department }, UNITS)].sort()).toEqual(expected)
})

it('is nobody of a policy that nobody in the county published', () => {
  expect(payingUnits({ unitId: null, department: '' }, UNITS).size).toBe(0)
})
