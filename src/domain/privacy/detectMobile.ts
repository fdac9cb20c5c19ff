import { isThingLabel, labelBefore } from './numberLabels'
import { isCommonServiceLabel, phoneLabelBefore } from './phoneLabels'
import type { Candidate, Detector, ScanSource } from './scanSource'

/**
 * Mobile numbers, with or without +86 and separators. One in `officialNumbers` is left alone, and so
 * is one that its own label calls a hotline or a channel of complaint, supervision or explanation of
 * policy: the Regulations (Art 19-20) and the seven disclosures demand those, and in a village they
 * are a cadre's mobile. Any other, 咨询电话 and 联系人 included, is a finding: an office that means to
 * publish a person's mobile says so once, in `officialNumbers`.
 */
export const detectMobile: Detector = (source) =>
  [...source.text.matchAll(MOBILE)].flatMap((match): Candidate[] => {
    const start = match.index
    const end = start + match[0].length
    return isPersonal(source, start, end) ? [{ kind: 'mobile', start, end }] : []
  })

const GAP = '(?: {1,3}| ?- ?|[.·]| ?\\r?\\n ?)'
const MOBILE = new RegExp(
  '(?<![\\d*_]|\\d[.-])(?:(?:\\(?(?:\\+|00)86\\)?|\\(86\\)|86)[ -]{0,2}[(【\\[]?)?' +
    `1${GAP}?[3-9](?:${GAP}?\\d){9}(?![\\d*A-Za-z_]|[.]\\d)`,
  'g',
)

const isPersonal = ({ text, officialNumbers }: ScanSource, start: number, end: number): boolean => {
  const written = text.slice(start, end)
  const digits = written.replace(/\D/g, '').slice(-11)
  if (officialNumbers.has(digits) || isPartOfCode(text, start)) return false
  if (!isWrittenAsOne(text, start, end)) return false
  if (AMOUNT_AFTER.test(text.slice(end, end + 4))) return false
  if (isCommonServiceLabel(phoneLabelBefore(text, start))) return false
  if (isInListOfCertificates(text, start)) return false
  return !isThingLabel(labelBefore(text, start))
}

/** Groups of three digits or more, unless every digit stands apart; columns of figures and wrapped lines need a word. */
const isWrittenAsOne = (text: string, start: number, end: number): boolean => {
  const number = text.slice(start, end).replace(/^(?:\(?(?:\+|00)?86\)?)[ -]{0,2}[(【[]?(?=1)/, '')
  const groups = number.split(/\D+/).map((group) => group.length)
  if (groups.length === 1) return true
  if (groups.some((group) => group < 3) && groups.length !== 11)
    return groups[0] === 3 && Math.min(...groups) === 2 && standsAlone(text, start, end)
  if (/\./.test(number) && !/^(?:\d{3}\.\d{4}|\d{4}\.\d{3})\.\d{4}$/.test(number)) return false
  if (number.includes('\n')) return isIntroduced(text, start)
  if (groups.length === 11)
    return (
      !/\d[ -]$/.test(text.slice(Math.max(0, start - 2), start)) &&
      !/^[ -]\d(?!\d)/.test(text.slice(end, end + 3))
    )
  return !/\d \d/.test(number) || !isRowOfFigures(text, start, end)
}

/** No figure of a row on either side: a name or a stop before it, a stop behind it. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  /(?:[\u4e00-\u9fa5][,::(]|电话|手机) ?$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^(?:$|[,。;)、\n])/.test(text.slice(end, end + 1))

const isIntroduced = (text: string, start: number): boolean =>
  /(?:电话|手机|联系|方式|号码|微信|tel|phone)/i.test(text.slice(Math.max(0, start - 20), start))

/** 执法人员:刘军(执法证号:18043022015)、王强(18043022016): the label serves the whole list. */
const isInListOfCertificates = (text: string, start: number): boolean =>
  /[(]$/.test(text.slice(Math.max(0, start - 1), start)) &&
  /(?:执法|工作|资格|执业)证件?(?:编?号码?)?[::为]?\w+(?:(?!电话|手机|联系)[^。\n])*$/.test(
    text.slice(Math.max(0, start - 80), start),
  )

const AMOUNT_AFTER = /^ ?(?:元|万[元亩人户吨余件美]|亿|吨|亩|平方|立方|公里|人次|户|册|份|吨)/

/** ZX13812345678 is a serial number; Tel13812345678 is not. */
const isPartOfCode = (text: string, start: number): boolean => {
  const letters = /[A-Za-z]+$/.exec(text.slice(Math.max(0, start - 10), start))?.[0]
  return letters !== undefined && !/(?:tel|phone|mobile|mob|cell|no|^t|^m)$/i.test(letters)
}

/** 138 1234 5678 9012: columns of a table, unless the words before speak of a telephone. */
const isRowOfFigures = (text: string, start: number, end: number): boolean =>
  !isIntroduced(text, start) &&
  (/(?:^|\s)\d{3,4} $/.test(text.slice(Math.max(0, start - 6), start)) ||
    /^ \d{3,4}(?![.\d])/.test(text.slice(end, end + 6)))
