/**
 * 统一登记号 of a normative document (`HNDR-2022-01005`): the area's letters, one letter for the
 * level, R for 规范性文件, the year, two digits for the organ and three for its serial. Hunan's
 * "统一登记、统一编号、统一公布" (湖南省规范性文件管理办法); the meaning of the letters and digits is
 * inferred from printed numbers and unverified, so an unknown level is no refusal.
 */

export type RegistrationNumber = {
  text: string
  /** `HN`, or empty where a single letter stands before the level's. */
  area: string
  /** The letter before R: P province, C city, D county. */
  levelLetter: string
  level: RegistrationLevel | null
  year: number
  /** `00` the government, `01` its office, others the departments. */
  organ: string
  /** Serial of that organ in that year, from 1. */
  serial: number
}

export const REGISTRATION_LEVELS = { P: '省级', C: '市级', D: '县级' } as const
export type RegistrationLevel = keyof typeof REGISTRATION_LEVELS

export type ParsedRegistrationNumber =
  { ok: true; number: RegistrationNumber } | { ok: false; reason: string }

/** Reads a registration number; dashes of any kind, lower case and full width are put right. */
export const parseRegistrationNumber = (raw: string): ParsedRegistrationNumber => {
  const text = raw
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[‐‑‒–—―−－]/gu, '-')
    .toUpperCase()
  if (text === '') return refuse('统一登记号没有填写')
  const match = SHAPE.exec(text)
  if (!match) return refuse(problemOf({ raw: raw.trim(), text }))
  const [, letters, year, organ, serial] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
  ]
  if (Number(serial) === 0) return refuse(`“${text}”末三位是流水号，应从001编起`)
  const levelLetter = letters.at(-1)!
  return {
    ok: true,
    number: {
      text,
      area: letters.slice(0, -1),
      levelLetter,
      level: levelLetter in REGISTRATION_LEVELS ? (levelLetter as RegistrationLevel) : null,
      year: Number(year),
      organ,
      serial: Number(serial),
    },
  }
}

const SHAPE = /^([A-Z]{2,4})R-((?:19|20)[0-9]{2})-([0-9]{2})([0-9]{3})$/u

/** Says which part is wrong, for a number is usually wrong in one place. */
const problemOf = ({ raw, text }: { raw: string; text: string }): string => {
  const [letters = '', year = '', serial = '', ...rest] = text.split('-')
  const example = '例如“HNDR-2022-01005”'
  if (rest.length > 0 || serial === '')
    return `“${raw}”应由字母、年份、编号三段组成，中间用“-”连接，${example}`
  if (!/^[A-Z]+$/u.test(letters)) return `“${letters}”应为大写字母，${example}`
  if (!letters.endsWith('R')) return `“${letters}”应以R（规范性文件）结尾，${example}`
  if (letters.length < 3 || letters.length > 5) return `“${letters}”应为2至4个字母加R，${example}`
  if (!/^(?:19|20)[0-9]{2}$/u.test(year)) return `“${year}”应为四位年份，${example}`
  return `“${serial}”应为五位数字（前两位单位、后三位流水号），${example}`
}

const refuse = (reason: string): { ok: false; reason: string } => ({ ok: false, reason })
