import { civilDateOf, isCivilDate, type CivilDate } from '../../domain/calendar/civilDate'
import type { GazetteKind } from './gazetteIssue'
import { squeeze } from './gazetteLines'

/** A document number as read: normalised, its parts, and whether the print used other brackets. */
export type DocumentNumber = {
  text: string
  prefix: string
  year: number
  serial: number
  oddBrackets: boolean
}

/** Reads a line that is a 发文字号 and nothing else, `清政办发〔2022〕2号`; else undefined. */
export const readDocumentNumber = (line: string): DocumentNumber | undefined => {
  const match = NUMBER.exec(squeeze(line))
  if (!match) return undefined
  const [, prefix, open, year, close, serial] = match as unknown as string[]
  return {
    text: `${prefix}〔${year}〕${Number(serial)}号`,
    prefix: prefix!,
    year: Number(year),
    serial: Number(serial),
    oddBrackets: open !== '〔' || close !== '〕',
  }
}

/** An order's number stands alone: `第12号`. */
export const readOrderNumber = (line: string): string | undefined =>
  /^第[\d一二三四五六七八九十百]+号$/.test(squeeze(line)) ? squeeze(line) : undefined

/** Reads a line that is a 统一登记号 (`HNDR-2022-01001`), dashes of any kind; else undefined. */
export const readRegistrationNumber = (line: string): string | undefined => {
  const match = REGISTRATION.exec(squeeze(line).normalize('NFKC'))
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined
}

/** Reads a line that is a date, in digits or Chinese numerals, perhaps in brackets. */
export const readDateLine = (line: string): CivilDate | undefined => {
  const match = DATE.exec(squeeze(line).normalize('NFKC'))
  if (!match) return undefined
  const year = digitsOf(match[1]!)
  const month = numeralOf(match[2]!)
  const day = numeralOf(match[3]!)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return isCivilDate(`${year}-${pad(month)}-${pad(day)}`)
    ? civilDateOf(year, month, day)
    : undefined
}

/** Is the line nothing but the name of an organ, or several with spaces between? */
export const isOrganLine = (line: string): boolean => organsOf(line).length > 0

/** The organs that a line names and nothing else; joint documents print several on one line. */
export const organsOf = (line: string): string[] => {
  const words = line.trim().split(/\s+/)
  if (words.length > 1 && words.every((word) => ORGAN.test(word))) return words
  return ORGAN.test(squeeze(line)) ? [squeeze(line)] : []
}

/** A heading of the gazette itself, between documents: 【县政府文件】. */
export const isSectionLine = (line: string): boolean =>
  /^[【［[◇◆●]+[^。，；：]{2,16}[】］\]]?$/.test(line)

/** Does the line open a numbered part: 一、 （一） (一) 1. 1、 ① 第一条? */
export const isNumbered = (line: string): boolean => NUMBERED.test(line)

/** Does the text hold a mark that only running sentences have? */
export const hasSentenceMark = (text: string): boolean => /[。；;！？]/.test(text)

/** Does the text end as a sentence or a list item ends? Closing quotes and brackets are looked through. */
export const endsSentence = (text: string): boolean => /[。；;！？!?：:][”’"'）)》」]*$/.test(text)

/** The kind a title names by its last word; undefined when it names none. */
export const kindOfTitle = (title: string): GazetteKind | undefined =>
  KIND_ENDINGS.find(([shape]) => shape.test(title))?.[1]

const NUMBER = /^([\u4e00-\u9fff]{2,12})([[〔【（(［])(\d{4})([\]〕】）)］])第?(\d{1,4})号$/
const REGISTRATION = /^([A-Z]{2,6})[-—–‐−](\d{4})[-—–‐−](\d{3,6})$/
const DATE =
  /^[（(]?(\d{4}|[〇○零Oo一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日[）)]?$/
const ORGAN =
  /^(?!关于)(?:中共|中国共产党)?[\u4e00-\u9fff]{2,24}(?:人民政府|人民政府办公室|人民政府办公厅|委员会|委员会办公室|常务委员会|领导小组|领导小组办公室|指挥部|办公室|办公厅|管理局|监督局|局|厅|开发区管委会)$/
const NUMBERED =
  /^(?:[一二三四五六七八九十百]{1,4}[、．.]|[（(][一二三四五六七八九十百]{1,4}[）)]|\d{1,3}\s*[、．.](?!\d)|[（(]\d{1,3}[）)]|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[章节条款])/

const ENDING = '(?:[（(][^（）()]{1,12}[）)])?$'
const KIND_ENDINGS: readonly (readonly [RegExp, GazetteKind])[] = [
  [new RegExp(`通知${ENDING}`), 'notice'],
  [new RegExp(`(?:讲话|致辞|发言|政府工作报告)(?:摘要|摘登|要点)?${ENDING}`), 'speech'],
  [new RegExp(`意见${ENDING}`), 'opinion'],
  [new RegExp(`(?:决定|决议)${ENDING}`), 'decision'],
  [new RegExp(`(?:公告|通告)${ENDING}`), 'announcement'],
  [new RegExp(`令${ENDING}`), 'order'],
  [new RegExp(`批复${ENDING}`), 'reply'],
  [new RegExp(`函${ENDING}`), 'letter'],
  [new RegExp(`(?:报告|通报)${ENDING}`), 'report'],
]

const NUMERALS = '零一二三四五六七八九'

const digitsOf = (text: string): number =>
  Number(
    [...text.replace(/[〇○Oo]/g, '零')]
      .map((char) => (NUMERALS.includes(char) ? NUMERALS.indexOf(char) : char))
      .join(''),
  )

/** 1-31 in digits or Chinese numerals (十, 二十一); NaN when it is neither. */
const numeralOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const match = /^([一二三])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (!match) return Number.NaN
  const [, tens, ten, ones] = match
  if (!ten) return text.length === 1 ? NUMERALS.indexOf(text) : Number.NaN
  return (tens ? NUMERALS.indexOf(tens) : 1) * 10 + (ones ? NUMERALS.indexOf(ones) : 0)
}
