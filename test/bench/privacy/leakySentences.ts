import { oldIdCard } from './numbers'
import { adult, adultName, child, type Person } from './people'
import type { Random } from './random'
import { leak, tolerated, type Kind } from './truth'
import { DISABILITIES, GRADES, ILLNESSES, OFFICES, PRIMARY_SCHOOLS, SUBSIDIES } from './words'
import {
  writtenAddress,
  writtenCard,
  writtenId,
  writtenLine,
  writtenMobile,
  writtenPassport,
  writtenPlate,
} from './writings'

type Sentence = (random: Random, person: Person) => string

const ID: readonly Sentence[] = [
  (random, person) =>
    `${person.name}，${person.sex}，${random.pick(['身份证号：', '身份证号码：', '公民身份号码', '身份证:', '居民身份证号码为', '身份证件号码：', '证件号码：', '身份证 '])}${writtenId({ random, person, labelled: true })}。`,
  (random, person) =>
    `申请人${person.name}（身份证号${writtenId({ random, person, labelled: true })}）提交的材料齐全。`,
  (random, person) =>
    `${person.name}（${writtenId({ random, person, labelled: false })}），符合享受条件。`,
  (random, person) => `${person.name}${writtenId({ random, person, labelled: false })}`,
  (random, person) =>
    `经核对，${writtenId({ random, person, labelled: false })}（身份证号码）系${person.name}本人所有。`,
  (random, person) =>
    `当事人：${person.name}，出生于${person.birth.year}年${person.birth.month}月${person.birth.day}日，公民身份号码：${writtenId({ random, person, labelled: true })}，汉族。`,
  (random, person) => {
    const other = adult(random)
    return `${person.name}、${other.name}二人身份证号分别为${writtenId({ random, person, labelled: true })}、${writtenId({ random, person: other, labelled: false })}。`
  },
  (random, person) =>
    `${person.name}，证件类型：居民身份证，证件号：${leak('id-card', oldIdCard(random, { ...person.birth, year: Math.min(person.birth.year, 1980) }))}。`,
  (random, person) =>
    `户主${person.name} ${writtenId({ random, person, labelled: false })} 家庭人口${random.int(1, 6)}人`,
]

const CARD: readonly Sentence[] = [
  (random, person) =>
    `${person.name}，${random.pick(['银行卡号：', '银行账号：', '一卡通账号：', '卡号', '社保卡银行账号：', '开户行：农村商业银行，账号：', '惠农一卡通号码：'])}${writtenCard({ random, person, labelled: true })}。`,
  (random, person) =>
    `补贴资金已打入${person.name}的账户（${writtenCard({ random, person, labelled: false })}）。`,
  (random, person) =>
    `${person.name} ${writtenCard({ random, person, labelled: false })} ${random.int(100, 5000)}.00元`,
  (random, person) =>
    `户名：${person.name}\n开户行：中国农业银行衡南县支行\n账号：${writtenCard({ random, person, labelled: true })}`,
  (random, person) =>
    `经核对，${writtenCard({ random, person, labelled: false })}为${person.name}本人银行卡，请核对。`,
]

const MOBILE: readonly Sentence[] = [
  (random, person) =>
    `${person.name}，${random.pick(['手机：', '手机号码：', '联系电话：', '电话', '联系方式：', '移动电话：', '手机号', 'Tel：', '微信同号：'])}${writtenMobile({ random, person, labelled: true })}。`,
  (random, person) =>
    `来信人${person.name}（${writtenMobile({ random, person, labelled: false })}）反映的情况属实。`,
  (random, person) => `${person.name}${writtenMobile({ random, person, labelled: false })}`,
  (random, person) => {
    const other = adult(random)
    return `联系人：${person.name} ${leak('mobile', person.mobile)}/${leak('mobile', other.mobile)}`
  },
  (_random, person) => `${person.name}电话：${leak('mobile', spelled(person.mobile))}`,
  (random, person) =>
    `如有疑问请拨打${writtenMobile({ random, person, labelled: false })}与户主${person.name}联系。`,
  (random, person) =>
    `${person.name}（手机${writtenMobile({ random, person, labelled: true })}，微信同号）`,
]

const SPELLED = [...'零一二三四五六七八九']

/** Digits written out in Chinese, to slip past a filter. */
const spelled = (number: string): string =>
  [...number].map((digit) => SPELLED[Number(digit)]!).join('')

const LINE: readonly Sentence[] = [
  (random, person) =>
    `${person.name}，${random.pick(['家庭电话：', '住宅电话：', '家中电话：', '宅电：', '家庭固定电话：'])}${writtenLine({ random, person, labelled: true })}。`,
  (random, person) =>
    `来信人：${person.name}，家庭电话：${writtenLine({ random, person, labelled: true })}，来信时间：2022年${random.int(1, 12)}月。`,
  (random, person) =>
    `低保户${person.name}家里的座机号码是${writtenLine({ random, person, labelled: true })}。`,
  (random, person) =>
    `申请人：${person.name}\n住宅电话：${writtenLine({ random, person, labelled: true })}\n申请事项：${random.pick(SUBSIDIES)}`,
]

const ADDRESS: readonly Sentence[] = [
  (random, person) =>
    `${person.name}，${random.pick(['家庭住址：', '住址：', '现住址：', '户籍地址：', '家庭地址：', '居住地址：', '常住地址：', '住'])}${writtenAddress({ random, person, labelled: true })}。`,
  (random, person) =>
    `当事人：${person.name}，${person.sex}，汉族，住${writtenAddress({ random, person, labelled: true })}。`,
  (random, person) =>
    `${person.name}（家住${writtenAddress({ random, person, labelled: true })}）反映邻里纠纷一事。`,
  (random, person) =>
    `申请人${person.name}现居住在${writtenAddress({ random, person, labelled: true })}，属租住房屋。`,
  (random, person) =>
    `${person.name} ${person.sex} ${writtenAddress({ random, person, labelled: false })} ${random.int(1, 5)}人`,
  (random, person) =>
    `被征收人：${person.name}\n住址：${writtenAddress({ random, person, labelled: true })}\n补偿方式：货币补偿`,
]

const PASSPORT: readonly Sentence[] = [
  (random, person) =>
    `${person.name}，${random.pick(['护照号码：', '护照号：', '护照', '普通护照号码', '因公护照号：', 'Passport No.', '护照编号：'])}${writtenPassport({ random, person, labelled: true })}。`,
  (random, person) =>
    `${person.name}持护照（${writtenPassport({ random, person, labelled: true })}）于2023年${random.int(1, 12)}月出境。`,
  (random, person) =>
    `证件类型：护照，证件号码：${writtenPassport({ random, person, labelled: true })}，持证人：${person.name}。`,
]

const PLATE: readonly Sentence[] = [
  (random, person) =>
    `${person.name}驾驶${writtenPlate({ random, person, labelled: false })}号小型轿车行驶至云集大道时被查获。`,
  (random, person) =>
    `${person.name}，${random.pick(['车牌号：', '车牌号码：', '号牌号码：', '车号', '机动车号牌：'])}${writtenPlate({ random, person, labelled: true })}。`,
  (random, person) =>
    `经查，车主${person.name}所有的车辆（${writtenPlate({ random, person, labelled: false })}）超限超载${random.int(10, 60)}%。`,
  (random, person) => {
    const other = adult(random)
    return `申请报废车辆：${writtenPlate({ random, person, labelled: false })}、${writtenPlate({ random, person: other, labelled: false })}。`
  },
]

const SENSITIVE: readonly Sentence[] = [
  (random, person) =>
    `${leak('sensitive', person.name)}，${person.sex}，${random.int(19, 85)}岁，${random.pick(['因患', '患有', '确诊', '系'])}${tolerated('sensitive', random.pick(ILLNESSES))}${random.pick(['，住院费用较高', '，长期服药', '，家庭困难', ''])}。`,
  (random, person) =>
    `${leak('sensitive', person.name)}，${tolerated('sensitive', `${random.pick(DISABILITIES)}${random.pick(GRADES)}`)}，月补贴${random.int(80, 200)}元。`,
  (random, person) =>
    `${random.pick(['患者', '患者：', '病人', '参保人'])}${leak('sensitive', person.name)}经县人民医院诊断为${tolerated('sensitive', random.pick(ILLNESSES))}。`,
  (random, person) =>
    `${tolerated('sensitive', random.pick(['重度残疾人', '视力残疾人', '精神残疾人', '智力残疾儿童']))}${leak('sensitive', person.name)}的护理补贴已发放。`,
  (random) =>
    `${tolerated('sensitive', random.pick(['留守儿童', '孤儿', '困境儿童', '未成年人', '事实无人抚养儿童']))}${leak('sensitive', child(random).name)}，${random.int(5, 13)}岁，由祖父母抚养。`,
  (random) => {
    const pupil = child(random)
    return `${leak('sensitive', pupil.name)}（${pupil.birth.year}年${pupil.birth.month}月出生），就读于${random.pick(PRIMARY_SCHOOLS)}，监护人${tolerated('sensitive', adultName(random))}。`
  },
  (random, person) =>
    `${leak('sensitive', person.name)}于${random.int(1, 12)}月被诊断为${tolerated('sensitive', random.pick(ILLNESSES))}，申请大病救助${random.int(3, 60)}00元。`,
  (random, person) =>
    `村民${leak('sensitive', person.name)}之妻患${tolerated('sensitive', random.pick(ILLNESSES))}多年，家庭负担重，建议纳入低保。`,
  (random, person) =>
    `${leak('sensitive', person.name)}（${tolerated('sensitive', random.pick([...ILLNESSES, '精神残疾二级', '肢体残疾三级']))}），救助金额${random.int(1, 9)}000元；`,
]

export const LEAKY_SENTENCES: Readonly<Record<Kind, readonly Sentence[]>> = {
  'id-card': ID,
  'bank-card': CARD,
  mobile: MOBILE,
  landline: LINE,
  address: ADDRESS,
  passport: PASSPORT,
  plate: PLATE,
  sensitive: SENSITIVE,
}

export const leakySentence = (random: Random, kind: Kind): string =>
  random.pick(LEAKY_SENTENCES[kind])(random, adult(random))

/** A caseworker's note: several kinds about one person. */
export const leakyNote = (random: Random): string => {
  const person = adult(random)
  const facts = random.some(
    [
      () => `身份证号${writtenId({ random, person, labelled: true })}`,
      () => `联系电话${writtenMobile({ random, person, labelled: true })}`,
      () => `住${writtenAddress({ random, person, labelled: true })}`,
      () => `银行卡号${writtenCard({ random, person, labelled: true })}`,
      () => `车牌号${writtenPlate({ random, person, labelled: true })}`,
    ],
    random.int(2, 4),
  )
  return `${person.name}，${person.sex}，${facts.map((fact) => fact()).join(random.pick(['，', '；', '、', ' ']))}。`
}

/** Where several offices and offices' numbers stand around it, the leak is harder to see. */
export const leakAmongOffices = (random: Random): string => {
  const person = adult(random)
  return `联系单位：${random.pick(OFFICES)}，办公电话：0734-8${random.digits(6)}，经办人${person.name}（${writtenMobile({ random, person, labelled: false })}）。`
}
