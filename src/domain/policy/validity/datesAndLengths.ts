import { civilDateOf, daysInMonth, type CivilDate } from '../../calendar/civilDate'
import { NUMBER_SOURCE, parseNumeral } from '../../time-limits/grammar/numerals'

/** A full date, `2022年3月1日`, `二〇二二年三月一日`, `2022-03-01`; no groups. */
export const DATE_SOURCE =
  '(?:(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2})'

/** The end of a year or month, `2025年底`, `2025年12月底`; no groups. */
export const END_SOURCE =
  '(?:(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年(?:年?[底末]|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月[底末]))'

/** A length, `二年`, `三十六个月`, `2年零6个月`, `一年半`, `半年`; no groups. */
export const LENGTH_SOURCE = `(?:${NUMBER_SOURCE}个?周?年(?:零?${NUMBER_SOURCE}个?月|半)?|${NUMBER_SOURCE}个?月|半年)`

/** The date of a text that matches DATE_SOURCE; null where there is no such day. */
export const readDate = (text: string): CivilDate | null => {
  const [year, month, day] = text.split(/[年月日号\-./]/u).map(parseNumeral) as [
    number,
    number,
    number,
  ]
  return realDate(year, month, day)
}

/** The last day of a text that matches END_SOURCE; null where there is no such month. */
export const readEnd = (text: string): CivilDate | null => {
  const [yearText, rest] = text.split('年') as [string, string]
  const year = parseNumeral(yearText)
  const month = rest.includes('月') ? parseNumeral(rest.split('月')[0]!) : 12
  return month >= 1 && month <= 12 ? realDate(year, month, daysInMonth(year, month)) : null
}

/** Years and months of a text that matches LENGTH_SOURCE; null for a number that is no length. */
export const readLength = (text: string): { years?: number; months?: number } | null => {
  if (text === '半年') return { months: 6 }
  const match = SPLIT_LENGTH.exec(text)
  const years = match?.[1] ? parseNumeral(match[1]) : 0
  const months = match?.[3] ? 6 : match?.[2] ? parseNumeral(match[2]) : 0
  const sound = [years, months].every((number) => Number.isInteger(number) && number >= 0)
  if (!match || !sound || years > MOST_YEARS || years + months === 0) return null
  return { ...(years ? { years } : {}), ...(months ? { months } : {}) }
}

/** A greater number is a year, 二〇二五年, and no length. */
const MOST_YEARS = 50

const SPLIT_LENGTH = new RegExp(
  `^(?:(${NUMBER_SOURCE})个?周?年零?)?(?:(${NUMBER_SOURCE})个?月|(半))?$`,
  'u',
)

const realDate = (year: number, month: number, day: number): CivilDate | null => {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real && year >= 1949 && year <= 2999 ? civilDateOf(year, month, day) : null
}
