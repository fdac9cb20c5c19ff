/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { CataloguePage } from '../pages/CataloguePage'
import { catalogueQuery, type CatalogueQuery } from '../query'
import { lastPageHref } from './lastPage'
import type { PageRoute } from './pageRoute'

const PAGE_SIZE = 20

export const catalogueRoute: PageRoute<CatalogueQuery> = {
  path: '/catalogue',
  query: catalogueQuery,
  load: async ({ reader, shell, query }) => {
    const [domains, units, list] = await Promise.all([
      reader.domains(),
      reader.units(),
      reader.items({ ...query, pageSize: PAGE_SIZE }),
    ])
    const to = lastPageHref({ path: '/catalogue', query, list })
    if (to) return { kind: 'moved', to }
    return {
      kind: 'page',
      keep: query.keyword === undefined && list.docs.length > 0,
      node: (
        <CataloguePage shell={shell} domains={domains} units={units} query={query} list={list} />
      ),
    }
  },
}
