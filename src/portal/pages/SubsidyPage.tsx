/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Paged } from '../../domain/publication/publicReader'
import type {
  PublicPaymentBatch,
  PublicSubsidy,
  PublicSubsidyFacts,
} from '../../domain/publication/publicSubsidies'
import { HOME_CRUMB, SUBSIDIES_CRUMB } from '../components/Breadcrumbs'
import { CivilTime } from '../components/CivilTime'
import { FactTable } from '../components/FactTable'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { PaymentLinks } from '../components/PaymentLinks'
import { SubsidyChanges } from '../components/SubsidyChanges'
import { subsidyFacts } from '../components/subsidyFacts'
import { disclosureHref, listHref, subsidyHref, unitHref } from '../links'
import type { Shell } from '../shell'

export type SubsidyPageProps = {
  shell: Shell
  subsidy: PublicSubsidy
  batches: Paged<PublicPaymentBatch>
}

/** A policy with its seven elements, what changed from year to year, and where it was paid. */
export const SubsidyPage = ({ shell, subsidy, batches }: SubsidyPageProps) => (
  <Layout
    shell={shell}
    title={[subsidy.name, SUBSIDIES_CRUMB.label]}
    path={subsidyHref(subsidy.id)}
    current="catalogue"
    crumbs={[HOME_CRUMB, SUBSIDIES_CRUMB]}
    column={{ name: SUBSIDIES_CRUMB.label, type: '政务公开' }}
  >
    <PageHead title={subsidy.name} kicker={`${subsidy.year}年补贴政策`} />
    <FactTable caption="补贴政策（七公开）" facts={subsidyFacts(subsidy)} />
    <p>
      <a href={unitHref(subsidy.unit.code)}>{subsidy.unit.name}</a>于{' '}
      <CivilTime date={subsidy.publishedOn} /> 公开，
      <a href={disclosureHref(subsidy.disclosureId)}>查看公开的信息</a>。
    </p>
    <PaymentLinks batches={batches.docs} today={shell.today} />
    {batches.total > batches.docs.length && (
      <p>
        <a href={listHref('/payments', { policy: subsidy.id })}>全部 {batches.total} 件发放公示</a>
      </p>
    )}
    {subsidy.editions.length > 0 && (
      <section aria-labelledby="editions-title">
        <h2 id="editions-title">历年变化</h2>
        <Editions subsidy={subsidy} />
      </section>
    )}
  </Layout>
)

const Editions = ({ subsidy }: { subsidy: PublicSubsidy }) => {
  const all: PublicSubsidyFacts[] = [subsidy, ...subsidy.editions]
  return (
    <>
      {subsidy.editions.map((previous, at) => {
        const next = all[at] ?? subsidy
        return (
          <section key={previous.year}>
            <h3>
              {next.year}年与{previous.year}年相比
            </h3>
            <SubsidyChanges previous={previous} next={next} />
            <p>
              <a href={disclosureHref(previous.disclosureId)}>{previous.year}年公开的信息</a>
            </p>
          </section>
        )
      })}
    </>
  )
}
