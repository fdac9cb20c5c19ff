/** What the screens of review and of the content checks are given. Instants are ISO 8601. */
import type { ElementProblem } from '../publication/contentStandard'
import type { PartDifference } from '../publication/contentDifference'
import type { DisclosureState } from '../publication/disclosureState'
import type { ReviewStage } from '../publication/reviewStage'
import type { PrivacyKind } from '../privacy/privacyFinding'

/** A remark tied to a passage: the part of the form, the words it is about, and what is said of them. */
export type ReviewComment = { part: string; quote: string; text: string }

/** One stage of the chain as it stands for the present content. */
export type StageView = {
  stage: ReviewStage
  label: string
  state: 'done' | 'waiting' | 'later'
  /** Who approved, and when. */
  by: string | null
  at: string | null
  /** Who may act at it: names, deputies of the day included. */
  people: string[]
}

/** One step in the history, newest first. */
export type ReviewStep = {
  at: string
  /** Chinese name of the act. */
  act: string
  stage: string | null
  by: string
  inPlaceOf: string | null
  opinion: string
  comments: ReviewComment[]
}

/** What the person who asks may do now. */
export type ReviewPermissions = {
  save: boolean
  submit: boolean
  recall: boolean
  /** Stages at which this person may approve or return. */
  review: ReviewStage[]
  schedule: boolean
  unschedule: boolean
  publish: boolean
  correct: boolean
  abandonCorrection: boolean
  withdraw: boolean
  /** May let a finding of the privacy guard pass. */
  release: boolean
}

export type ReviewView = {
  state: DisclosureState
  stateLabel: string
  revision: number
  urgent: boolean
  contentHash: string
  stages: StageView[]
  waitingSince: string | null
  waitedWorkdays: number
  /** On the urgent path: the limit in hours has passed. */
  overdue: boolean
  scheduledFor: string | null
  publishedAt: string | null
  may: ReviewPermissions
  /** Why the person's own stage is closed to them, if it is. */
  dutyProblem: string | null
  /** What changed since this person's stage last approved; null when it never has. */
  difference: PartDifference[] | null
  history: ReviewStep[]
  secrecy: { id: string; outcome: string; by: string; at: string } | null
  /** Required channels of the item beside the portal, and whether each is served; once published. */
  channels: { name: string; servedOn: string | null }[]
}

/** One datum that the privacy guard found; the raw datum never leaves the server. */
export type FindingView = {
  key: string
  kind: PrivacyKind | 'unreadable'
  kindLabel: string
  where: string
  masked: string
  released: boolean
  /** One click masks it: it stands in the title, an element or the body. */
  maskable: boolean
}

export type WordingView = {
  where: string
  wrong: string
  right: string | null
  kindLabel: string
  note: string
}

/** How a copy stands to everything that is checked before it goes out. */
export type ContentChecksView = {
  required: number
  met: number
  elements: ElementProblem[]
  /** Images without alternative text, a missing plan of interpretation, broken dates: block submission. */
  problems: string[]
  /** Block publication until masked or released. */
  privacy: FindingView[]
  /** Kinds that the item's law wants public. */
  privacyAdvice: FindingView[]
  wording: WordingView[]
  maySubmit: boolean
}

/** A copy that waits for the person. */
export type DeskReview = {
  id: string
  title: string
  unitName: string
  stages: string[]
  waitingSince: string
  waitedWorkdays: number
  urgent: boolean
  overdue: boolean
}

/** An own copy on its way: returned, in review, approved. */
export type DeskCopy = {
  id: string
  title: string
  state: DisclosureState
  stateLabel: string
  /** Returned with comments and not yet submitted again. */
  returned: boolean
  since: string
}

/** Required channels of an own publication that are still to be served. */
export type DeskChannels = { id: string; title: string; channels: string[] }

/** What a Word file became. */
export type ImportedWordView = {
  title: string | null
  body: unknown
  images: { id: string; name: string; alt: string }[]
  dropped: { what: string; count: number; where?: string }[]
}
