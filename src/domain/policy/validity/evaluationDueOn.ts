import { addMonths, type CivilDate } from '../../calendar/civilDate'

/** Months before the last day in which a normative document is evaluated; a county may set another. */
export const EVALUATION_MONTHS = 6

/**
 * The day on which the drafting unit is asked to evaluate the document: six months before its last
 * day in force (湖南省行政程序规定: evaluated within the six months before the term ends, then issued
 * again or revised; from memory, unverified). The same-numbered day, or the month's last.
 */
export const evaluationDueOn = (lastDay: CivilDate, months = EVALUATION_MONTHS): CivilDate =>
  addMonths(lastDay, -months)
