import { describe, expect, it } from '@jest/globals'
import { readCaptions } from '../../../../../src/domain/subsidy/payments/captions'
import {
  opensWithVillage,
  placeOfLine,
} from '../../../../../src/domain/subsidy/payments/placeOfLine'
import { inventedIdentity } from '../../../../support/paymentFiles/invented'
import { readList } from '../../../../support/paymentFiles/readList'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

describe('the place that a line names', () => {
  it.each([
    '石塘村',
    '一、石塘村',
    '（二）石塘村',
    '【石塘村】',
    '石塘村（15户）',
    '★石塘村',
    '石塘村 共15户',
    '第二部分：石塘村',
    '石塘村（续）',
    '石塘村村民委员会',
    '石塘村委会',
    '01石塘村公示表',
    '2026石塘村',
    'Sheet1 石塘村',
    '石塘村2026年补贴公示表',
    '2026年耕地地力保护补贴公示表（石塘村）',
    '2026年耕地地力保护补贴公示表——石塘村',
    '关于石塘村2026年种粮补贴的公示',
    '2026年第三季度石塘村农村低保金发放表',
    '耕地地力保护补贴石塘村公示',
  ])('is a village in %s', (line) => {
    expect(placeOfLine(line)).toEqual({ village: '石塘村' })
  })

  it.each([
    ['三塘镇人民政府关于石塘村2026年补贴的公示', { township: '三塘镇', village: '石塘村' }],
    ['2026年三塘镇耕地补贴公示表（石塘村）', { township: '三塘镇', village: '石塘村' }],
    [
      '衡南县三塘镇石塘村三组2026年补贴公示表',
      { township: '三塘镇', village: '石塘村', group: '三组' },
    ],
    ['三塘镇2026年补贴公示表', { township: '三塘镇' }],
    ['车江街道石塘社区居委会', { township: '车江街道', village: '石塘社区' }],
    ['三塘镇新农村2026年补贴公示表', { township: '三塘镇', village: '新农村' }],
    ['一心村公示表', { village: '一心村' }],
    ['三月村公示表', { village: '三月村' }],
  ])('is that and no more: %s', (line, place) => {
    expect(placeOfLine(line)).toEqual(place)
  })

  it.each([
    '2026年第三季度农村低保金发放表',
    '2026年8月份农村低保金发放花名册',
    '农村危房改造补助公示',
    '全村补贴名单',
    '2026年脱贫村补助公示',
    '乡村公益性岗位补贴发放表',
    '补贴公示表',
  ])('is none in %s', (line) => {
    expect(placeOfLine(line)).toEqual({})
    expect(readCaptions(tableRows(line)).village).toBeUndefined()
  })

  it.each([
    ['二、石塘村', true],
    ['★三塘镇石塘村（15户）', true],
    ['本表由石塘村填报', false],
    ['补贴公示表（石塘村）', false],
  ])('opens %s: %j', (line, opens) => {
    expect(opensWithVillage(line)).toBe(opens)
  })
})

describe('a line above a table', () => {
  it.each([
    '村名：石塘村',
    '村别：石塘村     户数：15户    单位：元',
    '行政村名称：石塘村',
    '村居名称：石塘村',
    '所属村：石塘村',
    '村（居）民委员会：石塘村',
    '填报单位（盖章）：石塘村',
    '公示单位：石塘村委会',
    '村委会（盖章）：石塘村',
    '石塘村',
    '2026年耕地地力保护补贴公示表（石塘村）',
    '关于石塘村2026年种粮补贴的公示',
  ])('names the village in %s', (line) => {
    expect(readCaptions(tableRows(line)).village).toBe('石塘村')
  })
})

describe('the village of the rows below', () => {
  it.each([
    '二、石塘村',
    '（二）石塘村',
    '【石塘村】',
    '石塘村（15户）',
    '石塘村：',
    '村名：石塘村',
    '村别：石塘村     户数：15户    单位：元',
    '石塘村村民委员会',
    '三塘镇石塘村',
    '★石塘村',
    '石塘村 共15户',
    '第二部分：石塘村',
    '石塘村名单',
    '石塘村（续）',
  ])('is named by a line between the households: %s', (line) => {
    const { rows } = readList([
      {
        name: 'Sheet1',
        merges: [],
        rows: tableRows(`
          姓名 | 身份证号 | 金额
          新塘村 | |
          王芳 | ${inventedIdentity(1)} | 100
          ${line} | |
          周敏 | ${inventedIdentity(2)} | 200`),
      },
    ])
    expect(rows.map(({ villageText }) => villageText)).toEqual(['新塘村', '石塘村'])
  })

  it.each([
    ['石塘村公示表', '石塘村', ''],
    ['三塘镇石塘村', '石塘村', ''],
    ['（石塘村）', '石塘村', ''],
    ['Sheet1 石塘村', '石塘村', ''],
    ['石塘村花名册', '石塘村', ''],
    ['石塘村3组', '石塘村', '3组'],
  ])('is named by a sheet called %s', (name, village, group) => {
    const rows = tableRows(`姓名 | 身份证号 | 金额\n王芳 | ${inventedIdentity(1)} | 100`)
    const list = readList([{ name, rows, merges: [] }])
    expect(list.rows.map((row) => [row.villageText, row.groupText])).toEqual([[village, group]])
  })

  it.each(['农村低保', '补贴发放表', '2026年农村'])('is not named by a sheet called %s', (name) => {
    const rows = tableRows(`姓名 | 身份证号 | 金额\n王芳 | ${inventedIdentity(1)} | 100`)
    expect(readList([{ name, rows, merges: [] }]).rows[0]?.villageText).toBe('')
  })
})
