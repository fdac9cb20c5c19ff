/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicPaymentBatch } from '../../domain/publication/publicSubsidies'
import { HOME_CRUMB, PAYMENTS_CRUMB } from '../components/Breadcrumbs'
import { FactTable } from '../components/FactTable'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { paymentFacts } from '../components/paymentFacts'
import { PaymentVillageTable } from '../components/PaymentVillageTable'
import { paymentBatchHref } from '../links'
import type { Shell } from '../shell'

export type PaymentBatchPageProps = {
  shell: Shell
  batch: PublicPaymentBatch
  /** Is the policy's own page there? */
  hasPolicy: boolean
}

/** What a township was paid, village by village. */
export const PaymentBatchPage = ({ shell, batch, hasPolicy }: PaymentBatchPageProps) => {
  const { policy, batchLabel, township } = batch
  const title = `${township.shortName || township.name}${policy.year}年${policy.name}发放公示（${batchLabel}）`
  return (
    <Layout
      shell={shell}
      title={[title, PAYMENTS_CRUMB.label]}
      path={paymentBatchHref(batch.id)}
      current="catalogue"
      crumbs={[HOME_CRUMB, PAYMENTS_CRUMB]}
      column={{ name: PAYMENTS_CRUMB.label, type: '政务公开' }}
    >
      <PageHead title={title} />
      <FactTable
        caption="公示概况"
        captionHidden
        facts={paymentFacts({ batch, today: shell.today, hasPolicy })}
      />
      <section aria-labelledby="villages-title">
        <h2 id="villages-title">各村（社区）发放合计</h2>
        <p>选择本村（社区），公示期内可以查询本户。</p>
        <PaymentVillageTable batch={batch} />
      </section>
    </Layout>
  )
}
