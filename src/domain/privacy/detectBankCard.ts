import { CARD_PREFIXES } from './data/cardPrefixes'
import { isPublicAccount } from './isPublicAccount'
import { hasLuhnCheck } from './luhn'
import { numberSpans, type NumberSpan } from './numberChunks'
import { isBankLabel, isCardLabel, isIdCardLabel, isThingLabel, labelBefore } from './numberLabels'
import type { Candidate, Detector, ScanSource } from './scanSource'

/**
 * Bank cards: 16 to 19 digits with a Chinese prefix and a right check digit, wherever they stand;
 * and any number of an account behind a label (银行卡号, 账号, 一卡通…), since village banks' passbooks
 * and mistyped cards pass no check. Accounts of organs and companies behind a label are left alone:
 * see `isPublicAccount`.
 */
export const detectBankCard: Detector = ({ text, chunks, names }) =>
  numberSpans({ chunks, min: 12, max: 22 })
    .filter((span) => isPersonalAccount({ text, names }, span))
    .map(({ start, end }): Candidate => ({ kind: 'bank-card', start, end }))

const isPersonalAccount = (
  { text, names }: Pick<ScanSource, 'text' | 'names'>,
  span: NumberSpan,
): boolean => {
  if (span.digits.endsWith('X') || isInCode(text, span)) return false
  const isCard = isCardNumber(span)
  if (!isCard && !areGroupsOfAccount(span)) return false
  const label = labelBefore(text, span.start)
  if (isCard && !isIdCardLabel(label)) return !isThingLabel(label)
  if (!isBankLabel(label) || !areGroupsOfAccount(span)) return false
  return isCardLabel(label) || !isPublicAccount({ text, names, start: span.start, end: span.end })
}

const isCardNumber = (span: NumberSpan): boolean => {
  const { digits, groups } = span
  if (digits.length < 16 || digits.length > 19) return false
  if (!PREFIXES.some((prefix) => digits.startsWith(prefix)) || !hasLuhnCheck(digits)) return false
  if (groups.length === 1) return true
  if (groups.every((group) => group === 1)) return true
  return !span.hasNeighbour && groups.slice(0, -1).every((group) => group >= 3)
}

/** 91110105004078526M is a credit code. */
const isInCode = (text: string, { start, end }: NumberSpan): boolean =>
  /[A-Za-z]/.test(text.charAt(end)) || /\d[A-Za-z]/.test(text.slice(Math.max(0, start - 2), start))

/** Shorter numbers behind 账号 are log-in names; longer ones are not printed by any bank. */
const areGroupsOfAccount = ({ digits, groups }: NumberSpan): boolean =>
  digits.length >= (groups.length === 1 ? 14 : 15) &&
  digits.length <= 21 &&
  (groups.every((group) => group >= 2) || groups.every((group) => group === 1))

const PREFIXES = CARD_PREFIXES
