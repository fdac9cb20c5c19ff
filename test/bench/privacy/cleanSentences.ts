import { creditCode, isbn, localLine } from './numbers'
import { adultName, maskedName } from './people'
import { officeAddress, TOWNS, villageGroup } from './places'
import type { Random } from './random'
import {
  BANKS,
  DISABILITIES,
  FIRMS,
  GRADES,
  ILLNESSES,
  OFFICES,
  POSTS,
  PRIMARY_SCHOOLS,
  PROJECTS,
  SUBSIDIES,
} from './words'

type Sentence = (random: Random) => string

export const amount = (random: Random): string => {
  const value = random.int(1000, 999_999_999)
  return random.pick([
    `${value}元`,
    `${value.toLocaleString('en-US')}.${random.digits(2)}元`,
    `${(value / 10_000).toFixed(2)}万元`,
    `${random.int(1, 90)}.${random.digits(4)}亿元`,
    `1${random.pick(['38', '50', '39', '86'])}${random.digits(8)}.00元`,
    `人民币1${random.pick(['35', '58', '77', '89'])}${random.digits(8)}元`,
  ])
}

export const date = (random: Random): string => {
  const [year, month, day] = [random.int(2018, 2024), random.int(1, 12), random.int(1, 28)]
  const two = (value: number): string => String(value).padStart(2, '0')
  return random.pick([
    `${year}年${month}月${day}日`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}.${month}.${day}`,
    `${year}/${two(month)}/${two(day)}`,
    `${year}${two(month)}${two(day)}`,
  ])
}

export const documentNumber = (random: Random): string =>
  random.pick([
    `南政发〔${random.int(2018, 2024)}〕${random.int(1, 40)}号`,
    `南政办发〔${random.int(2018, 2024)}〕${random.int(1, 60)}号`,
    `湘政办发〔${random.int(2018, 2024)}〕${random.int(1, 80)}号`,
    `湘财农指〔${random.int(2018, 2024)}〕${random.int(1, 120)}号`,
    `HNDR-${random.int(2018, 2024)}-0${random.int(1000, 1030)}`,
    `4304220001/${random.int(2018, 2024)}-${random.digits(5)}`,
  ])

/** Eighteen digits that begin like an identity number and are the number of a case. */
export const caseNumber = (random: Random): string => {
  const stamp = `${random.int(2018, 2024)}0${random.int(1, 9)}${random.int(10, 28)}`
  for (;;) {
    const number = `430422${stamp}${random.digits(4)}`
    let sum = 0
    for (let index = 0; index < 17; index++) sum += Number(number[index]) * (2 ** (17 - index) % 11)
    if ('10X98765432'[sum % 11] !== number[17]) return number
  }
}

export const CLEAN_NUMBERS: readonly Sentence[] = [
  (random) => `统一社会信用代码：${creditCode(random, ['11', '12', '51', '91', '92', '93'])}。`,
  (random) =>
    `当事人：${random.pick(FIRMS)}（统一社会信用代码${creditCode(random, ['91'])}），法定代表人：${adultName(random)}。`,
  (random) => `该书由本县档案馆编印，ISBN ${isbn(random)}，定价${random.int(20, 90)}.00元。`,
  (random) => `ISSN 1${random.digits(3)}-${random.digits(4)}，CN 43-1${random.digits(3)}/D。`,
  (random) => `采购订单号：${random.int(2018, 2024)}${random.digits(random.int(10, 16))}。`,
  (random) => `政府采购编号：衡南财采计[${random.int(2018, 2024)}]${random.digits(6)}号。`,
  (random) => `项目代码：2${random.digits(3)}-430422-04-0${random.int(1, 5)}-${random.digits(6)}。`,
  (random) => `案件编号${caseNumber(random)}，请妥善保存。`,
  (random) => `办件编号：${caseNumber(random)}；办理时限：20个工作日。`,
  (random) =>
    `项目总投资${amount(random)}，其中中央资金${amount(random)}，地方配套${amount(random)}。`,
  (random) =>
    `全县一般公共预算收入完成${amount(random)}，同比增长${random.int(1, 15)}.${random.digits(1)}%。`,
  (random) =>
    `坐标：东经112.${random.digits(6)}，北纬26.${random.digits(6)}；X=29${random.digits(5)}.${random.digits(3)}，Y=384${random.digits(5)}.${random.digits(3)}。`,
  (random) =>
    `宗地编号430422${random.digits(6)}GB${random.digits(5)}，面积${random.int(500, 90000)}平方米。`,
  (random) => `不动产单元号：430422${random.digits(6)}GB${random.digits(5)}F${random.digits(8)}。`,
  (random) =>
    `图斑号${random.digits(4)}，林权证号：衡南林证字（20${random.int(10, 22)}）第${random.digits(10)}号。`,
  (random) =>
    `湘ICP备${random.int(2005, 2023)}${random.digits(4)}号，湘公网安备430422020001${random.digits(2)}号。`,
  (random) => `增值电信业务经营许可证：湘B2-${random.int(2005, 2023)}${random.digits(4)}。`,
  (random) => `食品经营许可证编号JY1430422${random.digits(7)}，有效期至${date(random)}。`,
  (random) => `安全生产许可证：（湘）JZ安许证字〔${random.int(2015, 2023)}〕${random.digits(6)}。`,
  (random) =>
    `设备型号E${random.int(2018, 2023)}${random.digits(4)}，出厂编号G${random.digits(8)}。`,
  (random) =>
    `G107国道K${random.int(1700, 1900)}+${random.digits(3)}至S315省道衔接段，X0${random.int(10, 99)}县道同步改造。`,
  (random) =>
    `交易流水号：${random.int(2018, 2024)}0${random.int(1, 9)}${random.int(10, 28)}${random.digits(18)}。`,
  (random) => `发票代码0430020${random.digits(5)}，发票号码${random.digits(8)}。`,
  (random) => `商品条码69${random.digits(11)}，批号${date(random)}。`,
  (random) =>
    `根据${documentNumber(random)}文件精神，统一登记号HNDR-${random.int(2018, 2024)}-01${random.digits(3)}，索引号4304220001/${random.int(2018, 2024)}-${random.digits(5)}。`,
  (random) =>
    `施工许可证编号4304${random.int(2018, 2024)}0${random.int(1, 9)}${random.digits(4)}0101。`,
  (random) =>
    `准考证号段：${random.int(2020, 2024)}4304${random.digits(4)}至${random.int(2020, 2024)}4304${random.digits(4)}。`,
  (random) => `QQ工作群号：${random.int(100, 999)}${random.digits(6)}，邮政编码：421131。`,
  (random) =>
    `报告编号：HN-${random.int(2018, 2024)}-${random.digits(4)}-${random.digits(4)}，共${random.int(2, 90)}页。`,
  (random) =>
    `增长1${random.pick(['3', '5', '8'])}.${random.digits(1)}%，比${random.int(2015, 2020)}-${random.int(2021, 2024)}年平均值高${random.int(1, 9)}.${random.digits(2)}个百分点。`,
]

export const CLEAN_WEB: readonly Sentence[] = [
  (random) =>
    `详见http://www.hengnan.gov.cn/xxgk/20220${random.int(1, 9)}/t2022031${random.int(0, 9)}_${random.digits(7)}.html。`,
  (random) =>
    `原文链接：https://zwfw.example.cn/item/${random.digits(32)}?code=${random.digits(12)}。`,
  (random) => `电子邮箱：hnx${random.digits(4)}@163.com，网址www.hengnan.gov.cn。`,
  (random) =>
    `每人${random.int(100, 999)}元×${random.int(1000, 9999)}人=${random.digits(6)}元，合计${amount(random)}。`,
  (random) =>
    `服务器地址10.${random.int(1, 254)}.${random.int(1, 254)}.${random.int(1, 254)}，端口${random.int(1000, 9999)}。`,
  (random) =>
    `学籍号L${random.int(2005, 2015)}0${random.int(1, 9)}****${random.digits(4)}，已作去标识化处理。`,
  (random) =>
    `第${random.digits(8)}号商标，专利号ZL${random.int(2015, 2023)}1${random.digits(7)}.${random.digits(1)}。`,
  (random) =>
    `药品批准文号：国药准字H${random.int(1999, 2022)}${random.digits(4)}，医疗器械注册证号：湘械注准${random.int(2015, 2022)}2${random.digits(6)}。`,
  (random) =>
    `房屋建筑面积1${random.digits(4)}.${random.digits(2)}平方米，容积率1.${random.digits(1)}，1栋至${random.int(3, 18)}栋共${random.int(100, 900)}套。`,
  (random) =>
    `监测断面1-${random.int(2, 9)}号点位，经纬度E112°${random.int(10, 59)}′${random.int(10, 59)}″，N26°${random.int(10, 59)}′${random.int(10, 59)}″。`,
]

export const CLEAN_OFFICES: readonly Sentence[] = [
  (random) =>
    `总机：0734-${localLine(random)}转${random.digits(4)}，${localLine(random)}/${localLine(random)}。`,
  (random) => `咨询电话：0734-${localLine(random)}（${random.pick(OFFICES)}）。`,
  (random) => `监督电话：0734－${localLine(random)}，举报电话：12388。`,
  (random) => `联系人：${adultName(random)}，联系电话：0734-${localLine(random)}。`,
  (random) =>
    `${random.pick(OFFICES)}办公室电话：${localLine(random)}，传真：0734-${localLine(random)}。`,
  () => '政策咨询热线：12345、0734-12345、12333、96296。',
  (random) => `客户服务热线：400-${random.digits(3)}-${random.digits(4)}。`,
  (random) => `办公地址：${officeAddress(random)}，邮编421131。`,
  (random) => `开标地点：${officeAddress(random)}第二开标室。`,
  (random) => `报名地点：${officeAddress(random)}；联系电话（0734）${localLine(random)}。`,
  (random) => `中标单位：${random.pick(FIRMS)}，注册地址：${officeAddress(random)}。`,
  (random) =>
    `经营场所：衡南县${random.pick(TOWNS)}云集大道${random.int(1, 288)}号${random.int(101, 120)}门面。`,
  (random) => `值班电话：0734-${localLine(random)}，受理时间：工作日8:30-12:00，15:00-17:30。`,
  (random) =>
    `收款单位：衡南县财政局非税收入专户，开户行：${random.pick(BANKS)}，账号：${random.pick(['1905', '4305', '8201', '1883'])}${random.digits(13)}。`,
]

export const CLEAN_PEOPLE: readonly Sentence[] = [
  (random) =>
    `县人民医院肿瘤科主任${adultName(random)}、精神科副主任医师${adultName(random)}开展义诊。`,
  (random) =>
    `特殊教育学校拟聘用教师：${adultName(random)}、${adultName(random)}，公示期7个工作日。`,
  (random) => `未成年人救助保护中心负责人${adultName(random)}，联系电话0734-${localLine(random)}。`,
  (random) => `县儿童福利院院长${adultName(random)}汇报了孤儿养育工作情况。`,
  (random) => `${adultName(random)}同志在艾滋病防治工作中表现突出，予以通报表扬。`,
  (random) => `${adultName(random)}等${random.int(3, 40)}名同志荣获残疾人工作先进个人。`,
  (random) =>
    `王某与李某健康权纠纷一案，受援人系精神残疾人，由${random.pick(FIRMS)}法律援助律师代理。`,
  (random) => `${random.pick(POSTS)}${adultName(random)}主持会议并讲话。`,
  (random) => `县委常委、副县长${adultName(random)}带队调研${random.pick(PROJECTS)}。`,
  (random) =>
    `${adultName(random)}同志任${random.pick(OFFICES)}${random.pick(POSTS)}，试用期一年。`,
  (random) => `县残联理事长${adultName(random)}介绍了残疾人两项补贴政策。`,
  (random) => `副县长${adultName(random)}主持召开全县未成年人保护工作会议。`,
  (random) =>
    `县医保局${random.pick(POSTS)}${adultName(random)}解读大病保险政策：患${random.pick(ILLNESSES)}的参保人员可按规定报销。`,
  (random) =>
    `患${random.pick(ILLNESSES)}、${random.pick(ILLNESSES)}等重大疾病的困难群众，可申请医疗救助。`,
  (random) =>
    `${random.pick(DISABILITIES)}${random.pick(GRADES)}的困难残疾人每人每月补贴${random.int(80, 200)}元。`,
  (random) =>
    `全县现有持证残疾人${random.int(9000, 30000)}人，其中${random.pick(DISABILITIES)}${random.int(900, 8000)}人。`,
  (random) =>
    `${random.pick(ILLNESSES)}患者${random.int(10, 999)}人次获得救助，支出${amount(random)}。`,
  () => '高血压、白内障、白血病、金黄色葡萄球菌感染等病种纳入门诊特殊病种管理。',
  (random) => `未成年人不得进入营业性网吧；对不满十四周岁的儿童实行${random.int(2, 9)}项关爱措施。`,
  (random) =>
    `低保对象${adultName(random)}，${villageGroup(random)}，保障人口${random.int(1, 5)}人，月保障金${random.int(200, 1800)}元。`,
  (random) =>
    `${maskedName(random, adultName(random))}，身份证号：430422********${random.digits(3)}${random.pick(['X', '2', '5'])}，补贴金额${random.int(100, 9999)}元。`,
  (random) =>
    `申请人${maskedName(random, adultName(random))}，手机1${random.pick(['38', '59', '77'])}****${random.digits(4)}，银行卡尾号${random.digits(4)}。`,
  (random) =>
    `${maskedName(random, adultName(random))}，${random.pick(DISABILITIES)}${random.pick(GRADES)}，月补贴${random.int(80, 200)}元。`,
  (random) =>
    `患者${maskedName(random, adultName(random))}患${random.pick(ILLNESSES)}，救助${random.int(1, 9)}000元。`,
  (random) =>
    `账号：62${random.pick(['2848', '1700'])}*********${random.digits(4)}，户名：${maskedName(random, adultName(random))}。`,
  () =>
    '请填写：姓名________，身份证号□□□□□□□□□□□□□□□□□□，手机号码__________，家庭住址__________。',
  () =>
    '申请材料：身份证复印件、银行卡复印件、残疾证、户口簿；护照或港澳台居民居住证持有人另行办理。',
  (random) =>
    `${adultName(random)}律师，执业证号1430420${random.int(10, 19)}1${random.digits(7)}，${random.pick(FIRMS)}法律顾问。`,
  (random) =>
    `公示名单：${Array.from({ length: random.int(3, 6) }, () => adultName(random)).join('、')}，公示期7天。`,
  (random) => `处罚当事人${adultName(random)}的违法行为，罚款${random.int(200, 5000)}元。`,
  (random) =>
    `${random.pick(SUBSIDIES)}发放对象住址以户口簿为准，不在网上公开家庭住址、电话号码等信息。`,
  (random) =>
    `涉案车辆号牌湘D**${random.digits(3)}，驾驶人${maskedName(random, adultName(random))}。`,
  (random) =>
    `${random.pick(PRIMARY_SCHOOLS)}计划招生${random.int(80, 400)}人，其中残疾儿童随班就读${random.int(1, 5)}人，班主任${adultName(random)}老师。`,
  () => '车牌号以“湘D”开头的本市车辆，可就近办理检验手续。',
]

export const cleanSentence = (random: Random): string =>
  random.pick(random.pick([CLEAN_NUMBERS, CLEAN_OFFICES, CLEAN_PEOPLE, CLEAN_WEB]))(random)
