/**
 * Numbers written in Chinese numerals (一三八零零一三八零零零) as digits, unit for unit. Only runs as
 * long as a telephone number are touched: years, ordinals and counts are shorter.
 */
export const spelledDigits = (text: string): string =>
  text.replace(SPELLED_RUN, (run) => run.replace(NUMERAL, (char) => DIGIT_OF[char] ?? char))

/** The digit a Chinese numeral stands for, ASCII digits included; undefined for anything else. */
export const digitOf = (char: string): string | undefined =>
  char >= '0' && char <= '9' ? char : DIGIT_OF[char]

const DIGIT_OF: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  幺: '1',
  壹: '1',
  二: '2',
  贰: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
}

const NUMERAL = /[〇零一幺壹二贰三叁四肆五伍六陆七柒八捌九玖]/g
const SPELLED_RUN =
  /(?:[〇零一幺壹二贰三叁四肆五伍六陆七柒八捌九玖][ -]?){10,}[〇零一幺壹二贰三叁四肆五伍六陆七柒八捌九玖]/g
