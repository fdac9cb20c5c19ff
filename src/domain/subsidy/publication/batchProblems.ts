import type { PaymentBatchState } from '../paymentBatchState'
import type { PaymentContent } from './paymentContent'

/** A batch as it lies in the office, for the rules of what may be published together. */
export type StandingBatch = {
  id: string
  title: string
  unitId: string | null
  state: PaymentBatchState
  /** The copy that made it public. */
  disclosureId: string | null
}

/** What is wrong with the choice of batches of a copy, in Chinese. */
export const batchProblems = ({
  content: { batches, lost },
  standing,
  copy,
}: {
  content: Pick<PaymentContent, 'batches' | 'lost'>
  standing: readonly StandingBatch[]
  copy: { id: string; unitId: string }
}): string[] => {
  if (batches.length + lost.length === 0) return ['请选择公示的批次']
  const problems = lost.length > 0 ? [`选择的批次有 ${lost.length} 个已经不存在，请重新选择`] : []
  const [first] = batches
  const isMixed = batches.some(
    (one) =>
      one.policyId !== first?.policyId ||
      one.year !== first.year ||
      one.batchLabel !== first.batchLabel,
  )
  if (isMixed) problems.push('一份公示只能放同一政策、同一年度、同一批次的名单')
  for (const batch of standing) problems.push(...problemsOf(batch, copy))
  for (const { title, rows, rowsHash } of batches)
    if (rows === 0 || !rowsHash) problems.push(`“${title}”没有发放明细`)
  return problems
}

const problemsOf = (
  { title, unitId, state, disclosureId }: StandingBatch,
  copy: { id: string; unitId: string },
): string[] => {
  if (unitId !== copy.unitId) return [`“${title}”不是本单位导入的批次`]
  if (state === 'stored') return []
  if (state === 'discarded') return [`“${title}”已作废`]
  if (state === 'withdrawn') return [`“${title}”已撤回，请更正后重新导入`]
  return disclosureId === copy.id ? [] : [`“${title}”已在另一份公示中公开`]
}
