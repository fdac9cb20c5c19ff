/**
 * A roster (名册) is a table by which a county is set up: its units, its people, its villages. The same
 * columns make the template that is filled in and the reading of what comes back.
 */
export type RosterColumn<Key extends string = string> = {
  key: Key
  /** The header. */
  label: string
  /** Other headers that mean the same. */
  aliases: readonly string[]
  required: boolean
  /** What to fill in, for the explanation and the prompt of the cell. */
  hint: string
  /** A value a line of the example sheet. */
  examples: readonly string[]
  /** The only values that are taken. */
  values?: readonly string[]
  /** Of the column in characters. */
  width: number
}

export const ROSTER_KINDS = { units: '单位', people: '人员', villages: '村（社区）' } as const
export type RosterKind = keyof typeof ROSTER_KINDS

/** What is wrong with a cell; `cell` is its name in the sheet (`C5`). */
export type RosterProblem = { row: number; column: string; cell: string; reason: string }

/** A filled-in line: the text of each column, and the way to say where something stands. */
export type RosterRow<Key extends string = string> = {
  row: number
  text: (key: Key) => string
  problem: (key: Key, reason: string) => RosterProblem
}

/** `、，,；;` and line breaks separate entries of a list. */
export const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、，,；;\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ),
]

/** A name as it is called: rosters pad those of two characters with blanks. */
export const plainName = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')

/** 是 or 否; null for anything else. */
export const yesOrNo = (text: string): boolean | null => {
  if (text === '是') return true
  return text === '否' ? false : null
}
