/**
 * When somebody is reminded of an open obligation, and who. Reminders fall on working days only. A
 * rung's key holds the due date, so a recomputed date reminds anew and nothing else ever repeats.
 */
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import { isOpen } from './obligationState'
import { isLongLimit, isShortLimit } from './supervisedObligation'
import type { SupervisedObligation } from './supervisedObligation'
import type { Audience, SupervisionSettings } from './supervisionSettings'

export type ReminderRung = {
  /** Unique within the obligation, e.g. `before-5@2026-11-23`; part of the ledger's key. */
  key: string
  /** Chinese, e.g. `到期前5个工作日`. */
  name: string
  /** The working day on which it is due. */
  date: CivilDate
  urgency: 'soon' | 'today' | 'overdue'
  audiences: readonly Audience[]
}

export type LadderOptions = {
  obligation: SupervisedObligation
  calendar: WorkCalendar
  settings: SupervisionSettings
}

/**
 * All rungs of an obligation, earliest first, at most one a day (the more urgent one stays). Counted
 * from the last working day, so a fixed date on a rest day (1月31日 on a Saturday) reminds before it.
 */
export const rungsOf = (options: LadderOptions): ReminderRung[] => {
  const { obligation, calendar, settings } = options
  const isShort = isShortLimit(obligation, {
    calendar,
    shortLimitWorkdays: settings.shortLimitWorkdays,
  })
  const rungs = [
    ...(isShort ? shortRungs(options) : longRungs(options)),
    ...overdueRungs(options),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return rungs.filter((rung, index) => rungs[index + 1]?.date !== rung.date)
}

export type RemindersDue = {
  /** The one message to send, or null. */
  send: ReminderRung | null
  /** Keys of rungs that were missed: the ledger takes them too, so that they never come later. */
  skipped: string[]
}

/**
 * What is due at a sweep. Rungs missed in an outage collapse into the most urgent one; those that
 * speak of a coming date fall away once the date has passed, since the card speaks then.
 */
export const remindersDue = (
  options: LadderOptions & { today: CivilDate; sentRungs: ReadonlySet<string> },
): RemindersDue => {
  const { obligation, today, calendar, sentRungs } = options
  if (!isOpen(obligation.state) || !calendar.isWorkday(today)) return { send: null, skipped: [] }

  const reached = rungsOf(options).filter((rung) => rung.date <= today && !sentRungs.has(rung.key))
  const timely = reached.filter((rung) => rung.urgency === 'overdue' || today <= obligation.due)
  const send = timely.at(-1) ?? null
  return {
    send,
    skipped: reached.filter((rung) => rung !== send).map((rung) => rung.key),
  }
}

const longRungs = ({ obligation, calendar, settings }: LadderOptions): ReminderRung[] => {
  const early = isLongLimit(obligation) ? settings.longReminderWorkdaysBefore : []
  return [...new Set([...early, ...settings.reminderWorkdaysBefore])].map((days) =>
    days === 0
      ? lastDayRung(obligation, settings)
      : rungOf({
          id: `before-${days}`,
          name: `到期前${days}个工作日`,
          date: calendar.addWorkdays(obligation.lastWorkday, -days),
          urgency: 'soon',
          obligation,
          audiences: settings.escalation.reminder,
        }),
  )
}

/** At recording, midway and on the last day; midway is counted from the day one could begin. */
const shortRungs = ({ obligation, calendar, settings }: LadderOptions): ReminderRung[] => {
  const { anchor, recordedOn, lastWorkday } = obligation
  const lastDay = lastDayRung(obligation, settings)
  const start = recordedOn > anchor.date ? recordedOn : anchor.date
  if (start >= lastWorkday) return [lastDay]

  const audiences = settings.escalation.reminder
  const midway = Math.ceil(calendar.workdaysBetween(start, lastWorkday) / 2)
  const midwayRung = rungOf({
    id: 'midway',
    name: '期限过半',
    date: calendar.addWorkdays(start, midway),
    urgency: 'soon',
    obligation,
    audiences,
  })
  // After an update nobody needs to hear at once that the next one is due.
  if (anchor.event === 'last-update') return [midwayRung, lastDay]
  const recordedRung = rungOf({
    id: 'recorded',
    name: '登记时',
    date: calendar.rollForward(start),
    urgency: 'soon',
    obligation,
    audiences,
  })
  return [recordedRung, midwayRung, lastDay]
}

/** Like the cards, the report upwards waits for an official calendar. */
const overdueRungs = ({ obligation, calendar, settings }: LadderOptions): ReminderRung[] => {
  if (obligation.provisional) return []
  const days = settings.overdueNoticeAfterWorkdays
  return [
    rungOf({
      id: `overdue-${days}`,
      name: `逾期第${days}个工作日`,
      date: calendar.addWorkdays(obligation.due, days),
      urgency: 'overdue',
      obligation,
      audiences: settings.escalation.overdue,
    }),
  ]
}

const lastDayRung = (
  obligation: SupervisedObligation,
  settings: SupervisionSettings,
): ReminderRung =>
  rungOf({
    id: 'last-day',
    name: obligation.lastWorkday === obligation.due ? '到期当日' : '到期前最后一个工作日',
    date: obligation.lastWorkday,
    urgency: 'today',
    obligation,
    audiences: settings.escalation.reminder,
  })

const rungOf = (options: {
  id: string
  name: string
  date: CivilDate
  urgency: ReminderRung['urgency']
  obligation: SupervisedObligation
  audiences: readonly Audience[]
}): ReminderRung => {
  const { id, obligation, ...rest } = options
  return { key: `${id}@${obligation.due}`, ...rest }
}
