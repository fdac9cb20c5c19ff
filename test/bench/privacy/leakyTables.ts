import { caseNumber, date } from './cleanSentences'
import { leakyNote } from './leakySentences'
import { money, serial, table, type ListTable, type TableMaker, wholeYuan } from './listTable'
import { adult, adultName, childName } from './people'
import { TOWNS, villageGroup } from './places'
import type { Random } from './random'
import { leak, tolerated } from './truth'
import {
  BANKS,
  DISABILITIES,
  GRADES,
  ILLNESSES,
  OFFICES,
  POSTS,
  PRIMARY_SCHOOLS,
  PROJECTS,
} from './words'
import {
  writtenAddress,
  writtenCard,
  writtenId,
  writtenLine,
  writtenMobile,
  writtenPassport,
  writtenPlate,
} from './writings'
import { housingList, moneyList } from './moneyTables'

const contactsInOneCell = (random: Random): ListTable =>
  table(
    '村级公益事业建设一事一议项目联系表',
    [
      serial,
      { head: '项目名称', cell: () => random.pick(PROJECTS) },
      { head: '金额（元）', cell: () => wholeYuan(random) },
      {
        head: '农户代表及联系方式',
        cell: () => {
          const [first, second] = [adult(random), adult(random)]
          const glue = random.pick(['\n', '；', '、', ' ', '/'])
          return `${first.name}${leak('mobile', first.mobile)}${glue}${second.name} ${leak('mobile', second.mobile)}`
        },
      },
    ],
    random.int(3, 8),
  )

const homeLines = (random: Random): ListTable =>
  table(
    '五保户、独居老人结对帮扶登记表',
    [
      serial,
      { head: '老人姓名', cell: () => adultName(random) },
      { head: '年龄', cell: () => String(random.int(66, 97)) },
      {
        head: random.pick(['家庭电话', '住宅电话', '家中座机']),
        cell: () => writtenLine({ random, person: adult(random), labelled: true }),
      },
    ],
    random.int(3, 9),
    false,
  )

const disabilityList = (random: Random): ListTable =>
  table(
    random.pick(['困难残疾人生活补贴发放表', '重度残疾人护理补贴名单', '残疾人辅助器具适配名单']),
    [
      serial,
      { head: '姓名', cell: () => leak('sensitive', adultName(random)) },
      { head: '性别', cell: () => random.pick(['男', '女']) },
      {
        head: random.pick(['残疾类别', '残疾类型', '残疾情况']),
        cell: () => tolerated('sensitive', random.pick(DISABILITIES)),
      },
      { head: '残疾等级', cell: () => tolerated('sensitive', random.pick(GRADES)) },
      { head: '补贴金额', cell: () => money(random) },
    ],
    random.int(3, 12),
  )

const illnessList = (random: Random): ListTable =>
  table(
    random.pick(['医疗救助对象公示', '大病救助发放名单', '门诊特殊病种审批结果']),
    [
      serial,
      {
        head: random.pick(['姓名', '患者姓名', '救助对象']),
        cell: () => leak('sensitive', adultName(random)),
      },
      { head: '所在村', cell: () => tolerated('address', villageGroup(random)) },
      {
        head: random.pick(['病种', '所患疾病', '疾病名称', '致贫原因']),
        cell: () => tolerated('sensitive', random.pick(ILLNESSES)),
      },
      { head: '救助金额（元）', cell: () => money(random) },
    ],
    random.int(3, 12),
  )

const pupilList = (random: Random): ListTable =>
  table(
    `${random.int(2020, 2024)}年秋季${random.pick(['小学一年级新生录取名单', '幼儿园新生名单', '义务教育阶段家庭经济困难学生资助名单'])}`,
    [
      serial,
      {
        head: random.pick(['学生姓名', '幼儿姓名', '儿童姓名']),
        cell: () => leak('sensitive', childName(random)),
      },
      { head: '性别', cell: () => random.pick(['男', '女']) },
      { head: random.pick(['录取学校', '就读学校']), cell: () => random.pick(PRIMARY_SCHOOLS) },
      { head: '监护人', cell: () => tolerated('sensitive', adultName(random)) },
    ],
    random.int(4, 14),
    false,
  )

const orphanList = (random: Random): ListTable =>
  table(
    random.pick(['孤儿基本生活费发放表', '事实无人抚养儿童保障名单', '农村留守儿童关爱台账']),
    [
      serial,
      { head: '姓名', cell: () => leak('sensitive', childName(random)) },
      { head: '年龄', cell: () => String(random.int(3, 13)) },
      { head: '乡镇', cell: () => random.pick(TOWNS) },
      { head: '发放金额', cell: () => money(random) },
    ],
    random.int(3, 9),
    false,
  )

const travelList = (random: Random): ListTable =>
  table(
    '因公出国（境）团组人员公示',
    [
      serial,
      { head: '姓名', cell: () => adultName(random) },
      { head: '单位及职务', cell: () => `${random.pick(OFFICES)}${random.pick(POSTS)}` },
      {
        head: random.pick(['护照号码', '护照号', '因公护照号']),
        cell: () => writtenPassport({ random, person: adult(random), labelled: true }),
      },
      { head: '经费来源', cell: () => '财政预算' },
    ],
    random.int(2, 6),
    false,
  )

const plateList = (random: Random): ListTable =>
  table(
    random.pick(['老旧车辆报废更新补贴公示', '超限超载货运车辆查处名单', '逾期未检验机动车公告']),
    [
      serial,
      { head: '车主', cell: () => adultName(random) },
      {
        head: random.pick(['车牌号', '号牌号码', '车牌号码', '车号', '车辆']),
        cell: () => writtenPlate({ random, person: adult(random), labelled: true }),
      },
      { head: '车型', cell: () => random.pick(['重型半挂牵引车', '小型轿车', '轻型货车']) },
      { head: '金额', cell: () => money(random) },
    ],
    random.int(3, 10),
  )

const remarkList = (random: Random): ListTable => {
  const at = random.int(0, 4)
  return table(
    '信访事项办理情况登记表',
    [
      serial,
      { head: '事项', cell: () => `反映${random.pick(PROJECTS)}有关问题` },
      { head: '受理单位', cell: () => random.pick(OFFICES) },
      { head: '受理编号', cell: () => caseNumber(random) },
      { head: '备注', cell: (index) => (index === at ? leakyNote(random) : '已办结') },
    ],
    5,
  )
}

/** What is in a cell speaks for itself: no heading at all, as after a copy from another sheet. */
const headless = (random: Random): ListTable => {
  const rows = Array.from({ length: random.int(3, 8) }, () => {
    const person = adult(random)
    return [
      person.name,
      writtenId({ random, person, labelled: false }),
      writtenCard({ random, person, labelled: false }),
      money(random),
    ]
  })
  return { title: '附件', rows, flat: true }
}

/** The grid lies on its side: labels in the first column, as in a registration form. */
const registrationForm = (random: Random): ListTable => {
  const person = adult(random)
  return {
    title: random.pick(['临时救助申请审批表', '农村危房改造申请表', '城乡居民最低生活保障审批表']),
    flat: true,
    rows: [
      ['姓名', person.name, '性别', person.sex],
      [
        '身份证号',
        writtenId({ random, person, labelled: true }),
        '联系电话',
        writtenMobile({ random, person, labelled: true }),
      ],
      [
        '家庭住址',
        writtenAddress({ random, person, labelled: true }),
        '开户银行',
        random.pick(BANKS),
      ],
      ['银行账号', writtenCard({ random, person, labelled: true }), '救助金额', money(random)],
      ['审批意见', '同意', '日期', date(random)],
    ],
  }
}

const LEAKY_TABLES: readonly TableMaker[] = [
  moneyList,
  moneyList,
  moneyList,
  housingList,
  contactsInOneCell,
  homeLines,
  disabilityList,
  illnessList,
  pupilList,
  orphanList,
  travelList,
  plateList,
  plateList,
  remarkList,
  headless,
  registrationForm,
]

export const leakyTable = (random: Random): ListTable => random.pick(LEAKY_TABLES)(random)
