/**
 * What is reviewed and then published, and nothing besides: approvals bind to the hash of this. Whatever
 * the public will read is in here, so that no change can slip in between approval and publication.
 */
import type { CivilDate } from '../calendar/civilDate'
import { contentHash } from './contentHash'
import type { ElementEntry } from './contentStandard'
import type { DisclosureKind } from './disclosureKind'
import type { RichTextTree } from './publicRecords'

/** A file by the hash of its bytes, with the words that the public reads beside it. */
export type ReviewableFile = {
  mediaId: string
  fileName: string
  hash: string
  /** Empty for a decorative image, as the public has it. */
  alt: string
  caption: string
}

export type ReviewableContent = {
  kind: DisclosureKind
  itemId: string
  title: string
  formedOn: CivilDate | null
  source: string
  elements: ElementEntry[]
  body: RichTextTree | null
  attachments: ReviewableFile[]
  /** Images and films that stand in the body. */
  media: ReviewableFile[]
  /** Of a policy document; the register's entry is made from it. */
  policy: Record<string, unknown> | null
  /** Of an interpretation. */
  interpretation: Record<string, unknown> | null
  /** The seven elements of a subsidy policy. */
  subsidy?: Record<string, unknown>
  /** Payment batches with the hash over their rows, and the notice period. */
  payments?: Record<string, unknown>
  /** Why a version that is public already is corrected. */
  correctionReason: string
}

/** The hash that approvals are bound to. */
export const reviewableHash = (content: ReviewableContent): string => contentHash(content)
