import { describe, expect, it } from '@jest/globals'
import { DOMAIN_ALIASES } from '../../../../src/domain/catalogue/directory/domainAliases'
import { readBasisTitles } from '../../../../src/domain/catalogue/directory/readBasisTitles'
import { readChannels } from '../../../../src/domain/catalogue/directory/readChannels'
import { recogniseDomain } from '../../../../src/domain/catalogue/directory/recogniseDomain'
import { splitElements } from '../../../../src/domain/catalogue/directory/splitElements'
import { tidyOrgans, tidyText } from '../../../../src/domain/catalogue/directory/tidyText'
import { timeLimitParts } from '../../../../src/domain/catalogue/directory/timeLimitParts'

describe('the domain that a title names', () => {
  it('is one of twenty-six, each recognised by its own name and aliases', () => {
    expect(Object.keys(DOMAIN_ALIASES)).toHaveLength(26)
    for (const [domain, aliases] of Object.entries(DOMAIN_ALIASES))
      for (const name of [domain, ...aliases])
        expect(`${name} ${recogniseDomain(`（三）${name}领域基层政务公开标准目录`)}`).toBe(
          `${name} ${domain}`,
        )
  })

  it.each([
    ['03 义务教育', '义务教育'],
    ['某县乡村振兴领域政务公开标准目录（2024版）', '扶贫'],
    ['国有土地上房屋征收与补偿领域', '国有土地上房屋征收与补偿'],
    ['农村危房改造领域', '农村危房改造'],
    ['Sheet1', null],
    ['就业和社会保险领域', null],
    ['', null],
  ])('%s: %s', (text, domain) => {
    expect(recogniseDomain(text)).toBe(domain)
  })
})

describe('the elements of a content', () => {
  it.each([
    ['', []],
    ['公告、结果公示。', ['公告、结果公示']],
    ['①甲②乙；③丙。', ['甲', '乙', '丙']],
    ['1.甲 2.乙 10万元以上的', ['甲', '乙 10万元以上的']],
    ['1、甲；2、乙', ['甲', '乙']],
    ['（一）甲\n（二）乙', ['甲', '乙']],
    ['一、甲。\n二、乙。', ['甲', '乙']],
    ['●甲●乙', ['甲', '乙']],
    ['· 甲\n· 乙', ['甲', '乙']],
    ['甲\n乙', ['甲', '乙']],
    ['甲；乙；', ['甲', '乙']],
    ['按第（一）项、第（二）项办理', ['按第（一）项、第（二）项办理']],
    ['2.从二开始 3.不是列表', ['2.从二开始 3.不是列表']],
    ['补助1.5万元、2.5万元', ['补助1.5万元、2.5万元']],
  ])('%j', (text, elements) => {
    expect(splitElements(text)).toEqual(elements)
  })
})

describe('the titles of 公开依据', () => {
  it.each([
    ['《甲法》', [{ title: '甲法' }]],
    ['《甲\n法》第 三 条', [{ title: '甲法', article: '第三条' }]],
    ['《甲法》（2018年修订）第12条、第13条', [{ title: '甲法', article: '第12条、第13条' }]],
    ['《甲法》第三条之一第二款', [{ title: '甲法', article: '第三条之一第二款' }]],
    ['《关于印发《乙办法》的通知》', [{ title: '关于印发《乙办法》的通知' }]],
    ['没有书名号', []],
  ])('%j', (text, titles) => {
    expect(readBasisTitles(text)).toEqual(titles)
  })
})

describe('the limits of one cell', () => {
  it.each([
    ['', []],
    ['同上', ['同上']],
    [
      '自收到申请之日起20个工作日内\n自信息形成之日起20个工作日内',
      ['自收到申请之日起20个工作日内', '自信息形成之日起20个工作日内'],
    ],
    [
      '信息形成20个工作日内公开;其中行政许可自作出决定之日起7个工作日内公示',
      ['信息形成20个工作日内公开;其中行政许可自作出决定之日起7个工作日内公示'],
    ],
    ['自作出决定之日起20个工作日内', ['自作出决定之日起20个工作日内']],
  ])('%j', (text, parts) => {
    expect(timeLimitParts(text)).toEqual(parts)
  })
})

it('does not lose itself in a cell that is no list of channels', () => {
  expect(readChannels({ text: '甲 '.repeat(10_000) })).toEqual({
    channels: [],
    reasons: ['文字过长，不像公开渠道，没有读入'],
  })
})

describe('white space', () => {
  it.each([
    ['现行有效\n的最低生\n活保障政\n策', '现行有效的最低生活保障政策'],
    ['现行有效\n的低保政\n策。', '现行有效的低保政策。'],
    ['政策文件\n办事指南\n联系方式', '政策文件\n办事指南\n联系方式'],
    ['政策文件；\n办事指南；\n联系方式', '政策文件；\n办事指南；\n联系方式'],
    ['包括对象、\n标准', '包括对象、标准'],
    ['制 定 或 获 取', '制定或获取'],
    ['Word Excel 文件', 'Word Excel文件'],
  ])('of a text %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy)
  })

  it.each([
    ['县民政局\n县财政局', '县民政局 县财政局'],
    ['县级政府民政\n部门', '县级政府民政部门'],
    ['乡镇政府\n（街道办事处）', '乡镇政府（街道办事处）'],
    ['县 财 政 局', '县财政局'],
  ])('of organs %j', (text, tidy) => {
    expect(tidyOrgans(text)).toBe(tidy)
  })
})
