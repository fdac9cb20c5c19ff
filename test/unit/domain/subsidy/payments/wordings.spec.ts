import { describe, expect, it } from '@jest/globals'
import { mappingOf } from '../../../../../src/domain/subsidy/payments/mappingOf'
import { readHeader } from '../../../../../src/domain/subsidy/payments/headerWording'
import { readNumber } from '../../../../../src/domain/subsidy/payments/readNumber'
import { recogniseColumns } from '../../../../../src/domain/subsidy/payments/recogniseColumns'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

describe('headings as townships word them', () => {
  it.each([
    ['name', '受益农户 受益户 补贴户 被补贴人 经营主体/农户名称 种粮大户 脱贫户户主 低保户姓名'],
    ['standard', '亩均标准 户均补助标准 ②标准（元/亩）'],
    ['quantity', '①面积（亩） 面积(1) 补贴面积①'],
    ['amount', '补贴金额③=①×② ③金额（元）=①×② 金额(3=1*2) 补贴金额（元）（3=1×2） 2026年补贴金额'],
  ])('name %s by %s', (field, wordings) => {
    for (const wording of wordings.split(' '))
      expect([wording, readHeader(wording)?.field]).toEqual([wording, field])
  })

  it.each(['脱贫户', '低保户', '是否低保户', '监测户'])('do not name a person by %s', (wording) => {
    expect(readHeader(wording)).toBeNull()
  })

  it('prefer the head of the household to the household', () => {
    const found = recogniseColumns(tableRows('种粮大户 | 户主 | 金额\n是 | 王芳 | 100'), [])
    expect(mappingOf(found)).toMatchObject({ mapping: { fields: { name: 1 } } })
  })

  it('may name their unit behind a colon', () => {
    const found = recogniseColumns(tableRows('姓名 | 补贴金额（单位：元）\n王芳 | 100'), [])
    expect(mappingOf(found)).toMatchObject({ mapping: { fields: { amount: 1 } } })
  })

  it('take 补贴金额合计 for what several subsidies come to', () => {
    const found = recogniseColumns(
      tableRows(`
        姓名 | 耕地补贴 | | 稻谷补贴 | | 补贴金额合计（元）
         | 面积 | 金额 | 面积 | 金额 |
        王芳 | 3 | 315 | 2 | 40 | 355`),
      [],
    )
    expect(mappingOf(found)).toMatchObject({ mapping: { fields: { amount: 5 } } })
  })
})

describe('a number with its unit', () => {
  it.each([
    ['315（元）', 315],
    ['105/亩', 105],
    ['105元/亩', 105],
    ['3/4', null],
    ['0.3（万元）', null],
    ['0.3万元/亩', null],
  ])('%s is %j', (text, number) => {
    expect(readNumber(text)).toBe(number)
  })
})

describe('a title that is not merged over its table', () => {
  it.each([['三塘镇石塘村2026年补贴公示表'], ['三塘镇石塘村2026年补贴公示表 | | | | 单位：元']])(
    'is no line of the header: %s',
    (title) => {
      const merges = [0, 1].map((column) => ({
        fromRow: 2,
        toRow: 4,
        fromColumn: column,
        toColumn: column,
      }))
      const across = { fromRow: 2, toRow: 2, fromColumn: 2, toColumn: 4 }
      const found = recogniseColumns(
        tableRows(`
          ${title}
          序号 | 姓名 | 耕地补贴 | |
           | | 面积 | 标准 | 金额
           | | 亩 | 元/亩 | 元
          1 | 王芳 | 3 | 105 | 315`),
        [...merges, across],
      )
      expect(found).toMatchObject({ headerRow: 2, headerRows: 3, captions: { village: '石塘村' } })
    },
  )
})
