/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { InterpretationListPage } from '../pages/InterpretationListPage'
import { interpretationListQuery, type InterpretationListQuery } from '../query'
import { lastPageHref } from './lastPage'
import type { PageRoute } from './pageRoute'

const PAGE_SIZE = 20

export const interpretationListRoute: PageRoute<InterpretationListQuery> = {
  path: '/interpretations',
  query: interpretationListQuery,
  load: async ({ reader, shell, query }) => {
    const [units, list] = await Promise.all([
      reader.units(),
      reader.disclosures({ ...query, kind: 'interpretation', pageSize: PAGE_SIZE }),
    ])
    const to = lastPageHref({ path: '/interpretations', query, list })
    if (to) return { kind: 'moved', to }
    return {
      kind: 'page',
      keep: query.keyword === undefined && list.docs.length > 0,
      node: <InterpretationListPage shell={shell} units={units} query={query} list={list} />,
    }
  },
}
