import { civilDate, yearOf } from './civilDate'
import { estimateCalendarYear } from './estimateCalendarYear'
import type { CalendarYear } from './workCalendar'

/** A year as an office enters it: a new notice, a later amendment, or local holidays. */
export type CalendarOverride = {
  year: number
  /**
   * `replace`: a whole notice, the year becomes official. `amend`: only the named days change; an
   * estimated year stays provisional, so local holidays alone never make a notice of it.
   */
  mode: 'replace' | 'amend'
  /** The notice: title, document number or address. */
  source: string
  /** Identifies this version, e.g. `2027/1`. */
  version: string
  /** Date -> festival. Days of the December before are allowed, as notices name them. */
  holidays?: Readonly<Record<string, string>>
  /** Date -> festival; a named day is worked, whatever it was before. */
  makeupDays?: Readonly<Record<string, string>>
  /** Date -> name; rest days by local rule (全国年节及纪念日放假办法 4), added in both modes. */
  localHolidays?: Readonly<Record<string, string>>
}

/**
 * The years with the office's entries applied in order; years missing between are estimated, so the
 * result is consecutive. Throws a RangeError for a date that is none, or that lies neither in the
 * entry's year nor in the December before.
 */
export const withCalendarOverrides = (
  base: readonly CalendarYear[],
  overrides: readonly CalendarOverride[],
): CalendarYear[] => {
  const years = new Map(base.map((year) => [year.year, year]))
  for (const override of overrides) {
    checkDates(override)
    const current = years.get(override.year) ?? estimateCalendarYear(override.year)
    years.set(
      override.year,
      override.mode === 'replace' ? replaced(override) : amended(current, override),
    )
  }
  return fillGaps(years)
}

const replaced = (override: CalendarOverride): CalendarYear => ({
  year: override.year,
  holidays: override.holidays ?? {},
  makeupDays: override.makeupDays ?? {},
  localHolidays: override.localHolidays ?? {},
  source: override.source,
  provisional: false,
  version: override.version,
})

const amended = (current: CalendarYear, override: CalendarOverride): CalendarYear => {
  const named = { ...override.holidays, ...override.makeupDays }
  return {
    year: current.year,
    holidays: { ...without(current.holidays, named), ...override.holidays },
    makeupDays: { ...without(current.makeupDays, named), ...override.makeupDays },
    localHolidays: { ...current.localHolidays, ...override.localHolidays },
    source: [current.source, override.source].filter(Boolean).join('；'),
    provisional: current.provisional,
    version: override.version,
  }
}

const without = (
  days: Readonly<Record<string, string>>,
  named: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(days).filter(([date]) => !(date in named)))

const checkDates = ({ year, holidays, makeupDays, localHolidays }: CalendarOverride): void => {
  for (const date of Object.keys({ ...holidays, ...makeupDays, ...localHolidays })) {
    const inYear = yearOf(civilDate(date)) === year || date.startsWith(`${year - 1}-12-`)
    if (!inYear) throw new RangeError(`${year} 年的工作日历中不应有 ${date}`)
  }
}

const fillGaps = (years: Map<number, CalendarYear>): CalendarYear[] => {
  const known = [...years.keys()]
  const first = Math.min(...known)
  return Array.from(
    { length: Math.max(...known) - first + 1 },
    (_, index) => years.get(first + index) ?? estimateCalendarYear(first + index),
  )
}
