/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { SubsidyPage } from '../pages/SubsidyPage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

/** Newest lists of payments on the page of a policy. */
const MOST_BATCHES = 5

export const subsidyRoute: PageRoute<NoQuery> = {
  path: '/subsidies/:id',
  query: noQuery,
  load: async ({ reader, shell, params }) => {
    const id = params.id ?? ''
    const subsidy = await reader.subsidy(id)
    if (!subsidy) return { kind: 'missing' }
    const batches = await reader.paymentBatches({ policy: id, page: 1, pageSize: MOST_BATCHES })
    return {
      kind: 'page',
      node: <SubsidyPage shell={shell} subsidy={subsidy} batches={batches} />,
    }
  },
}
