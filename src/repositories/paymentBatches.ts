import type { Where } from 'payload'
import type { VillageTotal } from '../domain/subsidy/villageTotal'
import type { HistoryEntry } from '../domain/supervision/historyEntry'
import type { PaymentBatch } from '../payload-types'
import { EVERYTHING, type Scope } from './scope'

/** A batch of one township as an import makes it. */
export type NewBatch = {
  id: string
  key: string
  title: string
  policy: string
  year: number
  batchLabel: string
  township: string
  rowCount: number
  people: number
  amountFen: number
  villages: VillageTotal[]
  rowsHash: string
  hasIdentity: boolean
  import: string
  unit: string
  history: HistoryEntry[]
}

/** The unique key of a batch: a policy, a year, a batch and a township have one that counts. */
export const batchKey = ({
  policy,
  year,
  batchLabel,
  township,
}: Pick<NewBatch, 'policy' | 'year' | 'batchLabel' | 'township'>): string =>
  `${policy}:${year}:${batchLabel}:${township}`

/** Writes a batch under the id that its rows have already; fails with a unique violation. */
export const insertBatch = async ({ payload, req }: Scope, batch: NewBatch): Promise<void> => {
  const { id, ...data } = batch
  const now = batch.history[0]?.at
  await payload.db.create({
    collection: 'payment-batches',
    customID: id,
    data: { ...data, state: 'stored', createdAt: now, updatedAt: now },
    req,
  })
}

export const findBatches = async (
  { payload, req }: Scope,
  where: Where,
): Promise<PaymentBatch[]> => {
  const { docs } = await payload.find({
    collection: 'payment-batches',
    where,
    sort: 'createdAt',
    req,
    ...EVERYTHING,
  })
  return docs
}

/** Batches of a policy and year that count. */
export const findBatchesOfYear = (
  scope: Scope,
  { policyId, year }: { policyId: string; year: number },
): Promise<PaymentBatch[]> =>
  findBatches(scope, {
    and: [
      { policy: { equals: policyId } },
      { year: { equals: year } },
      { state: { not_equals: 'discarded' } },
    ],
  })
