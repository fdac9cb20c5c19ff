import type { ReviewComment } from '../../domain/office/reviewViews'
import { REVIEW_STAGE_LABELS, type ReviewStage } from '../../domain/publication/reviewStage'
import { SECRECY_OUTCOMES, type SecrecyOpinion } from '../../domain/publication/secrecyReview'
import { findPersons, type Person } from '../../repositories/directory'
import { actorName, type ServiceContext } from '../serviceContext'
import type { ReviewCase } from './openCase'
import { tellAboutCopy } from './tellAboutCopy'

/** Tells the authors that a copy came back, and why. */
export const tellReturned = async (
  context: ServiceContext,
  current: ReviewCase,
  {
    stage,
    opinion,
    comments,
  }: { stage: ReviewStage; opinion: string; comments: readonly ReviewComment[] },
): Promise<void> => {
  await tellAboutCopy(context, current, {
    persons: await authorsAmong(context, current),
    key: `returned|${current.reviews.length}`,
    kind: 'returned',
    call: `${REVIEW_STAGE_LABELS[stage]}退回修改`,
    details: [`${actorName(context)}：${opinion}`],
    comments,
  })
}

/** Tells the authors that all have approved. */
export const tellApproved = async (context: ServiceContext, current: ReviewCase): Promise<void> => {
  await tellAboutCopy(context, current, {
    persons: await authorsAmong(context, current),
    key: `approved|${current.contentHash.slice(0, 16)}|${current.reviews.length}`,
    kind: 'approved',
    call: '审核全部通过，请公开发布',
  })
}

/** Tells the authors and the catalogue's keepers that a copy will not be public. */
export const tellWithheld = async (
  context: ServiceContext,
  current: ReviewCase,
  { outcome, opinion, ground }: SecrecyOpinion,
): Promise<void> => {
  const keepers = (await findPersons(context)).filter(({ roles }) => roles.includes('catalogue'))
  await tellAboutCopy(context, current, {
    persons: [...(await authorsAmong(context, current)), ...keepers],
    key: `withheld|${current.contentHash.slice(0, 16)}`,
    kind: 'returned',
    call: `保密审查结论：${SECRECY_OUTCOMES[outcome]}`,
    details: [`${opinion}（依据：${ground}）`, '相应的公开任务须由清单管理员批准免于公开。'],
  })
}

const authorsAmong = (context: ServiceContext, { authorIds }: ReviewCase): Promise<Person[]> =>
  findPersons(context, { ids: authorIds })
