/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { HomePage } from '../pages/HomePage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

const NEWEST = 8
const UPCOMING = 6
const POLICIES = 5
const INTERPRETATIONS = 5

export const homeRoute: PageRoute<NoQuery> = {
  path: '/',
  query: noQuery,
  load: async ({ reader, shell }) => {
    const [domains, newest, upcoming, policies, interpretations] = await Promise.all([
      reader.domains(),
      reader.disclosures({ page: 1, pageSize: NEWEST }),
      reader.upcoming({ from: shell.today, limit: UPCOMING }),
      reader.policies({ today: shell.today, page: 1, pageSize: POLICIES }),
      reader.disclosures({ kind: 'interpretation', page: 1, pageSize: INTERPRETATIONS }),
    ])
    return {
      kind: 'page',
      node: (
        <HomePage
          shell={shell}
          domains={domains}
          newest={newest}
          upcoming={upcoming}
          policies={policies.docs}
          interpretations={interpretations.docs}
        />
      ),
    }
  },
}
