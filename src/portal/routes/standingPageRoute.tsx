/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { StandingPage } from '../pages/StandingPage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

export const standingPageRoute: PageRoute<NoQuery> = {
  path: '/pages/:slug',
  query: noQuery,
  load: async ({ reader, shell, params }) => {
    const page = await reader.page(params.slug ?? '')
    if (!page) return { kind: 'missing' }
    return { kind: 'page', node: <StandingPage shell={shell} page={page} /> }
  },
}
