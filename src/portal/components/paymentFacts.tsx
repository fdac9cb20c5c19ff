/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CivilDate } from '../../domain/calendar/civilDate'
import type { PublicPaymentBatch } from '../../domain/publication/publicSubsidies'
import { formatFen } from '../../domain/subsidy/publication/formatFen'
import type { VillageTotal } from '../../domain/subsidy/villageTotal'
import { disclosureHref, unitHref } from '../links'
import type { Fact } from './FactTable'
import { PaymentNotice } from './PaymentNotice'

type PaymentFactsOptions = {
  batch: PublicPaymentBatch
  today: CivilDate
  hasPolicy: boolean
  /** Of one village; of the whole township without it. */
  village?: VillageTotal
}

/** The table above a list: which payment, how much, on notice until when, whom to ask. */
export const paymentFacts = ({ batch, today, hasPolicy, village }: PaymentFactsOptions): Fact[] => {
  const { policy, unit } = batch
  const { people, rows, amountFen } = village ?? batch
  return [
    {
      label: '补贴政策',
      value: hasPolicy ? (
        <a href={`/subsidies/${encodeURIComponent(policy.id)}`}>{policy.name}（七项要素）</a>
      ) : (
        policy.name
      ),
    },
    { label: '年度批次', value: `${policy.year}年 ${batch.batchLabel}` },
    { label: '补助标准', value: policy.standard && <span class="lines">{policy.standard}</span> },
    { label: '发放合计', value: `${people} 人（户），${rows} 笔，${formatFen(amountFen)} 元` },
    { label: '公示期', value: <PaymentNotice batch={batch} today={today} /> },
    { label: '异议电话', value: batch.objectionTelephone },
    { label: '资料留存', value: batch.keeper },
    { label: '公开单位', value: <a href={unitHref(unit.code)}>{unit.name}</a> },
    {
      label: '公开稿',
      value: <a href={disclosureHref(batch.disclosureId)}>查看公开信息和存证</a>,
    },
  ]
}
