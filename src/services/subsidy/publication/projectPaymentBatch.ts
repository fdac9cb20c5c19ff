import { villageKey } from '../../../domain/subsidy/paymentNotice'
import type { ShownPaymentBatch } from '../../../repositories/publicPayments'
import { putProjections } from '../../../repositories/publicStore'
import type { ServiceContext } from '../../serviceContext'

/** Puts a batch into public view, or renews what is there; of persons it holds nothing. */
export const projectPaymentBatch = (
  context: ServiceContext,
  batch: ShownPaymentBatch,
): Promise<void> =>
  putProjections(context, [
    {
      kind: 'payment',
      id: batch.id,
      units: [
        batch.township.code,
        batch.unit.code,
        ...batch.villages.map(({ villageId }) => villageKey(villageId)),
      ],
      item: batch.policy.id,
      state: String(batch.policy.year),
      sortKey: `${batch.publishedAt} ${batch.township.code}`,
      words: [
        batch.policy.name,
        batch.batchLabel,
        batch.township.name,
        ...batch.villages.map(({ name }) => name),
      ].join('\n'),
      data: batch,
    },
  ])
