import { formatCivilDate } from '../../../domain/calendar/civilDate'
import type { PublicDisclosure } from '../../../domain/publication/publicRecords'
import { formatFen } from '../../../domain/subsidy/publication/formatFen'
import { paymentsOf, type ReviewedBatch } from '../../../domain/subsidy/publication/paymentContent'
import type { ReviewCase } from '../../review/openCase'
import type { ServiceContext } from '../../serviceContext'
import { openVault } from '../../vault/openVault'
import { noticeOf } from './paymentContentOf'

/**
 * What the publication of record keeps of payment lists for good: totals, a mark of the list, the
 * notice. Of persons nothing: those rows must be erasable.
 */
export const composePayments = async (
  context: ServiceContext,
  current: Pick<ReviewCase, 'disclosure' | 'content'>,
): Promise<{
  paymentElements: PublicDisclosure['elements']
  paymentBatches: Pick<PublicDisclosure, 'paymentBatches'>
}> => {
  const content = paymentsOf(current.content)
  if (!content) return { paymentElements: [], paymentBatches: {} }
  const notice = await noticeOf(context, current, content)
  const vault = await openVault(context)
  const markOf = (rowsHash: string): string => vault.index(LIST_INDEX, rowsHash)
  return {
    paymentElements: [
      {
        key: 'payment-totals',
        label: '发放合计',
        text: content.batches.map((batch) => lineOf(batch, markOf)).join('\n'),
      },
      {
        key: 'payment-notice',
        label: '公示期',
        text: `${formatCivilDate(notice.from)}至${formatCivilDate(notice.to)}，期满撤下个人信息，各村合计保留`,
      },
      { key: 'payment-objections', label: '异议电话', text: content.objectionTelephone },
      { key: 'payment-keeper', label: '资料留存', text: content.keeper },
    ],
    paymentBatches: { paymentBatches: content.batches.map(({ id }) => id) },
  }
}

/** The purpose under which the mark of a list is made from the hash over its rows. */
const LIST_INDEX = 'payment-list'

/**
 * The mark of the list is keyed: a list of one line without identity numbers has nothing but a name that
 * could not be guessed, and a bare hash, public for good, would tell whoever tries them which one fits.
 */
const lineOf = (
  { title, villages, people, rows, amountFen, rowsHash }: ReviewedBatch,
  markOf: (rowsHash: string) => string,
): string =>
  `${title}：${villages.length} 个村（社区），${people} 人（户），${rows} 笔，合计 ${formatFen(amountFen)} 元；名单校验值 ${markOf(rowsHash)}`
