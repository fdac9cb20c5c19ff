import { daysBetween, type CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import { ARTICLE_26_WORKDAYS } from './dueDateOnly'

/** On time or late, and by how much: working days and calendar days, both 0 when on time. */
export type Timeliness = { state: 'on-time' | 'late'; workdaysLate: number; daysLate: number }

export type TimelinessOptions = {
  due: CivilDate
  /** The civil date of the system's publication time. */
  publishedOn: CivilDate
  calendar: WorkCalendar
}

/**
 * Compares a publication with its due date. The due date itself is on time until 24:00 (民法典 203).
 * A publication on the rest days right after the due date is late by days but by no working day.
 */
export const timelinessOf = ({ due, publishedOn, calendar }: TimelinessOptions): Timeliness => {
  if (publishedOn <= due) return { state: 'on-time', workdaysLate: 0, daysLate: 0 }
  return {
    state: 'late',
    workdaysLate: calendar.workdaysBetween(due, publishedOn),
    daysLate: daysBetween(due, publishedOn),
  }
}

export type ArticleTwentySixOptions = { anchor: CivilDate; calendar: WorkCalendar }

/** The last day of Article 26 (政府信息公开条例): 20 working days after formation or change. */
export const articleTwentySixCeiling = ({ anchor, calendar }: ArticleTwentySixOptions): CivilDate =>
  calendar.addWorkdays(anchor, ARTICLE_26_WORKDAYS)
