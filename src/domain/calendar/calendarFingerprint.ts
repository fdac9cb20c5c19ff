import type { CalendarYear } from './workCalendar'

/**
 * A short text that changes when any day, name, version or provisional mark of the years changes
 * (32-bit FNV-1a over their content, order of entry ignored). For noticing that open limits must be
 * computed again; not for security.
 */
export const calendarFingerprint = (years: readonly CalendarYear[]): string =>
  fnv1a(
    [...years]
      .sort((a, b) => a.year - b.year)
      .map((year) =>
        [
          year.version,
          year.provisional,
          sortedDays(year.holidays),
          sortedDays(year.makeupDays),
          sortedDays(year.localHolidays ?? {}),
        ].join('|'),
      )
      .join('\n'),
  )

const sortedDays = (days: Readonly<Record<string, string>>): string =>
  Object.entries(days)
    .map(([date, name]) => `${date}${name}`)
    .sort()
    .join(',')

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

const fnv1a = (text: string): string => {
  let hash = FNV_OFFSET
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME) >>> 0
  return hash.toString(16).padStart(8, '0')
}
