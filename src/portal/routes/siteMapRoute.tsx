/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { SiteMapPage } from '../pages/SiteMapPage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

export const siteMapRoute: PageRoute<NoQuery> = {
  path: '/sitemap',
  query: noQuery,
  load: async ({ reader, shell }) => {
    const [domains, units] = await Promise.all([reader.domains(), reader.units()])
    return { kind: 'page', node: <SiteMapPage shell={shell} domains={domains} units={units} /> }
  },
}
