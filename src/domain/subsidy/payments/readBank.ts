import { hasLuhnCheck } from '../../privacy/luhn'
import { squeeze } from './cleanText'
import type { GivenNumber } from './judgedRow'
import { maskedNumber, SCIENTIFIC, type NumberCell } from './readIdentity'

/** The account or card that is paid to, as digits. Reasons never hold any part of it. */
export const readBank = ({
  text,
  kind,
  mayBeUnchanged,
  report,
}: NumberCell): GivenNumber | null => {
  if (text === '') return null
  if (kind === 'lossy' || SCIENTIFIC.test(text)) {
    report('bank', 'error', '银行账号被表格当作数字，末几位已丢失，请将该列设为文本后重填')
    return null
  }
  const digits = DIGITS.test(text) ? text : squeeze(text).replace(/['‘’`-]/g, '')
  if (digits === '') return null
  if (digits.includes('*'))
    return maskedNumber(mayBeUnchanged, () =>
      report('bank', 'error', '银行账号被遮盖，应填写完整的账号或者卡号'),
    )
  if (!DIGITS.test(digits)) {
    report('bank', 'error', '银行账号应只有数字，这里有其他字符')
    return null
  }
  if (digits.length < SHORTEST || digits.length > LONGEST) {
    report('bank', 'error', `银行账号应为${SHORTEST}至${LONGEST}位，这里是${digits.length}位`)
    return null
  }
  if (isUnionPayCard(digits) && !hasLuhnCheck(digits))
    report('bank', 'doubt', '银行卡号的校验位不符，可能有一位填错，请对照卡片核对')
  return { kind: 'given', digits }
}

const DIGITS = /^\d+$/
const SHORTEST = 12
const LONGEST = 21

/** Passbook accounts have no check digit that all banks share; UnionPay cards (62…) have. */
const isUnionPayCard = (digits: string): boolean =>
  (digits.length === 16 || digits.length === 19) && digits.startsWith('62')
