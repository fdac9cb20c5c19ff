/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { ItemPage } from '../pages/ItemPage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

const DISCLOSURES = 20
const OBLIGATIONS = 50

export const itemRoute: PageRoute<NoQuery> = {
  path: '/catalogue/:code',
  query: noQuery,
  load: async ({ reader, shell, params }) => {
    const item = await reader.item(params.code ?? '')
    if (!item) return { kind: 'missing' }
    const [disclosures, obligations] = await Promise.all([
      reader.disclosures({ item: item.code, page: 1, pageSize: DISCLOSURES }),
      reader.obligations({ item: item.code, limit: OBLIGATIONS }),
    ])
    return {
      kind: 'page',
      node: (
        <ItemPage shell={shell} item={item} disclosures={disclosures} obligations={obligations} />
      ),
    }
  },
}
