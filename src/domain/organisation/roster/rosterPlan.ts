import type { RosterProblem } from './rosterColumn'

export type RosterChange = { label: string; before: string; after: string }

/** A record that a line of a roster makes (`id` null) or changes. */
export type PlannedRecord<Data> = {
  row: number
  id: string | null
  title: string
  data: Data
  /** Of a record that is there already; what the line leaves empty stays as it is. */
  changes: RosterChange[]
}

/** What a roster would do. With any problem nothing is done: all or none. */
export type RosterPlan<Data> = {
  added: PlannedRecord<Data>[]
  changed: PlannedRecord<Data>[]
  unchanged: number
  problems: RosterProblem[]
}

/** Sorts records by what is to be done with them. */
export const rosterPlan = <Data>(
  records: readonly PlannedRecord<Data>[],
  problems: readonly RosterProblem[],
): RosterPlan<Data> => ({
  added: records.filter(({ id }) => id === null),
  changed: records.filter(({ id, changes }) => id !== null && changes.length > 0),
  unchanged: records.filter(({ id, changes }) => id !== null && changes.length === 0).length,
  problems: [...problems].sort((a, b) => a.row - b.row),
})

/** What differs between a record and the line, for the columns that the line fills. */
export const changesOf = (
  pairs: readonly { label: string; before: string; after: string }[],
): RosterChange[] => pairs.filter(({ before, after }) => after !== '' && after !== before)

/** The first of two lines that say the same of what must be unique. */
export const firstRowOf = (): ((key: string, row: number) => number | null) => {
  const rows = new Map<string, number>()
  return (key, row) => {
    const first = rows.get(key)
    if (first === undefined) rows.set(key, row)
    return first ?? null
  }
}
