/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { INTERPRETATION_FORMS } from '../../domain/policy/interpretationForms'
import type { PublicDisclosureSummary, PublicUnit } from '../../domain/publication/publicRecords'
import type { Paged } from '../../domain/publication/publicReader'
import { HOME_CRUMB } from '../components/Breadcrumbs'
import { choicesOf, KeywordField, SelectField, UnitField } from '../components/filterFields'
import { FilterForm } from '../components/FilterForm'
import { InterpretationTable } from '../components/InterpretationTable'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { Pagination } from '../components/Pagination'
import { ResultCount } from '../components/ResultCount'
import { listHref } from '../links'
import type { InterpretationListQuery } from '../query'
import type { Shell } from '../shell'

export type InterpretationListPageProps = {
  shell: Shell
  units: readonly PublicUnit[]
  query: InterpretationListQuery
  list: Paged<PublicDisclosureSummary>
}

const COLUMN = '政策解读'

export const InterpretationListPage = ({
  shell,
  units,
  query,
  list,
}: InterpretationListPageProps) => (
  <Layout
    shell={shell}
    title={[COLUMN]}
    path={listHref('/interpretations', query)}
    current="catalogue"
    crumbs={[HOME_CRUMB]}
    column={{
      name: COLUMN,
      type: '政策解读',
      description: `${shell.site.county}政策文件的解读：文字、图解、问答、视频和办事场景`,
      keywords: '政策解读,图解,问答',
    }}
  >
    <PageHead title={COLUMN}>
      <p>
        解读与文件互相关联，文件原文在<a href="/policies">政策文件库</a>。
      </p>
    </PageHead>
    <FilterForm action="/interpretations" label="筛选政策解读">
      <KeywordField value={query.keyword} placeholder="标题或者正文里的词" />
      <SelectField
        name="form"
        label="解读形式"
        all="全部形式"
        choices={choicesOf(INTERPRETATION_FORMS)}
        value={query.form}
      />
      <UnitField units={units} value={query.unit} />
    </FilterForm>
    <ResultCount list={list} unit="条" />
    {list.docs.length > 0 ? (
      <InterpretationTable caption="政策解读" interpretations={list.docs} />
    ) : (
      <p class="empty">没有符合条件的解读。可以减少条件，或者换一个说法再查。</p>
    )}
    <Pagination path="/interpretations" query={query} page={list.page} pageCount={list.pageCount} />
  </Layout>
)
