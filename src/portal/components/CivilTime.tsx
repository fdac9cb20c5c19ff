/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { formatCivilDate, type CivilDate } from '../../domain/calendar/civilDate'

/** A date of law, `2026年11月23日`. */
export const CivilTime = ({ date }: { date: CivilDate }) => (
  <time dateTime={date}>{formatCivilDate(date)}</time>
)
