/** Larger exponents are no quantity that anyone wrote down. */
const MOST_ZEROS = 400

/**
 * A number without an exponent: `1.3812345678E10` is 13812345678. Digits that the program lost when
 * it stored the number stay lost. Other texts come back as they are.
 */
export const plainDecimal = (text: string): string => {
  const found = /^(-?)(\d+)(?:\.(\d+))?E([+-]?\d{1,3})$/iu.exec(text)
  if (!found) return text
  const [, sign = '', whole = '', fraction = '', written = ''] = found
  const exponent = Number(written)
  if (Math.abs(exponent) > MOST_ZEROS) return text
  const digits = whole + fraction
  const point = whole.length + exponent
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return sign + trimZeros(digits.padEnd(point, '0'))
  return `${sign}${trimZeros(digits.slice(0, point))}.${digits.slice(point)}`
}

const trimZeros = (digits: string): string => digits.replace(/^0+(?=\d)/u, '')
