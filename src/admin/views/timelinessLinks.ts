import { addDays, type CivilDate } from '../../domain/calendar/civilDate'
import type { ObligationState } from '../../domain/supervision/obligationState'
import type { TimelinessFigures } from '../../domain/supervision/unitTimeliness'
import { obligationList, type LedgerCondition } from '../links/obligationList'

/** The figures that have a list behind them. */
export type LinkedFigure = Exclude<keyof TimelinessFigures, 'rate' | 'ceiling'>

const STATES: Readonly<Record<LinkedFigure, readonly ObligationState[]>> = {
  due: ['pending', 'overdue', 'met', 'met-late'],
  metInTime: ['met'],
  metLate: ['met-late'],
  overdue: ['pending', 'overdue'],
  pending: ['pending', 'overdue'],
  exempt: ['exempt'],
  cancelled: ['cancelled'],
}

/**
 * The ledger with exactly the obligations behind a figure. Whether an open one is overdue is told by
 * its date and not by its state, as `timelinessCountOf` counts.
 */
export const timelinessLink = ({
  figure,
  unitId,
  from,
  to,
  today,
}: {
  figure: LinkedFigure
  unitId: string | null
  from: CivilDate
  to: CivilDate
  today: CivilDate
}): string => {
  const yesterday = addDays(today, -1)
  const first = figure === 'pending' && today > from ? today : from
  const last = figure === 'overdue' && yesterday < to ? yesterday : to
  const conditions: LedgerCondition[] = [
    ...(unitId === null ? [] : [{ field: 'unit', operator: 'equals', value: unitId } as const]),
    { field: 'state', operator: 'in', value: STATES[figure] },
    { field: 'dueDate', operator: 'greater_than_equal', value: first },
    { field: 'dueDate', operator: 'less_than_equal', value: last },
  ]
  return obligationList(conditions)
}
