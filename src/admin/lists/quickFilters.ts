import { addDays, weekdayOf, type CivilDate } from '../../domain/calendar/civilDate'
import {
  OBLIGATION_STATE_LABELS,
  type ObligationState,
} from '../../domain/supervision/obligationState'
import type { LedgerCondition } from '../links/obligationList'

export type QuickFilter = { label: string; conditions: LedgerCondition[] }

/** The ledger's everyday filters on a day. A week is named by its Monday, as `dueWeek` keeps it. */
export const quickFilters = (today: CivilDate): QuickFilter[] => [
  { label: '未公开', conditions: OPEN_TASKS },
  { label: '本周到期', conditions: [dueInWeekOf(today)] },
  { label: '下周到期', conditions: [dueInWeekOf(addDays(today, 7))] },
  ...STATES.map((state) => ({
    label: OBLIGATION_STATE_LABELS[state],
    conditions: [{ field: 'state', operator: 'equals', value: state } as const],
  })),
  {
    label: '暂估',
    conditions: [{ field: 'provisional', operator: 'equals', value: 'true' }],
  },
  { label: '全部', conditions: [] },
]

/** What the ledger opens with: everything still to be done, the longest overdue first. */
export const OPEN_TASKS: LedgerCondition[] = [
  { field: 'state', operator: 'in', value: ['overdue', 'pending'] },
]

const STATES: readonly ObligationState[] = ['overdue', 'pending', 'met', 'met-late']

const dueInWeekOf = (date: CivilDate): LedgerCondition => ({
  field: 'dueWeek',
  operator: 'equals',
  value: addDays(date, -((weekdayOf(date) + 6) % 7)),
})
