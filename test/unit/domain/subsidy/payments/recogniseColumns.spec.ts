import { describe, expect, it } from '@jest/globals'
import { columnMappingSchema } from '../../../../../src/domain/subsidy/payments/columnMapping'
import { mappingOf } from '../../../../../src/domain/subsidy/payments/mappingOf'
import { readCaptions } from '../../../../../src/domain/subsidy/payments/captions'
import { readHeader } from '../../../../../src/domain/subsidy/payments/headerWording'
import { recogniseColumns } from '../../../../../src/domain/subsidy/payments/recogniseColumns'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

describe('the wording of a heading', () => {
  it.each([
    ['serial', '序号 编号 序'],
    ['township', '乡镇 乡（镇） 乡镇（街道） 乡镇/街道 所属乡镇 镇'],
    ['village', '村 村名 行政村 村（居）委会 村(社区) 村居 所在村 村组 家庭住址'],
    ['group', '组 组别 村民小组 村（居）民小组'],
    [
      'name',
      '姓名 户主 户主姓名 补贴对象 补贴对象姓名 领款人 收款人姓名 农户姓名 户名 姓名（户主） 补贴对象姓名/单位名称 *姓名',
    ],
    [
      'identity',
      '身份证号 身份证号码 居民身份证号码 证件号码 公民身份号码 户主身份证号 领款人身份证号码 身份证号/信用代码',
    ],
    [
      'bank',
      '银行账号 银行帐号 一卡通账号 社保卡账号 社会保障卡卡号 卡号 惠农“一卡通”账号 存折账号 账号/卡号',
    ],
    ['quantity', '面积 面积（亩） 补贴面积 计补面积(亩) 数量 人数 头数 水稻面积 保障人数 人口'],
    ['standard', '标准 补贴标准（元/亩） 发放标准 单价 月补助标准 元/亩'],
    [
      'amount',
      '金额 补贴金额（元） 发放金额 实发金额 补贴资金（元） 金额（万元） 合计（元） 低保金额',
    ],
    ['gross', '应发金额 应发 应补金额'],
    ['date', '发放日期 发放时间 打卡日期 到账时间'],
    ['phone', '联系电话 手机号码 联系方式'],
    ['relation', '与户主关系 与户主的关系'],
    ['remark', '备注 备 注 说明'],
    ['original', '原行号'],
  ])('finds %s in %s', (field, wordings) => {
    const all = wordings.replace('备 注', '备\u3000注').split(' ')
    for (const wording of all)
      expect([wording, readHeader(wording)?.field]).toEqual([wording, field])
  })

  it.each([
    '公示日期',
    '出生日期',
    '性别',
    '开户银行',
    '一组',
    '王芳',
    '签名',
    '证件类型',
    '是否脱贫户',
  ])('does not know %s', (wording) => {
    expect(readHeader(wording)).toBeNull()
  })

  it.each([
    ['补贴金额（万元）', '万元'],
    ['金额/元', '元'],
    ['补贴标准（元/亩）', '元/亩'],
    ['补贴面积（单位：亩）', '亩'],
    ['姓名', ''],
  ])('finds the unit of %s', (wording, unit) => {
    expect(readHeader(wording)?.unit).toBe(unit)
  })
})

describe('the lines above a table', () => {
  it.each([
    ['衡南县2026年耕地地力保护补贴发放公示表', { year: 2026, policy: '耕地地力保护补贴' }],
    [
      '乡镇：三塘镇 村：新塘村 单位：元 填报日期：2025年12月31日',
      { township: '三塘镇', village: '新塘村', unit: '元' },
    ],
    ['乡镇:三塘镇村:新塘村单位:万元', { township: '三塘镇', village: '新塘村', unit: '万元' }],
    [
      '衡南县三塘镇新塘村2026年度生态公益林补偿资金发放花名册（第二批）',
      {
        township: '三塘镇',
        village: '新塘村',
        year: 2026,
        policy: '生态公益林补偿',
        batch: '第二批',
      },
    ],
    ['填报单位：三塘镇新塘村村民委员会', { township: '三塘镇', village: '新塘村' }],
    ['村名：新塘', { village: '新塘' }],
    ['村：新塘', { village: '新塘' }],
    ['王芳 430422 3.2', {}],
  ])('reads %s', (line, captions) => {
    expect(readCaptions(tableRows(line))).toEqual(captions)
  })
})

describe('the header of a list', () => {
  const PLAIN = `
    三塘镇2026年农机购置补贴公示表 ||||
    序号 | 村 | 姓名 | 补贴金额 | 性别
    1 | 新塘村 | 王芳 | 100 | 女
  `

  it('is found below the title, with what it lacks', () => {
    const found = recogniseColumns(tableRows(PLAIN), [])
    expect(found).toMatchObject({
      headerRow: 2,
      headerRows: 1,
      missing: ['identity', 'bank', 'quantity', 'standard'],
      captions: { township: '三塘镇', year: 2026 },
      amountScale: 1,
      doubts: [],
    })
    expect(found.headerRow && found.columns.at(-1)).toEqual({
      column: 4,
      header: '性别',
      field: null,
      confidence: 'likely',
      chosen: false,
    })
    expect(mappingOf(found)).toEqual({
      ok: true,
      mapping: {
        headerRow: 2,
        headerRows: 1,
        fields: { serial: 0, village: 1, name: 2, amount: 3 },
        headers: { serial: '序号', village: '村', name: '姓名', amount: '补贴金额' },
        amountScale: 1,
      },
    })
  })

  it('is the line of names where a line of groups stands above it', () => {
    const found = recogniseColumns(
      tableRows(`
        基本信息 ||| 补贴情况 |
        村 | 姓名 | 身份证号 | 面积 | 金额
        新塘村 | 王芳 | 430422199001010011 | 3 | 300
      `),
      [],
    )
    expect(found).toMatchObject({ headerRow: 2, headerRows: 1 })
  })

  it('takes the only amount there is, were it 应发', () => {
    const found = recogniseColumns(tableRows('村 | 姓名 | 应发金额\n新塘村 | 王芳 | 100'), [])
    expect(mappingOf(found)).toMatchObject({ ok: true, mapping: { fields: { amount: 2 } } })
  })

  it.each([
    ['no words of a header', '1 | 王芳 | 100\n2 | 李明 | 200'],
    ['nothing at all', ''],
    ['a cover', '三塘镇人民政府\n二〇二六年三月'],
  ])('is not made up for %s', (_, table) => {
    const found = recogniseColumns(tableRows(table), [])
    expect(found).toEqual({ headerRow: null, reason: expect.stringContaining('没有找到表头') })
    expect(mappingOf(found)).toMatchObject({ ok: false })
  })

  it('without an amount makes no mapping', () => {
    const found = recogniseColumns(tableRows('村 | 姓名 | 面积\n新塘村 | 王芳 | 3'), [])
    expect(mappingOf(found)).toEqual({ ok: false, reason: '第1行的表头没有“补贴金额”列' })
  })
})

describe('a confirmed mapping', () => {
  const mapping = { headerRow: 1, headerRows: 1, fields: { name: 0, amount: 1 }, amountScale: 1 }

  it('is taken as it is', () => {
    expect(columnMappingSchema.parse(mapping)).toEqual(mapping)
  })

  it.each([
    ['an amount', { ...mapping, fields: { name: 0 } }, '请指定“补贴金额”在哪一列'],
    [
      'a column of its own for each field',
      { ...mapping, fields: { name: 0, amount: 0 } },
      '同一列不能对应两个项目',
    ],
  ])('needs %s', (_, given, reason) => {
    const parsed = columnMappingSchema.safeParse(given)
    expect(parsed.error?.issues[0]?.message).toContain(reason)
  })

  it('knows no field that is not in the table', () => {
    const given = { ...mapping, fields: { ...mapping.fields, salary: 3 } }
    expect(columnMappingSchema.safeParse(given).success).toBe(false)
  })
})
