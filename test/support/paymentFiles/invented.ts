import { addDays, civilDate } from '../../../src/domain/calendar/civilDate'

/** Invented people: numbers are counted up, with valid check digits, and belong to nobody. */

/** The identity number of invented person `order` (from 0): region 430422, unique up to 19 million. */
export const inventedIdentity = (order: number): string => {
  const birth = addDays(FIRST_BIRTH, order % BIRTH_DAYS).replaceAll('-', '')
  const sequence = String(Math.floor(order / BIRTH_DAYS) % 1000).padStart(3, '0')
  const body = `430422${birth}${sequence}`
  return body + identityCheck(body)
}

/** A UnionPay card of 19 digits with a valid check digit. */
export const inventedCard = (order: number): string => {
  const body = `621799${String(order).padStart(12, '0')}`
  return body + luhnCheck(body)
}

/** A name; many people share one, as in life. */
export const inventedName = (order: number): string => {
  const surname = pick(SURNAMES, order * 7 + Math.floor(order / 31))
  const first = pick(GIVEN, order * 13 + 5)
  const second = order % 4 === 0 ? '' : pick(GIVEN, order * 29 + Math.floor(order / 17))
  return surname + first + second
}

const FIRST_BIRTH = civilDate('1945-01-01')
const BIRTH_DAYS = 19_000
const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董',
  '欧阳',
]
const GIVEN = [...'芳伟敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英玉兰红梅春生国华建文志德福贵荣祥']

const pick = (list: readonly string[], at: number): string => list[at % list.length]!

/** GB 11643-1999; worked out here, so that the fixtures prove the check of the program. */
const identityCheck = (body: string): string => {
  let sum = 0
  for (let at = 0; at < 17; at += 1) sum += WEIGHTS[at]! * (body.charCodeAt(at) - 48)
  return '10X98765432'[sum % 11]!
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** ISO/IEC 7812-1 annex B. */
const luhnCheck = (body: string): string => {
  let sum = 0
  for (let at = 0; at < body.length; at += 1) {
    const digit = body.charCodeAt(body.length - 1 - at) - 48
    const doubled = at % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return String((10 - (sum % 10)) % 10)
}
