import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'

/** The usual outer limit in working days; a setting, for some counties have five. */
export const DEFAULT_INTERPRETATION_WORKDAYS = 3

export type InterpretationDueOptions = {
  /** The day on which the document was published. */
  publishedOn: CivilDate
  /** Working days after publication, at the latest; 0 asks for the same day. */
  workdays: number
  calendar: WorkCalendar
}

export type InterpretationDue = {
  /** 同步发布: together with the document. */
  sameDay: CivilDate
  /** At the latest: the N-th working day after publication. */
  latest: CivilDate
  /** The count leans on a year without an official notice. */
  provisional: boolean
}

/**
 * When the interpretation of a document is due: the same day, at the latest N working days after
 * (三同步; 3 working days is the common local figure). Throws a RangeError for no whole number, and
 * the calendar's for a date outside its span.
 */
export const interpretationDue = ({
  publishedOn,
  workdays,
  calendar,
}: InterpretationDueOptions): InterpretationDue => {
  if (!Number.isInteger(workdays) || workdays < 0)
    throw new RangeError(`工作日数应为0或正整数：${workdays}`)
  const latest = calendar.addWorkdays(publishedOn, workdays)
  return {
    sameDay: publishedOn,
    latest,
    provisional: calendar.isProvisional(publishedOn, latest),
  }
}
