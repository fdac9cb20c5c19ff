/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { isOnNotice } from '../../domain/subsidy/paymentNotice'
import { HOME_CRUMB, PAYMENTS_CRUMB } from '../components/Breadcrumbs'
import { FactTable } from '../components/FactTable'
import { Layout } from '../components/Layout'
import { Notice } from '../components/Notice'
import { PageHead } from '../components/PageHead'
import { Pagination } from '../components/Pagination'
import { PaymentLookup, type LookupOutcome } from '../components/PaymentLookup'
import { paymentFacts } from '../components/paymentFacts'
import { PaymentRowTable } from '../components/PaymentRowTable'
import { listHref, paymentBatchHref, paymentVillageHref } from '../links'
import type { PaymentVillage } from '../routes/loadPaymentVillage'
import type { Shell } from '../shell'

export type PaymentVillagePageProps = PaymentVillage & {
  shell: Shell
  outcome: LookupOutcome | null
}

/** The list of a village: totals for good, persons while the notice runs. */
export const PaymentVillagePage = ({
  shell,
  batch,
  village,
  rows,
  hasPolicy,
  outcome,
}: PaymentVillagePageProps) => {
  const { policy, batchLabel, township } = batch
  const title = `${village.name}${policy.year}年${policy.name}发放公示（${batchLabel}）`
  const path = paymentVillageHref(batch.id, village.villageId)
  const isOpen = isOnNotice(batch, shell.today)
  const isOver = batch.ended || shell.today > batch.noticeTo
  return (
    <Layout
      shell={shell}
      title={[title, PAYMENTS_CRUMB.label]}
      path={path}
      noindex
      current="catalogue"
      crumbs={[
        HOME_CRUMB,
        PAYMENTS_CRUMB,
        { label: township.shortName || township.name, href: paymentBatchHref(batch.id) },
      ]}
      column={{ name: PAYMENTS_CRUMB.label, type: '政务公开' }}
    >
      <PageHead title={title} />
      {isOver && (
        <Notice id="over" tone="note" title="公示期满，个人信息已撤下">
          <p>本页保留发放合计。纸质名单留存于{batch.keeper}，可以现场查阅。</p>
        </Notice>
      )}
      <FactTable
        caption="公示概况"
        captionHidden
        facts={paymentFacts({ batch, today: shell.today, hasPolicy, village })}
      />
      {isOpen && batch.hasLookup && (
        <PaymentLookup action={path} outcome={outcome} keeper={batch.keeper} />
      )}
      {isOpen && !batch.hasLookup && (
        <p>这份名单没有身份证号码，不能在网上查询本户，请到村（居）委会查看纸质名单。</p>
      )}
      {isOpen && batch.namesGround !== '' && (
        <section aria-labelledby="names-title">
          <h2 id="names-title">发放名单</h2>
          <p class="soft">
            姓名经遮盖，全名在村（居）务公开栏公布。公布姓名的依据：{batch.namesGround}
          </p>
          <PaymentRowTable caption="发放名单" rows={rows.docs} />
          <Pagination
            path={path}
            query={{ page: rows.page }}
            page={rows.page}
            pageCount={rows.pageCount}
          />
        </section>
      )}
      <p>
        <a href={listHref('/payments', { village: village.villageId })}>
          {village.name}的全部发放公示
        </a>
      </p>
    </Layout>
  )
}
