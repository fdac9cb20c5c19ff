import { amount, date, documentNumber } from './cleanSentences'
import { localLine } from './numbers'
import { adultName } from './people'
import { officeAddress, TOWNS, villageGroup } from './places'
import type { Random } from './random'
import { FILLER, FIRMS, ILLNESSES, OFFICES, POSTS, PROJECTS, SUBSIDIES } from './words'

/** A kind of publication of a county: its title and the paragraphs that carry no one's data. */
export type Carrier = {
  family: string
  title: (random: Random) => string
  paragraphs: (random: Random) => string[]
}

const filler = (random: Random, count: number): string[] => random.some(FILLER, count)

const signature = (random: Random): string => `${random.pick(OFFICES)}\n${date(random)}`

export const CARRIERS: readonly Carrier[] = [
  {
    family: 'subsidy list',
    title: (random) =>
      `关于${random.int(2019, 2024)}年第${random.int(1, 9)}批${random.pick(SUBSIDIES)}发放情况的公示`,
    paragraphs: (random) => [
      `根据${documentNumber(random)}文件要求，经村级申报、乡镇审核，现将${random.pick(TOWNS)}发放情况公示如下。`,
      `本批次共发放${amount(random)}，公示期为${date(random)}起7天。`,
      `监督电话：0734-${localLine(random)}。`,
    ],
  },
  {
    family: 'public housing',
    title: (random) => `${random.int(2019, 2024)}年公共租赁住房保障对象公示`,
    paragraphs: (random) => [
      `经社区初审、街道复核、部门联审，下列家庭符合保障条件。`,
      `异议受理地址：${officeAddress(random)}，电话：0734-${localLine(random)}。`,
    ],
  },
  {
    family: 'minimum living allowance',
    title: (random) => `${random.pick(TOWNS)}城乡居民最低生活保障对象公示`,
    paragraphs: (random) => [
      `本月新增低保对象${random.int(2, 30)}户，停发${random.int(1, 9)}户。`,
      `低保对象${adultName(random)}，${villageGroup(random)}，月保障金${random.int(200, 900)}元。`,
    ],
  },
  {
    family: 'penalty decision',
    title: (random) =>
      `行政处罚决定书（南市监罚〔${random.int(2019, 2024)}〕${random.int(1, 300)}号）`,
    paragraphs: (random) => [
      `当事人：${random.pick(FIRMS)}；住所：${officeAddress(random)}；法定代表人：${adultName(random)}。`,
      `经查，当事人于${date(random)}销售不合格商品，货值${amount(random)}。`,
      `依据《中华人民共和国产品质量法》第四十九条，决定罚款${amount(random)}。`,
      `如不服本决定，可在收到决定书之日起六十日内向衡南县人民政府申请行政复议。`,
    ],
  },
  {
    family: 'notice',
    title: (random) => `关于做好${random.int(2019, 2024)}年${random.pick(PROJECTS)}申报工作的通知`,
    paragraphs: (random) => [
      `请于${date(random)}前将申报材料报送至${officeAddress(random)}。`,
      `联系人：${adultName(random)}，联系电话：0734-${localLine(random)}，邮编：421131。`,
    ],
  },
  {
    family: 'budget',
    title: (random) => `${random.pick(OFFICES)}${random.int(2019, 2024)}年度部门预算公开说明`,
    paragraphs: (random) => [
      `收入预算${amount(random)}，其中一般公共预算拨款${amount(random)}，上年结转${amount(random)}。`,
      `支出预算${amount(random)}，基本支出${amount(random)}，项目支出${amount(random)}。`,
      `“三公”经费预算${amount(random)}，较上年减少${random.int(1, 20)}.${random.digits(1)}%。`,
    ],
  },
  {
    family: 'procurement',
    title: (random) => `${random.pick(PROJECTS)}中标（成交）结果公告`,
    paragraphs: (random) => [
      `中标供应商：${random.pick(FIRMS)}，供应商地址：${officeAddress(random)}，中标金额：${amount(random)}。`,
      `评审专家：${adultName(random)}、${adultName(random)}、${adultName(random)}。`,
      `采购人联系方式：0734-${localLine(random)}。`,
    ],
  },
  {
    family: 'directory of organs',
    title: () => '衡南县政府机关办公电话及地址一览',
    paragraphs: (random) =>
      Array.from(
        { length: 4 },
        () => `${random.pick(OFFICES)}：0734-${localLine(random)}，${officeAddress(random)}。`,
      ),
  },
  {
    family: 'school admissions',
    title: (random) => `${random.int(2020, 2024)}年秋季义务教育学校招生工作方案`,
    paragraphs: (random) => [
      `凡年满6周岁（${random.int(2013, 2018)}年8月31日前出生）的适龄儿童，由监护人到服务区学校报名。`,
      `残疾儿童少年随班就读，由县教育局统筹安排。`,
      `招生咨询电话：0734-${localLine(random)}。`,
    ],
  },
  {
    family: 'disability and medical aid',
    title: () => '困难残疾人生活补贴和医疗救助办事指南',
    paragraphs: (random) => [
      `持有第二代残疾人证的低保对象可申请困难残疾人生活补贴；患${random.pick(ILLNESSES)}的可同时申请医疗救助。`,
      `办理地点：${officeAddress(random)}。`,
    ],
  },
  {
    family: 'letters and replies',
    title: (random) => `关于${random.pick(PROJECTS)}有关问题的来信及回复`,
    paragraphs: (random) => [
      `来信内容：请问${random.pick(SUBSIDIES)}什么时候发放？`,
      `回复：您好！您反映的问题已转${random.pick(OFFICES)}调查处理，咨询电话0734-${localLine(random)}，感谢您的关注。`,
    ],
  },
  {
    family: 'village affairs',
    title: (random) => `${villageGroup(random)}村务公开（第${random.int(1, 4)}季度）`,
    paragraphs: (random) => [
      `本季度收入${amount(random)}，支出${amount(random)}，由村务监督委员会审核。`,
      `村党总支书记${adultName(random)}、村会计${adultName(random)}列席。`,
    ],
  },
  {
    family: 'minutes',
    title: (random) =>
      `县人民政府常务会议纪要（〔${random.int(2019, 2024)}〕${random.int(1, 30)}号）`,
    paragraphs: (random) => [
      `${date(random)}，县长${adultName(random)}主持召开县人民政府常务会议。`,
      `会议听取了${random.pick(OFFICES)}${random.pick(POSTS)}${adultName(random)}关于${random.pick(PROJECTS)}的汇报，同意安排资金${amount(random)}。`,
      `出席：${adultName(random)}、${adultName(random)}、${adultName(random)}。`,
    ],
  },
  {
    family: 'statistics',
    title: (random) => `衡南县${random.int(2018, 2024)}年国民经济和社会发展统计公报`,
    paragraphs: (random) => [
      `年末户籍人口${random.int(900_000, 1_100_000)}人，其中60岁以上${random.int(100_000, 250_000)}人。`,
      `全年粮食总产量${random.int(50, 80)}.${random.digits(2)}万吨，合计 138 ${random.digits(4)} ${random.digits(4)} 902 33。`,
      `每千人口执业医师${random.int(2, 3)}.${random.digits(2)}人，传染病发病率${random.digits(3)}.${random.digits(2)}/10万，肺结核报告${random.int(10, 300)}例。`,
    ],
  },
  {
    family: 'contract',
    title: (random) =>
      `${random.pick(PROJECTS)}施工合同（合同编号HNHT-${random.int(2019, 2024)}${random.digits(4)}）`,
    paragraphs: (random) => [
      `发包人：${random.pick(OFFICES)}；承包人：${random.pick(FIRMS)}，地址：${officeAddress(random)}。`,
      `合同价款：${amount(random)}；开户行账号：4305${random.digits(13)}（对公账户）。`,
      `工期${random.int(60, 360)}日历天，开工日期${date(random)}。`,
    ],
  },
  {
    family: 'policy document',
    title: (random) =>
      `衡南县人民政府办公室关于印发《${random.pick(SUBSIDIES)}管理办法》的通知（${documentNumber(random)}）`,
    paragraphs: (random) => [
      `统一登记号：HNDR-${random.int(2019, 2024)}-010${random.digits(2)}；索引号：4304220001/${random.int(2019, 2024)}-${random.digits(5)}。`,
      `第${random.pick([...'一二三四五六七八九'])}条 补贴标准为每亩${random.int(50, 200)}元，资金通过惠农“一卡通”发放。`,
      `第十条 不得公开身份证号码、银行账号、家庭住址、疾病等个人隐私信息。`,
    ],
  },
  {
    family: 'treasury accounts',
    title: () => '关于公布非税收入收缴账户的公告',
    paragraphs: (random) => [
      `户名：衡南县财政局非税收入汇缴结算户；账号：1905${random.digits(15)}；开户行：衡南农村商业银行营业部。`,
      `缴款码：4304${random.digits(16)}。`,
    ],
  },
]

/** The paragraphs of this carrier, with sentences of any content put between them. */
export const paragraphsOf = (
  random: Random,
  carrier: Carrier,
  inserted: readonly string[],
): string[] => {
  const paragraphs = [...filler(random, random.int(1, 4)), ...carrier.paragraphs(random)]
  for (const sentence of inserted) paragraphs.splice(random.int(0, paragraphs.length), 0, sentence)
  return [...paragraphs, signature(random)]
}

export const bodyOf = (random: Random, carrier: Carrier, inserted: readonly string[]): string =>
  paragraphsOf(random, carrier, inserted).join(random.pick(['\n', '\n', '\n\n', '\r\n', '\n　　']))
