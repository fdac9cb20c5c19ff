import { squeeze } from './cleanText'

/**
 * A number as people type it into a list: `1,234.50`, `￥120`, `105元/亩`, `105/亩`, `315（元）`,
 * `３．２亩`, `'36`. `null` for
 * anything else. Thousands separators must stand where they belong; `万` is not taken for a unit,
 * because it changes the figure.
 */
export const readNumber = (text: string): number | null => {
  if (PLAIN.test(text)) return Number(text)
  const bare = squeeze(text).replace(LEAD, '').replace(UNIT, '')
  const number = bare.includes(',') && THOUSANDS.test(bare) ? bare.replaceAll(',', '') : bare
  if (PLAIN.test(number)) return Number(number)
  const accounting = /^\(([\d.]+)\)$/.exec(number)?.[1]
  return accounting && PLAIN.test(accounting) ? -Number(accounting) : null
}

const PLAIN = /^[-+]?(?:\d{1,15}(?:\.\d*)?|\.\d+)$/
const THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const LEAD = /^['‘’`´]*(?:人民币|RMB|CNY)?[¥$]?/i
const UNITS = '元整?|圆整?|块|亩|公顷|人次|人|头|只|羽|户|株|棵|台|套|个|公斤|吨|平方米|m2'
const UNIT = new RegExp(
  String.raw`(?:\((?:${UNITS})\)|(?:${UNITS})(?:\/.{1,4})?|\/[\u3400-\u9fff].{0,3})$`,
)

/** `105元`, `105.37元`: fen as a person reads it. */
export const yuanText = (fen: number): string =>
  `${Number.isInteger(fen) ? (fen / 100).toFixed(2) : String(+(fen / 100).toFixed(6))}元`

/** `1234.50`, for machines. Exact for any integer number of fen. */
export const yuanDecimal = (fen: number): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
