/** Characters that write a Chinese number, plain and formal. */
export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟'

/** Longer numbers are no limits; the bound keeps reading linear on any text. */
const LONGEST = 8

/** A number as a catalogue may write it: `20`, `1.5`, `二十`, `一百二十`, `二〇二五`. */
export const NUMBER_SOURCE = `(?:[0-9]{1,${LONGEST}}(?:\\.[0-9]{1,4})?|[${CHINESE_DIGITS}]{1,${LONGEST}})`

/** The value of a text that matches NUMBER_SOURCE; NaN for a malformed one such as `十十`. */
export const parseNumeral = (text: string): number => {
  if (/^[0-9]/u.test(text)) return Number(text)
  const chars = [...text].map((char) => FORMAL[char] ?? char)
  return chars.some((char) => char in POWERS || char in TENS)
    ? parsePositional(chars)
    : Number(chars.map((char) => DIGITS[char]).join(''))
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }
const FORMAL: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}

/** `一百二十` and `十五`; powers must fall from left to right. */
const parsePositional = (chars: readonly string[]): number => {
  let total = 0
  let digit: number | undefined
  let lastPower = Infinity
  for (const char of chars) {
    const power = POWERS[char]
    const ten = TENS[char]
    if (power !== undefined) {
      if (power >= lastPower) return NaN
      total += (digit ?? 1) * power
      lastPower = power
      digit = undefined
    } else if (ten !== undefined) {
      if (lastPower <= 10 || digit !== undefined) return NaN
      total += ten
      lastPower = 10
    } else if (char === '零' || char === '〇') {
      digit = undefined
    } else if (digit !== undefined) {
      return NaN
    } else {
      digit = DIGITS[char]
    }
  }
  return total + (digit ?? 0)
}
