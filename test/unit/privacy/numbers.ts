import { findPersonalData, type PrivacyOptions } from '../../../src/domain/privacy/findPersonalData'
import type { PrivacyKind } from '../../../src/domain/privacy/privacyFinding'

/** The data of one kind in a text, as they stand there. */
export const found = (kind: PrivacyKind, text: string, options?: PrivacyOptions): string[] =>
  findPersonalData(text, options)
    .filter((finding) => finding.kind === kind)
    .map((finding) => finding.text)

/** 17 digits and their check character, GB 11643-1999: the weights are powers of two modulo 11. */
export const withIdCheck = (body: string): string => {
  const sum = [...body].reduce(
    (total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11),
    0,
  )
  return body + '10X98765432'[sum % 11]
}

/** A card number without its last digit, completed after Luhn. */
export const withLuhn = (body: string): string => {
  const check = '0123456789'.split('').find((digit) => luhnSum(body + digit) % 10 === 0)
  return body + check
}

const luhnSum = (digits: string): number =>
  [...digits].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return sum + Math.floor(value / 10) + (value % 10)
  }, 0)
