import { COMPOUND_SURNAMES } from './data/surnames'
import { digitOf } from './spelledDigits'
import type { PrivacyKind } from './privacyFinding'

/**
 * The proper mask of a datum as it stands in the text: separators and letters of a label stay, the
 * middle of a number becomes stars (as the lists of 杭州钱塘 do), a name keeps its surname, an address
 * the part up to the village. `kept` is the length of that part, in units of `datum`.
 */
export const maskValue = ({
  kind,
  datum,
  kept = 0,
}: {
  kind: PrivacyKind
  datum: string
  kept?: number
}): string => {
  switch (kind) {
    case 'id-card':
      return maskIdCard(datum)
    case 'bank-card':
      return hideDigits(datum, 4, 4)
    case 'mobile':
      return hideDigits(datum, countDigits(datum) - 8, 4)
    case 'landline':
      return maskLandline(datum)
    case 'passport':
      return hideDigits(datum, 0, 3)
    case 'plate':
      return maskPlate(datum)
    case 'address':
      return `${datum.slice(0, kept)}***`
    case 'sensitive':
      return maskName(datum)
  }
}

/** 430422********1234; of the 20 digits of a disability certificate the last two tell the disability. */
const maskIdCard = (datum: string): string => {
  const count = countDigits(datum)
  return hideDigits(datum, 6, count >= 20 ? 0 : count >= 17 ? 4 : 3)
}

/** 0734-****123: the area and the last three stay; behind a country code the area has lost its 0. */
const maskLandline = (datum: string): string => {
  const extension = /(?:-|转|－)\d{1,6}$/.exec(datum)?.[0] ?? ''
  const line =
    countDigits(datum) - countDigits(extension) < 7
      ? datum
      : datum.slice(0, datum.length - extension.length)
  const count = countDigits(line)
  const head = Math.max(
    0,
    count - (AREA_OF_EIGHT.test(line.normalize('NFKC')) ? 8 : count > 8 ? 7 : count),
  )
  return hideDigits(line, head, 3) + datum.slice(line.length)
}

/** The areas whose lines have eight digits and whose code has three: 010, 02x; and the newer ones by length. */
const AREA_OF_EIGHT = /^\D*(?:\+86\D*)?0?(?:10|2\d)|^\D*0\d{3}\D*\d{8}|^\D*0\d{3}\D*\d{4}\D\d{4}/

const maskPlate = (datum: string): string => {
  const isSign = (char: string) => /[\p{L}\p{N}*]/u.test(char)
  const count = [...datum].filter(isSign).length
  let seen = 0
  return [...datum]
    .map((char) => {
      if (!isSign(char)) return char
      seen += 1
      return seen <= 2 || seen > count - 2 ? char : '*'
    })
    .join('')
}

const maskName = (datum: string): string => {
  const characters = [...datum.replace(/[\s·•・]/g, '')]
  const kept = COMPOUND_SURNAMES.has(characters.slice(0, 2).join('')) ? 2 : 1
  return characters.slice(0, kept).join('') + '*'.repeat(Math.max(1, characters.length - kept))
}

const hideDigits = (datum: string, head: number, tail: number): string => {
  const count = countDigits(datum)
  let seen = 0
  return [...datum]
    .map((char) => {
      if (!isPlace(char)) return char
      seen += 1
      return seen > head && seen <= count - tail ? '*' : char
    })
    .join('')
}

const countDigits = (datum: string): number => [...datum].filter(isPlace).length

/** A digit in any dress, the check character X, or a place already hidden. */
const isPlace = (char: string): boolean =>
  digitOf(char.normalize('NFKC')) !== undefined || /[*×xX●■□○·#＊Ｘｘ]/.test(char)
