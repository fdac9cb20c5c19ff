/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { DISCLOSURE_KINDS } from '../../domain/publication/disclosureKind'
import type {
  PublicDisclosureSummary,
  PublicDomain,
  PublicItem,
  PublicUnit,
} from '../../domain/publication/publicRecords'
import type { Paged } from '../../domain/publication/publicReader'
import { HOME_CRUMB } from '../components/Breadcrumbs'
import { DisclosureTable } from '../components/DisclosureTable'
import {
  choicesOf,
  DomainField,
  KeywordField,
  SelectField,
  UnitField,
} from '../components/filterFields'
import { FilterForm } from '../components/FilterForm'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { Pagination } from '../components/Pagination'
import { ResultCount } from '../components/ResultCount'
import { itemHref, listHref } from '../links'
import type { DisclosureListQuery } from '../query'
import type { Shell } from '../shell'

export type DisclosureListPageProps = {
  shell: Shell
  domains: readonly PublicDomain[]
  units: readonly PublicUnit[]
  /** The item the list is narrowed to, if any. */
  item: PublicItem | null
  query: DisclosureListQuery
  list: Paged<PublicDisclosureSummary>
}

const COLUMN = '已公开信息'

export const DisclosureListPage = ({
  shell,
  domains,
  units,
  item,
  query,
  list,
}: DisclosureListPageProps) => (
  <Layout
    shell={shell}
    title={[COLUMN]}
    path={listHref('/disclosures', query)}
    current="catalogue"
    crumbs={[HOME_CRUMB]}
    column={{ name: COLUMN, type: '政务公开', description: '按公开时间排列的主动公开信息' }}
  >
    <PageHead title={COLUMN}>
      <p>
        {item ? (
          <>
            公开事项：<a href={itemHref(item.code)}>{item.name}</a>
          </>
        ) : (
          '最近公开的排在前面。公开时间由系统记录，任何人不能改动。'
        )}
      </p>
    </PageHead>
    <FilterForm action="/disclosures" label="筛选已公开信息">
      <KeywordField value={query.keyword} placeholder="标题、文号、索引号或者正文里的词" />
      <SelectField
        name="kind"
        label="类别"
        all="全部类别"
        choices={choicesOf(DISCLOSURE_KINDS)}
        value={query.kind}
      />
      <DomainField domains={domains} value={query.domain} />
      <UnitField units={units} value={query.unit} />
      {query.item && <input type="hidden" name="item" value={query.item} />}
    </FilterForm>
    <ResultCount list={list} unit="条" />
    {list.docs.length > 0 ? (
      <DisclosureTable caption="已公开信息" captionHidden disclosures={list.docs} />
    ) : (
      <p class="empty">没有符合条件的信息。可以减少条件，或者换一个说法再查。</p>
    )}
    <Pagination path="/disclosures" query={query} page={list.page} pageCount={list.pageCount} />
  </Layout>
)
