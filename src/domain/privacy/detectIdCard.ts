import {
  birthYear,
  hasProvince,
  isIdCardNumber,
  isOldIdCardNumber,
  looksLikeIdCardNumber,
} from './idCardNumber'
import { isCreditCode } from './creditCode'
import { nameBefore } from './nameBefore'
import { numberSpans, type NumberSpan } from './numberChunks'
import { isIdCardLabel, isThingLabel, labelBefore } from './numberLabels'
import type { Candidate, Detector, ScanSource } from './scanSource'

/**
 * Identity card numbers (GB 11643-1999) however they are broken up, those of 15 digits, the 20-digit
 * numbers of disability certificates (identity number, category, grade), and mistyped ones where a
 * label or a name beside them tells what they are.
 */
export const detectIdCard: Detector = (source) => [
  ...numberSpans({ chunks: source.chunks, min: 15, max: 20 })
    .filter((span) => isIdCard(source, span))
    .map(({ start, end }): Candidate => ({ kind: 'id-card', start, end })),
]

const isIdCard = (source: ScanSource, span: NumberSpan): boolean => {
  if (!hasProvince(span.digits) || isPartOfDecimal(source.text, span)) return false
  const { digits } = span
  if (digits.length === 18) return isEighteen(source, span)
  if (digits.length === 15) return isFifteen(source.text, span)
  if (digits.length === 20) return isDisabilityCertificate(digits)
  return span.groups.length === 1 && isLabelled(source.text, span) && isMistyped(digits)
}

const isEighteen = ({ text, names }: ScanSource, span: NumberSpan): boolean => {
  const { digits } = span
  const label = labelBefore(text, span.start)
  if (isIdCardLabel(label)) return /^\d{17}[\dX]$/.test(digits)
  if (!looksLikeIdCardNumber(digits)) return false
  if (!isIdCardNumber(digits))
    return span.groups.length === 1 && !isThingLabel(label) && isBesideName({ text, names }, span)
  if (isThingLabel(label))
    return (
      birthYear(digits) < FIRST_YEAR_OF_SERIALS &&
      !(label.includes('信用代码') && isCreditCode(digits))
    )
  return true
}

/**
 * Serial numbers of matters are often region + date + sequence, and one in eleven passes the check.
 * Behind a label that names a matter, such a number dated in the years of online handling is a
 * serial; a birth date before is a person's.
 */
const FIRST_YEAR_OF_SERIALS = 2012

const isFifteen = (text: string, span: NumberSpan): boolean => {
  if (!isOldIdCardNumber(span.digits) || span.groups.length > 3) return false
  return isLabelled(text, span) || text.trim() === text.slice(span.start, span.end)
}

const isDisabilityCertificate = (digits: string): boolean =>
  isIdCardNumber(digits.slice(0, 18)) && /[1-7][1-4]$/.test(digits)

/** One digit too few or too many behind 身份证号: the birth date is there all the same. */
const isMistyped = (digits: string): boolean =>
  /^\d{6}(?:19|20)\d/.test(digits) && digits.length >= 17

const isLabelled = (text: string, span: NumberSpan): boolean =>
  isIdCardLabel(labelBefore(text, span.start))

const isBesideName = (
  { text, names }: Pick<ScanSource, 'text' | 'names'>,
  span: NumberSpan,
): boolean => {
  const before = text.slice(Math.max(0, span.start - 8), span.start)
  if (/[男女][\s,、|]{1,3}$/.test(before)) return true
  const name = nameBefore(names, span.start)
  return name !== undefined && /^[\s,、:(|]{1,3}$/.test(text.slice(name.end, span.start))
}

const isPartOfDecimal = (text: string, span: NumberSpan): boolean =>
  /(?:^|\D)0\.$|\d,$/.test(text.slice(Math.max(0, span.start - 3), span.start)) ||
  /^\.\d/.test(text.slice(span.end, span.end + 2))
