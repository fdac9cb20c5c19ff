import type { CivilDate } from '../../calendar/civilDate'
import type { VillageTotal } from '../villageTotal'
import type { PaymentBatchState } from '../paymentBatchState'
import type { VillagePosting } from './postingGaps'

/** A batch as the admin shows it to a person, with what that person may do. */
export type PaymentBatchView = {
  state: PaymentBatchState
  stateLabel: string
  rows: number
  people: number
  amountFen: number
  notice: { from: CivilDate; to: CivilDate } | null
  /** An instant; null while rows of persons may still lie in public. */
  erasedAt: string | null
  villages: { village: VillageTotal; postings: VillagePosting[] }[]
  /** Villages without proof that their list was posted. */
  missing: string[]
  publicPath: string | null
  disclosureId: string | null
  /** The stored batches that would go out together: of the same policy, year and batch. */
  together: string[]
  may: { print: boolean; record: boolean; discard: boolean; publish: boolean }
}
