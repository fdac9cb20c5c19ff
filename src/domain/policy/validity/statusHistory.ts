/**
 * The validity of a document as an effective-dated history: entries are only ever added, and the
 * status of any day is worked out of them and of the last day that the document's own term sets.
 */
import type { CivilDate } from '../../calendar/civilDate'

/** What an entry says of the document from its day on. */
export const ENTRY_STATUSES = {
  valid: '现行有效',
  amended: '已被修改',
  expired: '宣布失效',
  repealed: '已废止',
  replaced: '已被替代',
} as const
export type EntryStatus = keyof typeof ENTRY_STATUSES

/** The document that amended, repealed or replaced this one; the id where it is one of ours. */
export type ByDocument = { documentId: string | null; title: string; documentNumber: string | null }

export type StatusEntry = {
  status: EntryStatus
  /** The first day on which it holds. */
  from: CivilDate
  by?: ByDocument
  /** A new last day in force, where the entry lengthens or shortens the term (valid, amended). */
  until?: CivilDate
  /** Why, in Chinese; for every entry. */
  reason: string
  /** System instant, ISO 8601 in UTC. */
  recordedAt: string
  /**
   * The place in the history, from 0, of a wrong entry that this one stands for. The wrong one stays
   * where it is and no longer counts.
   */
  corrects?: number
}

export type StatusHistory = readonly StatusEntry[]

/** An entry after which nothing more happens to a document. */
export const isFinal = (status: EntryStatus): boolean =>
  status === 'expired' || status === 'repealed' || status === 'replaced'

/** The entries that count, by their day; those of one day in the order of recording. */
export const standingEntries = (history: StatusHistory): StatusEntry[] => {
  const corrected = new Set(
    history.flatMap(({ corrects }) => (corrects === undefined ? [] : [corrects])),
  )
  return history
    .filter((_, at) => !corrected.has(at))
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) =>
      a.entry.from < b.entry.from ? -1 : a.entry.from > b.entry.from ? 1 : a.at - b.at,
    )
    .map(({ entry }) => entry)
}

/** The last day in force as it stood on a day: the document's own, or the latest that an entry set. */
export const lastDayAt = ({
  history,
  lastDay,
  day,
}: {
  history: StatusHistory
  lastDay: CivilDate | null
  day: CivilDate
}): CivilDate | null =>
  standingEntries(history)
    .filter(({ from, until }) => from <= day && until !== undefined)
    .at(-1)?.until ?? lastDay
