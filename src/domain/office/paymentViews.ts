/** What the admin's screens of payment lists are given. Never a number of a person, never an unmasked name. */
import type { PaymentImportState } from '../subsidy/paymentImportState'
import type { PaymentBatchState } from '../subsidy/paymentBatchState'
import type { PaymentImportSummary, RecognisedSheet } from '../subsidy/payments/paymentImport'

export type PaymentProgressView = {
  state: PaymentImportState
  /** Thousandths of the file. */
  progress: number
  rowsRead: number
}

export type PaymentImportView = PaymentProgressView & {
  id: string
  title: string
  /** May the person act, or only look? */
  isOwn: boolean
  badRows: number
  doubtfulRows: number
  failure: string
  sheets: RecognisedSheet[]
  /** The header words that were confirmed, by sheet, once they are. */
  confirmed: { name: string; columns: string[] }[]
  summary: PaymentImportSummary | null
  batches: {
    id: string
    title: string
    rows: number
    amountFen: number
    state: PaymentBatchState
  }[]
}

/** What may be chosen when a list is uploaded. */
export type PaymentUploadChoices = {
  policies: { id: string; label: string; year: number }[]
  /** Empty for a township, which uploads its own. */
  townships: { id: string; name: string }[]
}
