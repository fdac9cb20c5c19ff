import { addDays, civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { PlannedObligation } from '../domain/supervision/plannedObligation'
import { reconcilePlan } from '../domain/supervision/reconcilePlan'
import { domainOfItems } from '../repositories/items'
import {
  findObligations,
  insertPlanned,
  moveObligation,
  renewObligation,
  type ObligationRecord,
} from '../repositories/obligations'
import { projectObligations } from './projectObligations'
import type { ServiceContext } from './serviceContext'

type ApplyPlanOptions = {
  planned: readonly PlannedObligation[]
  stored: readonly ObligationRecord[]
  horizonDays: number
  /** Chinese: why open limits may move, for their history. */
  reason: string
}

/**
 * Brings the ledger in line with a plan: new obligations are made, open ones follow a changed rule or
 * calendar with history, pending turns that the catalogue no longer asks for are cancelled. What is
 * closed stays as it was decided.
 */
export const applyPlan = async (
  context: ServiceContext,
  { planned, stored, horizonDays, reason }: ApplyPlanOptions,
): Promise<{ made: number; moved: number; cancelled: number }> => {
  const today = civilDateAt(context.now)
  const byKey = new Map(stored.map((obligation) => [obligation.key, obligation]))
  const changes = reconcilePlan({
    planned,
    stored,
    today,
    until: addDays(today, horizonDays),
  })
  const made = await insertPlanned(context, {
    planned: changes.create,
    domainOf: await domainOfItems(context),
    recordedOn: today,
    now: context.now,
    simulated: context.simulated,
  })
  const moved: ObligationRecord[] = []
  for (const { planned: plan, movesDue, extends: reopens } of changes.update) {
    const existing = byKey.get(plan.key)
    if (!existing) continue
    const renewed = await renewObligation(context, {
      existing,
      plan,
      movesDue,
      reopens,
      now: context.now,
      note: movesDue ? moveNote(existing.due, plan.due, reason) : reason,
    })
    if (renewed) moved.push(renewed)
  }
  const cancelled: ObligationRecord[] = []
  for (const key of changes.cancel) {
    const existing = byKey.get(key)
    const row =
      existing &&
      (await moveObligation(context, {
        id: existing.id,
        event: 'cancel',
        now: context.now,
        by: '系统',
        note: `${reason}：现行清单不再要求`,
      }))
    if (row) cancelled.push(row)
  }
  await projectObligations(context, [...made, ...moved, ...cancelled])
  return { made: made.length, moved: moved.length, cancelled: cancelled.length }
}

const moveNote = (before: CivilDate, after: CivilDate, reason: string): string =>
  `${reason}：到期日由 ${before} 调整为 ${after}`

/** Every stored obligation that a plan may touch or repeat. */
export const findStored = (context: ServiceContext): Promise<ObligationRecord[]> =>
  findObligations(context, {})
