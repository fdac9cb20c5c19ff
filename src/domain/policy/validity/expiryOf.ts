/**
 * The last day on which a document is in force. Two ways of counting, after how the text sets the
 * start:
 *
 * - 自2022年3月1日起施行 names a whole day, which counts: five years end on 2027-02-28, as documents
 *   print it themselves (Shanghai, 自2024年2月18日起施行，有效期至2029年2月17日);
 * - 自公布之日起, 自印发之日起: the day of the event has begun and is not counted (民法典 201), so the
 *   term ends on the same-numbered day (民法典 202): two years from 2022-02-28 end on 2024-02-28.
 *
 * Where a month has no such day, its last day ends the term (民法典 202). The end does not roll over
 * rest days: 民法典 203 speaks of periods to act in. A last day that the text prints prevails.
 * The law of contract periods is applied by analogy; no provincial rule on the counting is known.
 */
import {
  addDays,
  addMonths,
  formatCivilDate,
  partsOf,
  type CivilDate,
} from '../../calendar/civilDate'
import type { EffectiveFrom, Term } from './validityReading'

export type ExpiryOptions = {
  effectiveFrom: EffectiveFrom
  /** Null where the text gives none: there is no last day then. */
  term: Term | null
  /** 公布日期; null until it is known. */
  publishedOn: CivilDate | null
  /** 成文日期; null until it is known. */
  dateMade: CivilDate | null
}

export type Expiry =
  | { ok: true; effective: CivilDate; lastDay: CivilDate | null; explanation: string[] }
  | { ok: false; reason: string }

/** First and last day in force, with the arithmetic in Chinese. */
export const expiryOf = ({ effectiveFrom, term, publishedOn, dateMade }: ExpiryOptions): Expiry => {
  const start = startOf({ effectiveFrom, publishedOn, dateMade })
  if (typeof start === 'string') return { ok: false, reason: start }
  const { effective, because } = start
  const begin = `${because}，${formatCivilDate(effective)}起施行`
  if (!term) return { ok: true, effective, lastDay: null, explanation: [begin] }
  const counted = lastDayOfLength({ effectiveFrom, effective, term })
  if (term.until) {
    if (term.until < effective)
      return { ok: false, reason: `截止日期${formatCivilDate(term.until)}早于施行日期，请核对` }
    const explanation = [begin, `文件写明有效期至${formatCivilDate(term.until)}`]
    if (counted && counted !== term.until)
      explanation.push(`按文件写明的期限推算为${formatCivilDate(counted)}，以写明的日期为准`)
    return { ok: true, effective, lastDay: term.until, explanation }
  }
  if (!counted) return { ok: true, effective, lastDay: null, explanation: [begin] }
  return {
    ok: true,
    effective,
    lastDay: counted,
    explanation: [begin, lengthText({ effectiveFrom, term, counted })],
  }
}

/** Years and months as one count of months. */
export const monthsOf = ({ years = 0, months = 0 }: Term): number => years * 12 + months

/** `二年`-like words of a length in digits: 5年, 18个月 as 1年6个月. */
export const formatLength = ({ years, months }: Term): string =>
  `${years ? `${years}年` : ''}${months ? `${months}个月` : ''}`

type StartOptions = Omit<ExpiryOptions, 'term'>

const startOf = ({
  effectiveFrom,
  publishedOn,
  dateMade,
}: StartOptions): { effective: CivilDate; because: string } | string => {
  if (effectiveFrom.kind === 'date')
    return { effective: effectiveFrom.date, because: '文件写明施行日期' }
  const isPublication = effectiveFrom.kind === 'from-publication'
  const day = isPublication ? publishedOn : dateMade
  if (!day)
    return isPublication
      ? '自公布之日起施行，须先填写公布日期'
      : '自印发之日起施行，须先填写成文日期'
  const event = `${isPublication ? '公布' : '成文'}日期为${formatCivilDate(day)}`
  const { afterDays } = effectiveFrom
  if (!afterDays) return { effective: day, because: `${event}，自当日起` }
  return { effective: addDays(day, afterDays + 1), because: `${event}，满${afterDays}日的次日` }
}

const lastDayOfLength = ({
  effectiveFrom,
  effective,
  term,
}: {
  effectiveFrom: EffectiveFrom
  effective: CivilDate
  term: Term
}): CivilDate | null => {
  const months = monthsOf(term)
  if (months === 0) return null
  const sameDay = addMonths(effective, months)
  const isMonthEnd = partsOf(sameDay).day !== partsOf(effective).day
  return countsFirstDay(effectiveFrom) && !isMonthEnd ? addDays(sameDay, -1) : sameDay
}

/** A date, and the day after a waiting time, start at midnight; an event starts within its day. */
const countsFirstDay = (from: EffectiveFrom): boolean =>
  from.kind === 'date' || from.afterDays !== undefined

const lengthText = ({
  effectiveFrom,
  term,
  counted,
}: {
  effectiveFrom: EffectiveFrom
  term: Term
  counted: CivilDate
}): string =>
  countsFirstDay(effectiveFrom)
    ? `有效期${formatLength(term)}，自施行当日起算，至${formatCivilDate(counted)}`
    : `有效期${formatLength(term)}，当日不计入（民法典第二百零一条、第二百零二条），至${formatCivilDate(counted)}`
