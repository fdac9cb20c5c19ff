import { civilDateAt } from '../domain/calendar/civilDate'
import { mendCards } from '../repositories/cards'
import { moveObligation } from '../repositories/obligations'
import { projectObligations } from './projectObligations'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import { actorName, transactionally, type ServiceContext } from './serviceContext'

/** Cancels an open obligation that should never have been, e.g. an event recorded by mistake. */
export const cancelObligation = ({
  context,
  obligationId,
  reason,
}: {
  context: ServiceContext
  obligationId: string
  reason: string
}): Promise<{ ok: true }> =>
  transactionally(context, async (inside) => {
    const moved = await moveObligation(inside, {
      id: obligationId,
      event: 'cancel',
      now: inside.now,
      by: actorName(inside),
      note: reason,
      set: { exemptionReason: reason, decidedBy: inside.actor?.id },
    })
    if (!moved) throw new Refusal('只有待公开或逾期未公开的任务可以取消')
    await mendCards(inside, { obligationId, mendedOn: civilDateAt(inside.now) })
    await projectObligations(inside, [moved])
    await recordAudit(inside, { act: '取消公开任务', subject: moved.title, reason })
    return { ok: true }
  })
