/** What an import keeps of a list as JSON: what its columns are, and what was found in its rows. */
import type { PaymentCaptions } from './captions'
import type { ColumnMapping } from './columnMapping'
import type { TotalDoubt } from './createTotalCheck'
import type { FileTotal } from './fileTotal'
import type { ProblemSeverity, RowProblem } from './judgedRow'
import type { PaymentField } from './paymentFields'

/** One sheet of the file, as it was recognised when it arrived. */
export type RecognisedSheet = {
  name: string
  hidden: boolean
  /** Rows with a value, title and header included. */
  rows: number
  /** From 1; null where no header was found, and `reason` says so. */
  headerRow: number | null
  headerRows: number
  reason: string | null
  columns: SampledColumn[]
  captions: PaymentCaptions
  /** What whoever confirms should look at. */
  doubts: string[]
  /** Null where no mapping follows from the header. */
  proposed: ColumnMapping | null
  /** Is it proposed to take the sheet in? */
  include: boolean
  /** A person confirmed the same header before, in a list that was stored. */
  confirmedBefore: boolean
}

export type SampledColumn = {
  /** From 0. */
  column: number
  header: string
  field: PaymentField | null
  confidence: 'sure' | 'likely'
  /** At most five cells; what could name a person is masked, numbers of persons are `***`. */
  samples: string[]
}

export type ConfirmedSheet = { sheet: number; mapping: ColumnMapping }

export type PaymentRecognition = {
  sheets: RecognisedSheet[]
  /** Places in `sheets`, with what a person confirmed; null until then. */
  confirmed: ConfirmedSheet[] | null
  /** The id that the batch of a township will have, by the id of the township; from confirmation on. */
  batchIds: Record<string, string>
}

/** A problem as it is kept with its row. Those of the watch are found again when rows are corrected. */
export type KeptProblem = RowProblem & { watched?: true }

/** A row that is not clean, for the report: nothing of the person in it, the line finds the name. */
export type ProblemRow = {
  line: number
  sheet: string
  row: number
  severity: ProblemSeverity
  problems: { cell: string; column: string; reason: string }[]
}

export type PaymentImportSummary = {
  rows: number
  clean: number
  doubtful: number
  bad: number
  amountFen: number
  /** In the order of the file; `villageId` null for what is not in the register. */
  villages: {
    villageId: string | null
    village: string
    township: string
    rows: number
    amountFen: number
  }[]
  townships: { townshipId: string; name: string; rows: number; amountFen: number }[]
  /** Sums of the file that do not agree with its rows. */
  totals: TotalDoubt[]
  /** What the file claims, and after which line it does so. */
  fileTotals: (FileTotal & { afterLine: number })[]
  kinds: { field: PaymentField; severity: ProblemSeverity; count: number }[]
  /** The first of the rows that are not clean. */
  problems: ProblemRow[]
  /** Instant (ISO 8601) from which on other batches were not looked at. */
  judgedAt: string
}

/** Rows of the report that are kept; the others are in the download. */
export const MOST_PROBLEM_ROWS = 200

/** The worst that is said of a row: '' clean. */
export const severityOf = (problems: readonly RowProblem[]): ProblemSeverity | '' => {
  if (problems.some(({ severity }) => severity === 'error')) return 'error'
  return problems.length > 0 ? 'doubt' : ''
}
