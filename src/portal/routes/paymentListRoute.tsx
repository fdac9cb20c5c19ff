/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { PaymentListPage } from '../pages/PaymentListPage'
import { paymentListQuery, type PaymentListQuery } from '../query'
import { lastPageHref } from './lastPage'
import type { PageRoute } from './pageRoute'

const PAGE_SIZE = 20

export const paymentListRoute: PageRoute<PaymentListQuery> = {
  path: '/payments',
  query: paymentListQuery,
  load: async ({ reader, shell, query }) => {
    const { village, ...filter } = query
    const [units, policies, list] = await Promise.all([
      reader.units(),
      reader.subsidies({}),
      reader.paymentBatches({ ...filter, villageId: village, pageSize: PAGE_SIZE }),
    ])
    const to = lastPageHref({ path: '/payments', query, list })
    if (to) return { kind: 'moved', to }
    return {
      kind: 'page',
      keep: list.docs.length > 0,
      node: (
        <PaymentListPage
          shell={shell}
          units={units}
          policies={policies}
          query={query}
          list={list}
        />
      ),
    }
  },
}
