import { acrossBatches } from '../../../domain/subsidy/payments/acrossBatches'
import {
  createDuplicateWatch,
  type WatchedRow,
} from '../../../domain/subsidy/payments/createDuplicateWatch'
import type { KeptProblem } from '../../../domain/subsidy/payments/paymentImport'
import { findBatchesOfYear } from '../../../repositories/paymentBatches'
import type { PaymentImportRecord } from '../../../repositories/paymentImports'
import { findPaidPeople } from '../../../repositories/payments/findPaidPeople'
import { idOf } from '../../../repositories/scope'
import type { ServiceContext } from '../../serviceContext'

/** Says what is paid twice, in the list itself or in another batch of the policy and year. */
export type Watch = (row: WatchedRow) => KeptProblem[]

/** Reads everybody who is paid in other batches; then sees the rows of the list in their order. */
export const createWatch = async (
  context: ServiceContext,
  { id, policyId, year }: PaymentImportRecord,
): Promise<Watch> => {
  const others = (await findBatchesOfYear(context, { policyId, year })).filter(
    (batch) => idOf(batch.import) !== id,
  )
  const paid = await findPaidPeople(
    context,
    others.map((batch) => batch.id),
  )
  const seeInside = createDuplicateWatch().see
  const seeAcross = acrossBatches(paid)
  return (row) =>
    [seeInside(row), seeAcross(row)].flatMap((problem) =>
      problem ? [{ ...problem, watched: true as const }] : [],
    )
}
