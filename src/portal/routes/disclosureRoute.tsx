/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { DisclosurePage } from '../pages/DisclosurePage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

export const disclosureRoute: PageRoute<NoQuery> = {
  path: '/disclosures/:id',
  query: noQuery,
  load: async ({ reader, shell, params }) => {
    const disclosure = await reader.disclosure(params.id ?? '')
    if (!disclosure) return { kind: 'missing' }
    return { kind: 'page', node: <DisclosurePage shell={shell} disclosure={disclosure} /> }
  },
}
