/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { DisclosureListPage } from '../pages/DisclosureListPage'
import { disclosureListQuery, type DisclosureListQuery } from '../query'
import { lastPageHref } from './lastPage'
import type { PageRoute } from './pageRoute'

const PAGE_SIZE = 20

export const disclosureListRoute: PageRoute<DisclosureListQuery> = {
  path: '/disclosures',
  query: disclosureListQuery,
  load: async ({ reader, shell, query }) => {
    const [domains, units, item, list] = await Promise.all([
      reader.domains(),
      reader.units(),
      query.item ? reader.item(query.item) : null,
      reader.disclosures({ ...query, pageSize: PAGE_SIZE }),
    ])
    const to = lastPageHref({ path: '/disclosures', query, list })
    if (to) return { kind: 'moved', to }
    return {
      kind: 'page',
      keep: query.keyword === undefined && list.docs.length > 0,
      node: (
        <DisclosureListPage
          shell={shell}
          domains={domains}
          units={units}
          item={item}
          query={query}
          list={list}
        />
      ),
    }
  },
}
