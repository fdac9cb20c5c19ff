/** A plain decimal as we write numbers: digits, at most one point, a minus before it; no exponent. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text)

const DECIMAL = /^-?\d+(\.\d+)?$/
