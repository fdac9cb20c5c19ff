/** What the public may see of subsidies: policies with their seven elements, and lists of payments. */
import type { CivilDate } from '../calendar/civilDate'
import type { RecipientKind, SubsidyKind } from '../subsidy/subsidyFields'
import type { VillageTotal } from '../subsidy/villageTotal'
import type { PublicDocumentRef, PublicUnitRef } from './publicRefs'

/** The seven elements of an edition of a subsidy policy, and what else describes it. */
export type PublicSubsidyFacts = {
  year: number
  /** 补贴政策名称 */
  name: string
  /** Documents held in the library, and the lines that name others. */
  documents: PublicDocumentRef[]
  basis: string
  department: string
  purpose: string
  recipients: string
  standard: string
  hotline: string
  kind: SubsidyKind | null
  recipientKind: RecipientKind | null
}

/** A subsidy policy as the list shows it: its newest edition, and every earlier one. */
export type PublicSubsidy = PublicSubsidyFacts & {
  /** The series, the same for every year. */
  id: string
  unit: PublicUnitRef
  publishedOn: CivilDate
  /** The page of the publication. */
  disclosureId: string
  /** Newest first, without this one. */
  editions: (PublicSubsidyFacts & { publishedOn: CivilDate; disclosureId: string })[]
}

/**
 * A batch of payments in a township: totals by village for good. Persons are shown only while the notice
 * runs, and only as the policy allows; their rows lie elsewhere and are erased when it ends.
 */
export type PublicPaymentBatch = {
  id: string
  disclosureId: string
  /** The series of the subsidy policy, and what it was called. */
  policy: { id: string; name: string; year: number; standard: string }
  batchLabel: string
  township: PublicUnitRef
  /** 公开单位 */
  unit: PublicUnitRef
  publishedOn: CivilDate
  noticeFrom: CivilDate
  /** The last day of the notice. */
  noticeTo: CivilDate
  objectionTelephone: string
  /** 资料留存处 */
  keeper: string
  rows: number
  people: number
  amountFen: number
  villages: VillageTotal[]
  /** Can one look up the own household? Not where the list came without identity numbers. */
  hasLookup: boolean
  /** 网上公布姓名的依据; empty: no names. */
  namesGround: string
  /** True once personal rows were withdrawn. */
  ended: boolean
}

/** A line of a published list as anybody may read it; the name is masked. */
export type PublicPaymentRow = {
  line: number
  maskedName: string
  groupText: string
  quantity: number | null
  standardFen: number | null
  amountFen: number
  paidOn: CivilDate | null
}

/** What a household learns of itself; nothing where the answer would not be certain. */
export type HouseholdAnswer =
  { found: true; rows: Omit<PublicPaymentRow, 'maskedName'>[] } | { found: false }
