import type { NameSpan } from './findNames'
import { firstAtOrAfter } from './orderedSearch'
import type { ScanSource } from './scanSource'

/** Below this age the law treats every datum of a person as sensitive (PIPL 28). */
export const AGE_OF_MINORS = 14

/**
 * Names followed at once by an age below 14 or by a child's birth date. The domain has no clock: the
 * day of the text is the latest year that it names, since documents name the year they are of.
 */
export const findChildren = ({ text, names }: ScanSource): NameSpan[] => {
  const found: NameSpan[] = []
  for (const match of text.matchAll(AGE)) {
    if (ageIn(match[1]!) < AGE_OF_MINORS) found.push(...nameRightBefore(text, names, match.index))
  }
  const year = latestYear(text)
  for (const match of text.matchAll(BIRTH)) {
    if (year - Number(match[1]) < AGE_OF_MINORS)
      found.push(...nameRightBefore(text, names, match.index))
  }
  return found.filter((name) => !name.isOfficial)
}

const AGE =
  /(?<![\d至到~-])(\d{1,2}|[一二三四五六七八九]|十[一二三四五六七八九]?) ?周?岁(?!以|及|至|-|~|\(含|内|之)/g
const BIRTH =
  /(?<!\d)((?:19|20)\d{2})(?:[年./-] ?\d{1,2}(?:[月./-] ?(?:\d{1,2}日?)?)? ?(?=(?:出?生)|[\s|,)]|$)|年(?=出?生))/g

const NUMERALS = '零一二三四五六七八九'

const ageIn = (written: string): number => {
  if (/^\d/.test(written)) return Number(written)
  if (!written.startsWith('十')) return NUMERALS.indexOf(written)
  return 10 + Math.max(0, NUMERALS.indexOf(written[1] ?? '零'))
}

/** The year that the text is of, when it names none: later births are children's for years to come. */
const YEAR_WITHOUT_DATE = 2024

/** The latest year named as a year of the text, 2022年, 〔2022〕, 2022-03-15, births apart. */
export const latestYear = (text: string): number => {
  let latest = 0
  for (const match of text.matchAll(YEAR)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    const after = text.slice(match.index + 4, match.index + 16)
    if (BORN_BEFORE.test(before) || BORN_AFTER.test(after)) continue
    latest = Math.max(latest, Number(match[1]))
  }
  return latest || YEAR_WITHOUT_DATE
}

const YEAR = /(?<!\d)(20[0-3]\d)(?=年|[\]〕]|[-./]\d{1,2}[-./]\d)/g
const BORN_BEFORE = /(?:出?生于?|出生(?:日期|年月|时间)?|生日)[\s::|,\t]*$/
const BORN_AFTER = /^[年./-] ?\d{1,2}(?:[月./-] ?(?:\d{1,2}日?)?)? ?出?生/

const nameRightBefore = (text: string, names: readonly NameSpan[], at: number): NameSpan[] => {
  const index = firstAtOrAfter(names, at, (name) => name.start) - 1
  const name = names[index]
  if (name === undefined || name.end > at || at - name.end > 30) return []
  return CHILD_LINK.test(text.slice(name.end, at)) ? [name] : []
}

/** Between the name and the age: sex, nation, a label, an identity number already masked. */
const CHILD_LINK =
  /^(?:[\s,、(|::]|[男女性]|汉族|[\u4e00-\u9fa5]{1,3}族|现年|今年|年仅|年龄|才|只有|刚满?|刚刚|仅|同学|小朋友|出生日期|出生年月|出生时间|生日|生于|出生于|于|年满|[\dXx*]{15,18})*$/
