/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicDomain, PublicItem, PublicUnit } from '../../domain/publication/publicRecords'
import type { Paged } from '../../domain/publication/publicReader'
import { HOME_CRUMB } from '../components/Breadcrumbs'
import { DomainField, KeywordField, UnitField } from '../components/filterFields'
import { FilterForm } from '../components/FilterForm'
import { ItemTable } from '../components/ItemTable'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { Pagination } from '../components/Pagination'
import { ResultCount } from '../components/ResultCount'
import { formatCivilDate } from '../../domain/calendar/civilDate'
import { listHref } from '../links'
import type { CatalogueQuery } from '../query'
import type { Shell } from '../shell'

export type CataloguePageProps = {
  shell: Shell
  domains: readonly PublicDomain[]
  units: readonly PublicUnit[]
  query: CatalogueQuery
  list: Paged<PublicItem>
}

const COLUMN = '法定主动公开内容'

export const CataloguePage = ({ shell, domains, units, query, list }: CataloguePageProps) => {
  const domain = domains.find(({ code }) => code === query.domain)
  const { edition } = shell.site
  return (
    <Layout
      shell={shell}
      title={domain ? [domain.name, COLUMN] : [COLUMN]}
      path={listHref('/catalogue', query)}
      current="catalogue"
      crumbs={[HOME_CRUMB]}
      column={{
        name: COLUMN,
        type: '信息公开目录',
        description: `${shell.site.county}主动公开基本目录：公开事项、内容标准、依据、时限、责任单位和渠道`,
        keywords: '主动公开,政务公开,公开目录',
      }}
    >
      <PageHead title={domain ? `${COLUMN}：${domain.name}` : COLUMN}>
        {edition && (
          <p>
            {edition.title}（{edition.number}），自{formatCivilDate(edition.effectiveFrom)}起施行。
          </p>
        )}
      </PageHead>
      <FilterForm action="/catalogue" label="筛选公开事项">
        <KeywordField value={query.keyword} placeholder="事项名称，如：最低生活保障" />
        <DomainField domains={domains} value={query.domain} />
        <UnitField units={units} value={query.unit} />
      </FilterForm>
      <ResultCount list={list} unit="项" />
      {list.docs.length > 0 ? (
        <ItemTable caption="公开事项" captionHidden items={list.docs} />
      ) : (
        <p class="empty">没有符合条件的公开事项。可以减少条件，或者换一个说法再查。</p>
      )}
      <Pagination path="/catalogue" query={query} page={list.page} pageCount={list.pageCount} />
    </Layout>
  )
}
