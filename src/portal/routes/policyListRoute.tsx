/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { PolicyListPage } from '../pages/PolicyListPage'
import { policyListQuery, type PolicyListQuery } from '../query'
import { lastPageHref } from './lastPage'
import type { PageRoute } from './pageRoute'

const PAGE_SIZE = 20

export const policyListRoute: PageRoute<PolicyListQuery> = {
  path: '/policies',
  query: policyListQuery,
  load: async ({ reader, shell, query }) => {
    const [units, list] = await Promise.all([
      reader.units(),
      reader.policies({
        ...query,
        normative: query.normative !== undefined,
        today: shell.today,
        pageSize: PAGE_SIZE,
      }),
    ])
    const to = lastPageHref({ path: '/policies', query, list })
    if (to) return { kind: 'moved', to }
    return {
      kind: 'page',
      keep: query.keyword === undefined && list.docs.length > 0,
      node: <PolicyListPage shell={shell} units={units} query={query} list={list} />,
    }
  },
}
