import type { CivilDate } from '../../domain/calendar/civilDate'
import type { Paged, PublicReader } from '../../domain/publication/publicReader'
import type { PublicPaymentBatch, PublicPaymentRow } from '../../domain/publication/publicSubsidies'
import type { VillageTotal } from '../../domain/subsidy/villageTotal'

/** A village's list and what stands on its page. */
export type PaymentVillage = {
  batch: PublicPaymentBatch
  village: VillageTotal
  /** Masked; none where names are not allowed or the notice does not run. */
  rows: Paged<PublicPaymentRow>
  /** Is the policy's own page there? */
  hasPolicy: boolean
}

const PAGE_SIZE = 100

/** Null where the batch is not public or does not pay the village. */
export const loadPaymentVillage = async ({
  reader,
  batchId,
  villageId,
  today,
  page,
}: {
  reader: PublicReader
  batchId: string
  villageId: string
  today: CivilDate
  page: number
}): Promise<PaymentVillage | null> => {
  const batch = await reader.paymentBatch(batchId)
  const village = batch?.villages.find((one) => one.villageId === villageId)
  if (!batch || !village) return null
  const [rows, policy] = await Promise.all([
    reader.paymentRows({ batchId, villageId, today, page, pageSize: PAGE_SIZE }),
    reader.subsidy(batch.policy.id),
  ])
  return { batch, village, rows, hasPolicy: policy !== null }
}
