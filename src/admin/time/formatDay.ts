import { formatCivilDate, formatWeekday, isCivilDate } from '../../domain/calendar/civilDate'

/** `2026年11月23日`; what is no civil date is shown as it is. */
export const formatDay = (date: unknown): string =>
  typeof date === 'string' && isCivilDate(date) ? formatCivilDate(date) : String(date ?? '')

/** `2026年11月23日 星期一`; an empty text for what is no civil date. */
export const formatDayWithWeekday = (date: unknown): string =>
  typeof date === 'string' && isCivilDate(date)
    ? `${formatCivilDate(date)} ${formatWeekday(date)}`
    : ''
