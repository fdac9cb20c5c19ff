import type { SecrecyOpinion } from '../src/domain/publication/secrecyReview'
import { SECRECY_POINT_KEYS } from '../src/domain/publication/secrecyReview'
import type { PublishingResult } from '../src/domain/office/officeViews'
import type { User } from '../src/payload-types'
import type { ServiceContext } from '../src/services/serviceContext'
import { publishDisclosure } from '../src/services/publishDisclosure'
import { approveDisclosure } from '../src/services/review/approveDisclosure'
import { readReview } from '../src/services/review/readReview'
import { reviewSecrecy } from '../src/services/review/reviewSecrecy'
import { submitDisclosure } from '../src/services/review/submitDisclosure'

/** Nothing stands against publication. */
export const NO_OBJECTION: SecrecyOpinion = {
  points: Object.fromEntries(
    SECRECY_POINT_KEYS.map((key) => [key, { involved: false, note: '' }]),
  ) as SecrecyOpinion['points'],
  opinion: '经审查，可以公开。',
  outcome: 'public',
  ground: '',
  redactions: [],
}

export type ReviewedBy = {
  disclosureId: string
  editor: User
  reviewer: User
  secrecy: User
  /** A person's context at the moment of the publication. */
  as: (person: User) => ServiceContext
}

/** Takes a copy of a unit with one tier through review, without publishing it. */
export const approveFully = async ({
  disclosureId,
  editor,
  reviewer,
  secrecy,
  as,
}: ReviewedBy): Promise<void> => {
  await submitDisclosure({ context: as(editor), disclosureId })
  const { contentHash } = await readReview({ context: as(editor), disclosureId })
  await approveDisclosure({ context: as(reviewer), disclosureId, stage: 'tier1', contentHash })
  await reviewSecrecy({ context: as(secrecy), disclosureId, contentHash, opinion: NO_OBJECTION })
}

/** Takes a copy the whole way: submitted, approved, reviewed for secrets, published. */
export const publishReviewed = async (options: ReviewedBy): Promise<PublishingResult> => {
  await approveFully(options)
  return publishDisclosure({
    context: options.as(options.editor),
    disclosureId: options.disclosureId,
  })
}
