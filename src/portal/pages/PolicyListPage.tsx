/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { GENRES, SUBJECTS } from '../../domain/policy/policyFields'
import type { PublicPolicyDocument, PublicUnit } from '../../domain/publication/publicRecords'
import type { Paged } from '../../domain/publication/publicReader'
import { HOME_CRUMB } from '../components/Breadcrumbs'
import {
  CheckField,
  choicesOf,
  KeywordField,
  SelectField,
  UnitField,
  wordsOf,
  YearField,
} from '../components/filterFields'
import { CivilTime } from '../components/CivilTime'
import { FilterForm } from '../components/FilterForm'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { Pagination } from '../components/Pagination'
import { PolicyTable } from '../components/PolicyTable'
import { ResultCount } from '../components/ResultCount'
import { listHref } from '../links'
import type { PolicyListQuery } from '../query'
import type { Shell } from '../shell'

export type PolicyListPageProps = {
  shell: Shell
  units: readonly PublicUnit[]
  query: PolicyListQuery
  list: Paged<PublicPolicyDocument>
}

const COLUMN = '政策文件库'

const STATUS_CHOICES = choicesOf({ 'in-force': '现行有效', 'not-in-force': '尚未施行或者已失效' })

export const PolicyListPage = ({ shell, units, query, list }: PolicyListPageProps) => (
  <Layout
    shell={shell}
    title={[COLUMN]}
    path={listHref('/policies', query)}
    current="catalogue"
    crumbs={[HOME_CRUMB]}
    column={{
      name: COLUMN,
      type: '政策文件',
      description: `${shell.site.county}行政规范性文件和其他政策文件，注明有效性`,
      keywords: '政策文件,规范性文件,有效性',
    }}
  >
    <PageHead title={COLUMN}>
      <p>
        有效性按日期自动判断，下表是 <CivilTime date={shell.today} /> 的情况。
      </p>
    </PageHead>
    <FilterForm action="/policies" label="筛选政策文件">
      <KeywordField value={query.keyword} placeholder="标题、文号或者正文里的词" />
      <SelectField
        name="status"
        label="有效性"
        all="全部"
        choices={STATUS_CHOICES}
        value={query.status}
      />
      <UnitField units={units} value={query.unit} />
      <SelectField
        name="subject"
        label="主题分类"
        all="全部主题"
        choices={wordsOf(SUBJECTS)}
        value={query.subject}
      />
      <SelectField
        name="genre"
        label="体裁"
        all="全部体裁"
        choices={wordsOf(GENRES)}
        value={query.genre}
      />
      <YearField value={query.year} />
      <CheckField
        name="normative"
        label="只看行政规范性文件"
        checked={query.normative !== undefined}
      />
    </FilterForm>
    <ResultCount list={list} unit="件" />
    {list.docs.length > 0 ? (
      <PolicyTable caption="政策文件" documents={list.docs} today={shell.today} />
    ) : (
      <p class="empty">没有符合条件的文件。可以减少条件，或者换一个说法再查。</p>
    )}
    <Pagination path="/policies" query={query} page={list.page} pageCount={list.pageCount} />
  </Layout>
)
