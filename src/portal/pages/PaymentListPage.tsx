/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { yearOf } from '../../domain/calendar/civilDate'
import { UNIT_LEVELS } from '../../domain/organisation/unitLevel'
import type { Paged } from '../../domain/publication/publicReader'
import type { PublicUnit } from '../../domain/publication/publicRecords'
import type { PublicPaymentBatch, PublicSubsidy } from '../../domain/publication/publicSubsidies'
import { HOME_CRUMB } from '../components/Breadcrumbs'
import { SelectField, type Choice } from '../components/filterFields'
import { FilterForm } from '../components/FilterForm'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { Pagination } from '../components/Pagination'
import { PaymentBatchTable } from '../components/PaymentBatchTable'
import { ResultCount } from '../components/ResultCount'
import { listHref } from '../links'
import type { PaymentListQuery } from '../query'
import type { Shell } from '../shell'

export type PaymentListPageProps = {
  shell: Shell
  units: readonly PublicUnit[]
  policies: readonly PublicSubsidy[]
  query: PaymentListQuery
  list: Paged<PublicPaymentBatch>
}

const COLUMN = '补贴发放公示'
/** Years offered by the filter. */
const YEARS = 6

export const PaymentListPage = ({ shell, units, policies, query, list }: PaymentListPageProps) => {
  const village = villageName(list.docs, query.village)
  const title = village ? `${village}${COLUMN}` : COLUMN
  return (
    <Layout
      shell={shell}
      title={[title]}
      path={listHref('/payments', query)}
      current="catalogue"
      crumbs={[HOME_CRUMB]}
      column={{
        name: COLUMN,
        type: '政务公开',
        description: `${shell.site.county}惠民惠农财政补贴发放情况，按村（社区）公布合计`,
        keywords: '惠民惠农,财政补贴,发放,公示',
      }}
    >
      <PageHead title={title}>
        <p>按村（社区）公布发放合计。公示期内可以查询本户，期满个人信息撤下，合计保留。</p>
      </PageHead>
      <FilterForm action="/payments" label="筛选补贴发放公示">
        <SelectField
          name="policy"
          label="补贴政策"
          all="全部政策"
          choices={policies.map(({ id, name }) => ({ value: id, label: name }))}
          value={query.policy}
        />
        <SelectField
          name="unit"
          label="乡镇（街道）"
          all="全部乡镇（街道）"
          choices={units.filter(isTownship).map(({ code, name, shortName }) => ({
            value: code,
            label: shortName || name,
          }))}
          value={query.unit}
        />
        <SelectField
          name="year"
          label="年度"
          all="全部年度"
          choices={yearsBefore(yearOf(shell.today))}
          value={query.year}
        />
      </FilterForm>
      <ResultCount list={list} unit="件" />
      {list.docs.length > 0 ? (
        <PaymentBatchTable
          caption={COLUMN}
          batches={list.docs}
          today={shell.today}
          villageId={query.village}
        />
      ) : (
        <p class="empty">没有符合条件的发放公示。可以减少条件再查。</p>
      )}
      <Pagination path="/payments" query={query} page={list.page} pageCount={list.pageCount} />
    </Layout>
  )
}

const isTownship = ({ level }: PublicUnit): boolean =>
  level === UNIT_LEVELS.township || level === UNIT_LEVELS.subdistrict

const yearsBefore = (year: number): Choice[] =>
  Array.from({ length: YEARS }, (_, back) => String(year - back)).map((value) => ({
    value,
    label: `${value}年`,
  }))

const villageName = (
  batches: readonly PublicPaymentBatch[],
  villageId: string | undefined,
): string | undefined =>
  batches[0]?.villages.find((village) => village.villageId === villageId)?.name
