/**
 * The life of a card (黄牌, 红牌) as one table with who may do what. A card is never deleted: a mistaken
 * one is revoked with its reason and stays in the ledger.
 */
import { isOpen, OBLIGATION_STATE_LABELS } from './obligationState'
import type { ObligationState } from './obligationState'

export const CARD_LEVELS = ['yellow', 'red'] as const
export type CardLevel = (typeof CARD_LEVELS)[number]

export const CARD_LEVEL_LABELS: Readonly<Record<CardLevel, string>> = {
  yellow: '黄牌',
  red: '红牌',
}

export const CARD_STATES = ['issued', 'explained', 'closed', 'revoked'] as const
export type CardState = (typeof CARD_STATES)[number]

export const CARD_STATE_LABELS: Readonly<Record<CardState, string>> = {
  issued: '已发出',
  explained: '已说明',
  closed: '已销号',
  revoked: '已撤销',
}

export const CARD_ACTIONS = ['explain', 'close', 'revoke'] as const
export type CardAction = (typeof CARD_ACTIONS)[number]

export const CARD_ACTION_LABELS: Readonly<Record<CardAction, string>> = {
  explain: '说明情况',
  close: '销号',
  revoke: '撤销',
}

/** Who acts on a card: the unit it was issued to, or the auditor. The system issues and nothing more. */
export type CardActor = 'unit' | 'auditor'

const ACTIONS: Readonly<
  Record<
    CardAction,
    { from: readonly CardState[]; to: CardState; actor: CardActor; needsText: boolean }
  >
> = {
  // A unit may explain again: the later explanation is added, the earlier one stays in the history.
  explain: { from: ['issued', 'explained'], to: 'explained', actor: 'unit', needsText: true },
  // Closing without an explanation is allowed: a mended lateness of one day needs no essay.
  close: { from: ['issued', 'explained'], to: 'closed', actor: 'auditor', needsText: false },
  revoke: {
    from: ['issued', 'explained', 'closed'],
    to: 'revoked',
    actor: 'auditor',
    needsText: true,
  },
}

const ACTOR_LABELS: Readonly<Record<CardActor, string>> = {
  unit: '责任单位',
  auditor: '监督员',
}

export type CardActionOptions = {
  state: CardState
  action: CardAction
  /** What the person is in regard to this card; null for anybody else. */
  actor: CardActor | null
  /** The explanation, closing note or reason. */
  text?: string
  obligationState: ObligationState
}

export type CardActionResult = { ok: true; state: CardState } | { ok: false; reason: string }

/** The card's state after an action, or why it is refused. A card closes only when nothing is open. */
export const actOnCard = (options: CardActionOptions): CardActionResult => {
  const { state, action, actor, text = '', obligationState } = options
  const rule = ACTIONS[action]
  const label = CARD_ACTION_LABELS[action]
  if (actor !== rule.actor) {
    return refuse(`“${label}”只能由${ACTOR_LABELS[rule.actor]}办理。`)
  }
  if (!rule.from.includes(state)) {
    return refuse(`监督牌当前为“${CARD_STATE_LABELS[state]}”，不能${label}。`)
  }
  if (rule.needsText && text.trim() === '') {
    return refuse(action === 'revoke' ? '撤销监督牌必须填写理由。' : '请填写情况说明。')
  }
  if (action === 'close' && isOpen(obligationState)) {
    return refuse(
      `公开任务当前为“${OBLIGATION_STATE_LABELS[obligationState]}”，整改完成（已公开、批准免于公开或取消）后才能销号。`,
    )
  }
  return { ok: true, state: rule.to }
}

/** The states an action may start from, for the repository's compare-and-set. */
export const cardStatesBefore = (action: CardAction): readonly CardState[] => ACTIONS[action].from

const refuse = (reason: string): CardActionResult => ({ ok: false, reason })
