/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { PolicyPage } from '../pages/PolicyPage'
import { noQuery, type NoQuery } from '../query'
import { safeHref } from '../safeHref'
import type { PageRoute } from './pageRoute'

/** A document that was published here has its one page there. */
export const policyRoute: PageRoute<NoQuery> = {
  path: '/policies/:id',
  query: noQuery,
  load: async ({ reader, shell, params }) => {
    const document = await reader.policy(params.id ?? '')
    if (!document) return { kind: 'missing' }
    const to = safeHref(document.path)
    if (to?.startsWith('/disclosures/')) return { kind: 'moved', to }
    return { kind: 'page', node: <PolicyPage shell={shell} document={document} /> }
  },
}
