/**
 * Word's automatic numbers as text (ECMA-376, part 1, 17.18.59). Null for a format that is not
 * listed: the caller then shows the plain number and says so.
 */
export const formatNumber = (value: number, format: string): string | null => {
  const write = FORMATS[format]
  return write ? write(value) : null
}

const DIGITS = '〇一二三四五六七八九'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** 十二, 二十, 一百〇五: the counting numbers of official documents. */
const counting = (
  value: number,
  digits = '零一二三四五六七八九',
  units = ['', '十', '百', '千'],
): string => {
  if (value <= 0 || value >= 10_000) return String(value)
  const figures = [...String(value)].map(Number)
  let text = ''
  let gap = false
  figures.forEach((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? ''
    if (figure === 0) {
      gap = text !== ''
      return
    }
    text += `${gap ? digits[0] : ''}${digits[figure]}${unit}`
    gap = false
  })
  return text
}

/** Ten to nineteen are written 十 to 十九, without a leading 一. */
const chineseCounting = (value: number): string => counting(value).replace(/^一十/, '十')

const legalCounting = (value: number): string =>
  counting(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'])

const roman = (value: number): string => {
  let rest = value
  let text = ''
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text
}
const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** After Z comes AA, then BB: Word repeats the letter. */
const letter = (value: number): string => {
  const index = (value - 1) % 26
  return String.fromCharCode(65 + index).repeat(Math.floor((value - 1) / 26) + 1)
}

/** A row of signs in Unicode, from one on; the plain number beyond its end. */
const signs =
  (first: number, count: number) =>
  (value: number): string =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value)

const from =
  (row: string) =>
  (value: number): string =>
    row[value - 1] ?? String(value)

const digitByDigit = (value: number): string =>
  [...String(value)].map((figure) => DIGITS[Number(figure)]).join('')

const fullWidth = (value: number): string =>
  [...String(value)].map((figure) => String.fromCharCode(0xff10 + Number(figure))).join('')

const circled = (value: number): string =>
  value <= 20 ? signs(0x2460, 20)(value) : signs(0x3251, 15)(value - 20)

const FORMATS: Readonly<Record<string, ((value: number) => string) | undefined>> = {
  none: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `- ${value} -`,
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting,
  chineseCountingThousand: chineseCounting,
  japaneseCounting: chineseCounting,
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: chineseCounting,
  chineseLegalSimplified: legalCounting,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  ideographTraditional: from(STEMS),
  ideographZodiac: from(BRANCHES),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: signs(0x2474, 20),
  decimalEnclosedFullstop: signs(0x2488, 20),
  ideographEnclosedCircle: signs(0x3280, 10),
}
