import { addDays } from '../../calendar/civilDate'
import {
  DATE_SOURCE,
  END_SOURCE,
  LENGTH_SOURCE,
  readDate,
  readEnd,
  readLength,
} from './datesAndLengths'
import type { EffectiveFrom, Term } from './validityReading'

/** One phrase that says how long something is in force. */
export type TermPhrase = {
  index: number
  /** Null where the phrase can't be turned into a term. */
  value: Term | null
  /** The start that the phrase itself gives: 有效期自2022年1月1日至2025年12月31日. */
  from: EffectiveFrom | null
  doubt: string | null
  /** 至…止 may say anything: it counts only where the sentence says whose end it is. */
  needsOwn?: true
}

/** Every phrase of the sentence that says how long something is in force, in its order. */
export const termPhrases = (sentence: string): TermPhrase[] =>
  [...leadPhrases(sentence), ...verbPhrases(sentence), ...untilPhrases(sentence)].sort(
    (a, b) => a.index - b.index,
  )

const LEAD =
  '(?:有效期限|有效期间|有效期|有效时间|试行期限|试行期|暂行期限|执行期限|执行期|实施期限|实施期|施行期限|施行期|适用期限)'
const EVENT_DAY = '(?:公布|发布|颁布|印发|下发|签发)之日'
const DAY_OR_END = `(?:${DATE_SOURCE}|${END_SOURCE})`
const TO = '(?:至|到|截至|截止到?至?|[-—–~～]{1,2}|延长至|延续至|顺延至)'
const LEAD_PHRASE = new RegExp(
  `${LEAD}(?:暂?定为?|设定为|确定为|均?为|是|：)?(?:(?:自|从)?(${DATE_SOURCE}|${EVENT_DAY})(?:起|开始)?(?:计算)?，?(?:为期)?)?(?:${TO}(${DAY_OR_END})|(${LENGTH_SOURCE})(?:[-—–~～至到或]|(?:以[上内下])|左右)?)`,
  'gu',
)
/** A lead that is followed by something like a value which the patterns do not know. */
const LEAD_UNREAD = new RegExp(
  `${LEAD}(?:暂?定为?|设定为|确定为|均?为|是|：|至|到|不得?超过|不少于|最长|至少|一般|原则上|约)[^，。；）]{1,24}|${LEAD}[0-9一二三四五六七八九十两]+[^，。；）]{0,12}`,
  'gu',
)
const VAGUE_LENGTH = /(?:[-—–~～至到或]|以[上内下]|左右)$/u
const VERB_LENGTH = new RegExp(
  `(?:施行|执行|实施|试行|暂行)(?:期)?(?:为期)?，?(?:为期)?(${LENGTH_SOURCE})(?=[，。；）]|$)`,
  'gu',
)
/** 至…止, 执行至…: a bare 到2022年末 is a deadline of the work, not of the document. */
const UNTIL = new RegExp(
  `(?:至|到)(${DAY_OR_END})(?:24时|二十四时|24：00)?(?:止|为止|(?:自动|自行)?(?:废止|失效|终止)|有效|期满)|(?<=(?:施行|执行|实施|试行|有效|适用|起)，?)(?:至|到)(${DAY_OR_END})(?=[，。；）]|$)`,
  'gu',
)
/** Units of the longest range, 自二〇二二年十二月三十一日起至二〇二七年十二月三十一日. */
const LONGEST_RANGE = 30
/** 自2022年1月1日起至2026年12月31日, without a lead word. */
const RANGE = new RegExp(`(?:自|从)(${DATE_SOURCE})起?(?:至|到)(${DATE_SOURCE})`, 'gu')
const LOSES_FORCE = new RegExp(
  `(自|从|于)(${DATE_SOURCE})(起)?(?:自动|自行|即行)?(?:失效|废止|终止)`,
  'gu',
)

const leadPhrases = (sentence: string): TermPhrase[] => {
  const read = [...sentence.matchAll(LEAD_PHRASE)].map((match) => {
    const [whole, start, until, length] = match
    const from = start ? fromOf(start) : null
    const phrase = { index: match.index, from }
    if (until) return { ...phrase, ...untilOf(until) }
    const value = VAGUE_LENGTH.test(whole) ? null : readLength(length!)
    return { ...phrase, value, doubt: value ? null : `“${whole}”不是确定的期限，请人工核定` }
  })
  const unread = [...sentence.matchAll(LEAD_UNREAD)]
    .filter((match) => !read.some(({ index }) => index === match.index))
    .map((match) => ({
      index: match.index,
      value: null,
      from: null,
      doubt: `“${match[0]}”没有读懂，请人工核定有效期`,
    }))
  return [...read, ...unread]
}

const verbPhrases = (sentence: string): TermPhrase[] =>
  [...sentence.matchAll(VERB_LENGTH)].map((match) => {
    const value = readLength(match[1]!)
    const doubt = value ? null : `“${match[0]}”不是确定的期限，请人工核定`
    return { index: match.index, value, from: null, doubt }
  })

const untilPhrases = (sentence: string): TermPhrase[] => {
  const until = [...sentence.matchAll(UNTIL)]
    .filter((match) => !LEAD_BEFORE.test(sentence.slice(0, match.index)))
    .map((match) => ({
      index: match.index,
      from: null,
      needsOwn: true as const,
      ...untilOf((match[1] ?? match[2])!),
    }))
  const ranges = [...sentence.matchAll(RANGE)]
    .filter((match) => !LEAD_BEFORE.test(sentence.slice(0, match.index)))
    .map((match) => ({
      index: match.index,
      from: fromOf(match[1]!),
      needsOwn: true as const,
      ...untilOf(match[2]!),
    }))
  const losing = [...sentence.matchAll(LOSES_FORCE)].map((match) => {
    const [whole, word, written, from] = match
    const date = readDate(written!)
    const certain = word !== '于' && from && date
    return {
      index: match.index,
      from: null,
      needsOwn: true as const,
      value: certain ? { until: addDays(date, -1) } : null,
      doubt: certain ? null : `“${whole}”没有写明当日是否有效，请人工核定`,
    }
  })
  const inRange = (index: number): boolean =>
    ranges.some((range) => index > range.index && index < range.index + LONGEST_RANGE)
  return [...ranges, ...until.filter(({ index }) => !inRange(index)), ...losing]
}

/** The phrase with a lead word has read this end already. */
const LEAD_BEFORE = new RegExp(
  `${LEAD}(?:暂?定为?|设定为|确定为|均?为|是|：)?(?:(?:自|从)?(?:${DATE_SOURCE}|${EVENT_DAY})(?:起|开始)?(?:计算)?，?(?:为期)?)?(?:截|截止|延长|延续|顺延)?$`,
  'u',
)

const untilOf = (written: string): { value: Term | null; doubt: string | null } => {
  const full = readDate(written)
  const until = full ?? (/[底末]$/u.test(written) ? readEnd(written) : null)
  if (!until) return { value: null, doubt: `截止日期“${written}”不是有效日期` }
  return { value: { until }, doubt: full ? null : `“${written}”按${until}计，请核对` }
}

const fromOf = (written: string): EffectiveFrom | null => {
  if (/^(?:公布|发布|颁布)/u.test(written)) return { kind: 'from-publication' }
  if (/^(?:印发|下发|签发)/u.test(written)) return { kind: 'from-date-made' }
  const date = readDate(written)
  return date ? { kind: 'date', date } : null
}
