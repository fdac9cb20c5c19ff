import { remindersDue, type RemindersDue } from '../domain/supervision/reminderLadder'
import { reminderMessage, reminderShortText } from '../notifications/messages/reminderMessage'
import { isUniqueViolation } from '../repositories/isUniqueViolation'
import { findObligations, type ObligationRecord } from '../repositories/obligations'
import { claimRungs, findClaimedRungs } from '../repositories/sweepLedger'
import { transactionally } from './serviceContext'
import type { SweepContext } from './sweepContext'
import { tellRecipients } from './tellRecipients'

export type SentReminder = { rung: string; title: string; to: string[] }

/** Sends the reminders that are due; rungs missed in an outage collapse into the most urgent one. */
export const sendReminders = async (sweep: SweepContext): Promise<SentReminder[]> => {
  const open = await findObligations(sweep, { state: { in: ['pending', 'overdue'] } })
  const claimed = await findClaimedRungs(
    sweep,
    open.map(({ id }) => id),
  )
  const sent: SentReminder[] = []
  for (const obligation of open) {
    const due = remindersDue({
      obligation,
      today: sweep.today,
      calendar: sweep.calendar,
      settings: sweep.settings,
      sentRungs: claimed.get(obligation.id) ?? new Set(),
    })
    if (due.send === null && due.skipped.length === 0) continue
    const done = await sendReminder(sweep, obligation, due)
    if (done) sent.push(done)
  }
  return sent
}

/** The ledger's rows come first: their keys are unique, so a rung goes out once, whoever sweeps. */
const sendReminder = async (
  sweep: SweepContext,
  obligation: ObligationRecord,
  { send, skipped }: RemindersDue,
): Promise<SentReminder | null> => {
  try {
    return await transactionally(sweep, async (context) => {
      await claimRungs(context, {
        obligationId: obligation.id,
        sent: send?.key ?? null,
        skipped,
        now: context.now,
      })
      if (!send) return null
      const input = {
        obligation: sweep.messageObligation(obligation),
        today: sweep.today,
        workdaysLeft: sweep.calendar.workdaysBetween(sweep.today, obligation.lastWorkday),
        site: sweep.site,
      }
      const to = await tellRecipients(sweep, context, {
        obligation,
        rung: send.key,
        urgency: send.urgency,
        audiences: send.audiences,
        content: reminderMessage(input),
        shortText: reminderShortText(input),
      })
      return { rung: send.name, title: obligation.title, to }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}
