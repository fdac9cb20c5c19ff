import type { Mailer } from '../notifications/mailer'
import { deliverOutbox, type DeliveryReport } from './deliverOutbox'
import { generateObligations } from './generateObligations'
import { issueCards, type IssuedCard } from './issueCards'
import { markOverdue } from './markOverdue'
import { askEvaluations, type AskedEvaluation } from './policy/askEvaluations'
import { projectCatalogue } from './projectCatalogue'
import { publishScheduled, type ScheduledOutcome } from './publishScheduled'
import { queueDigests, type QueuedDigest } from './queueDigests'
import { remindHolders, type RemindedHolder } from './remindHolders'
import { sendReminders, type SentReminder } from './sendReminders'
import type { ServiceContext } from './serviceContext'
import { endPaymentNotices, type EndedNotice } from './subsidy/publication/endPaymentNotices'
import { sweepContextOf } from './sweepContext'

export type SweepReport = {
  /** The instant as of which it ran. */
  at: string
  made: number
  overdue: number
  cards: IssuedCard[]
  reminders: SentReminder[]
  /** Copies whose set time had come. */
  scheduled: ScheduledOutcome[]
  /** Who holds copies in review and was reminded. */
  holders: RemindedHolder[]
  /** Documents about to expire whose drafting unit was asked to evaluate them. */
  evaluations: AskedEvaluation[]
  /** Payment lists whose notice is over: personal rows were taken down. */
  endedNotices: EndedNotice[]
  digests: QueuedDigest[]
  mail: DeliveryReport | null
}

/**
 * One run over the state of the county as of the context's instant: whatever is due and has no ledger
 * row yet. Running it twice, or in two processes at once, does nothing twice; a week's outage is
 * caught up by the next run. Cards come before reminders, so that a person hears of a card and not of
 * a date that has passed.
 */
export const runSweep = async (
  context: ServiceContext,
  { mailer }: { mailer: Mailer | null },
): Promise<SweepReport> => {
  await projectCatalogue(context)
  const { made } = await generateObligations(context)
  const sweep = await sweepContextOf(context)
  const overdue = await markOverdue(sweep)
  const cards = await issueCards(sweep)
  const reminders = await sendReminders(sweep)
  const holders = await remindHolders(sweep)
  const evaluations = await askEvaluations(sweep)
  const endedNotices = await endPaymentNotices(context)
  const digests = mailer ? await queueDigests(sweep) : []
  const mail = mailer ? await deliverOutbox(context, mailer) : null
  // Last: a copy that breaks it must not keep reminders and cards from going out.
  const scheduled = await publishScheduled(context)
  return {
    at: context.now.toISOString(),
    made,
    overdue,
    cards,
    reminders,
    scheduled,
    holders,
    evaluations,
    endedNotices,
    digests,
    mail,
  }
}
