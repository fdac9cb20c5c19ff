/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { SubsidyPrintPage } from '../pages/SubsidyPrintPage'
import { subsidyListQuery, type SubsidyListQuery } from '../query'
import type { PageRoute } from './pageRoute'

/** The list on paper, for the halls and boards where it hangs. */
export const subsidyPrintRoute: PageRoute<SubsidyListQuery> = {
  path: '/subsidies/print',
  query: subsidyListQuery,
  load: async ({ reader, shell, query }) => {
    const subsidies = await reader.subsidies(query)
    return {
      kind: 'page',
      keep: query.keyword === undefined && subsidies.length > 0,
      node: <SubsidyPrintPage shell={shell} query={query} subsidies={subsidies} />,
    }
  },
}
