import { namesGroundOf } from '../../../domain/subsidy/publication/namesGroundOf'
import type { SubsidyPolicy } from '../../../payload-types'
import type { ShownPaymentBatch } from '../../../repositories/publicPayments'
import { findProjection } from '../../../repositories/publicStore'
import { EVERYTHING } from '../../../repositories/scope'
import { recordAudit } from '../../recordAudit'
import type { ServiceContext } from '../../serviceContext'
import { projectPaymentBatch } from './projectPaymentBatch'

/**
 * Takes the names off the lists of an edition that no longer states the ground for them, corrected or
 * taken back: totals and the lookup of the own household stay until the notice ends, and what is left of
 * the rows, which nothing reaches, is erased with it. In the transaction of the edition's change.
 */
export const hideUngroundedNames = async (
  context: ServiceContext,
  edition: Pick<SubsidyPolicy, 'id' | 'namesGround' | 'inForce'>,
): Promise<void> => {
  if (namesGroundOf(edition) !== '') return
  const { docs } = await context.payload.find({
    collection: 'payment-batches',
    where: { and: [{ policy: { equals: edition.id } }, { state: { equals: 'published' } }] },
    select: { title: true },
    req: context.req,
    ...EVERYTHING,
  })
  for (const { id, title } of docs) {
    const shown = await findProjection<ShownPaymentBatch>(context, { kind: 'payment', id })
    if (!shown || shown.namesGround === '') continue
    await projectPaymentBatch(context, { ...shown, namesGround: '' })
    await recordAudit(context, {
      act: '撤下公示名单中的姓名',
      subject: title,
      record: { collection: 'payment-batches', id },
      reason: '补贴政策不再写明网上公布姓名的依据',
    })
  }
}
