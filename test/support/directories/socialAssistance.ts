import type { DirectoryData } from './directoryData'
import { basesOf, CHANNELS, itemsOf, LIMITS } from './directoryParts'

const REGULATION = { title: '中华人民共和国政府信息公开条例' }
const ASSISTANCE = { title: '社会救助暂行办法' }
const general = basesOf({ ...REGULATION, article: '第二十条、第二十一条' })
const COUNTY = ['县级'] as const
const BOTH = ['县级', '乡级'] as const
const TOWN = ['乡级'] as const
const CIVIL = '县级政府民政部门'
const TOGETHER = '县级政府民政部门、乡镇政府（街道办事处）'
const TOWNSHIP = '乡镇政府（街道办事处）'
const APPLICANT = '申请人'

const POLICY = '现行有效的法规、规章和规范性文件；文件的解读材料'
const GUIDE = '办理对象；办理条件；所需材料；办理流程；办理时间和地点；联系方式'
const REVIEW = '初审对象的姓名；家庭人口；拟救助类别'
const RESULT = '救助对象的姓名；家庭人口；保障金额'

const kind = (first: string, article: string, allowance: string) => {
  const bases = basesOf({ ...REGULATION, article: '第二十一条' }, { ...ASSISTANCE, article })
  return itemsOf(
    {
      first,
      organ: TOGETHER,
      timeLimit: LIMITS.made,
      channels: CHANNELS.both,
      levels: BOTH,
      bases,
    },
    [
      ['政策法规文件', POLICY, { channels: CHANNELS.web, organ: CIVIL, levels: COUNTY }],
      ['办事指南', GUIDE, { channels: CHANNELS.hall }],
      [
        '审核信息',
        REVIEW,
        { timeLimit: LIMITS.posted, channels: CHANNELS.village, organ: TOWNSHIP, levels: TOWN },
      ],
      ['审批信息', RESULT, { timeLimit: LIMITS.posted }],
      ['资金支出情况', allowance, { organ: CIVIL, levels: COUNTY, timeLimit: LIMITS.formed }],
      [
        '本户审核结论的查询',
        '审核结论；不予救助的理由',
        { some: APPLICANT, isOnRequest: true, timeLimit: LIMITS.answer },
      ],
    ],
  )
}

/** 社会救助: the items that the kinds of assistance share, and those of the domain as a whole. */
export const SOCIAL_ASSISTANCE: DirectoryData = {
  title: '（十八）社会救助领域基层政务公开标准目录',
  sheet: '社会救助',
  items: [
    ...itemsOf(
      {
        first: '综合业务',
        organ: CIVIL,
        timeLimit: LIMITS.made,
        channels: CHANNELS.web,
        levels: COUNTY,
        bases: general,
      },
      [
        ['政策法规文件', '社会救助的综合性法规、规章和规范性文件；文件的解读材料'],
        ['监督检查', '社会救助信访通信地址；社会救助投诉举报电话', { channels: CHANNELS.both }],
        ['统计数据', '各类救助的人数；各类救助的资金数额', { timeLimit: LIMITS.formed }],
        ['工作动态', '社会救助工作的开展情况', { timeLimit: LIMITS.formed }],
      ],
    ),
    ...kind('最低生活保障', '第九条', '最低生活保障资金支出数额'),
    ...kind('特困人员救助供养', '第十四条', '救助供养资金支出数额'),
    ...kind('临时救助', '第四十七条', '临时救助资金支出数额'),
    ...kind('医疗救助', '第二十七条', '医疗救助资金支出数额'),
    ...kind('住房救助', '第三十七条', '住房救助资金支出数额'),
  ],
}
