import type { Random } from './random'

/**
 * Numbers written after the standards themselves, not after the detector: GB 11643 (identity
 * numbers), ISO/IEC 7812 (bank cards), GB 32100 (unified credit codes), ISO 2108 (ISBN),
 * GA 36 (plates), the passport series of the National Immigration Administration.
 */
const DIVISIONS =
  '430422 430422 430422 430422 430421 430408 430405 430406 430407 430412 430423 430424 430426 430481 430482 430102 430111 430181 430211 430302 430525 430602 430703 431003 431102 431223 110105 120104 310115 320106 330106 350203 360102 370102 410105 420106 440106 440305 450103 500112 510107 520103 530102 610113'.split(
    ' ',
  )

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** GB 11643-1999 annex A: ISO 7064 MOD 11-2 over the first seventeen digits. */
export const idCheck = (body: string): string => {
  let sum = 0
  for (let index = 0; index < 17; index++) sum += Number(body[index]) * (2 ** (17 - index) % 11)
  return '10X98765432'[sum % 11]!
}

export type Birth = { year: number; month: number; day: number }

export const birthBetween = (random: Random, first: number, last: number): Birth => ({
  year: random.int(first, last),
  month: random.int(1, 12),
  day: random.int(1, 28),
})

export const idCard = (random: Random, birth: Birth): string => {
  const body =
    random.pick(DIVISIONS) +
    pad(birth.year, 4) +
    pad(birth.month, 2) +
    pad(birth.day, 2) +
    pad(random.int(1, 999), 3)
  return body + idCheck(body)
}

/** The fifteen digits in use until 1999: no century, no check character. */
export const oldIdCard = (random: Random, birth: Birth): string =>
  random.pick(DIVISIONS) +
  pad(birth.year % 100, 2) +
  pad(birth.month, 2) +
  pad(birth.day, 2) +
  pad(random.int(1, 999), 3)

/** One digit of the serial or the day mistyped, so that the check character no longer agrees. */
export const mistyped = (random: Random, number: string, from: number): string => {
  const at = random.int(from, number.length - 2)
  const wrong = String((Number(number[at]) + random.int(1, 9)) % 10)
  return number.slice(0, at) + wrong + number.slice(at + 1)
}

const CARD_SERIES: readonly (readonly [prefix: string, length: number])[] = [
  ['622848', 19],
  ['622841', 19],
  ['623052', 19],
  ['622202', 19],
  ['621226', 19],
  ['622208', 19],
  ['621700', 19],
  ['622700', 16],
  ['621661', 19],
  ['621785', 19],
  ['601382', 19],
  ['622260', 19],
  ['621799', 19],
  ['622188', 19],
  ['621098', 19],
  ['622588', 16],
  ['621483', 16],
  ['622690', 16],
  ['622622', 16],
  ['622908', 18],
  ['622521', 16],
  ['622169', 19],
  ['623090', 19],
  ['621539', 19],
]

/** ISO/IEC 7812-1 annex B. */
export const luhnDigit = (body: string): string => {
  let sum = 0
  for (let index = 0; index < body.length; index++) {
    const digit = Number(body[body.length - 1 - index])
    const weighted = index % 2 === 0 ? digit * 2 : digit
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return String((10 - (sum % 10)) % 10)
}

export const bankCard = (random: Random): string => {
  const [prefix, length] = random.pick(CARD_SERIES)
  const body = prefix + random.digits(length - prefix.length - 1)
  return body + luhnDigit(body)
}

const NETWORKS =
  '134 135 136 137 138 139 147 150 151 152 157 158 159 172 178 182 183 184 187 188 195 197 198 130 131 132 145 155 156 166 175 176 185 186 196 133 149 153 173 177 180 181 189 190 191 193 199 192'.split(
    ' ',
  )

export const mobile = (random: Random): string => random.pick(NETWORKS) + random.digits(8)

/** The seven digits of a Hengyang line, without the area code 0734. */
export const localLine = (random: Random): string =>
  `8${random.pick([...'2345678'])}${random.digits(5)}`

const PASSPORT_LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ']

export const passport = (random: Random): string =>
  random.pick([
    () => `G${random.digits(8)}`,
    () => `E${random.digits(8)}`,
    () => `E${random.pick(PASSPORT_LETTERS)}${random.digits(7)}`,
    () => `PE${random.digits(7)}`,
    () => `SE${random.digits(7)}`,
  ])()

export type Plate = { province: string; office: string; serial: string }

/** GA 36-2018: five characters of digits and at most two letters (no I, O), six for new energy. */
export const plate = (random: Random): Plate => {
  const province = random.chance(0.75) ? '湘' : random.pick([...'粤京沪浙苏鄂赣桂渝川闽豫鲁黔云'])
  const office = province === '湘' ? random.pick([...'DDDDABCEFLM']) : random.pick([...'ABCDEFG'])
  const letter = (): string => random.pick(PASSPORT_LETTERS)
  const serial = random.pick([
    () => random.digits(5),
    () => letter() + random.digits(4),
    () => letter() + letter() + random.digits(3),
    () => random.digits(1) + letter() + random.digits(3),
    () => random.digits(4) + letter(),
    () => random.pick(['D', 'F']) + random.digits(5),
    () => random.digits(5) + random.pick(['D', 'F']),
    () => random.pick(['D', 'F']) + letter() + random.digits(4),
  ])()
  return { province, office, serial }
}

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 11714: the check character of an organisation code. */
const organisationCheck = (body: string): string => {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const values = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const sum = weights.reduce((total, weight, at) => total + weight * values.indexOf(body[at]!), 0)
  return '0123456789X0'[11 - (sum % 11)]!
}

/** GB 32100-2015; `body` begins with the class of registration (11 organ, 91 firm, 92 trader…). */
export const creditCode = (random: Random, classes: readonly string[]): string => {
  const organisation = random.chance(0.5)
    ? `MA${random.pick([...'4567L'])}${random.pick(PASSPORT_LETTERS)}${random.digits(4)}`
    : `00${random.digits(6)}`
  const body =
    random.pick(classes) + random.pick(DIVISIONS) + organisation + organisationCheck(organisation)
  let sum = 0
  for (let index = 0; index < 17; index++)
    sum += CREDIT_ALPHABET.indexOf(body[index]!) * (3 ** index % 31)
  return body + CREDIT_ALPHABET[(31 - (sum % 31)) % 31]!
}

export const isbn = (random: Random): string => {
  const publisher = random.digits(4)
  const title = random.digits(4)
  const body = `9787${publisher}${title}`
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0)
  return `978-7-${publisher}-${title}-${(10 - (sum % 10)) % 10}`
}
