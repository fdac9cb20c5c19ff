/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicWithdrawal } from '../../domain/publication/publicRecords'
import { DISCLOSURES_CRUMB, HOME_CRUMB } from '../components/Breadcrumbs'
import { FactTable } from '../components/FactTable'
import { Layout } from '../components/Layout'
import { Notice } from '../components/Notice'
import { InstantTime } from '../components/VersionNotices'
import { unitHref } from '../links'
import type { Shell } from '../shell'

export type WithdrawnPageProps = { shell: Shell; withdrawal: PublicWithdrawal }

/** What is left at the address of a publication that was withdrawn: that it was, by whom, on what ground. */
export const WithdrawnPage = ({ shell, withdrawal }: WithdrawnPageProps) => (
  <Layout
    shell={shell}
    title={[`已撤回：${withdrawal.title}`]}
    current="catalogue"
    noindex
    crumbs={[HOME_CRUMB, DISCLOSURES_CRUMB]}
  >
    <article class="article">
      <h1 class="article__title">{withdrawal.title}</h1>
      <Notice id="withdrawn" tone="late" title="本信息已撤回，不再公开">
        <p>对撤回有疑问的，可以联系公开单位，或者依法申请公开。</p>
      </Notice>
      <FactTable
        caption="撤回说明"
        captionHidden
        facts={[
          {
            label: '公开单位',
            value: <a href={unitHref(withdrawal.unit.code)}>{withdrawal.unit.name}</a>,
          },
          { label: '公开时间', value: <InstantTime instant={withdrawal.publishedAt} /> },
          { label: '撤回时间', value: <InstantTime instant={withdrawal.withdrawnAt} /> },
          { label: '撤回依据', value: withdrawal.ground },
        ]}
      />
    </article>
  </Layout>
)
