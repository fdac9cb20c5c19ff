import { createHash, type Hash } from 'node:crypto'
import {
  canonicalPayment,
  createBatchTotals,
  type BatchTotal,
} from '../../../domain/subsidy/payments/batchTotals'
import { readPayments } from '../../../repositories/payments/readPayments'
import type { ServiceContext } from '../../serviceContext'
import { readVillageRegister } from './readRegister'

export type FingerprintedBatch = BatchTotal & { rowsHash: string }

/** The batches that the rows of an import make as they lie there now, each with the hash over its lines. */
export const sumBatches = async (
  context: ServiceContext,
  importId: string,
): Promise<FingerprintedBatch[]> => {
  const register = await readVillageRegister(context)
  const totals = createBatchTotals()
  const hashes = new Map<string, Hash>()
  for await (const page of readPayments(context, { import: importId }))
    for (const row of page) {
      totals.add(row)
      if (!row.batch) continue
      let hash = hashes.get(row.batch)
      if (!hash) {
        hash = createHash('sha256')
        hashes.set(row.batch, hash)
      }
      hash.update(`${canonicalPayment(row)}\n`)
    }
  const names = new Map([...register.villages].map(([id, { name }]) => [id, name]))
  return totals
    .finish(names)
    .map((batch) => ({ ...batch, rowsHash: hashes.get(batch.batchId)?.digest('hex') ?? '' }))
}
