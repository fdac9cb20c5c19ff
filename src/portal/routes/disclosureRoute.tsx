/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { DisclosurePage } from '../pages/DisclosurePage'
import { noQuery, type NoQuery } from '../query'
import { loadDisclosureParts } from './loadDisclosureParts'
import { withdrawnOrMissing } from './withdrawnOrMissing'
import type { PageRoute } from './pageRoute'

export const disclosureRoute: PageRoute<NoQuery> = {
  path: '/disclosures/:id',
  query: noQuery,
  load: async ({ reader, shell, params }) => {
    const id = params.id ?? ''
    const disclosure = await reader.disclosure(id)
    if (!disclosure) return withdrawnOrMissing({ reader, shell, id })
    const parts = await loadDisclosureParts({ reader, disclosure, today: shell.today })
    return {
      kind: 'page',
      node: <DisclosurePage shell={shell} disclosure={disclosure} {...parts} />,
    }
  },
}
