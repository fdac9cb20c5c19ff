import { amount, caseNumber, date, documentNumber } from './cleanSentences'
import { money, serial, table, type ListTable, wholeYuan } from './listTable'
import { maskedCard, maskedId, maskedMobile } from './masks'
import { creditCode, isbn, localLine } from './numbers'
import { adult, adultName, maskedName } from './people'
import { officeAddress, TOWNS, villageGroup } from './places'
import type { Random } from './random'
import {
  BANKS,
  DISABILITIES,
  FIRMS,
  GRADES,
  OFFICES,
  POSTS,
  PRIMARY_SCHOOLS,
  SUBSIDIES,
} from './words'

const cleanMakers = (random: Random): (() => ListTable)[] => [
  () =>
    table(
      `${random.pick(SUBSIDIES)}发放公示`,
      [
        serial,
        { head: '姓名', cell: () => adultName(random) },
        { head: '村组', cell: () => villageGroup(random) },
        { head: '身份证号', cell: () => maskedId(random, adult(random).id) },
        { head: '一卡通账号', cell: () => maskedCard(random, adult(random).bank) },
        { head: '金额（元）', cell: () => money(random) },
      ],
      random.int(4, 14),
    ),
  () =>
    table(
      '低保对象公示',
      [
        serial,
        { head: '户主姓名', cell: () => adultName(random) },
        { head: '所在村组', cell: () => villageGroup(random) },
        { head: '保障人口', cell: () => String(random.int(1, 6)) },
        { head: '月保障金额', cell: () => money(random) },
        { head: '联系电话', cell: () => maskedMobile(random, adult(random).mobile) },
      ],
      random.int(4, 14),
    ),
  () =>
    table(
      '残疾人两项补贴统计表',
      [
        { head: '乡镇', cell: () => random.pick(TOWNS) },
        { head: '肢体残疾', cell: () => String(random.int(10, 900)) },
        { head: '精神残疾', cell: () => String(random.int(10, 900)) },
        {
          head: '金额（元）',
          cell: () => wholeYuan(random),
        },
      ],
      random.int(4, 10),
    ),
  () =>
    table(
      '残疾人护理补贴公示',
      [
        serial,
        { head: '姓名', cell: () => maskedName(random, adultName(random)) },
        { head: '残疾类别', cell: () => random.pick(DISABILITIES) },
        { head: '残疾等级', cell: () => random.pick(GRADES) },
        { head: '补贴金额', cell: () => money(random) },
      ],
      random.int(4, 10),
    ),
  () =>
    table(
      '政府机关通讯录',
      [
        { head: '单位', cell: () => random.pick(OFFICES) },
        { head: '负责人', cell: () => adultName(random) },
        { head: '职务', cell: () => random.pick(POSTS) },
        {
          head: '办公电话',
          cell: () =>
            random.pick([
              `0734-${localLine(random)}`,
              localLine(random),
              `0734${localLine(random)}`,
            ]),
        },
        { head: '办公地址', cell: () => officeAddress(random) },
      ],
      random.int(4, 12),
    ),
  () =>
    table(
      '中标（成交）结果公告',
      [
        { head: '包号', cell: (index) => `0${index + 1}` },
        { head: '供应商名称', cell: () => random.pick(FIRMS) },
        { head: '统一社会信用代码', cell: () => creditCode(random, ['91', '92']) },
        { head: '供应商地址', cell: () => officeAddress(random) },
        { head: '中标金额', cell: () => amount(random) },
        { head: '项目编号', cell: () => caseNumber(random) },
      ],
      random.int(2, 6),
    ),
  () =>
    table(
      '行政处罚信息公示表',
      [
        {
          head: '决定书文号',
          cell: () => `南市监罚〔${random.int(2019, 2024)}〕${random.int(1, 200)}号`,
        },
        {
          head: '行政相对人名称',
          cell: () => random.pick([random.pick(FIRMS), adultName(random)]),
        },
        { head: '行政相对人代码', cell: () => creditCode(random, ['91', '92']) },
        { head: '罚款金额（万元）', cell: () => `0.${random.digits(4)}` },
        { head: '处罚日期', cell: () => date(random) },
      ],
      random.int(3, 9),
    ),
  () =>
    table(
      '一般公共预算支出表（单位：元）',
      [
        { head: '科目编码', cell: () => `20${random.digits(5)}` },
        { head: '科目名称', cell: () => random.pick(['行政运行', '一般行政管理事务', '其他支出']) },
        {
          head: '预算数',
          cell: () => wholeYuan(random),
        },
        { head: '执行数', cell: () => random.int(1e9, 9e9).toLocaleString('en-US') },
        { head: '完成率', cell: () => `${random.int(60, 130)}.${random.digits(2)}%` },
      ],
      random.int(5, 14),
    ),
  () =>
    table(
      '公开招聘笔试成绩',
      [
        {
          head: '准考证号',
          cell: () => `1${random.pick(['3', '5', '8'])}0430422${random.digits(2)}`,
        },
        { head: '姓名', cell: () => adultName(random) },
        {
          head: '报考岗位',
          cell: () => random.pick(['小学语文教师', '初中数学教师', '医院护理', '儿科医师']),
        },
        { head: '成绩', cell: () => `${random.int(50, 95)}.${random.digits(2)}` },
      ],
      random.int(4, 12),
    ),
  () =>
    table(
      '国有建设用地出让结果',
      [
        { head: '宗地编号', cell: () => `430422${random.digits(6)}GB${random.digits(5)}` },
        { head: '位置', cell: () => `${random.pick(TOWNS)}云集大道${random.int(1, 200)}号地块` },
        { head: '受让人', cell: () => random.pick(FIRMS) },
        {
          head: '成交价（元）',
          cell: () => wholeYuan(random),
        },
        { head: '文号', cell: () => documentNumber(random) },
      ],
      random.int(3, 8),
    ),
  () =>
    table(
      '公共租赁住房房源表',
      [
        { head: '小区', cell: () => '城北安置小区' },
        {
          head: '房号',
          cell: () =>
            `${random.int(1, 9)}栋${random.int(1, 3)}单元${random.int(1, 6)}0${random.int(1, 4)}`,
        },
        { head: '面积', cell: () => `${random.int(30, 60)}.${random.digits(2)}` },
        { head: '月租金', cell: () => money(random) },
      ],
      random.int(4, 10),
    ),
  () =>
    table(
      '农家书屋图书采购目录',
      [
        serial,
        {
          head: '书名',
          cell: () =>
            random.pick([
              '高血压防治一百问',
              '水稻栽培技术',
              '未成年人保护法读本',
              '白内障手术须知',
            ]),
        },
        { head: 'ISBN', cell: () => isbn(random).replaceAll('-', random.pick(['-', ''])) },
        { head: '单价', cell: () => money(random) },
      ],
      random.int(4, 10),
    ),
  () =>
    table(
      '财政专户一览表',
      [
        { head: '账户名称', cell: () => `${random.pick(OFFICES)}专户` },
        { head: '开户行', cell: () => random.pick(BANKS) },
        {
          head: '账号',
          cell: () => `${random.pick(['1905', '4305', '8201', '1883'])}${random.digits(13)}`,
        },
        { head: '用途', cell: () => random.pick(SUBSIDIES) },
      ],
      random.int(3, 6),
    ),
  () =>
    table(
      '主要经济指标统计表',
      [
        {
          head: '指标',
          cell: () => random.pick(['地区生产总值', '规模工业增加值', '社会消费品零售总额']),
        },
        { head: '本月', cell: () => `1${random.pick(['38', '56', '70'])}.${random.digits(2)}` },
        { head: '累计', cell: () => String(random.int(1000, 9999)) },
        { head: '上年同期', cell: () => String(random.int(1000, 9999)) },
      ],
      random.int(4, 10),
    ),
  () =>
    table(
      '医师执业注册信息公示',
      [
        serial,
        { head: '姓名', cell: () => adultName(random) },
        {
          head: '执业科室',
          cell: () => random.pick(['精神科', '肿瘤科', '传染病科', '儿科', '肾内科']),
        },
        { head: '职称', cell: () => random.pick(['主治医师', '副主任医师', '住院医师']) },
        {
          head: '执业证书编码',
          cell: () => `1${random.pick(['10', '41'])}430422${random.digits(6)}`,
        },
      ],
      random.int(3, 9),
    ),
  () =>
    table(
      '乡镇残联工作人员联系表',
      [
        { head: '乡镇', cell: () => random.pick(TOWNS) },
        { head: '残联专干', cell: () => adultName(random) },
        { head: '办公电话', cell: () => `0734-${localLine(random)}` },
        { head: '服务残疾人数', cell: () => String(random.int(90, 900)) },
      ],
      random.int(3, 9),
      false,
    ),
  () =>
    table(
      '义务教育学校划片招生范围',
      [
        { head: '学校', cell: () => random.pick(PRIMARY_SCHOOLS) },
        { head: '校长', cell: () => adultName(random) },
        { head: '地址', cell: () => officeAddress(random) },
        {
          head: '招生范围',
          cell: () => `云集大道${random.int(1, 99)}号至${random.int(100, 299)}号`,
        },
        { head: '咨询电话', cell: () => `0734-${localLine(random)}` },
      ],
      random.int(3, 7),
    ),
  () =>
    table(
      '河长制公示牌信息',
      [
        { head: '河段', cell: () => random.pick(['蒸水云集段', '湘江松江段', '栗水段']) },
        { head: '河长', cell: () => adultName(random) },
        { head: '职务', cell: () => random.pick(POSTS) },
        { head: '监督电话', cell: () => `0734-${localLine(random)}` },
      ],
      random.int(3, 8),
    ),
]

export const cleanTable = (random: Random): ListTable => random.pick(cleanMakers(random))()
