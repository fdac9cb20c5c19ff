/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { PaymentBatchPage } from '../pages/PaymentBatchPage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

export const paymentBatchRoute: PageRoute<NoQuery> = {
  path: '/payments/:batchId',
  query: noQuery,
  load: async ({ reader, shell, params }) => {
    const batch = await reader.paymentBatch(params.batchId ?? '')
    if (!batch) return { kind: 'missing' }
    const policy = await reader.subsidy(batch.policy.id)
    return {
      kind: 'page',
      node: <PaymentBatchPage shell={shell} batch={batch} hasPolicy={policy !== null} />,
    }
  },
}
