import { addDays } from '../domain/calendar/civilDate'
import { cardsDue, type PlannedCard } from '../domain/supervision/cardLadder'
import { cardMessage, cardShortText } from '../notifications/messages/cardMessage'
import { findCardsByObligation, insertCard } from '../repositories/cards'
import { isUniqueViolation } from '../repositories/isUniqueViolation'
import { findObligations, type ObligationRecord } from '../repositories/obligations'
import { transactionally } from './serviceContext'
import type { SweepContext } from './sweepContext'
import { tellRecipients } from './tellRecipients'

/** How far back a late publication is looked at for a card it earned while no sweep ran, in days. */
const LATE_PUBLICATION_DAYS = 90

export type IssuedCard = { level: string; title: string; to: string[] }

/** Issues the yellow and red cards that have fallen due: each once, whoever else is sweeping. */
export const issueCards = async (sweep: SweepContext): Promise<IssuedCard[]> => {
  const candidates = await findObligations(sweep, {
    or: [
      { state: { equals: 'overdue' } },
      {
        and: [
          { state: { equals: 'met-late' } },
          { publishedOn: { greater_than_equal: addDays(sweep.today, -LATE_PUBLICATION_DAYS) } },
        ],
      },
    ],
  })
  const cards = await findCardsByObligation(
    sweep,
    candidates.map(({ id }) => id),
  )
  const issued: IssuedCard[] = []
  for (const obligation of candidates) {
    const { card } = cardsDue({
      obligation,
      today: sweep.today,
      calendar: sweep.calendar,
      settings: sweep.settings,
      cards: cards.get(obligation.id) ?? [],
    })
    const done = card && (await issueCard(sweep, obligation, card))
    if (done) issued.push(done)
  }
  return issued
}

/** The card's row comes first: its key is unique, so another sweep's card ends this one's transaction. */
const issueCard = async (
  sweep: SweepContext,
  obligation: ObligationRecord,
  planned: PlannedCard,
): Promise<IssuedCard | null> => {
  try {
    return await transactionally(sweep, async (context) => {
      const card = await insertCard(context, {
        planned,
        obligation,
        now: context.now,
        simulated: context.simulated,
      })
      const input = {
        ...planned,
        obligation: sweep.messageObligation(obligation),
        site: sweep.site,
      }
      const to = await tellRecipients(sweep, context, {
        obligation,
        rung: planned.key,
        urgency: planned.level,
        audiences: planned.audiences,
        content: cardMessage(input),
        shortText: cardShortText(input),
        cardId: card.id,
      })
      return { level: planned.level, title: obligation.title, to }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}
