/**
 * What a new plan changes in what is stored: open obligations only, everything closed stays as it was
 * decided (a changed calendar or rule never rewrites a finished record).
 */
import type { CivilDate } from '../calendar/civilDate'
import { isOpen } from './obligationState'
import type { ObligationState } from './obligationState'
import { parseOccurrence } from './occurrenceId'
import type { PlannedObligation } from './plannedObligation'

export type StoredObligation = Pick<
  PlannedObligation,
  | 'key'
  | 'occurrence'
  | 'itemVersionId'
  | 'due'
  | 'lastWorkday'
  | 'provisional'
  | 'ceiling'
  | 'calendarVersion'
> & { state: ObligationState }

export type PlanChanges = {
  create: PlannedObligation[]
  /** `movesDue`: raise the due date version; `extends`: an overdue one becomes pending again. */
  update: { planned: PlannedObligation; movesDue: boolean; extends: boolean }[]
  /** Keys of pending turns that the catalogue no longer asks for. */
  cancel: string[]
}

export type ReconcileOptions = {
  planned: readonly PlannedObligation[]
  stored: readonly StoredObligation[]
  today: CivilDate
  /** The plan's last day: what is due after it is not in the plan and is left alone. */
  until: CivilDate
}

/**
 * Compares by key. A stored turn is cancelled only when it is pending, not yet due, within the plan's
 * span and missing from it; what a unit already owed is not forgiven by changing the catalogue.
 */
export const reconcilePlan = (options: ReconcileOptions): PlanChanges => {
  const { today, until } = options
  const stored = new Map(options.stored.map((obligation) => [obligation.key, obligation]))
  const planned = new Map(options.planned.map((obligation) => [obligation.key, obligation]))
  return {
    create: [...planned.values()].filter(({ key }) => !stored.has(key)),
    update: [...planned.values()].flatMap((plan) => {
      const existing = stored.get(plan.key)
      if (!existing || !isOpen(existing.state) || isSame(existing, plan)) return []
      return [
        {
          planned: plan,
          movesDue: existing.due !== plan.due,
          extends: existing.state === 'overdue' && plan.due >= today,
        },
      ]
    }),
    cancel: options.stored
      .filter(({ key, state, due, occurrence }) => {
        const isTurn = parseOccurrence(occurrence)?.kind !== 'event'
        const isAhead = state === 'pending' && due >= today && due <= until
        return isTurn && isAhead && !planned.has(key)
      })
      .map(({ key }) => key),
  }
}

const isSame = (stored: StoredObligation, plan: PlannedObligation): boolean =>
  stored.itemVersionId === plan.itemVersionId &&
  stored.due === plan.due &&
  stored.lastWorkday === plan.lastWorkday &&
  stored.provisional === plan.provisional &&
  stored.ceiling === plan.ceiling &&
  stored.calendarVersion === plan.calendarVersion
