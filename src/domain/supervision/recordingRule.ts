/** May the date of an event (formed, changed, decided …) be recorded today, and is a reason needed? */
import { formatCivilDate } from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import { EVENT_KIND_LABELS } from './eventKind'
import type { EventKind } from './eventKind'

export type RecordingRuleOptions = {
  kind: EventKind
  /** The event's own date. */
  date: CivilDate
  today: CivilDate
  /** The earliest due date the event would make; null when it makes none. */
  due: CivilDate | null
  calendar: WorkCalendar
  lateRecordingWorkdays: number
}

export type RecordingRule =
  { ok: true; needsReason: boolean; why: string | null } | { ok: false; reason: string }

/**
 * Never in the future, except a start that is announced ahead (a limit before an event needs it). A
 * past date is normal; a reason is needed when it is recorded late or already past its limit.
 */
export const recordingRule = (options: RecordingRuleOptions): RecordingRule => {
  const { kind, date, today, due, calendar, lateRecordingWorkdays } = options
  if (date > today && kind !== 'starts') {
    return {
      ok: false,
      reason: `“${EVENT_KIND_LABELS[kind]}”的日期不能晚于今天（${formatCivilDate(today)}）。`,
    }
  }
  if (due !== null && due < today) {
    return needsReason(`登记时已超过公开期限（${formatCivilDate(due)}），请说明原因。`)
  }
  const delay = calendar.workdaysBetween(date, today)
  if (delay > lateRecordingWorkdays) {
    return needsReason(
      `登记日期比发生日期晚${delay}个工作日（超过${lateRecordingWorkdays}个工作日），请说明原因。`,
    )
  }
  return { ok: true, needsReason: false, why: null }
}

const needsReason = (why: string): RecordingRule => ({ ok: true, needsReason: true, why })
