/** What reviewers approve of a payments copy; see `ReviewableContent.payments`. */
import { isCivilDate, type CivilDate } from '../../calendar/civilDate'
import type { ReviewableContent } from '../../publication/reviewableContent'
import type { VillageTotal } from '../villageTotal'

/** A batch as the approvals bind to it: by the hash over its rows, with the totals that the public reads. */
export type ReviewedBatch = {
  id: string
  title: string
  policyId: string
  year: number
  batchLabel: string
  rowsHash: string
  rows: number
  people: number
  amountFen: number
  hasLookup: boolean
  villages: VillageTotal[]
}

export type PaymentContent = {
  batches: ReviewedBatch[]
  /** Ids that no batch answers to any more. */
  lost: string[]
  /** Null: from the day of publication. */
  noticeFrom: CivilDate | null
  noticeTo: CivilDate | null
  /** Of the copy, or else of the policy. */
  objectionTelephone: string
  keeper: string
  /** The policy's 网上公布姓名的依据; empty: no names. */
  namesGround: string
}

/** Where the paper is kept unless a copy says otherwise. */
export const USUAL_KEEPER = '各村（居）委会'

/** A date field of a copy. */
export const dateOrNull = (text: string | null | undefined): CivilDate | null =>
  text && isCivilDate(text) ? text : null

/** The payments part of a content; null of another kind. */
export const paymentsOf = ({
  payments,
}: Pick<ReviewableContent, 'payments'>): PaymentContent | null =>
  (payments as PaymentContent | undefined) ?? null
