/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { UnitListPage } from '../pages/UnitListPage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

export const unitListRoute: PageRoute<NoQuery> = {
  path: '/units',
  query: noQuery,
  load: async ({ reader, shell }) => ({
    kind: 'page',
    node: <UnitListPage shell={shell} units={await reader.units()} />,
  }),
}
