/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type {
  PublicDisclosureSummary,
  PublicItem,
  PublicObligation,
  PublicUnit,
} from '../../domain/publication/publicRecords'
import type { Paged } from '../../domain/publication/publicReader'
import { HOME_CRUMB, UNITS_CRUMB } from '../components/Breadcrumbs'
import { DisclosureTable } from '../components/DisclosureTable'
import { FactTable } from '../components/FactTable'
import { ItemTable } from '../components/ItemTable'
import { Layout } from '../components/Layout'
import { ObligationTable } from '../components/ObligationTable'
import { PageHead } from '../components/PageHead'
import { listHref, unitHref } from '../links'
import type { Shell } from '../shell'

export type UnitPageProps = {
  shell: Shell
  unit: PublicUnit
  items: Paged<PublicItem>
  disclosures: Paged<PublicDisclosureSummary>
  obligations: readonly PublicObligation[]
}

export const UnitPage = ({ shell, unit, items, disclosures, obligations }: UnitPageProps) => (
  <Layout
    shell={shell}
    title={[unit.name, '公开单位']}
    path={unitHref(unit.code)}
    current="catalogue"
    crumbs={[HOME_CRUMB, UNITS_CRUMB]}
    column={{ name: '公开单位', type: '机构职能' }}
  >
    <PageHead title={unit.name} kicker={unit.level} />
    <FactTable caption="单位信息" captionHidden facts={unitFacts(unit)} />

    <section aria-labelledby="made-title">
      <div class="section-head">
        <h2 id="made-title">最近公开</h2>
        {disclosures.total > disclosures.docs.length && (
          <a href={listHref('/disclosures', { unit: unit.code })}>全部 {disclosures.total} 条</a>
        )}
      </div>
      {disclosures.docs.length > 0 ? (
        <DisclosureTable
          caption="本单位最近公开的信息"
          captionHidden
          disclosures={disclosures.docs}
          without={['unit']}
        />
      ) : (
        <p class="empty">本单位尚未公开过信息。</p>
      )}
    </section>

    <section aria-labelledby="record-title">
      <h2 id="record-title">公开任务</h2>
      {obligations.length > 0 ? (
        <ObligationTable
          caption="本单位的公开任务及其完成情况"
          captionHidden
          obligations={obligations}
          without={['unit']}
        />
      ) : (
        <p class="empty">本单位还没有公开任务。</p>
      )}
    </section>

    <section aria-labelledby="items-title">
      <div class="section-head">
        <h2 id="items-title">负责的公开事项</h2>
        {items.total > items.docs.length && (
          <a href={listHref('/catalogue', { unit: unit.code })}>全部 {items.total} 项</a>
        )}
      </div>
      {items.docs.length > 0 ? (
        <ItemTable
          caption="本单位负责的公开事项"
          captionHidden
          items={items.docs}
          without={['责任单位']}
        />
      ) : (
        <p class="empty">现行目录没有由本单位负责的事项。</p>
      )}
    </section>
  </Layout>
)

const unitFacts = (unit: PublicUnit) => [
  { label: '地址', value: unit.address },
  { label: '联系电话', value: unit.telephone },
  {
    label: '主管部门',
    value: unit.supervisingUnit && (
      <a href={unitHref(unit.supervisingUnit.code)}>{unit.supervisingUnit.name}</a>
    ),
  },
  { label: '公开事项', value: `${unit.itemCount} 项` },
  { label: '已公开信息', value: `${unit.disclosureCount} 条` },
]
