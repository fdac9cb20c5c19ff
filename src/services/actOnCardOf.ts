import {
  actOnCard,
  CARD_ACTION_LABELS,
  type CardAction,
  type CardActor,
  type CardState,
} from '../domain/supervision/cardState'
import type { ObligationState } from '../domain/supervision/obligationState'
import { moveCard } from '../repositories/cards'
import { idOf } from '../repositories/scope'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import { actorName, transactionally, type ServiceContext } from './serviceContext'

type ActOnCardOptions = {
  context: ServiceContext
  cardId: string
  action: CardAction
  text: string
}

/** A unit explains its card; an auditor closes or revokes it. Every step stays in the card's history. */
export const actOnCardOf = ({
  context,
  cardId,
  action,
  text,
}: ActOnCardOptions): Promise<{ state: CardState }> =>
  transactionally(context, async (inside) => {
    const { payload, req, now } = inside
    const options = { depth: 0, overrideAccess: true, disableErrors: true, req } as const
    const card = await payload.findByID({ collection: 'cards', id: cardId, ...options })
    if (!card) throw new Refusal('没有这张牌', 404)
    const obligation = await payload.findByID({
      collection: 'obligations',
      id: idOf(card.obligation) ?? '',
      ...options,
    })
    const verdict = actOnCard({
      state: card.state as CardState,
      action,
      actor: actorOf(inside, idOf(card.unit)),
      text,
      obligationState: (obligation?.state ?? 'cancelled') as ObligationState,
    })
    if (!verdict.ok) throw new Refusal(verdict.reason)
    const moved = await moveCard(inside, {
      card,
      action,
      state: verdict.state,
      text,
      by: actorName(inside),
      now,
    })
    if (!moved) throw new Refusal('此牌刚刚被他人办理，请刷新后再试')
    await recordAudit(inside, {
      act: `红黄牌${CARD_ACTION_LABELS[action]}`,
      subject: card.title,
      reason: text,
    })
    return { state: verdict.state }
  })

const actorOf = ({ actor }: ServiceContext, unitId: string | null): CardActor | null => {
  if (actor?.roles.includes('auditor')) return 'auditor'
  const isUnit = actor?.unit === unitId && actor?.roles.some((role) => UNIT_ROLES.includes(role))
  return isUnit ? 'unit' : null
}

const UNIT_ROLES: readonly string[] = ['editor', 'reviewer']
