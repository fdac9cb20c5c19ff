/** What the portal asks of the public store, and the shapes of its questions. */
import type { CivilDate } from '../calendar/civilDate'
import type { InterpretationForm } from '../policy/interpretationForms'
import type { DisclosureKind } from './disclosureKind'
import type {
  OpenableFile,
  PublicDisclosure,
  PublicDisclosureSummary,
  PublicDomain,
  PublicItem,
  PublicObligation,
  PublicPage,
  PublicPolicyDocument,
  PublicSite,
  PublicUnit,
  PublicWithdrawal,
} from './publicRecords'
import type {
  HouseholdAnswer,
  PublicPaymentBatch,
  PublicPaymentRow,
  PublicSubsidy,
} from './publicSubsidies'

export type Paged<T> = { docs: T[]; total: number; page: number; pageCount: number }

export type PublicItemQuery = {
  domain?: string
  unit?: string
  keyword?: string
  page: number
  pageSize: number
}

export type PublicPolicyQuery = {
  /** Looked for in title, number and text. */
  keyword?: string
  unit?: string
  genre?: string
  subject?: string
  /** A year of 成文日期. */
  year?: string
  normative?: boolean
  status?: 'in-force' | 'not-in-force'
  /** The day on which the status is asked. */
  today: CivilDate
  page: number
  pageSize: number
}

export type PublicDisclosureQuery = {
  kind?: DisclosureKind
  /** Of an interpretation. */
  form?: InterpretationForm
  keyword?: string
  domain?: string
  unit?: string
  item?: string
  page: number
  pageSize: number
}

export type PublicSubsidyQuery = {
  keyword?: string
  /** As the policies name it. */
  department?: string
  kind?: string
  recipientKind?: string
}

export type PublicPaymentQuery = {
  /** The series of a subsidy policy. */
  policy?: string
  /** The code of a township, or of the unit that published. */
  unit?: string
  villageId?: string
  year?: string
  page: number
  pageSize: number
}

/** The portal's only way to data: every method applies visibility, and none can see the office store. */
export type PublicReader = {
  /** Raised in the transaction of every public change; finished pages are kept while it stands still. */
  contentVersion(): Promise<number>
  site(): Promise<PublicSite>
  domains(): Promise<PublicDomain[]>
  units(): Promise<PublicUnit[]>
  unit(code: string): Promise<PublicUnit | null>
  items(query: PublicItemQuery): Promise<Paged<PublicItem>>
  item(code: string): Promise<PublicItem | null>
  disclosures(query: PublicDisclosureQuery): Promise<Paged<PublicDisclosureSummary>>
  disclosure(id: string): Promise<PublicDisclosure | null>
  /** An earlier version of what was corrected. */
  version(id: string, revision: number): Promise<PublicDisclosure | null>
  withdrawal(id: string): Promise<PublicWithdrawal | null>
  policies(query: PublicPolicyQuery): Promise<Paged<PublicPolicyDocument>>
  policy(id: string): Promise<PublicPolicyDocument | null>
  /** The document of the library that a publication is, by the id of its disclosure. */
  policyOf(disclosureId: string): Promise<PublicPolicyDocument | null>
  /** All subsidy policies that are public: a county has some hundred. */
  subsidies(query: PublicSubsidyQuery): Promise<PublicSubsidy[]>
  subsidy(id: string): Promise<PublicSubsidy | null>
  /** Newest first. */
  paymentBatches(query: PublicPaymentQuery): Promise<Paged<PublicPaymentBatch>>
  paymentBatch(id: string): Promise<PublicPaymentBatch | null>
  /** The masked lines of a village, while the notice runs and where names are allowed; else none. */
  paymentRows(query: {
    batchId: string
    villageId: string
    today: CivilDate
    page: number
    pageSize: number
  }): Promise<Paged<PublicPaymentRow>>
  /** The own household, by name and the last four characters of the identity number. */
  household(query: {
    batchId: string
    villageId: string
    name: string
    lastFour: string
    today: CivilDate
  }): Promise<HouseholdAnswer>
  /** Obligations of an item or a unit, newest due date first. */
  obligations(query: { item?: string; unit?: string; limit: number }): Promise<PublicObligation[]>
  /** Open obligations due from a date on, nearest first. */
  upcoming(query: { from: CivilDate; limit: number }): Promise<PublicObligation[]>
  pages(): Promise<PublicPage[]>
  page(slug: string): Promise<PublicPage | null>
  /** A published file by its hash, and the way to its bytes; null when nothing public shows it. */
  file(hash: string): Promise<OpenableFile | null>
}
