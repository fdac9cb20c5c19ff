/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { formatCivilDate } from '../../domain/calendar/civilDate'
import type {
  PublicDisclosureSummary,
  PublicItem,
  PublicObligation,
} from '../../domain/publication/publicRecords'
import type { Paged } from '../../domain/publication/publicReader'
import { CATALOGUE_CRUMB, HOME_CRUMB } from '../components/Breadcrumbs'
import { ContentStandard } from '../components/ContentStandard'
import { DisclosureTable } from '../components/DisclosureTable'
import { FactTable } from '../components/FactTable'
import { itemFacts } from '../components/itemFacts'
import { Layout } from '../components/Layout'
import { ObligationTable } from '../components/ObligationTable'
import { PageHead } from '../components/PageHead'
import { itemHref, listHref } from '../links'
import type { Shell } from '../shell'

export type ItemPageProps = {
  shell: Shell
  item: PublicItem
  disclosures: Paged<PublicDisclosureSummary>
  obligations: readonly PublicObligation[]
}

export const ItemPage = ({ shell, item, disclosures, obligations }: ItemPageProps) => (
  <Layout
    shell={shell}
    title={[item.name, item.domain.name]}
    path={itemHref(item.code)}
    current="catalogue"
    crumbs={[
      HOME_CRUMB,
      CATALOGUE_CRUMB,
      { label: item.domain.name, href: listHref('/catalogue', { domain: item.domain.code }) },
    ]}
    column={{ name: item.domain.name, type: '信息公开目录' }}
  >
    <PageHead title={item.name} kicker={`公开事项 ${item.code}`}>
      {item.path.length > 1 && <p>{item.path.join(' › ')}</p>}
    </PageHead>

    <FactTable caption="公开标准" facts={itemFacts(item)} />

    <section aria-labelledby="elements-title">
      <h2 id="elements-title">应当公开的内容</h2>
      <ContentStandard elements={item.contentElements} />
    </section>

    <section aria-labelledby="made-title">
      <div class="section-head">
        <h2 id="made-title">已公开的信息</h2>
        {disclosures.total > disclosures.docs.length && (
          <a href={listHref('/disclosures', { item: item.code })}>全部 {disclosures.total} 条</a>
        )}
      </div>
      {disclosures.docs.length > 0 ? (
        <DisclosureTable
          caption="依本事项公开的信息"
          captionHidden
          disclosures={disclosures.docs}
          without={['item']}
        />
      ) : (
        <p class="empty">本事项尚未公开过信息。</p>
      )}
    </section>

    <section aria-labelledby="record-title">
      <h2 id="record-title">履行记录</h2>
      {obligations.length > 0 ? (
        <ObligationTable
          caption="本事项的公开任务及其完成情况"
          captionHidden
          obligations={obligations}
          without={['item']}
        />
      ) : (
        <p class="empty">还没有公开任务。责任单位登记信息形成后，这里会显示最迟公开日。</p>
      )}
    </section>

    <section aria-labelledby="version-title">
      <h2 id="version-title">版本</h2>
      <p>
        本事项现为第 {item.version} 版，自{formatCivilDate(item.effectiveFrom)}起施行。
      </p>
      {item.changeReason && <p>调整原因：{item.changeReason}</p>}
      {item.sourceNote && <p>来源：{item.sourceNote}</p>}
    </section>
  </Layout>
)
