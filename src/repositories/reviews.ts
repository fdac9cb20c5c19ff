/** The append-only records of review. */
import type { DisclosureEventName } from '../domain/publication/disclosureState'
import type { ReviewableContent } from '../domain/publication/reviewableContent'
import type { Approval, ReviewStage } from '../domain/publication/reviewStage'
import type { Review, SecrecyReview } from '../payload-types'
import { EVERYTHING, idOf, type Scope } from './scope'

/** All steps of a copy, oldest first. */
export const findReviews = async (
  { payload, req }: Scope,
  disclosureId: string,
): Promise<Review[]> => {
  const { docs } = await payload.find({
    collection: 'reviews',
    where: { disclosure: { equals: disclosureId } },
    sort: ['at', 'createdAt', 'id'],
    req,
    ...EVERYTHING,
  })
  return docs
}

/** The approvals among the steps of a revision. */
export const approvalsOf = (reviews: readonly Review[], revision: number): Approval[] =>
  reviews.flatMap((review): Approval[] =>
    review.act === 'approve' && review.stage && review.revision === revision
      ? [
          {
            stage: review.stage,
            contentHash: review.contentHash ?? '',
            reviewerId: idOf(review.reviewer) ?? '',
          },
        ]
      : [],
  )

export type ReviewEntry = {
  title: string
  disclosureId: string
  unitId: string
  revision: number
  act: DisclosureEventName
  stage?: ReviewStage
  reviewerId: string | null
  reviewerName: string
  inPlaceOf?: string | null
  at: Date
  contentHash: string
  opinion?: string
  comments?: unknown
  /** Kept with a submission and an approval: what later versions are compared with. */
  content?: ReviewableContent
  simulated: boolean
}

/** Appends a step. */
export const appendReview = async ({ payload, req }: Scope, entry: ReviewEntry): Promise<void> => {
  await payload.create({
    collection: 'reviews',
    data: {
      title: entry.title,
      disclosure: entry.disclosureId,
      unit: entry.unitId,
      revision: entry.revision,
      act: entry.act,
      stage: entry.stage,
      reviewer: entry.reviewerId ?? undefined,
      reviewerName: entry.reviewerName,
      inPlaceOf: entry.inPlaceOf ?? undefined,
      at: entry.at.toISOString(),
      contentHash: entry.contentHash,
      opinion: entry.opinion,
      comments: (entry.comments ?? []) as never,
      content: entry.content as never,
      simulated: entry.simulated,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** The secrecy reviews of a copy, newest first. */
export const findSecrecyReviews = async (
  { payload, req }: Scope,
  disclosureId: string,
): Promise<SecrecyReview[]> => {
  const { docs } = await payload.find({
    collection: 'secrecy-reviews',
    where: { disclosure: { equals: disclosureId } },
    sort: ['-at', '-id'],
    req,
    ...EVERYTHING,
  })
  return docs
}

/** The keys of findings that were let pass in a copy. */
export const findReleasedKeys = async (
  { payload, req }: Scope,
  disclosureId: string,
): Promise<Set<string>> => {
  const { docs } = await payload.find({
    collection: 'privacy-releases',
    where: { disclosure: { equals: disclosureId } },
    req,
    ...EVERYTHING,
  })
  return new Set(docs.map(({ findingKey }) => findingKey))
}
