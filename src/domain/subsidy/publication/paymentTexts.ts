import type { ReviewableContent } from '../../publication/reviewableContent'
import { paymentsOf } from './paymentContent'

/** What a person wrote in the payments part of a copy and the public will read, for the privacy guard. */
export const paymentTexts = (
  content: Pick<ReviewableContent, 'payments'>,
): { where: string; text: string }[] => {
  const payments = paymentsOf(content)
  if (!payments) return []
  return [
    { where: '异议电话', text: payments.objectionTelephone },
    { where: '资料留存处', text: payments.keeper },
    { where: '网上公布姓名的依据', text: payments.namesGround },
  ]
}
