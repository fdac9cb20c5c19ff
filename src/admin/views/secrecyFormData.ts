import type { ReviewStep, ReviewView } from '../../domain/office/reviewViews'
import { REVIEW_STAGE_LABELS } from '../../domain/publication/reviewStage'
import type { SecrecyOutcome, SecrecyPoint } from '../../domain/publication/secrecyReview'

type Named = { id: string; name?: string | null }

/** A row of `secrecy-reviews` with what it refers to read along. */
export type SecrecyReviewRecord = {
  id: string
  title: string | null
  disclosure:
    | string
    | {
        id: string
        author?: string | Named | null
        policy?: { property?: string | null; documentNumber?: string | null } | null
      }
  unit: string | Named | null
  revision: number | null
  outcome: SecrecyOutcome
  opinion: string | null
  ground: string | null
  points: Partial<Record<SecrecyPoint, { involved: boolean; note: string }>> | null
  redactions: string[] | null
  reviewerName: string | null
  inPlaceOf: string | null
  at: string
  contentHash: string | null
}

export const disclosureIdOf = ({ disclosure }: SecrecyReviewRecord): string =>
  typeof disclosure === 'string' ? disclosure : disclosure.id

/** The name of what a record refers to; empty when the reader may not see it. */
export const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name ?? '') : ''

/** Who brought the copy: its author, or else whoever submitted it last before the review. */
export const drafterOf = (record: SecrecyReviewRecord, { history }: ReviewView): string => {
  const author = typeof record.disclosure === 'object' ? nameOf(record.disclosure.author) : ''
  return author || (history.find(({ act, at }) => act === '提交审核' && at <= record.at)?.by ?? '')
}

const PROPERTIES: Readonly<Record<string, string>> = {
  proactive: '主动公开',
  'on-request': '依申请公开',
  'not-public': '不予公开',
}

/** 公开属性 as drafted; what is no policy document is written to be public. */
export const propertyOf = ({ disclosure }: SecrecyReviewRecord): string =>
  PROPERTIES[(typeof disclosure === 'object' && disclosure.policy?.property) || 'proactive'] ?? ''

/** The opinions of the tiers that had passed the copy when it was reviewed, in order of time. */
export const tierOpinions = (
  record: SecrecyReviewRecord,
  { history }: ReviewView,
): ReviewStep[] => {
  const before = history.filter(
    ({ act, stage, at }) =>
      act === '审核通过' &&
      stage !== null &&
      stage !== REVIEW_STAGE_LABELS.secrecy &&
      at <= record.at,
  )
  const latest = new Map<string, ReviewStep>()
  // Newest first: what a tier said before it was asked again no longer counts.
  for (const step of before) if (step.stage && !latest.has(step.stage)) latest.set(step.stage, step)
  return [...latest.values()].sort((a, b) => (a.at < b.at ? -1 : 1))
}
