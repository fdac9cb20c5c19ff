import type { CivilDate } from '../../calendar/civilDate'
import { cellName } from '../../spreadsheet/sheetRow'
import { headerOf, type ColumnMapping } from './columnMapping'
import type { PaymentField } from './paymentFields'

/** An error keeps a row out until it is corrected or set aside; a doubt is for a person to look at. */
export const PROBLEM_SEVERITIES = { error: '错误', doubt: '存疑' } as const
export type ProblemSeverity = keyof typeof PROBLEM_SEVERITIES

/** What is wrong with one cell. Never holds an identity or bank number, nor a part of one. */
export type RowProblem = {
  field: PaymentField
  /** The header text of the column, as the file has it. */
  column: string
  /** `E7`; the row's name alone (`7`) where the file has no such column. */
  cell: string
  severity: ProblemSeverity
  /** Chinese; says what was expected. */
  reason: string
}

/**
 * An identity or bank number: as given, or left as it was in the file that a correction file (its rows
 * name their original row) was made from, where it is shown masked.
 */
export type GivenNumber = { kind: 'given'; digits: string } | { kind: 'unchanged' }

/**
 * One payment of a list, read and judged. What could not be read is `null` and has a problem. Texts hold
 * no run of digits that could be a number of a person (`withoutNumbers`).
 */
export type JudgedRow = {
  /** Counts from 1, as in Excel. */
  row: number
  sheet: string
  /** The row of the file that this correction file was made from. */
  originalRow: number | null
  /** `null` when it is unknown or no register of villages was given. */
  villageId: string | null
  /** As written in the row, carried down, or taken from the heading or the sheet's name; or `''`. */
  villageText: string
  townshipText: string
  groupText: string
  name: string
  identity: GivenNumber | null
  bank: GivenNumber | null
  quantity: number | null
  /** Per unit, in fen, rounded. */
  standardFen: number | null
  amountFen: number | null
  paidOn: CivilDate | null
  remark: string
  problems: RowProblem[]
}

export type ProblemInput = {
  mapping: ColumnMapping
  row: number
  field: PaymentField
  severity: ProblemSeverity
  reason: string
}

/** A problem with its place. */
export const problemAt = ({ mapping, row, field, severity, reason }: ProblemInput): RowProblem => {
  const column = mapping.fields[field]
  return {
    field,
    column: headerOf(mapping, field),
    cell: column === undefined ? String(row) : cellName(row, column),
    severity,
    reason,
  }
}

/** How a reader of one cell says what is wrong with it. */
export type Report = (field: PaymentField, severity: ProblemSeverity, reason: string) => void
