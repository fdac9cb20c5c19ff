import { plainDecimal } from '../../contentParts/workbook/plainDecimal'

/** Excel keeps so many significant digits; what a file holds beyond them is the dust of arithmetic. */
const DIGITS = 15

const ZERO = 48
const NINE = 57
const POINT = 46

/**
 * The number of a cell as a plain decimal, rounded to 15 significant digits as Excel shows it:
 * `0.30000000000000004` is 0.3, `1.38E10` is 13800000000. `undefined` for what is no number.
 */
export const cellNumber = (written: string): string | undefined => {
  if (isPlain(written)) return written
  const text = written.trim()
  const number = Number(text)
  if (text === '' || !Number.isFinite(number)) return undefined
  const rounded = plainDecimal(number.toPrecision(DIGITS))
  const plain = rounded.includes('.') ? rounded.replace(/\.?0+$/u, '') : rounded
  return plain === '-0' ? '0' : plain
}

/** Has a plain decimal more digits before its point than Excel keeps? Then the last are made up. */
export const isLossy = (plain: string): boolean => {
  if (plain.length <= DIGITS) return false
  const point = plain.indexOf('.')
  const end = point < 0 ? plain.length : point
  return end - (plain.startsWith('-') ? 1 : 0) > DIGITS
}

/** Nothing to do: at most 15 digits, no sign, no exponent, no zero too many. Most cells are such. */
const isPlain = (written: string): boolean => {
  const { length } = written
  if (length === 0 || length > DIGITS) return false
  let point = -1
  for (let at = 0; at < length; at++) {
    const code = written.charCodeAt(at)
    if (code === POINT && point < 0) point = at
    else if (code < ZERO || code > NINE) return false
  }
  if (point === 0 || point === length - 1) return false
  if (point > 0 && written.charCodeAt(length - 1) === ZERO) return false
  return written.charCodeAt(0) !== ZERO || length === 1 || point === 1
}
