import { reviewProgress, REVIEW_STAGE_LABELS } from '../../domain/publication/reviewStage'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { contentProblemsOf } from './contentProblems'
import { openOwnCase, takeStep, type ReviewCase } from './openCase'
import { tellHolders, turnAfter } from './tellHolders'

/**
 * Submits a copy to review: complete by the item's content standard, with somebody at every stage who
 * did not write it. What earlier reviewers approved and nobody changed since stays approved.
 */
export const submitDisclosure = ({
  context,
  disclosureId,
}: {
  context: ServiceContext
  disclosureId: string
}): Promise<void> =>
  transactionally(context, async (inside) => {
    const current = await openOwnCase(inside, disclosureId, 'submit')
    await refuseIncomplete(inside, current)
    const authorIds = [
      ...new Set([...current.authorIds, ...(inside.actor ? [inside.actor.id] : [])]),
    ]
    refuseWithoutReviewers({ ...current, authorIds })
    const { disclosure, chain, approvals, contentHash, content } = current
    const { waiting } = reviewProgress({
      stages: chain.stages,
      urgent: disclosure.urgent ?? false,
      approvals,
      contentHash,
    })
    const isApproved = waiting.length === 0
    await takeStep(inside, current, {
      event: 'submit',
      waiting,
      ...(isApproved ? { to: 'approved' } : {}),
      set: {
        submittedAt: inside.now.toISOString(),
        submittedHash: contentHash,
        submittedBy: inside.actor?.id,
        authors: authorIds,
      },
      entry: { content },
    })
    await recordAudit(inside, {
      act: '提交审核',
      subject: disclosure.title,
      record: { collection: 'disclosures', id: disclosure.id },
      details: { contentHash, revision: current.revision, urgent: disclosure.urgent ?? false },
    })
    await tellHolders(inside, { ...current, waiting }, { turn: turnAfter(current) })
  })

const refuseIncomplete = async (context: ServiceContext, current: ReviewCase): Promise<void> => {
  const { standard, problems } = await contentProblemsOf(context, current)
  const all = [
    ...standard.problems.map(({ label, problem }) => `${label}：${problem}`),
    ...problems,
  ]
  if (all.length > 0) throw new Refusal(`还不能提交：${all.join('；')}`)
}

/** A chain that nobody can complete is found out now, not when the copy is stuck in it. */
const refuseWithoutReviewers = ({
  chain,
  authorIds,
}: Pick<ReviewCase, 'chain' | 'authorIds'>): void => {
  const candidates = chain.stages.map((stage) => ({
    stage,
    ids: chain
      .reviewersOf(stage)
      .map(({ person }) => person.id)
      .filter((id) => !authorIds.includes(id)),
  }))
  const empty = candidates.find(({ ids }) => ids.length === 0)
  if (empty)
    throw new Refusal(
      `没有可以办理${REVIEW_STAGE_LABELS[empty.stage]}的人员（撰写人不能审核自己的稿件），请联系系统管理员在“单位”中设置`,
    )
  if (!canBeShared(candidates.map(({ ids }) => ids)))
    throw new Refusal(
      '各级审核和保密审查须由不同的人办理，现有审核人员不够，请联系系统管理员在“单位”中设置',
    )
}

/** Is there a different person for every stage? There are four stages at most. */
const canBeShared = ([own, ...others]: string[][], taken: readonly string[] = []): boolean =>
  !own || own.some((id) => !taken.includes(id) && canBeShared(others, [...taken, id]))
