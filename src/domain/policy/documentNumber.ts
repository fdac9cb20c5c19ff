/**
 * 发文字号: the organ's code, the year in 六角括号 and a serial without 第 or leading zeros
 * (GB/T 9704-2012 7.2.5, from memory, unverified): `清政办发〔2022〕2号`. Orders have `第12号` alone
 * or behind 令.
 */

export type DocumentNumber = {
  /** As it should be written. */
  text: string
  /** 机关代字 (`清政办发`); empty for an order that prints its number alone. */
  code: string
  /** Null for an order, which counts through a term of office. */
  year: number | null
  serial: number
  /** What was put right, in Chinese, for the editor. */
  notes: string[]
}

export type ParsedDocumentNumber =
  { ok: true; number: DocumentNumber } | { ok: false; reason: string }

/** Reads one document number and writes it as it should be; anything beside it is refused. */
export const parseDocumentNumber = (raw: string): ParsedDocumentNumber => {
  const text = squeezeNumber(raw)
  if (text === '') return refuse('发文字号没有填写')
  const match = WHOLE.exec(text)
  if (match) return withYear(match)
  const order = ORDER.exec(text)
  if (order) return withoutYear(order)
  return refuse(
    `“${raw.trim()}”不是发文字号，应由机关代字、年份和顺序号组成，例如“清政办发〔2022〕2号”`,
  )
}

/** The number written as it should be, or null where the text is none. */
export const normaliseDocumentNumber = (raw: string): string | null => {
  const parsed = parseDocumentNumber(raw)
  return parsed.ok ? parsed.number.text : null
}

/** Every document number in running text, in its order, written as it should be. */
export const findDocumentNumbers = (text: string): string[] =>
  [...squeezeNumber(text).matchAll(ANYWHERE)].flatMap((match) => {
    const parsed = parseDocumentNumber(match[0].replace(LEADS, '').replace(ORGAN_NAME, ''))
    return parsed.ok ? [parsed.number.text] : []
  })

/** By code, year and serial; orders without a year stand before the years of the same code. */
export const compareDocumentNumbers = (a: DocumentNumber, b: DocumentNumber): number =>
  compareText(a.code, b.code) || (a.year ?? 0) - (b.year ?? 0) || a.serial - b.serial

const OPEN = '[〔\\[［【(（﹝{]'
const CLOSE = '[〕\\]］】)）﹞}]'
const BODY = `(${OPEN})([0-9]{4})(${CLOSE})(第?)([0-9]{1,5})号`
const CODE = '[\\u4e00-\\u9fffA-Za-z]'
const WHOLE = new RegExp(`^(${CODE}{1,16})${BODY}$`, 'u')
const ANYWHERE = new RegExp(`${CODE}{1,16}${BODY}`, 'gu')
/** Connectives before a code in running text; a code never starts with them. */
const LEADS =
  /^.*?(?:根据|按照|依据|参照|关于|以及|印发|转发|废止|修改|文件)|^(?:和|与|及|由|原|的|对|将|在|于)+/u
/** The organ's full name before its code, 湖南省自然资源厅湘自资办发: the code is what follows. */
const ORGAN_NAME =
  /^.*(?:政府|局|厅|部|院|办公室|委员会)(?=[\u4e00-\u9fffA-Za-z]{2,}[^\u4e00-\u9fff])/u
const ORDER = /^((?:[\u4e00-\u9fff]{2,20})?令)?第([0-9]{1,4})号(令)?$/u

const withYear = (match: RegExpExecArray | RegExpMatchArray): ParsedDocumentNumber => {
  const [, code, open, year, close, ordinal, serial] = match as unknown as string[]
  if (Number(serial) === 0) return refuse('发文字号的顺序号从1编起')
  const notes = [
    ...(open === '〔' && close === '〕' ? [] : ['年份应当用六角括号〔〕，已改正']),
    ...(ordinal ? ['顺序号前不加“第”字，已去掉'] : []),
    ...(serial!.startsWith('0') ? ['顺序号不编虚位，已去掉前面的0'] : []),
  ]
  const number = Number(serial)
  return {
    ok: true,
    number: {
      text: `${code}〔${year}〕${number}号`,
      code: code!,
      year: Number(year),
      serial: number,
      notes,
    },
  }
}

const withoutYear = (match: RegExpExecArray): ParsedDocumentNumber => {
  const code = match[1] ?? match[3] ?? ''
  const serial = Number(match[2])
  if (serial === 0) return refuse('令的编号从1编起')
  return { ok: true, number: { text: `${code}第${serial}号`, code, year: null, serial, notes: [] } }
}

/** Full-width digits and blanks; the brackets are left, for the notes name them. */
const squeezeNumber = (raw: string): string =>
  raw
    .replace(/[\s\u200b\u3000*]/gu, '')
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const refuse = (reason: string): { ok: false; reason: string } => ({ ok: false, reason })
