import { parseNumeral, NUMBER_SOURCE } from '../../time-limits/grammar/numerals'
import { DATE_SOURCE, readDate } from './datesAndLengths'
import type { EffectiveFrom } from './validityReading'

/** One phrase that says when something takes effect. */
export type EffectivePhrase = {
  index: number
  /** Null where the phrase can't be turned into a day. */
  value: EffectiveFrom | null
  /** The verb speaks of documents only (施行, 生效): it needs no subject. */
  sure: boolean
  /** Why there is no value, or what to check, in Chinese. */
  doubt: string | null
}

/** Every phrase of the sentence that says when something takes effect, in its order. */
export const effectivePhrases = (sentence: string): EffectivePhrase[] =>
  [...datePhrases(sentence), ...eventPhrases(sentence), ...vaguePhrases(sentence)].sort(
    (a, b) => a.index - b.index,
  )

const VERB =
  '(?:正式|统一|全面|开始|同步)*(?:(施行|生效|试行|暂行|有效)(?![的前后]|之日|期)|(实施|执行)(?=[，。；）并]|$|[0-9一二三四五六七八九十两半]+[年个]))'
const FROM_DATE = new RegExp(
  `(?:(?:自|从|于)(${DATE_SOURCE})(?:零时|[0-9]{1,2}时)?(?:之日)?(?:起|开始)?，?|(${DATE_SOURCE})(?:之日)?起)${VERB}`,
  'gu',
)
const EVENT = '公布|发布|颁布|公告|通告|刊登|印发|下发|发文|签发|签署|成文'
const FROM_EVENT = new RegExp(
  `(?:(?:自|从|于)(?:本[\\u4e00-\\u9fff]{1,6}?)?)?(${EVENT})(?:之日|日)(?:起)?(?:满|第)?(?:(${NUMBER_SOURCE})(个工作|个自然)?[日天](?:之?后|起)?)?(?:起)?，?${VERB}`,
  'gu',
)
const MADE = new Set(['印发', '下发', '发文', '签发', '签署', '成文'])

const isSure = (verb: string | undefined): boolean =>
  verb === '施行' || verb === '生效' || verb === '试行'

const datePhrases = (sentence: string): EffectivePhrase[] =>
  [...sentence.matchAll(FROM_DATE)].map((match) => {
    const [, first, second, verb] = match as unknown as (string | undefined)[]
    const written = first ?? second!
    const date = readDate(written)
    const value: EffectiveFrom | null = date ? { kind: 'date', date } : null
    const doubt = date ? null : `施行日期“${written}”不是有效日期`
    return { index: match.index, value, sure: isSure(verb), doubt }
  })

const eventPhrases = (sentence: string): EffectivePhrase[] =>
  [...sentence.matchAll(FROM_EVENT)].map((match) => {
    const [whole, event, count, unit, verb] = match as unknown as string[]
    const kind = MADE.has(event!) ? ('from-date-made' as const) : ('from-publication' as const)
    const phrase = { index: match.index, sure: isSure(verb) }
    if (!count) return { ...phrase, value: { kind }, doubt: null }
    const afterDays = parseNumeral(count)
    if (unit === '个工作' || !Number.isInteger(afterDays))
      return { ...phrase, value: null, doubt: `“${whole}”须人工推算施行日期` }
    const doubt = `“${whole}”的施行日期按期满的次日推算，请核对`
    return { ...phrase, value: { kind, afterDays }, doubt }
  })

/** Phrases that name no day: they are shown to a person. */
const VAGUE: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    new RegExp(`(?:自)?即日起?${VERB}`, 'gu'),
    (found) => `“${found}”没有写明从哪一天算起，请核定施行日期`,
  ],
  [
    new RegExp(`自[^，。自]{0,12}(?:批准|通过|备案|同意|审定|审议)之日起?${VERB}`, 'gu'),
    (found) => `“${found}”的日期文内没有，请核定施行日期`,
  ],
  [
    new RegExp(
      `(?:自|从)(?:[0-9]{4}年|[〇零一二三四五六七八九]{4}年)[0-9一二三四五六七八九十]{0,3}月?(?:份|年度)?起${VERB}`,
      'gu',
    ),
    (found) => `“${found}”没有写明日，请核定施行日期`,
  ],
  [
    new RegExp(
      `(?:自|从)(?:今年|明年|本年|次年)?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日起?${VERB}`,
      'gu',
    ),
    (found) => `“${found}”没有写明年份，请核定施行日期`,
  ],
]

const vaguePhrases = (sentence: string): EffectivePhrase[] =>
  VAGUE.flatMap(([pattern, doubtOf]) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      index: match.index,
      value: null,
      sure: isSure(match[1]),
      doubt: doubtOf(match[0]),
    })),
  )
