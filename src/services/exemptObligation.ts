import { civilDateAt } from '../domain/calendar/civilDate'
import { mendCards } from '../repositories/cards'
import { moveObligation } from '../repositories/obligations'
import { projectObligations } from './projectObligations'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import { actorName, transactionally, type ServiceContext } from './serviceContext'

type ExemptOptions = {
  context: ServiceContext
  obligationId: string
  /** The article relied on, e.g. 《条例》第十四条. */
  ground: string
  reason: string
}

/** Exempts an open obligation on a legal ground; the approver is on record. */
export const exemptObligation = ({
  context,
  obligationId,
  ground,
  reason,
}: ExemptOptions): Promise<{ ok: true }> =>
  transactionally(context, async (inside) => {
    const moved = await moveObligation(inside, {
      id: obligationId,
      event: 'exempt',
      now: inside.now,
      by: actorName(inside),
      note: `依据：${ground}；理由：${reason}`,
      set: { exemptionGround: ground, exemptionReason: reason, decidedBy: inside.actor?.id },
    })
    if (!moved) throw new Refusal('只有待公开或逾期未公开的任务可以批准免于公开')
    await mendCards(inside, { obligationId, mendedOn: civilDateAt(inside.now) })
    await projectObligations(inside, [moved])
    await recordAudit(inside, {
      act: '批准免于公开',
      subject: moved.title,
      reason,
      details: { ground },
    })
    return { ok: true }
  })
