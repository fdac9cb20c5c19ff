import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { ParsedTimeLimit } from './clause'
import { dueDateOnly, periodEnd, shiftDate, type DueDateOptions } from './dueDateOnly'
import { explainDueDate } from './explainDueDate'

/** A due date with the arithmetic that made it. Dates are civil dates. */
export type DueDate = {
  due: CivilDate | null
  /** The due date itself if it is worked, else the last working day before it: when to warn by. */
  lastWorkday: CivilDate | null
  /** True when the result leans on a year without an official notice. */
  provisional: boolean
  /** Present when the text gave no number and Article 26's 20 working days stand in for it. */
  ceiling?: true
  /** Chinese lines that a clerk can check by hand. */
  explanation: string[]
  /** Why there is no date; present only when `due` is null. */
  reason?: string
  /** The calendar versions that the result leans on, e.g. `2026/1+2027/estimate`; empty without one. */
  calendarVersion: string
}

/**
 * The due date of one clause from its anchor date.
 *
 * - working days: the N-th working day strictly after the anchor;
 * - calendar days, weeks, months, years: the anchor is not counted (民法典 201), months and years end
 *   on the same-numbered day or at the month's end (202), a last day at rest rolls forward (203);
 * - `notice` and `take-down` count from the posting, `interval` from the last update, `together`
 *   from the other's publication (without an amount: that very day);
 * - `before` counts back from the event, which is not counted, and never rolls forward: that would
 *   shorten the time ahead. `lastWorkday` says when to act if the date is a rest day;
 * - fixed dates do not roll (conservative): `MM-DD` is the next on or after the anchor, the earliest
 *   where there are several; a full date is that date even when it is past;
 * - `periodic` with a day is that day of the period's first month, on or after the anchor; without
 *   one the last day of the period the anchor lies in; with an offset, counted from that last day;
 * - `promptly` and `realtime` get Article 26's 20 working days with `ceiling`;
 * - hours, standing, reference, unclear and a missing amount have no date, with the reason.
 *
 * Throws the calendar's RangeError for a date outside its span.
 */
export const dueDate = ({ clause, anchor, calendar }: DueDateOptions): DueDate => {
  const due = dueDateOnly({ clause, anchor, calendar })
  if (due === null) return withoutDate(noDateReason(clause))
  const lastWorkday = calendar.rollBack(due)
  const [from, to] = leaningSpan({ clause, anchor, calendar }, due, lastWorkday)
  const provisional = calendar.isProvisional(from, to)
  const calendarVersion = calendar.versionOf(from, to)
  const isCeiling = clause.kind === 'promptly' || clause.kind === 'realtime'
  return {
    due,
    lastWorkday,
    provisional,
    ...(isCeiling ? { ceiling: true as const } : {}),
    explanation: [
      ...explainDueDate({ clause, anchor, calendar, due, lastWorkday, provisional }),
      `所用工作日历版本：${calendarVersion}`,
    ],
    calendarVersion,
  }
}

export type FirstDueDateOptions = {
  parsed: ParsedTimeLimit
  from: CivilDate
  calendar: WorkCalendar
}

/** The due date of the first clause that has one; else `due: null` with the first clause's reason. */
export const firstDueDate = ({ parsed, from, calendar }: FirstDueDateOptions): DueDate => {
  let first: DueDate | undefined
  for (const clause of parsed.clauses) {
    const result = dueDate({ clause, anchor: from, calendar })
    if (result.due !== null) return result
    first ??= result
  }
  return first ?? withoutDate('没有读到时限')
}

const withoutDate = (reason: string): DueDate => ({
  due: null,
  lastWorkday: null,
  provisional: false,
  explanation: [reason],
  reason,
  calendarVersion: '',
})

/** The days whose status decided the result: both ends of the count, or of the roll. */
const leaningSpan = (
  { clause, anchor, calendar }: DueDateOptions,
  due: CivilDate,
  lastWorkday: CivilDate,
): [CivilDate, CivilDate] => {
  if (clause.kind === 'promptly' || clause.kind === 'realtime') return [anchor, due]
  if (clause.kind === 'on-date') return [lastWorkday, due]
  const start = countStart({ clause, anchor, calendar })
  if (clause.unit === 'workday') return [start, due]
  const raw =
    clause.kind === 'before' || clause.day !== undefined ? due : shiftDate(clause, start, 1)
  return [raw !== null && raw < lastWorkday ? raw : lastWorkday, due]
}

/** The day a count starts from: a period's last day, else the anchor. */
const countStart = ({ clause, anchor }: DueDateOptions): CivilDate =>
  clause.kind === 'periodic' && clause.period !== undefined
    ? periodEnd(clause.period, anchor)
    : anchor

const noDateReason = ({ kind, amount, unit }: DueDateOptions['clause']): string => {
  if (kind === 'standing') return '长期公开，没有截止日期'
  if (kind === 'reference') return '“同上”须先补出所指的时限'
  if (kind === 'unclear') return '时限含义不明，须人工确认后才能推算'
  if (unit === 'hour') return `按小时计的时限（${amount} 小时）不按日推算，请以实际时刻为准`
  if (amount !== undefined && !Number.isSafeInteger(amount))
    return `“${amount}”不是整数，须人工确认`
  return '没有写明期限的长短，无法推算'
}
