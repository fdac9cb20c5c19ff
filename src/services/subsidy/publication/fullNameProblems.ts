import { paymentsOf } from '../../../domain/subsidy/publication/paymentContent'
import { payeesNamed } from '../../../domain/subsidy/publication/payeesNamed'
import { findPayeeNames } from '../../../repositories/payments/findPayeeNames'
import { contentPartsOf } from '../../review/contentParts'
import type { ReviewCase } from '../../review/openCase'
import type { ServiceContext } from '../../serviceContext'

/** Whole names of payees that stand anywhere in a payments copy, its attachments included, in Chinese. */
export const fullNameProblems = async (
  context: ServiceContext,
  { content, files }: Pick<ReviewCase, 'content' | 'files'>,
): Promise<string[]> => {
  const payments = paymentsOf(content)
  if (!payments) return []
  const names = await findPayeeNames(
    context,
    payments.batches.map(({ id }) => id),
  )
  const { parts } = await contentPartsOf(content, files)
  return payeesNamed(parts, names).map(
    ({ where, count, example }) =>
      `${where}中有 ${count} 名发放对象的全名（如 ${example}）：全名只在村务公开栏张贴，网上请删去，各村合计和本户查询由系统生成`,
  )
}
