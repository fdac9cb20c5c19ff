/** Citizen identity numbers, GB 11643-1999: 6 digits of region, 8 of birth, 3 of sequence, 1 check character. */

/** True for 18 characters with a known province, a possible birth date and the right check character. */
export const isIdCardNumber = (digits: string): boolean =>
  looksLikeIdCardNumber(digits) && checkCharacter(digits) === digits[17]

/** The same without the check character: a typing error identifies a person nearly as well. */
export const looksLikeIdCardNumber = (digits: string): boolean =>
  /^\d{17}[\dX]$/.test(digits) && hasProvince(digits) && isBirthDate(digits.slice(6, 14))

/** The 15-digit numbers issued until 1999: region, two-digit year, no check character. */
export const isOldIdCardNumber = (digits: string): boolean =>
  /^\d{15}$/.test(digits) && hasProvince(digits) && isBirthDate(`19${digits.slice(6, 12)}`)

/** The first two digits of GB/T 2260, with 81-83 (residents of Hong Kong, Macau, Taiwan) and 91 (foreigners). */
export const hasProvince = (digits: string): boolean => PROVINCES.has(digits.slice(0, 2))

/** The year of birth in an 18-digit number. */
export const birthYear = (digits: string): number => Number(digits.slice(6, 10))

const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
)

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const checkCharacter = (digits: string): string | undefined =>
  '10X98765432'[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11]

const EARLIEST_YEAR = 1900
/** Nobody is born later for as long as this code lives; the domain has no clock. */
const LATEST_YEAR = 2039

const isBirthDate = (eight: string): boolean => {
  const year = Number(eight.slice(0, 4))
  const month = Number(eight.slice(4, 6))
  const day = Number(eight.slice(6, 8))
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}
