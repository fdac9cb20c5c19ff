/**
 * When a yellow or red card falls due.
 *
 * - Yellow on the first working day after the due date (setting); red 5 working days after the yellow
 *   one was *issued*. When an outage is caught up the yellow one is issued late and red counts from
 *   that day, so red can never come with or before yellow.
 * - One card per obligation, level and version of the due date.
 * - A publication that came late, but before the sweep saw it, still earns its card, issued as mended
 *   on the day of publication: whether a unit gets a card must not depend on when a server ran. It
 *   is late only when it came on or after the card's day, so a publication on the weekend after a
 *   Friday earns none.
 * - Cards are issued on working days, and wait while any date they lean on comes from an estimated
 *   calendar: accountability must stand on a published notice, and an estimate can be wrong by days.
 */
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { CardLevel, CardState } from './cardState'
import { statutoryCeilingOf } from './supervisedObligation'
import type { SupervisedObligation } from './supervisedObligation'
import type { Audience, SupervisionSettings } from './supervisionSettings'

export type ExistingCard = {
  level: CardLevel
  dueVersion: number
  issuedOn: CivilDate
  state: CardState
}

export type PlannedCard = {
  /** Unique: obligation, level and due date version. */
  key: string
  obligationKey: string
  level: CardLevel
  dueVersion: number
  due: CivilDate
  issuedOn: CivilDate
  /** Working days over the due date, up to the publication where there is one. */
  workdaysOverdue: number
  /** The day of the publication that mended it before the card was issued. */
  mendedOn: CivilDate | null
  /** The end of Article 26's 20 working days and whether it is over too; null where it does not run. */
  statutoryCeiling: { date: CivilDate; isPassed: boolean } | null
  audiences: readonly Audience[]
}

export type CardsDue = {
  /** At most one: red never comes in the sweep that issues yellow. */
  card: PlannedCard | null
  /** Chinese, when a card is withheld; null otherwise. */
  waitingFor: string | null
}

export type CardsDueOptions = {
  obligation: SupervisedObligation
  today: CivilDate
  calendar: WorkCalendar
  settings: SupervisionSettings
  /** The obligation's cards of every version and state. */
  cards: readonly ExistingCard[]
}

/** The card that falls due at a sweep, if any. */
export const cardsDue = (options: CardsDueOptions): CardsDue => {
  const { obligation, today, calendar, settings, cards } = options
  const { due, dueVersion, state } = obligation
  const isReleased = state === 'exempt' || state === 'cancelled'
  if (isReleased || today <= due || !calendar.isWorkday(today)) return NOTHING

  const ofThisDate = cards.filter((card) => card.dueVersion === dueVersion)
  const yellow = ofThisDate.find((card) => card.level === 'yellow')
  const hasRed = ofThisDate.some((card) => card.level === 'red')
  // A revoked yellow card was a mistake; red has nothing to build on.
  if (hasRed || yellow?.state === 'revoked') return NOTHING

  const level: CardLevel = yellow ? 'red' : 'yellow'
  const cardDay = yellow
    ? calendar.addWorkdays(yellow.issuedOn, settings.redAfterYellowWorkdays)
    : calendar.addWorkdays(due, settings.yellowAfterWorkdays)
  const mendedOn = mendingDay(obligation)
  if (today < cardDay || (mendedOn !== null && mendedOn < cardDay)) return NOTHING
  if (obligation.provisional || calendar.isProvisional(due, cardDay)) {
    return { card: null, waitingFor: WAITING_FOR_CALENDAR }
  }
  return { card: planCard({ ...options, level, mendedOn }), waitingFor: null }
}

/** The unique key of a card. */
export const cardKey = (options: {
  obligationKey: string
  level: CardLevel
  dueVersion: number
}): string => `${options.obligationKey}|${options.level}|v${options.dueVersion}`

const WAITING_FOR_CALENDAR =
  '到期日依据的年度尚未录入国务院办公厅放假通知，日期为暂定，录入并重新计算后再决定是否发牌。'

const NOTHING: CardsDue = { card: null, waitingFor: null }

const mendingDay = ({ state, publishedOn }: SupervisedObligation): CivilDate | null =>
  state === 'met' || state === 'met-late' ? publishedOn : null

const planCard = (
  options: CardsDueOptions & { level: CardLevel; mendedOn: CivilDate | null },
): PlannedCard => {
  const { obligation, today, calendar, settings, level, mendedOn } = options
  const lastDay = mendedOn ?? today
  const ceiling = statutoryCeilingOf(obligation, calendar)
  return {
    key: cardKey({ obligationKey: obligation.key, level, dueVersion: obligation.dueVersion }),
    obligationKey: obligation.key,
    level,
    dueVersion: obligation.dueVersion,
    due: obligation.due,
    issuedOn: today,
    workdaysOverdue: calendar.workdaysBetween(obligation.due, lastDay),
    mendedOn,
    statutoryCeiling: ceiling && { date: ceiling, isPassed: lastDay > ceiling },
    audiences: settings.escalation[level],
  }
}
