import { findAttributes, type AttributeSpan } from './findAttributes'
import { findChildren } from './findChildren'
import type { NameSpan } from './findNames'
import { firstAtOrAfter } from './orderedSearch'
import type { Candidate, Detector, ScanSource } from './scanSource'

/**
 * People's names beside what PIPL 28 calls sensitive: the finding is the name, since without it the
 * illness or disability belongs to nobody. A name is beside an attribute when it is the nearest one
 * before it in the same sentence (with those joined to it by 、 or 和), stands right after it
 * (孤儿张三), or was given under a label just above (姓名:… 病种:…). Officials in office are not meant.
 */
export const detectSensitive: Detector = (source) => {
  const found = new Set<NameSpan>()
  for (const attribute of findAttributes(source.text))
    for (const name of namesBeside(source, attribute)) found.add(name)
  for (const name of findChildren(source)) found.add(name)
  return [...found]
    .filter((name) => !name.isMasked)
    .map(({ start, end }): Candidate => ({ kind: 'sensitive', start, end }))
}

const SENTENCE_REACH = 80
const FORM_REACH = 160

const namesBeside = ({ text, names }: ScanSource, attribute: AttributeSpan): NameSpan[] => {
  const next = firstAtOrAfter(names, attribute.end, (name) => name.start)
  const following = names[next]
  if (following && !following.isOfficial && isRightAfter(text, attribute, following))
    return [following, ...joinedAfter(text, names, next)]
  const last = firstAtOrAfter(names, attribute.start, (name) => name.end) - 1
  const before = lastEndingBy(names, last, attribute.start)
  if (before < 0) return []
  const name = names[before]!
  const between = text.slice(name.end, attribute.start)
  if (name.isOfficial && !OWN_ILLNESS.test(between)) return []
  if (!isBefore(between, name, attribute)) return []
  return [name, ...joinedBefore(text, names, before)]
}

const lastEndingBy = (names: readonly NameSpan[], from: number, limit: number): number => {
  const at = Math.min(from + 1, names.length - 1)
  return at >= 0 && names[at]!.end <= limit ? at : from
}

/** Of an officer only what is said of himself: 教师张三患肺癌, not 局长张三宣传肺癌筛查. */
const OWN_ILLNESS = /^(?:同志)?,?因?(?:身患|罹患|突患|患|确诊|被?查出)/

/** 尿毒症患者张三, 孤儿:张三, 肢体二级 张三 (in a row). */
const isRightAfter = (text: string, attribute: AttributeSpan, name: NameSpan): boolean =>
  name.start - attribute.end <= 8 &&
  /^(?:(?:的|犯|妇女|康复|新生|休养员|小朋友|残疾人|感染者|携带者|患者|患儿|病人|人员|对象|儿童|学生|幼儿|军人|职工|村民|居民|人|患病|受害人|被害人|当事人|行为人|证人|[男女](?:孩|童|生|子|婴)|少年|少女|子女|儿子|女儿|孩子|家属|群众|户主|老人|病例)){0,2}(?:姓名)?[\s::("“]{0,2}$/.test(
    text.slice(attribute.end, name.start),
  ) &&
  !/\n/.test(text.slice(attribute.end, name.start))

const isBefore = (between: string, name: NameSpan, attribute: AttributeSpan): boolean => {
  if (between.length <= SENTENCE_REACH && !/[。;!?\n]/.test(between))
    return attribute.isMinorWord ? MINOR_LINK.test(between) : !OTHER_SUBJECT.test(between)
  return name.isLabelled && between.length <= FORM_REACH && FORM_LINK.test(between)
}

/** 张三系孤儿, 张三(留守儿童), 张三 五年级; not 张三到校看望留守儿童. */
const MINOR_LINK =
  /^(?:[\s,、(|:\t]|[男女]|\d|岁|系|是|为|属于?|均|现|散居|集中供养|同学|小朋友|小学|初中|学前|在读|就读于?|(?:监护|儿童|人员|对象|身份)?(?:类型|类别|身份)|[\u4e00-\u9fa5]{2,10}(?:小学|中学|学校|幼儿园)|[一二三四五六七八九]年级|班|籍|族|汉|人|村|组|镇|乡)*$/

/** The sentence turns to somebody else, or to a matter, before the attribute comes. */
const OTHER_SUBJECT =
  /(?:主持|召开|调研|指出|强调|要求|走访|慰问|看望|介绍|宣传|讲解|开展|研究|部署|负责|会议|培训|讲座|检查|督导|带队|作报告|讲话|关于|政策|办法|条例|制度|工程|项目|帮扶|救治|收治|诊治|资助|捐)/

/** Lines of a form between the name and the statement: label: value, label: value. */
const FORM_LINK =
  /(?:病种|疾病|病名|病情|诊断|患病|残疾|致贫原因|困难原因|救助原因|申请理由|申请原因|健康|宗教|婚姻|类别|身份|备注|情况)[^\n。;]{0,12}[::]\s*[^\n。;]{0,12}$/

const JOINED = /^(?:[、,和及与 \n]|[、,] )$/

const joinedBefore = (text: string, names: readonly NameSpan[], from: number): NameSpan[] => {
  const joined: NameSpan[] = []
  for (let at = from - 1; at >= 0; at -= 1) {
    const between = text.slice(names[at]!.end, names[at + 1]!.start)
    if (!/^[、和及与]$/.test(between)) break
    joined.push(names[at]!)
  }
  return joined
}

const joinedAfter = (text: string, names: readonly NameSpan[], from: number): NameSpan[] => {
  const joined: NameSpan[] = []
  for (let at = from + 1; at < names.length; at += 1) {
    if (!JOINED.test(text.slice(names[at - 1]!.end, names[at]!.start))) break
    joined.push(names[at]!)
  }
  return joined
}
