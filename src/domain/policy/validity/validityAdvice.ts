import type { NormativeKind } from '../policyFields'
import { formatLength, monthsOf } from './expiryOf'
import type { Term, ValidityReading } from './validityReading'

/**
 * The longest terms of a normative document in Hunan: five years, two for 试行 and 暂行
 * (湖南省行政程序规定, 省政府令第222号, last amended by 令第310号; the numbers are from memory and
 * unverified).
 */
export const LONGEST_TERM = { ordinary: { years: 5 }, trial: { years: 2 } } as const

/**
 * The days between publication and effect where a normative document names no date: 统一公布之日起30日
 * 以后施行 (湖南省规范性文件管理办法 20 as amended by 省政府令第289号).
 */
export const USUAL_DAYS_BEFORE_EFFECT = 30

export type ValidityAdviceOptions = {
  kind: NormativeKind
  reading: Pick<ValidityReading, 'effectiveFrom' | 'term' | 'trial'>
}

/**
 * What the drafting unit is asked to look at, in Chinese; `suggestedTerm` fills the form only when a
 * person takes it over. Advice: a document that says nothing has no term here.
 */
export const validityAdvice = ({
  kind,
  reading: { effectiveFrom, term, trial },
}: ValidityAdviceOptions): { advice: string[]; suggestedTerm: Term | null } => {
  if (kind === 'other') return { advice: [], suggestedTerm: null }
  const longest: Term = trial ? LONGEST_TERM.trial : LONGEST_TERM.ordinary
  const name = trial ? '标注“试行”“暂行”的规范性文件' : '规范性文件'
  const advice = [
    ...(effectiveFrom
      ? []
      : [
          `文件没有写明施行日期；规范性文件一般自统一公布之日起${USUAL_DAYS_BEFORE_EFFECT}日后施行，请核定`,
        ]),
    ...(term ? [] : [`文件没有写明有效期；${name}的有效期最长为${formatLength(longest)}，请核定`]),
    ...(term && monthsOf(term) > monthsOf(longest)
      ? [
          `文件写明的有效期为${formatLength(term)}，超过${name}最长${formatLength(longest)}的规定，请核对`,
        ]
      : []),
  ]
  return { advice, suggestedTerm: term ? null : { ...longest } }
}
