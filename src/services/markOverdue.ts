import { findObligations, moveObligation, type ObligationRecord } from '../repositories/obligations'
import { projectObligations } from './projectObligations'
import { transactionally } from './serviceContext'
import type { SweepContext } from './sweepContext'

/** Pending obligations whose due date is over become overdue; the public record follows. */
export const markOverdue = (sweep: SweepContext): Promise<number> =>
  transactionally(sweep, async (context) => {
    const passed = await findObligations(context, {
      and: [{ state: { equals: 'pending' } }, { dueDate: { less_than: sweep.today } }],
    })
    const moved: ObligationRecord[] = []
    for (const obligation of passed) {
      const row = await moveObligation(context, {
        id: obligation.id,
        event: 'pass-due',
        now: context.now,
        by: '系统',
      })
      if (row) moved.push(row)
    }
    await projectObligations(context, moved)
    return moved.length
  })
