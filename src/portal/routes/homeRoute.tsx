/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { HomePage } from '../pages/HomePage'
import { noQuery, type NoQuery } from '../query'
import type { PageRoute } from './pageRoute'

const NEWEST = 8
const UPCOMING = 6

export const homeRoute: PageRoute<NoQuery> = {
  path: '/',
  query: noQuery,
  load: async ({ reader, shell }) => {
    const [domains, newest, upcoming] = await Promise.all([
      reader.domains(),
      reader.disclosures({ page: 1, pageSize: NEWEST }),
      reader.upcoming({ from: shell.today, limit: UPCOMING }),
    ])
    return {
      kind: 'page',
      node: <HomePage shell={shell} domains={domains} newest={newest} upcoming={upcoming} />,
    }
  },
}
