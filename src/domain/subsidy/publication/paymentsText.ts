import type { ReviewableContent } from '../../publication/reviewableContent'
import { formatFen } from './formatFen'
import { paymentsOf } from './paymentContent'

/** The payments part of a content as a reviewer reads it, for the difference to what was approved. */
export const paymentsText = (content: Pick<ReviewableContent, 'payments'>): string => {
  const payments = paymentsOf(content)
  if (!payments) return ''
  const { batches, noticeFrom, noticeTo, objectionTelephone, keeper, namesGround } = payments
  return [
    ...batches.map(
      ({ title, people, rows, amountFen, rowsHash }) =>
        `${title}：${people} 人（户），${rows} 笔，${formatFen(amountFen)} 元，名单校验值 ${rowsHash.slice(0, 12)}`,
    ),
    `公示期：${noticeFrom ?? '公开之日'}至${noticeTo ?? ''}`,
    `异议电话：${objectionTelephone}`,
    `资料留存：${keeper}`,
    `网上公布姓名的依据：${namesGround || '无，不公布姓名'}`,
  ].join('\n')
}
