import { squeezeText } from './sentences'

/** Titles that speak of another document's name, 关于废止《…暂行办法》的通知. */
const ABOUT_ANOTHER = /(?:废止|修改|修正|延长|延续|继续|转发|贯彻|落实|学习|解读)[^《》]{0,12}《/u
const TRIAL_TITLE =
  /[（(](?:试行|暂行|试点)[）)]|(?:暂行|试行)(?:办法|规定|细则|意见|方案|条例|规则|规程|制度|标准)/u

/**
 * Does the title say 试行 or 暂行 of this document itself? The title of what a notice issues counts
 * as its own, the title of what it repeals, amends or passes on does not.
 */
export const isTrialTitle = (title: string): boolean => {
  const text = squeezeText(title)
  return !ABOUT_ANOTHER.test(text) && TRIAL_TITLE.test(text)
}

/** 本暂行办法, 本办法自…起试行, 本办法（试行）: this document calls itself a trial. */
export const callsItselfTrial = (sentence: string): boolean =>
  /本(?:暂行|试行)(?:办法|规定|细则|意见|方案|规则|规程|制度|标准)|本[\u4e00-\u9fff]{0,6}(?:办法|规定|细则|意见|方案|规则|规程|制度|标准)(?:（(?:试行|暂行)）|(?:为|属)?(?:试行|暂行)(?:期|[，。；]|$))/u.test(
    sentence,
  )

/** The names in 《》 that the title gives to what it issues: the document's own names. */
export const ownTitlesOf = (title: string): string[] => {
  const text = squeezeText(title)
  if (ABOUT_ANOTHER.test(text)) return [text]
  return [text, ...[...text.matchAll(/《([^《》]+)》/gu)].map((match) => match[1]!)]
}
