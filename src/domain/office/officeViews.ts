/** What the office's own screens are given: the shapes between the services and the admin's components. */
import type { CivilDate } from '../calendar/civilDate'
import type { ContentElement } from '../catalogue/itemContent'
import type { UserRole } from '../organisation/userRole'
import type { CardLevel, CardState } from '../supervision/cardState'
import type { EventKind } from '../supervision/eventKind'
import type { ObligationState } from '../supervision/obligationState'
import type { TimelinessFigures } from '../supervision/unitTimeliness'
import type { DeskChannels, DeskCopy, DeskReview } from './reviewViews'

/** A reminder in somebody's inbox. `sentAt` and `readAt` are instants (ISO 8601). */
export type DeskNotice = {
  id: string
  kind:
    'reminder' | 'yellow' | 'overdue' | 'red' | 'review' | 'returned' | 'approved' | 'evaluation'
  subject: string
  text: string
  /** To copy into WeChat. */
  shortText: string
  dueDate: CivilDate | null
  sentAt: string
  readAt: string | null
  obligationId: string | null
  cardId: string | null
  disclosureId: string | null
  policyDocumentId: string | null
}

/** An open obligation of the person's unit. */
export type DeskTask = {
  id: string
  title: string
  itemId: string
  itemName: string
  unitName: string
  dueDate: CivilDate
  /** Working days left; negative once overdue. */
  workdaysLeft: number
  state: ObligationState
  provisional: boolean
  ceiling: boolean
}

export type DeskCard = {
  id: string
  title: string
  level: CardLevel
  state: CardState
  unitName: string
  issuedOn: CivilDate
  mended: boolean
}

/** The first page of the admin. */
export type Desk = {
  today: CivilDate
  person: { name: string; unitName: string | null; roles: UserRole[] }
  demonstration: boolean
  /** Newest first, at most 30. */
  notices: DeskNotice[]
  unreadCount: number
  /** Nearest due date first, at most 30; of the own unit, or of the county for county-wide roles. */
  tasks: DeskTask[]
  taskCount: number
  cards: DeskCard[]
  /** What waits for this person's review, longest first, urgent before all. */
  reviews: DeskReview[]
  /** Own unit's copies on their way, for editors. */
  copies: DeskCopy[]
  channels: DeskChannels[]
  /** What waits for the catalogue keeper; null for everybody else. */
  keeper: {
    proposals: number
    priorPublications: number
    needsReview: number
    toBeNamed: number
  } | null
  /** Mail that was filed because no SMTP server is set, or failed; null for those who may not see it. */
  mail: { filed: number; failed: number; smtp: boolean } | null
}

/** What the writing screen needs of an item. */
export type ItemForm = {
  item: { id: string; code: string; name: string }
  timeLimitText: string
  readings: string[]
  elements: ContentElement[]
  /** The events that its limits run from; empty when it only has rhythms and fixed dates. */
  eventKinds: { value: EventKind; label: string }[]
  openObligations: { id: string; title: string; dueDate: CivilDate; state: ObligationState }[]
}

/** 及时率 of a period. */
export type TimelinessReport = {
  from: CivilDate
  to: CivilDate
  today: CivilDate
  units: { unit: { id: string; name: string }; figures: TimelinessFigures }[]
  total: TimelinessFigures
}

/** Items nobody ever published under. */
export type SilentItemsReport = {
  rows: {
    item: { id: string; code: string; name: string }
    unit: { id: string; name: string }
    since: CivilDate
    silentDays: number
    hasRecordedEvent: boolean
  }[]
}

/** What publishing answers. `publishedAt` is the system's instant. */
export type PublishingResult = {
  publicationId: string
  publishedAt: string
  publicPath: string
  obligations: {
    title: string
    dueDate: CivilDate
    state: 'met' | 'met-late'
    workdaysLate: number
  }[]
}
