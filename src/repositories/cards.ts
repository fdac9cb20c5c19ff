import type { CivilDate } from '../domain/calendar/civilDate'
import type { ExistingCard, PlannedCard } from '../domain/supervision/cardLadder'
import {
  CARD_ACTION_LABELS,
  CARD_LEVEL_LABELS,
  cardStatesBefore,
  type CardAction,
  type CardLevel,
  type CardState,
} from '../domain/supervision/cardState'
import type { Card } from '../payload-types'
import { compareAndSet } from './compareAndSet'
import type { ObligationRecord } from './obligations'
import { EVERYTHING, idOf, type Scope } from './scope'

/** The cards of obligations, by obligation. */
export const findCardsByObligation = async (
  { payload, req }: Scope,
  obligationIds: readonly string[],
): Promise<Map<string, ExistingCard[]>> => {
  const byObligation = new Map<string, ExistingCard[]>()
  if (obligationIds.length === 0) return byObligation
  const { docs } = await payload.find({
    collection: 'cards',
    where: { obligation: { in: [...obligationIds] } },
    req,
    ...EVERYTHING,
  })
  for (const doc of docs) {
    const id = idOf(doc.obligation) ?? ''
    byObligation.set(id, [...(byObligation.get(id) ?? []), toExistingCard(doc)])
  }
  return byObligation
}

const toExistingCard = (doc: Card): ExistingCard => ({
  level: doc.level as CardLevel,
  dueVersion: doc.dueVersion ?? 1,
  issuedOn: doc.issuedOn as CivilDate,
  state: doc.state as CardState,
})

/** Writes a card; its key is unique, so a second writer fails. */
export const insertCard = async (
  { payload, req }: Scope,
  {
    planned,
    obligation,
    now,
    simulated,
  }: { planned: PlannedCard; obligation: ObligationRecord; now: Date; simulated: boolean },
): Promise<Card> =>
  payload.create({
    collection: 'cards',
    data: {
      title: obligation.title,
      key: planned.key,
      level: planned.level,
      issuedOn: planned.issuedOn,
      unit: obligation.unitId,
      obligation: obligation.id,
      dueDate: planned.due,
      dueVersion: planned.dueVersion,
      workdaysLate: planned.workdaysOverdue,
      statutoryNote: statutoryNote(planned),
      mended: planned.mendedOn !== null,
      mendedOn: planned.mendedOn,
      state: 'issued',
      issuedAt: now.toISOString(),
      simulated,
      history: [
        {
          at: now.toISOString(),
          event: `发${CARD_LEVEL_LABELS[planned.level]}`,
          note: `到期日 ${planned.due}，逾期 ${planned.workdaysOverdue} 个工作日`,
          by: '系统',
        },
      ],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })

const statutoryNote = ({ statutoryCeiling }: PlannedCard): string => {
  if (!statutoryCeiling) return '此任务不自信息形成起算，不涉及第二十六条的 20 个工作日'
  return statutoryCeiling.isPassed
    ? `已超过《条例》第二十六条的 20 个工作日（${statutoryCeiling.date} 届满）`
    : `尚未超过《条例》第二十六条的 20 个工作日（${statutoryCeiling.date} 届满）`
}

/** Marks the cards of an obligation as mended; they stay open until an auditor closes them. */
export const mendCards = async (
  { payload, req }: Scope,
  { obligationId, mendedOn }: { obligationId: string; mendedOn: CivilDate },
): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'cards',
    where: { and: [{ obligation: { equals: obligationId } }, { mended: { equals: false } }] },
    req,
    ...EVERYTHING,
  })
  for (const doc of docs)
    await compareAndSet(
      { payload, req },
      { collection: 'cards', id: doc.id, data: { mended: true, mendedOn } },
    )
}

/** Moves a card by compare-and-set; null when it is no longer in a state that allows it. */
export const moveCard = async (
  scope: Scope,
  {
    card,
    action,
    state,
    text,
    by,
    now,
  }: { card: Card; action: CardAction; state: CardState; text: string; by: string; now: Date },
): Promise<Card | null> =>
  compareAndSet(scope, {
    collection: 'cards',
    id: card.id,
    expect: { state: { in: [...cardStatesBefore(action)] } },
    data: { state },
    entry: { at: now.toISOString(), event: CARD_ACTION_LABELS[action], note: text, by },
  })
