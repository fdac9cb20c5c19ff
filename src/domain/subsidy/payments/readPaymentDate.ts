import { isCivilDate, type CivilDate } from '../../calendar/civilDate'
import { cleanText } from './cleanText'

/**
 * The day of a payment in the forms that lists use: `2026-03-05`, `2026/3/5`, `2026.3.5`, `2026年3月5日`,
 * `20260305`, each with or without a time behind it, and `3月5日` of the batch's `year`. `null` when it is
 * no day: a month alone, a two-digit year, a serial number that lost its date format.
 */
export const readPaymentDate = (text: string, year: number | null): CivilDate | null => {
  if (isCivilDate(text)) return text
  const clean = cleanText(text).replace(/^['‘’`]/, '')
  const full = FULL.exec(clean) ?? COMPACT.exec(clean)
  if (full) return dayOf(full[1]!, full[2]!, full[3]!)
  const short = SHORT.exec(clean)
  return short && year !== null ? dayOf(String(year), short[1]!, short[2]!) : null
}

const FULL =
  /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?: ?[日号])?(?:(?:T| +|(?<=[日号]))\d{1,2}[:时]\d{2}(?:[:分](?:\d{2}(?:\.\d+)?秒?)?)?)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const SHORT = /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/

const dayOf = (year: string, month: string, day: string): CivilDate | null => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(date) ? date : null
}
