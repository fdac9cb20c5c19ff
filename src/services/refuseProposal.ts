import { compareAndSet } from '../repositories/compareAndSet'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import { transactionally, type ServiceContext } from './serviceContext'

/** Refuses a proposal with the reason its unit reads. */
export const refuseProposal = ({
  context,
  proposalId,
  reply,
}: {
  context: ServiceContext
  proposalId: string
  reply: string
}): Promise<{ ok: true }> =>
  transactionally(context, async (inside) => {
    const { now, actor } = inside
    const refused = await compareAndSet(inside, {
      collection: 'item-proposals',
      id: proposalId,
      expect: { state: { equals: 'submitted' } },
      data: { state: 'refused', reply, decidedAt: now.toISOString(), decidedBy: actor?.id },
    })
    if (!refused) throw new Refusal('没有这条待答复的建议，或已经答复')
    await recordAudit(inside, { act: '不予采纳清单调整建议', subject: refused.name, reason: reply })
    return { ok: true }
  })
