import type { Where } from 'payload'
import {
  PAYMENT_BATCH_STATES,
  type PaymentBatchState,
} from '../../../domain/subsidy/paymentBatchState'
import type { VillageTotal } from '../../../domain/subsidy/villageTotal'
import {
  PAYMENT_SUMMARY_COLUMNS,
  type PaymentSummaryRow,
} from '../../../exchange/payments/paymentSummaryRow'
import type { PaymentBatch } from '../../../payload-types'
import { exportSource, type ExportReader } from '../exportSource'
import { namesOf } from '../namesOf'
import { orderedBatches } from '../orderedBatches'

/** What each village was paid, a row a batch and a village. Persons are in none of it. */
export const paymentsSource = exportSource<PaymentSummaryRow>({
  collection: 'payment-batches',
  columns: PAYMENT_SUMMARY_COLUMNS,
  count: async (reader) => {
    let rows = 0
    for await (const docs of visible(reader))
      rows += docs.reduce((sum, doc) => sum + villagesOf(doc).length, 0)
    return rows
  },
  batches,
  note: async () => '按批次和村（社区）汇总，不含个人信息；已作废的批次不在其中',
})

async function* batches(reader: ExportReader): AsyncGenerator<PaymentSummaryRow[]> {
  const unitName = await namesOf(reader.payload, 'units')
  const policyName = await namesOf(reader.payload, 'subsidy-policies')
  for await (const docs of visible(reader))
    yield docs.flatMap((doc) =>
      villagesOf(doc).map((village) => ({
        policy: policyName(doc.policy),
        year: doc.year,
        batch: doc.batchLabel,
        township: unitName(doc.township),
        village: village.name,
        rows: village.rows,
        people: village.people,
        amountFen: village.amountFen,
        state: PAYMENT_BATCH_STATES[doc.state as PaymentBatchState],
        noticeFrom: doc.noticeFrom ?? '',
        noticeTo: doc.noticeTo ?? '',
      })),
    )
}

const visible = (reader: ExportReader) =>
  orderedBatches(reader, {
    collection: 'payment-batches',
    sort: ['-year', 'title', 'key'],
    where: { and: [reader.where, COUNTED] },
  })

const COUNTED: Where = { state: { not_equals: 'discarded' } }

const villagesOf = ({ villages }: PaymentBatch): VillageTotal[] =>
  Array.isArray(villages) ? (villages as VillageTotal[]) : []
