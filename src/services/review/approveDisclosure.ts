import {
  REVIEW_STAGE_LABELS,
  reviewDutyProblem,
  reviewProgress,
  stagesOfColumn,
  type ReviewStage,
  type ReviewTier,
} from '../../domain/publication/reviewStage'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { NO_COPY, openCase, refuseStep, takeStep, type ReviewCase } from './openCase'
import { refuseChangedFiles } from './refuseChangedFiles'
import { tellApproved } from './tellAuthors'
import { tellHolders, turnAfter } from './tellHolders'

type ApproveOptions = {
  context: ServiceContext
  disclosureId: string
  stage: ReviewTier
  /** The content that the person saw. */
  contentHash: string
  opinion?: string
}

/** A tier approves exactly the content that the reviewer saw. */
export const approveDisclosure = ({
  context,
  disclosureId,
  stage,
  contentHash,
  opinion = '',
}: ApproveOptions): Promise<void> =>
  transactionally(context, async (inside) => {
    const current = await openCase(inside, disclosureId)
    const { inPlaceOf } = refuseUnfit(inside, current, { stage, contentHash })
    await approveStage(inside, current, { stage, opinion, inPlaceOf })
    await recordAudit(inside, {
      act: `${REVIEW_STAGE_LABELS[stage]}通过`,
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: current.disclosure.id },
      reason: opinion,
      details: { contentHash, revision: current.revision },
    })
  })

/** Records an approval of the present content at a stage, and hands the copy to who is next. */
export const approveStage = async (
  context: ServiceContext,
  current: ReviewCase,
  {
    stage,
    opinion,
    inPlaceOf,
    set = {},
  }: {
    stage: ReviewStage
    opinion: string
    inPlaceOf: string | null
    set?: Parameters<typeof takeStep>[2]['set']
  },
): Promise<void> => {
  const { disclosure, chain, approvals, contentHash, content } = current
  await refuseChangedFiles(current)
  const { waiting } = reviewProgress({
    stages: chain.stages,
    urgent: disclosure.urgent ?? false,
    approvals: [...approvals, { stage, contentHash, reviewerId: context.actor?.id ?? '' }],
    contentHash,
  })
  const isApproved = waiting.length === 0
  await takeStep(context, current, {
    event: 'approve',
    to: isApproved ? 'approved' : 'reviewing',
    waiting,
    set,
    entry: { stage, opinion, inPlaceOf, contentHash, content },
  })
  if (isApproved) await tellApproved(context, current)
  else {
    const before = stagesOfColumn(disclosure.waitingStages)
    const next = waiting.filter((one) => !before.includes(one))
    await tellHolders(context, { ...current, waiting: next }, { turn: turnAfter(current) })
  }
}

/**
 * Refuses whoever may not act at the stage now, and an act upon another content than the one that lies
 * there: what was read is what is approved.
 */
export const refuseUnfit = (
  { actor }: ServiceContext,
  current: ReviewCase,
  { stage, contentHash }: { stage: ReviewStage; contentHash: string },
): { inPlaceOf: string | null } => {
  const reviewers = current.chain.reviewersOf(stage)
  const own = reviewers.find(({ person }) => person.id === actor?.id)
  const isStranger = !own && actor?.unit !== current.unitId
  if (!actor || isStranger) throw new Refusal(NO_COPY, 404)
  refuseStep(current, 'approve')
  const problem = reviewDutyProblem({
    stage,
    personId: actor.id,
    authorIds: current.authorIds,
    eligibleIds: reviewers.map(({ person }) => person.id),
    approvals: current.approvals.filter((one) => one.contentHash === current.contentHash),
  })
  if (problem) throw new Refusal(problem, 403)
  if (!current.progress.waiting.includes(stage))
    throw new Refusal(
      current.progress.done.includes(stage)
        ? `${REVIEW_STAGE_LABELS[stage]}已经办理，请刷新`
        : `还没有轮到${REVIEW_STAGE_LABELS[stage]}`,
    )
  if (contentHash !== current.contentHash)
    throw new Refusal('稿件内容在您阅读之后有变化，请刷新后重新阅读', 409)
  return { inPlaceOf: own?.inPlaceOf?.name ?? null }
}
