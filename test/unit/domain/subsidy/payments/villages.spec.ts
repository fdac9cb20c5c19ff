import { describe, expect, it } from '@jest/globals'
import {
  indexVillages,
  type VillageEntry,
} from '../../../../../src/domain/subsidy/payments/indexVillages'
import { createVillageFinder } from '../../../../../src/domain/subsidy/payments/villageFinder'
import { readPlace } from '../../../../../src/domain/subsidy/payments/readPlace'

const village = (
  id: string,
  name: string,
  township: string,
  aliases: string[] = [],
): VillageEntry => ({
  id,
  name,
  aliases,
  townshipId: `of-${township}`,
  townshipName: township,
  townshipAliases: [],
})

const REGISTER = indexVillages([
  village('a', '新塘村', '三塘镇', ['新塘大队']),
  village('b', '石塘村', '三塘镇'),
  village('c', '石塘村', '车江街道'),
  village('d', '石塘社区', '车江街道'),
  village('e', '下县村', '洪山镇'),
])

const ask = (villageText: string, townshipText = '', townships: string[] | null = null) => {
  const said: string[] = []
  const find = createVillageFinder({
    villages: REGISTER,
    townships: townships && new Set(townships),
  })
  const { villageId, group } = find({
    villageText,
    townshipText,
    report: (field, severity, reason) => said.push(`${field} ${severity} ${reason}`),
  })
  return { villageId, group, said }
}

describe('villages of the register', () => {
  it.each([
    ['新塘村', '', 'a', ''],
    ['新塘', '', 'a', ''],
    ['新塘村委会', '', 'a', ''],
    ['新塘村民委员会', '', 'a', ''],
    ['新塘大队', '', 'a', ''],
    ['三塘镇新塘村', '', 'a', ''],
    ['衡南县三塘镇新塘村', '', 'a', ''],
    ['衡南县三塘镇新塘村三组', '', 'a', '三组'],
    ['新塘村八字门组', '', 'a', '八字门组'],
    ['石塘村', '三塘镇', 'b', ''],
    ['石塘村', '车江', 'c', ''],
    ['车江街道石塘村', '', 'c', ''],
    ['石塘社区', '', 'd', ''],
    ['石塘社区居委会', '', 'd', ''],
    ['下县村', '', 'e', ''],
  ])('finds %s (township %j)', (text, township, villageId, group) => {
    expect(ask(text, township)).toEqual({ villageId, group, said: [] })
  })

  it.each([
    ['石塘村', '', 'village error 三塘镇、车江街道都有“石塘村”，应写明乡镇'],
    ['新糖村', '', 'village error 村（居）名录中没有“新糖村”，是否为“新塘村”'],
    ['鸬鹚坳', '', 'village error 村（居）名录中没有“鸬鹚坳”，应为名录中的村（居）'],
    ['新塘村', '车江街道', 'village error “新塘村”不属于车江街道（名录中属于三塘镇），请核对'],
    ['新塘村', '四塘镇', 'township error 乡镇“四塘镇”不在本县乡镇名录中，请核对'],
    ['', '', 'village error 没有村名：应有“村”一列，或者在表头上方、工作表名称里写明村（居）'],
  ])('refuses %j in %j', (text, township, reason) => {
    const { villageId, said } = ask(text, township)
    expect(villageId).toBeNull()
    expect(said[0]!.startsWith(reason)).toBe(true)
  })

  it('knows a village of two townships by the townships of the batch, and refuses others', () => {
    expect(ask('石塘村', '', ['of-三塘镇']).villageId).toBe('b')
    expect(ask('下县村', '', ['of-三塘镇']).said).toEqual([
      'village error “下县村”不在本批次的乡镇范围内（名录中属于洪山镇），请核对',
    ])
    expect(ask('下县村', '洪山镇', ['of-三塘镇']).said).toEqual([
      'township error 洪山镇不在本批次的乡镇范围内，请核对',
    ])
  })

  it('says the same about the same village on every row', () => {
    const find = createVillageFinder({ villages: REGISTER, townships: null })
    const said: string[] = []
    for (let row = 0; row < 3; row += 1)
      find({
        villageText: '鸬鹚坳',
        townshipText: '',
        report: (_field, _severity, reason) => said.push(reason),
      })
    expect(new Set(said).size).toBe(1)
    expect(said).toHaveLength(3)
  })

  it('never repeats a number that slipped into the column of villages', () => {
    expect(ask('430422199001010011').said[0]).not.toMatch(/\d/)
  })
})

describe('places', () => {
  it.each([
    [
      '衡南县三塘镇新塘村2026年公示表',
      { township: '三塘镇', village: '新塘村', rest: '2026年公示表' },
    ],
    ['石塘社区', { village: '石塘社区', rest: '' }],
    ['车江街道办事处', { township: '车江街道', rest: '' }],
    ['下县村', { village: '下县村', rest: '' }],
    ['姓名', { rest: '姓名' }],
  ])('reads %s', (text, place) => {
    expect(readPlace(text)).toEqual(place)
  })
})
