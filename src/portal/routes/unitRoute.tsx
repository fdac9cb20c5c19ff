/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { UnitPage } from '../pages/UnitPage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

const ITEMS = 50
const DISCLOSURES = 10
const OBLIGATIONS = 30

export const unitRoute: PageRoute<NoQuery> = {
  path: '/units/:code',
  query: noQuery,
  load: async ({ reader, shell, params }) => {
    const unit = await reader.unit(params.code ?? '')
    if (!unit) return { kind: 'missing' }
    const [items, disclosures, obligations] = await Promise.all([
      reader.items({ unit: unit.code, page: 1, pageSize: ITEMS }),
      reader.disclosures({ unit: unit.code, page: 1, pageSize: DISCLOSURES }),
      reader.obligations({ unit: unit.code, limit: OBLIGATIONS }),
    ])
    return {
      kind: 'page',
      node: (
        <UnitPage
          shell={shell}
          unit={unit}
          items={items}
          disclosures={disclosures}
          obligations={obligations}
        />
      ),
    }
  },
}
