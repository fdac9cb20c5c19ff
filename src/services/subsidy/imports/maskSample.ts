import { maskName } from '../../../domain/subsidy/maskName'
import type { PaymentField } from '../../../domain/subsidy/payments/paymentFields'
import { withoutNumbers } from '../../../domain/subsidy/payments/withoutNumbers'

/** Shown as they are: nothing in such a column tells of a person. */
const PLAIN: readonly PaymentField[] = [
  'serial',
  'township',
  'village',
  'group',
  'quantity',
  'standard',
  'months',
  'amount',
  'gross',
  'date',
]
const LONGEST = 24
/** A day as a whole cell; its digits are no number of a person. */
const LIKE_A_DAY = /^(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?$/
const LIKE_A_NAME = /^[\u4e00-\u9fff·]{2,5}$/

/**
 * A cell as a sample beside the name of its column: numbers of persons are struck whole, names masked,
 * and of a column that nobody knows yet everything that could be either.
 */
export const maskSample = ({
  text,
  field,
}: {
  text: string
  field: PaymentField | null
}): string => {
  const short = text.trim().slice(0, LONGEST)
  if (short === '') return ''
  if (field === 'identity' || field === 'bank' || field === 'phone') return '***'
  if (field === 'name') return maskName(withoutNumbers(short))
  if (field === 'date' && LIKE_A_DAY.test(short)) return short
  if (field && PLAIN.includes(field)) return withoutNumbers(short)
  return LIKE_A_NAME.test(short) ? maskName(short) : withoutNumbers(short)
}
