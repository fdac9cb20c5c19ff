import { COMMON_SURNAMES, COMPOUND_SURNAMES, RARE_SURNAMES } from './data/surnames'
import { NAMELIKE_WORDS } from './data/namelikeWords'
import { CIRCUMSTANCES, DISABILITIES, ILLNESSES } from './data/sensitiveWords'
import { NEVER_IN_NAMES } from './data/nameCharacters'
import {
  endsWithPersonLabel,
  isFormOfAddress,
  endsWithTitle,
  FOLLOWS_NAME,
  startsWithTitle,
} from './nameSurroundings'

/** A person's full name in a text. */
export type NameSpan = {
  start: number
  end: number
  text: string
  /** A label (姓名:, 患者, 村民…) says that a person follows. */
  isLabelled: boolean
  /** An office (局长, 科长, 联系人…) is named beside it: an official in office, not a citizen. */
  isOfficial: boolean
  /** 王*, 李*明, 张某: known to be a person, and already hidden. */
  isMasked: boolean
}

/**
 * Chinese names where their surroundings show that they are names: after a label or a
 * delimiter, and before a delimiter or a word that continues a sentence about a person. Without a
 * dictionary of words, characters alone prove nothing: 高血压 begins with a surname too. Masked names
 * (王*, 李*明, 张某) are told too: what stands beside them is said of nobody else.
 */
export const findNames = (text: string): NameSpan[] => {
  const dotted = findDottedNames(text)
  if (dotted.length === 0) return findHanNames(text, 0, text.length)
  const names: NameSpan[] = []
  let done = 0
  for (const name of dotted) {
    names.push(...findHanNames(text, done, name.start), name)
    done = name.end
  }
  return [...names, ...findHanNames(text, done, text.length)]
}

/** Names of peoples that join given name and father's name by a dot: 买买提·艾力. */
const findDottedNames = (text: string): NameSpan[] =>
  [...text.matchAll(/[\u4e00-\u9fa5]{2,10}(?:·[\u4e00-\u9fa5]{2,8}){1,3}/g)].flatMap((match) => {
    const start = match.index + (LABEL_START.exec(match[0])?.[0].length ?? 0)
    const end = match.index + match[0].length
    if (end - start > 18 || text.indexOf('·', start) - start < 2) return []
    const before = text.slice(Math.max(0, start - 14), start)
    const isLabelled = endsWithPersonLabel(before)
    const hasTitle = endsWithTitle(before)
    if (!isLabelled && !hasTitle && !STARTS.test(before)) return []
    return [spanOf(text, { start, end, isLabelled, hasTitle, isMasked: false })]
  })

const LABEL_START = /^(?:姓名|户主|患者|村民|居民|学生|儿童|孤儿|残疾人|申请人|当事人)/

const findHanNames = (text: string, from: number, to: number): NameSpan[] => {
  const names: NameSpan[] = []
  for (let at = from; at < to; at += 1) {
    const surname = surnameAt(text, at)
    if (surname === 0) continue
    const name = readName(text, at, surname)
    if (name === undefined) continue
    names.push(name)
    at = name.end - 1
  }
  return names
}

/** True when a whole cell is an unmasked name: surname and one or two characters, or names joined by dots. */
export const isWholeName = (cell: string): boolean => {
  const name = cell.replace(/\s/g, '')
  if (/^[\u4e00-\u9fa5]{1,8}(?:·[\u4e00-\u9fa5]{1,8})+$/.test(name)) return true
  if (NAMELIKE_WORDS.has(name)) return false
  const surname = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : isSurname(name[0] ?? '') ? 1 : 0
  const given = name.slice(surname)
  if (surname === 0 || given.length < 1 || given.length > (surname === 1 ? 3 : 2)) return false
  return /^[\u4e00-\u9fa5]+$/.test(given) && areGivenCharacters(given)
}

const surnameAt = (text: string, at: number): 0 | 1 | 2 => {
  if (!isSurname(text[at]!) && !COMPOUND_SURNAMES.has(text.slice(at, at + 2))) return 0
  return COMPOUND_SURNAMES.has(text.slice(at, at + 2)) ? 2 : 1
}

const isSurname = (char: string): boolean => COMMON_SURNAMES.has(char) || RARE_SURNAMES.has(char)

const readName = (text: string, at: number, surname: 1 | 2): NameSpan | undefined => {
  const before = text.slice(Math.max(0, at - 14), at)
  const isLabelled = endsWithPersonLabel(before)
  const hasTitle = endsWithTitle(before)
  const follows = isLabelled || hasTitle || STARTS.test(before)
  if (!follows) return undefined
  const isRare = surname === 1 && !COMMON_SURNAMES.has(text[at]!)
  const isNamelike = !isLabelled && NAMELIKE_WORDS.has(text.slice(at, at + 2))
  if (isNamelike && !CLEARLY_PERSON.test(text.slice(at + 3, at + 7))) return undefined
  if (isFormOfAddress(text.slice(at + surname, at + surname + 3))) return undefined
  const masked = MASKED.exec(text.slice(at + surname, at + surname + 4))
  if (masked) {
    const end = at + surname + masked[0].length
    return spanOf(text, { start: at, end, isLabelled, hasTitle, isMasked: true })
  }
  for (const given of givenLengths(text, at + surname, isLabelled)) {
    const end = at + surname + given
    const word = text.slice(at, end)
    if (!areGivenCharacters(word.slice(surname).replace(/^ /, '')) || NAMELIKE_WORDS.has(word))
      continue
    const after = text.slice(end, end + 10)
    if (
      !ENDS.test(after) &&
      !FOLLOWS_NAME.test(after) &&
      !ATTRIBUTE.test(after) &&
      !startsWithTitle(after)
    )
      continue
    if (isRare && !isLabelled && !PERSONAL.test(after)) continue
    return spanOf(text, { start: at, end, isLabelled, hasTitle, isMasked: false })
  }
  return undefined
}

/** 张三胃癌晚期, 李四肢残三级: the statement follows at once. */
const ATTRIBUTE = new RegExp(`^(?:${ILLNESSES}|${DISABILITIES}|${CIRCUMSTANCES})`)

const spanOf = (
  text: string,
  { hasTitle, ...span }: Omit<NameSpan, 'text' | 'isOfficial'> & { hasTitle: boolean },
): NameSpan => ({
  ...span,
  text: text.slice(span.start, span.end),
  isOfficial: hasTitle || startsWithTitle(text.slice(span.end, span.end + 10)),
})

/** 许多福 男: sex or an identity number after three characters proves the person. */
const CLEARLY_PERSON = /^[\s,、|(]{1,3}(?:[男女]|\d{6})|^患|^[\s,、|(]{1,2}身份证/

/** Two characters of given name before one, unless only the shorter is followed by a clear end. */
const givenLengths = (text: string, from: number, isLabelled: boolean): readonly number[] => {
  const spaced =
    isLabelled && /^ [\u4e00-\u9fa5](?![\u4e00-\u9fa5])/.test(text.slice(from, from + 3))
  if (spaced) return [2]
  return ENDS.test(text.slice(from + 1, from + 2)) ? [1] : [2, 1]
}

const areGivenCharacters = (given: string): boolean => {
  if (given === '') return false
  if (MALE_IN_NAMES.test(given)) return true
  for (const char of given)
    if (NEVER_IN_NAMES.has(char) || !(char >= '一' && char <= '龥')) return false
  return true
}

/** 亚男, 胜男: the one use of 男 in names. */
const MALE_IN_NAMES = /^[亚胜若似如超]男$/

const MASKED =
  /^(?:[*×○●]{1,3}[\u4e00-\u9fa5]?|[\u4e00-\u9fa5][*×○●]|某{1,2}|[Xx]{1,2}(?![A-Za-z]))/

/** The place where a name may begin without a label: a line or clause, a cell, a list, after 对, 由 and the like. */
const STARTS =
  /(?:^|[^\u4e00-\u9fa5A-Za-z*]|[对向给将与和及系是为由让把因即的]|[组号室户村]村?民?|[级班学园员者人]|妇女|犯|收养|抚养|监护|寄养|领养|残疾|小朋友|新生|休养员|查明|核实|经查|其[子女妻夫父母兄弟姐妹]|[子女妻夫父母兄弟])$/
const ENDS = /^(?:$|[^\u4e00-\u9fa5*·×某])/
const PERSONAL = /^(?:[,(、 ]{0,2}[男女]|[\s,|、:(]|$|患|系|因|现年|年仅|\d)/
