import { describe, expect, it } from '@jest/globals'
import { readSubsidyGroup } from '../../../../../src/domain/subsidy/policy/subsidyGroup'
import { subsidyProblems } from '../../../../../src/domain/subsidy/policy/subsidyProblems'

const FILLED = {
  year: 2026,
  basis: '《耕地地力保护补贴实施方案》（湘财农〔2026〕1号）',
  department: '县农业农村局',
  purpose: '保护耕地地力',
  recipients: '种地农民',
  standard: '每亩105元',
  hotline: '0734-8550000',
}

const problemsOf = (given: Record<string, unknown> = {}, title = '耕地地力保护补贴') =>
  subsidyProblems({ title, group: readSubsidyGroup({ ...FILLED, ...given }) })

describe('a subsidy policy', () => {
  it('has no problem when all seven elements and the year are there', () => {
    expect(problemsOf()).toEqual([])
    expect(problemsOf({ basis: '', documents: ['p-1'] })).toEqual([])
  })

  // 七公开: 政策名称、文件依据、主管部门、资金用途、补贴对象、补助标准、政策解答电话.
  it.each([
    ['basis', '文件依据'],
    ['department', '主管部门'],
    ['purpose', '资金用途'],
    ['recipients', '补贴对象'],
    ['standard', '补助标准'],
    ['hotline', '政策解答电话'],
  ])('lacks %s when it is left out or blank', (name, label) => {
    for (const value of [undefined, '', ' \n　'])
      expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(`“${label}”尚未填写`)])
  })

  it('lacks its name when the title is blank, and all seven at once when nothing is there', () => {
    expect(problemsOf({}, ' ')).toEqual([expect.stringContaining('“补贴政策名称”尚未填写')])
    expect(subsidyProblems({ title: '', group: readSubsidyGroup(undefined) })).toHaveLength(8)
  })

  it.each([
    [{ year: null }, '“年度”尚未填写'],
    [{ year: 26 }, '四位数字的年份'],
    [{ year: 2026.5 }, '四位数字的年份'],
    [{ hotline: '请咨询财政局' }, '“政策解答电话”应为电话号码'],
    [{ objectionTelephone: '无' }, '“公示异议电话”应为电话号码'],
    [{ unitStandard: 10.555 }, '最多两位小数'],
  ])('is refused with %j', (given, reason) => {
    expect(problemsOf(given)).toEqual([expect.stringContaining(reason)])
  })
})
