import { recordAudit } from '../recordAudit'
import { transactionally, type ServiceContext } from '../serviceContext'
import { openOwnCase, takeStep } from './openCase'

/** The unit takes its own copy back out of review, or before a scheduled publication, to change it. */
export const recallDisclosure = ({
  context,
  disclosureId,
  reason,
}: {
  context: ServiceContext
  disclosureId: string
  reason: string
}): Promise<void> =>
  transactionally(context, async (inside) => {
    const current = await openOwnCase(inside, disclosureId, 'recall')
    await takeStep(inside, current, {
      event: 'recall',
      set: { scheduledFor: null },
      entry: { opinion: reason },
    })
    await recordAudit(inside, {
      act: '撤回修改',
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: disclosureId },
      reason,
    })
  })
