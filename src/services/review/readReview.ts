import { civilDateAt } from '../../domain/calendar/civilDate'
import type {
  ReviewComment,
  ReviewPermissions,
  ReviewStep,
  ReviewView,
  StageView,
} from '../../domain/office/reviewViews'
import { COUNTY_WIDE } from '../../domain/organisation/userRole'
import { contentDifference } from '../../domain/publication/contentDifference'
import {
  DISCLOSURE_EVENT_LABELS,
  DISCLOSURE_STATE_LABELS,
  isEditable,
  stepProblem,
  type DisclosureEventName,
} from '../../domain/publication/disclosureState'
import type { ReviewableContent } from '../../domain/publication/reviewableContent'
import {
  REVIEW_STAGE_LABELS,
  reviewDutyProblem,
  type ReviewStage,
} from '../../domain/publication/reviewStage'
import { SECRECY_OUTCOMES } from '../../domain/publication/secrecyReview'
import { findSecrecyReviews } from '../../repositories/reviews'
import { loadSupervisionSettings } from '../../repositories/supervisionSettings'
import { loadWorkCalendar } from '../../repositories/workCalendar'
import { channelsOf } from '../channelsOf'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'
import { NO_COPY, openCase, stateOf, type ReviewCase } from './openCase'

/** Where a copy stands, for the person who asks: whose turn it is, what they may do, what changed. */
export const readReview = async ({
  context,
  disclosureId,
}: {
  context: ServiceContext
  disclosureId: string
}): Promise<ReviewView> => {
  const current = await openCase(context, disclosureId)
  refuseUnseen(context, current)
  const { disclosure, revision, contentHash } = current
  const state = stateOf(disclosure)
  const duties = dutiesOf(context, current)
  const secrecy = (await findSecrecyReviews(context, disclosureId)).find(
    (one) => one.revision === revision,
  )
  return {
    state,
    stateLabel: DISCLOSURE_STATE_LABELS[state],
    revision,
    urgent: disclosure.urgent ?? false,
    contentHash,
    stages: current.chain.stages.map((stage) => stageView(current, stage)),
    ...(await waitingOf(context, current)),
    scheduledFor: disclosure.scheduledFor ?? null,
    publishedAt: disclosure.publishedAt ?? null,
    may: permissionsOf(context, current, duties.open),
    dutyProblem: duties.problem,
    difference: differenceFor(current, duties.open),
    history: [...current.reviews].reverse().map(stepOf),
    secrecy: secrecy
      ? {
          id: secrecy.id,
          outcome: SECRECY_OUTCOMES[secrecy.outcome],
          by: secrecy.reviewerName ?? '',
          at: secrecy.at ?? '',
        }
      : null,
    channels: disclosure.publication ? await channelsOf(context, disclosure) : [],
  }
}

/** The own unit, county-wide roles, and whoever is in the chain. */
export const refuseUnseen = ({ actor }: ServiceContext, { unitId, chain }: ReviewCase): void => {
  if (!actor) return
  const isInChain = chain.stages.some((stage) =>
    chain.reviewersOf(stage).some(({ person }) => person.id === actor.id),
  )
  const isCountyWide = actor.roles.some((role) => COUNTY_WIDE.includes(role))
  if (actor.unit !== unitId && !isInChain && !isCountyWide) throw new Refusal(NO_COPY, 404)
}

const stageView = (
  { chain, progress, reviews, contentHash, revision }: ReviewCase,
  stage: ReviewStage,
): StageView => {
  const approval = reviews.find(
    (one) =>
      one.act === 'approve' &&
      one.stage === stage &&
      one.contentHash === contentHash &&
      one.revision === revision,
  )
  return {
    stage,
    label: REVIEW_STAGE_LABELS[stage],
    state: approval ? 'done' : progress.waiting.includes(stage) ? 'waiting' : 'later',
    by: approval?.reviewerName ?? null,
    at: approval?.at ?? null,
    people: chain
      .reviewersOf(stage)
      .map(({ person, inPlaceOf }) =>
        inPlaceOf ? `${person.name}（代${inPlaceOf.name}）` : person.name,
      ),
  }
}

/** The waiting stages at which the person may act, and why not at the others that wait. */
const dutiesOf = (
  { actor }: ServiceContext,
  current: ReviewCase,
): { open: ReviewStage[]; problem: string | null } => {
  if (!actor || stateOf(current.disclosure) !== 'reviewing') return { open: [], problem: null }
  const standing = current.approvals.filter((one) => one.contentHash === current.contentHash)
  const judged = current.progress.waiting.map((stage) => {
    const eligibleIds = current.chain.reviewersOf(stage).map(({ person }) => person.id)
    return {
      stage,
      isNamed: eligibleIds.includes(actor.id),
      problem: reviewDutyProblem({
        stage,
        personId: actor.id,
        authorIds: current.authorIds,
        eligibleIds,
        approvals: standing,
      }),
    }
  })
  return {
    open: judged.filter(({ problem }) => problem === null).map(({ stage }) => stage),
    problem: judged.find(({ isNamed, problem }) => isNamed && problem !== null)?.problem ?? null,
  }
}

const permissionsOf = (
  { actor }: ServiceContext,
  current: ReviewCase,
  review: ReviewStage[],
): ReviewPermissions => {
  const { disclosure, unitId, revision } = current
  const state = stateOf(disclosure)
  const writes = actor !== null && actor.roles.includes('editor') && actor.unit === unitId
  const may = (event: DisclosureEventName): boolean =>
    writes && stepProblem({ state, event }) === null
  return {
    save: writes && isEditable(state),
    submit: may('submit'),
    recall: may('recall'),
    review,
    schedule: may('schedule'),
    unschedule: may('unschedule'),
    publish: may('publish'),
    correct: may('correct'),
    abandonCorrection: may('abandon-correction') && revision > 1,
    withdraw: may('withdraw'),
    release:
      actor !== null &&
      state === 'reviewing' &&
      !current.authorIds.includes(actor.id) &&
      current.chain.reviewersOf('secrecy').some(({ person }) => person.id === actor.id),
  }
}

const waitingOf = async (
  context: ServiceContext,
  { disclosure }: ReviewCase,
): Promise<Pick<ReviewView, 'waitingSince' | 'waitedWorkdays' | 'overdue'>> => {
  const since = disclosure.waitingSince ?? null
  if (since === null) return { waitingSince: null, waitedWorkdays: 0, overdue: false }
  const calendar = await loadWorkCalendar(context)
  const { urgentReviewHours } = await loadSupervisionSettings(context)
  return {
    waitingSince: since,
    waitedWorkdays: calendar.workdaysBetween(
      civilDateAt(new Date(since)),
      civilDateAt(context.now),
    ),
    overdue:
      (disclosure.urgent ?? false) &&
      context.now.getTime() - new Date(since).getTime() > urgentReviewHours * 3_600_000,
  }
}

/** What changed since the stage of the person last approved; null when it never has. */
const differenceFor = (
  { reviews, content, contentHash }: ReviewCase,
  open: readonly ReviewStage[],
): ReviewView['difference'] => {
  const last = [...reviews]
    .reverse()
    .find(
      (one) =>
        one.act === 'approve' && one.stage && open.includes(one.stage) && one.content !== null,
    )
  if (!last?.content || last.contentHash === contentHash) return null
  return contentDifference(last.content as unknown as ReviewableContent, content)
}

const stepOf = (review: ReviewCase['reviews'][number]): ReviewStep => ({
  at: review.at ?? '',
  act: DISCLOSURE_EVENT_LABELS[review.act],
  stage: review.stage ? REVIEW_STAGE_LABELS[review.stage] : null,
  by: review.reviewerName ?? '',
  inPlaceOf: review.inPlaceOf ?? null,
  opinion: review.opinion ?? '',
  comments: (Array.isArray(review.comments) ? review.comments : []) as ReviewComment[],
})
