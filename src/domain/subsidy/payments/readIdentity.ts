import type { CellKind } from '../../spreadsheet/sheetRow'
import { isCreditCode } from '../../privacy/creditCode'
import {
  isIdCardNumber,
  isOldIdCardNumber,
  looksLikeIdCardNumber,
} from '../../privacy/idCardNumber'
import { squeeze } from './cleanText'
import type { GivenNumber, Report } from './judgedRow'

export type NumberCell = {
  text: string
  kind: CellKind
  /** In a correction file a masked number means: as it was. */
  mayBeUnchanged: boolean
  report: Report
}

/**
 * The identity number of a payee, as 18 digits (GB 11643-1999, an X in upper case). Reasons never hold
 * any part of it.
 */
export const readIdentity = ({
  text,
  kind,
  mayBeUnchanged,
  report,
}: NumberCell): GivenNumber | null => {
  if (kind === 'lossy' || SCIENTIFIC.test(text)) {
    report('identity', 'error', '身份证号被表格当作数字，末位已丢失，请将该列设为文本后重填')
    return null
  }
  if (isIdCardNumber(text)) return { kind: 'given', digits: text }
  const number = squeeze(text)
    .replace(/^['‘’`]+|['‘’`]+$/g, '')
    .replaceAll('-', '')
    .toUpperCase()
  if (number === '') {
    report('identity', 'doubt', '身份证号为空，该户将无法按身份证号后四位查询')
    return null
  }
  if (number.includes('*'))
    return maskedNumber(mayBeUnchanged, () => report('identity', 'error', MASKED))
  if (isIdCardNumber(number)) return { kind: 'given', digits: number }
  if (isOldIdCardNumber(number)) {
    report('identity', 'doubt', '这是15位旧身份证号，已按规则换算为18位，请核对')
    return { kind: 'given', digits: inEighteenDigits(number) }
  }
  if (isCreditCode(number)) {
    report(
      'identity',
      'doubt',
      '这是统一社会信用代码，将按单位领款处理，不提供身份证号查询，请核对',
    )
    return null
  }
  report('identity', 'error', faultOf(number))
  return null
}

/** `4.30422E+17`: what a spreadsheet leaves of a long number when it saves a text file. */
export const SCIENTIFIC = /^\s*\d(?:\.\d+)?E\+?\d+\s*$/i

/** A masked number stands for the old one in a correction file and for nothing elsewhere. */
export const maskedNumber = (mayBeUnchanged: boolean, refuse: () => void): GivenNumber | null => {
  if (mayBeUnchanged) return { kind: 'unchanged' }
  refuse()
  return null
}

const MASKED = '身份证号被遮盖，应填写完整的18位号码'

const faultOf = (number: string): string => {
  if (!/^[\dX]+$/.test(number)) return '身份证号应为18位数字（末位可为X），这里有其他字符'
  if (number.length !== 18) return `身份证号应为18位，这里是${number.length}位`
  if (looksLikeIdCardNumber(number)) return '身份证号的校验码不符，应有一位填错，请对照证件核对'
  return '身份证号里的地区或者出生日期不成立，请对照证件核对'
}

/** GB 11643-1999: the century is added and the check character follows from the rest. */
const inEighteenDigits = (old: string): string => {
  const seventeen = `${old.slice(0, 6)}19${old.slice(6)}`
  const check = [...'0123456789X'].find((character) => isIdCardNumber(seventeen + character))
  return seventeen + check
}
