import { createHash } from 'node:crypto'
import type { KeptProblem } from '../../domain/subsidy/payments/paymentImport'
import type { ProblemSeverity } from '../../domain/subsidy/payments/judgedRow'

/** One payment as it is stored. Numbers of persons are sealed, money is fen, `paidOn` a civil date. */
export type PaymentRow = {
  id: string
  import: string
  /**
   * The batch that the row will count in, once that batch exists; null for a row that is kept out (with
   * an error, or set aside).
   */
  batch: string | null
  township: string | null
  village: string | null
  /** Its place in the file over all sheets, from 1. */
  line: number
  sheet: string
  /** As Excel counts. */
  row: number
  villageText: string
  groupText: string
  name: string
  identitySealed: string | null
  bankSealed: string | null
  identityKey: string | null
  householdKey: string | null
  quantity: number | null
  standardFen: number | null
  amountFen: number | null
  paidOn: string | null
  remark: string
  severity: ProblemSeverity | ''
  problems: KeptProblem[]
}

/** The columns, and how SQLite calls them; the order is that of the packed rows. */
export const PAYMENT_COLUMNS = {
  id: 'id',
  import: 'import',
  batch: 'batch',
  township: 'township',
  village: 'village',
  line: 'line',
  sheet: 'sheet',
  row: 'row',
  villageText: 'village_text',
  groupText: 'group_text',
  name: 'name',
  identitySealed: 'identity_sealed',
  bankSealed: 'bank_sealed',
  identityKey: 'identity_key',
  householdKey: 'household_key',
  quantity: 'quantity',
  standardFen: 'standard_fen',
  amountFen: 'amount_fen',
  paidOn: 'paid_on',
  remark: 'remark',
  severity: 'severity',
  problems: 'problems',
} as const satisfies Record<keyof PaymentRow, string>

export const PAYMENT_KEYS = Object.keys(PAYMENT_COLUMNS) as (keyof PaymentRow)[]

/**
 * The ids of an import's rows: one for each line, the same whenever it is asked, in the order of the
 * lines. So a chunk that is written again after a crash meets its own rows, and a sealed number stays
 * bound to its place when its row is corrected. 16 bytes as a UUID (version 8) on SQLite, an ObjectId of
 * 12 on MongoDB.
 */
export const paymentRowIds = (
  importId: string,
  shape: 'uuid' | 'objectId',
): ((line: number) => string) => {
  const digest = createHash('sha256').update(`payment rows of ${importId}`).digest('hex')
  if (shape === 'objectId') return (line) => digest.slice(0, 16) + inHex(line)
  const front = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(12, 15)}-8${digest.slice(15, 18)}-${digest.slice(18, 22)}`
  return (line) => front + inHex(line)
}

const inHex = (line: number): string => line.toString(16).padStart(8, '0')
