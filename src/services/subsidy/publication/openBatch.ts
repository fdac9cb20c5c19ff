import { COUNTY_WIDE } from '../../../domain/organisation/userRole'
import type { PaymentBatch } from '../../../payload-types'
import { idOf } from '../../../repositories/scope'
import { Refusal } from '../../Refusal'
import type { ServiceContext } from '../../serviceContext'

/** How a person stands to a batch. */
export type BatchDuty = {
  batch: PaymentBatch
  /** Of the unit that imported it. */
  isOwn: boolean
  /** Writes for that unit, or for the township whose villages it pays. */
  isEditor: boolean
}

/** A batch for whoever may see it: the own unit, the township that posts it, county-wide roles. */
export const openBatch = async (context: ServiceContext, batchId: string): Promise<BatchDuty> => {
  const { payload, req, actor } = context
  const batch = await payload.findByID({
    collection: 'payment-batches',
    id: batchId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const isOwn = actor !== null && actor.unit !== null && actor.unit === idOf(batch?.unit)
  const isTownship = actor !== null && actor.unit !== null && actor.unit === idOf(batch?.township)
  const seesAll = actor === null || actor.roles.some((role) => COUNTY_WIDE.includes(role))
  if (!batch || !(isOwn || isTownship || seesAll)) throw new Refusal('没有这个发放批次', 404)
  const isEditor = (isOwn || isTownship) && (actor?.roles.includes('editor') ?? false)
  return { batch, isOwn, isEditor }
}
