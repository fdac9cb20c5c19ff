/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicSubsidy } from '../../domain/publication/publicSubsidies'
import { RECIPIENT_KINDS, SUBSIDY_KINDS } from '../../domain/subsidy/subsidyFields'
import { HOME_CRUMB, SUBSIDIES_CRUMB } from '../components/Breadcrumbs'
import { choicesOf, KeywordField, SelectField } from '../components/filterFields'
import { FilterForm } from '../components/FilterForm'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { SubsidyTable } from '../components/SubsidyTable'
import { listHref } from '../links'
import type { SubsidyListQuery } from '../query'
import type { Shell } from '../shell'

export type SubsidyListPageProps = {
  shell: Shell
  departments: readonly string[]
  query: SubsidyListQuery
  subsidies: readonly PublicSubsidy[]
}

const COLUMN = SUBSIDIES_CRUMB.label

/** 惠民惠农财政补贴政策目录清单: the seven elements of every policy. */
export const SubsidyListPage = ({ shell, departments, query, subsidies }: SubsidyListPageProps) => (
  <Layout
    shell={shell}
    title={[COLUMN]}
    path={listHref('/subsidies', query)}
    current="catalogue"
    crumbs={[HOME_CRUMB]}
    column={{
      name: COLUMN,
      type: '政务公开',
      description: `${shell.site.county}惠民惠农财政补贴政策目录清单：补贴对象、补助标准和政策解答电话`,
      keywords: '惠民惠农,财政补贴,补贴政策,补助标准',
    }}
  >
    <PageHead title={COLUMN}>
      <p>
        每项政策公开名称、文件依据、主管部门、资金用途、补贴对象、补助标准、政策解答电话。发到各村的情况见
        <a href="/payments">补贴发放公示</a>。
      </p>
    </PageHead>
    <FilterForm action="/subsidies" label="筛选补贴政策">
      <KeywordField value={query.keyword} placeholder="政策名称、对象或者标准里的词" />
      <SelectField
        name="department"
        label="主管部门"
        all="全部部门"
        choices={departments.map((name) => ({ value: name, label: name }))}
        value={query.department}
      />
      <SelectField
        name="recipientKind"
        label="补贴对象"
        all="全部对象"
        choices={choicesOf(RECIPIENT_KINDS)}
        value={query.recipientKind}
      />
      <SelectField
        name="kind"
        label="补贴种类"
        all="全部种类"
        choices={choicesOf(SUBSIDY_KINDS)}
        value={query.kind}
      />
    </FilterForm>
    <p class="count">共 {subsidies.length} 项</p>
    {subsidies.length > 0 ? (
      <>
        <p>
          带走这份清单：<a href={listHref('/subsidies/print', query)}>打印版</a>、
          <a href={listHref('/subsidies.xlsx', query)}>Excel</a>、
          <a href={listHref('/subsidies.csv', query)}>CSV</a>、
          <a href={listHref('/subsidies.json', query)}>JSON</a>
        </p>
        <SubsidyTable subsidies={subsidies} />
      </>
    ) : (
      <p class="empty">没有符合条件的补贴政策。可以减少条件，或者换一个说法再查。</p>
    )}
  </Layout>
)
