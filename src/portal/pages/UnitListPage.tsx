/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicUnit } from '../../domain/publication/publicRecords'
import { HOME_CRUMB } from '../components/Breadcrumbs'
import { DataTable, type Column } from '../components/DataTable'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { unitHref } from '../links'
import type { Shell } from '../shell'

export type UnitListPageProps = { shell: Shell; units: readonly PublicUnit[] }

export const UnitListPage = ({ shell, units }: UnitListPageProps) => (
  <Layout
    shell={shell}
    title={['公开单位']}
    path="/units"
    current="catalogue"
    crumbs={[HOME_CRUMB]}
    column={{ name: '公开单位', type: '机构职能', description: '承担主动公开任务的单位' }}
  >
    <PageHead title="公开单位">
      <p>承担主动公开任务的单位，以及各自的公开事项和已公开信息。</p>
    </PageHead>
    {units.length === 0 && <p class="empty">还没有登记公开单位。</p>}
    {levelsOf(units).map(({ level, members }) => (
      <section key={level} aria-label={level}>
        <h2>{level}</h2>
        <DataTable
          caption={`${level}的公开单位`}
          captionHidden
          columns={COLUMNS}
          rows={members}
          keyOf={(unit) => unit.code}
        />
      </section>
    ))}
  </Layout>
)

const COLUMNS: readonly Column<PublicUnit>[] = [
  { header: '单位', cell: (unit) => <a href={unitHref(unit.code)}>{unit.name}</a> },
  { header: '公开事项', isTight: true, cell: (unit) => `${unit.itemCount} 项` },
  { header: '已公开信息', isTight: true, cell: (unit) => `${unit.disclosureCount} 条` },
  { header: '联系电话', isTight: true, cell: (unit) => unit.telephone || null },
]

/** Units by level, levels in the order in which the store first names them. */
const levelsOf = (units: readonly PublicUnit[]) =>
  [...new Set(units.map(({ level }) => level))].map((level) => ({
    level: level || '其他单位',
    members: units.filter((unit) => unit.level === level),
  }))
