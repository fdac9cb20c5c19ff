import type { DirectoryData } from './directoryData'
import { basesOf, CHANNELS, itemsOf, LIMITS } from './directoryParts'

const BUDGET_LAW = { title: '中华人民共和国预算法', article: '第十四条' }
const REGULATION = { title: '中华人民共和国政府信息公开条例', article: '第二十条第（七）项' }
const bases = basesOf(BUDGET_LAW, REGULATION)
const COUNTY = ['县级'] as const
const BOTH = ['县级', '乡级'] as const

const STATEMENTS: Readonly<Record<string, string>> = {
  一般公共预算: '收入表；支出表；本级支出表；本级基本支出表；税收返还和转移支付表',
  政府性基金预算: '收入表；支出表；本级支出表；转移支付表',
  国有资本经营预算: '收入表；支出表；本级支出表；转移支付表',
  社会保险基金预算: '收入表；支出表',
}

const account = (kind: '预算' | '决算') =>
  Object.entries(STATEMENTS).map(([name, tables]) => {
    const own = name.replace(/预算$/u, kind)
    const elements = tables.split('；').map((table) => `${own}${table}`)
    return [own, elements.join('；')] as const
  })

const NOTES = '转移支付情况；举借政府债务情况；预算绩效工作开展情况'
const UNIT_TABLES =
  '收支总体情况表；财政拨款收支总体情况表；一般公共预算支出情况表；基本支出情况表；三公经费情况表'
const UNIT_NOTES = '主要职责；机构设置；机关运行经费安排；政府采购安排；国有资产占用情况'

const whole = (first: string, kind: '预算' | '决算') =>
  itemsOf(
    {
      first,
      organ: '县财政局',
      timeLimit: LIMITS.approved,
      channels: CHANNELS.web,
      levels: COUNTY,
      bases,
    },
    [
      ...account(kind),
      ['重要事项的说明', NOTES],
      [`三公经费${kind}`, `三公经费${kind}总额；分项数额；增减变化的原因`],
      ['草案的报告', `关于上年执行和本年${kind}草案的报告`],
      ['政府债务', '债务限额和余额；债券发行；还本付息', { timeLimit: LIMITS.formed }],
    ],
  )

const parts = (
  first: string,
  kind: '预算' | '决算',
  organ: string,
  levels: typeof COUNTY | typeof BOTH,
) =>
  itemsOf({ first, organ, timeLimit: LIMITS.replied, channels: CHANNELS.web, levels, bases }, [
    [`部门${kind}报表`, UNIT_TABLES],
    [`部门${kind}说明`, UNIT_NOTES],
    [`部门${kind}的绩效`, '绩效目标；绩效评价结果'],
    [`部门三公经费${kind}`, '因公出国（境）费；公务用车购置及运行费；公务接待费'],
  ])

/** 财政预决算: the accounts of the government, of departments and of townships. */
export const BUDGETS: DirectoryData = {
  title: '财政预决算领域基层政务公开标准目录（试行）',
  sheet: '财政预决算',
  items: [
    ...whole('政府预算', '预算'),
    ...whole('政府决算', '决算'),
    ...parts('部门预算', '预算', '县级各部门', COUNTY),
    ...parts('部门决算', '决算', '县级各部门', COUNTY),
    ...parts('乡镇预算', '预算', '乡镇人民政府', BOTH),
    ...parts('乡镇决算', '决算', '乡镇人民政府', BOTH),
  ],
}
