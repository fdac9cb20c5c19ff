import { describe, expect, it } from '@jest/globals'
import {
  matchUnits,
  type MatchableUnit,
} from '../../../../src/domain/catalogue/directory/matchUnits'

const county = (code: string, name: string, ...aliases: string[]): MatchableUnit => ({
  code,
  name,
  aliases,
  level: 'county',
})

const UNITS: readonly MatchableUnit[] = [
  county('minzheng', '衡南县民政局'),
  county('caizheng', '衡南县财政局'),
  county('fagai', '衡南县发展和改革局', '县发改局', '县发改委'),
  county('zhujian', '衡南县住房和城乡建设局'),
  county('wenlv', '衡南县文化旅游广电体育局'),
  county('nongye', '衡南县农业农村局'),
  county('nongji', '衡南县农业机械局'),
  { code: 'yunji', name: '衡南县云集街道办事处', level: 'subdistrict' },
  { code: 'jiangshang', name: '衡南县江上乡人民政府', level: 'township' },
  { code: 'gongsi', name: '衡南县供水公司', level: 'public-institution' },
]

describe('who 公开主体 means', () => {
  it.each([
    ['衡南县民政局', ['minzheng']],
    ['县民政局', ['minzheng']],
    ['本县民政局', ['minzheng']],
    ['民政局', ['minzheng']],
    ['县发改委、县财政局', ['caizheng', 'fagai']],
    ['县财政局和县民政局', ['minzheng', 'caizheng']],
    ['江上乡人民政府', ['jiangshang']],
    ['江上乡政府', ['jiangshang']],
    ['云集街道办', ['yunji']],
    ['县级政府民政部门', ['minzheng']],
    ['县人民政府财政主管部门', ['caizheng']],
    ['住房城乡建设部门', ['zhujian']],
    ['县级文化行政部门', ['wenlv']],
    ['县级政府民政部门、乡镇政府(街道办事处)', ['minzheng', 'yunji', 'jiangshang']],
  ])('%s names units', (text, unitCodes) => {
    expect(matchUnits({ text, units: UNITS })).toEqual({ scope: 'units', unitCodes, unmatched: [] })
  })

  it.each([
    ['乡镇政府(街道办事处)', 'all-townships'],
    ['乡镇政府（街道办事处）', 'all-townships'],
    ['各乡镇人民政府、街道办事处', 'all-townships'],
    ['乡、镇人民政府', 'all-townships'],
    ['乡（镇）人民政府、街道办事处', 'all-townships'],
    ['县直各单位', 'all-county-units'],
    ['各部门、各单位', 'all-county-units'],
    ['县级各部门', 'all-county-units'],
  ])('%s is a whole group', (text, scope) => {
    expect(matchUnits({ text, units: UNITS })).toEqual({ scope, unitCodes: [], unmatched: [] })
  })

  it.each([
    ['县级政府有关部门', ['县级政府有关部门']],
    ['县直相关单位', ['县直相关单位']],
    ['市民政局', ['市民政局']],
    ['县人民政府', ['县人民政府']],
    ['江下乡人民政府', ['江下乡人民政府']],
    ['县级农业部门', ['县级农业部门']],
    ['招标人及其招标代理机构', ['招标人及其招标代理机构']],
    ['', []],
  ])('“%s” is left to a person', (text, unmatched) => {
    expect(matchUnits({ text, units: UNITS })).toEqual({
      scope: 'to-be-named',
      unitCodes: [],
      unmatched,
    })
  })

  it('hands back what it does not know beside what it knows', () => {
    expect(matchUnits({ text: '乡镇人民政府 行政村村民委员会', units: UNITS })).toEqual({
      scope: 'all-townships',
      unitCodes: [],
      unmatched: ['行政村村民委员会'],
    })
    expect(matchUnits({ text: '县民政局、县直各单位', units: UNITS })).toEqual({
      scope: 'units',
      unitCodes: ['minzheng'],
      unmatched: ['县直各单位与其他单位同列，请指定'],
    })
  })

  it('takes no name that two units bear', () => {
    const units = [...UNITS, county('linshi', '衡南县临时办公室', '县发改局')]
    expect(matchUnits({ text: '县发改局', units }).scope).toBe('to-be-named')
  })
})
