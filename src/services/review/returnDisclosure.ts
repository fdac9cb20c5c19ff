import type { ReviewComment } from '../../domain/office/reviewViews'
import { REVIEW_STAGE_LABELS, type ReviewStage } from '../../domain/publication/reviewStage'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { refuseUnfit } from './approveDisclosure'
import { openCase, refuseStep, takeStep } from './openCase'
import { tellReturned } from './tellAuthors'

/** Returns a copy to its author, with the reason and comments tied to the text. */
export const returnDisclosure = ({
  context,
  disclosureId,
  stage,
  opinion,
  comments,
}: {
  context: ServiceContext
  disclosureId: string
  stage: ReviewStage
  opinion: string
  comments: readonly ReviewComment[]
}): Promise<void> =>
  transactionally(context, async (inside) => {
    if (opinion.trim() === '' && comments.length === 0)
      throw new Refusal('退回修改须写明意见，或者在文字上批注')
    const current = await openCase(inside, disclosureId)
    const { inPlaceOf } = refuseUnfit(inside, current, {
      stage,
      contentHash: current.contentHash,
    })
    refuseStep(current, 'return')
    await takeStep(inside, current, {
      event: 'return',
      entry: { stage, opinion, comments, inPlaceOf, content: current.content },
    })
    await recordAudit(inside, {
      act: `${REVIEW_STAGE_LABELS[stage]}退回修改`,
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: current.disclosure.id },
      reason: opinion,
    })
    await tellReturned(inside, current, { stage, opinion, comments })
  })
