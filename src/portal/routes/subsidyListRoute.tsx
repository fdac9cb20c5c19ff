/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { departmentsOf } from '../../domain/subsidy/policy/departmentsOf'
import { SubsidyListPage } from '../pages/SubsidyListPage'
import { subsidyListQuery, type SubsidyListQuery } from '../query'
import type { PageRoute } from './pageRoute'

export const subsidyListRoute: PageRoute<SubsidyListQuery> = {
  path: '/subsidies',
  query: subsidyListQuery,
  load: async ({ reader, shell, query }) => {
    const [all, subsidies] = await Promise.all([reader.subsidies({}), reader.subsidies(query)])
    const departments = [
      ...new Set(all.flatMap(({ department }) => departmentsOf(department))),
    ].sort((one, other) => one.localeCompare(other, 'zh-CN'))
    return {
      kind: 'page',
      keep: query.keyword === undefined && subsidies.length > 0,
      node: (
        <SubsidyListPage
          shell={shell}
          departments={departments}
          query={query}
          subsidies={subsidies}
        />
      ),
    }
  },
}
