import { ORGANISATION } from './data/organisationWords'
import { isBesideRole } from './isBesideRole'
import { nameBefore } from './nameBefore'
import { isHomeLabel, isOfficeLabel, phoneLabelBefore } from './phoneLabels'
import type { Candidate, Detector, ScanSource } from './scanSource'

/**
 * Fixed numbers of homes: behind 家庭电话, 住宅电话 and the like, or beside the name of a person who
 * is no official. All others are an office's, which the law wants public; 400, 95xxx, 12345 and
 * emergency numbers have no area code and are never read as fixed lines.
 */
export const detectLandline: Detector = (source) => [
  ...[...source.text.matchAll(WITH_AREA)].flatMap((match) => found(source, match, isPersonal)),
  ...[...source.text.matchAll(WITHOUT_AREA)].flatMap((match) => found(source, match, isHome)),
]

const WITH_AREA =
  /(?<![\d*A-Za-z.-])(?:\+86[ -]?)?(?:\(0(?:10|2\d|[3-9]\d{2})\)|(?:0|(?<=\+86[ -]?))(?:10|2\d|[3-9]\d{2}))[ -]{0,3}[2-8]\d{2,3}[ -]?\d{4}(?:(?:-|转)\d{1,6})?(?![\d*]|\.\d)/g
const WITHOUT_AREA = /(?<![\d*A-Za-z.-])[2-8]\d{2,3}-?\d{4}(?![\d*.-]|[A-Za-z年元万])/g

type Question = (source: ScanSource, start: number) => boolean

const found = (source: ScanSource, match: RegExpExecArray, question: Question): Candidate[] => {
  const digits = match[0].replace(/\D/g, '')
  if (source.officialNumbers.has(digits) || !question(source, match.index)) return []
  return [{ kind: 'landline', start: match.index, end: match.index + match[0].length }]
}

const isHome: Question = ({ text }, start) => {
  const label = phoneLabelBefore(text, start)
  return (
    isHomeLabel(label) ||
    (PHONE_WORD.test(label) && !isOfficeLabel(label) && isBesideRole(text, start))
  )
}

/** Seven or eight digits alone are dates and amounts as well. */
const PHONE_WORD = /(?:电话|座机|固话|宅电|方式|号码)(?:号码)?[为是::()]{0,2}$/

const isPersonal: Question = (source, start) => {
  const label = phoneLabelBefore(source.text, start)
  if (isHomeLabel(label)) return true
  if (isOfficeLabel(label)) return false
  return (
    isBesideRole(source.text, start) || isInForm(source, start) || isBesideCitizen(source, start)
  )
}

/** A form about one person: 姓名:张三, then lines of labels and values down to the telephone. */
const isInForm = ({ text, names }: ScanSource, start: number): boolean => {
  const name = nameBefore(names, start)
  if (name === undefined || !name.isLabelled || name.isOfficial) return false
  const between = text.slice(name.end, start)
  return (
    between.length <= 120 &&
    FORM_LINES.test(between) &&
    !OF_OFFICE.test(between) &&
    !ORGANISATION.test(between)
  )
}

const FORM_LINES = /^(?:[\s,;|]{1,4}[\u4e00-\u9fa5() ]{2,12}[::|] ?[^\n:;。]{0,30}?){1,8}$/
const OF_OFFICE =
  /受理|异议|咨询|监督|单位|机构|部门|公司|联系人|负责人|经办|法定代表|采购|代理|办公|传真|职务|窗口/

const CLAUSE_REACH = 60

const isBesideCitizen = ({ text, names }: ScanSource, start: number): boolean => {
  const clause = /[^。;\n]*$/.exec(text.slice(Math.max(0, start - CLAUSE_REACH), start))![0]
  const name = nameBefore(names, start)
  if (name === undefined || name.start < start - clause.length) return false
  if (name.isOfficial) return false
  const between = text.slice(name.end, start)
  const rest = text.slice(start - clause.length, name.start)
  if (ORGANISATION.test(rest) || ORGANISATION.test(between)) return false
  return name.isLabelled || ADJACENT.test(between)
}

const ADJACENT =
  /^(?:先生|女士)?[\s,、(::|]{0,3}(?:[男女][\s,、|]{1,2})?(?:联系)?(?:电话|座机|固话|固定电话|方式)?(?:号码)?[\s::(|]{0,3}$/
