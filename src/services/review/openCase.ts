import { civilDateAt } from '../../domain/calendar/civilDate'
import {
  stateAfterStep,
  stepProblem,
  type DisclosureEventName,
  type DisclosureState,
} from '../../domain/publication/disclosureState'
import { reviewableHash, type ReviewableContent } from '../../domain/publication/reviewableContent'
import {
  reviewProgress,
  stagesColumn,
  stagesOfColumn,
  type Approval,
  type ReviewProgress,
} from '../../domain/publication/reviewStage'
import type { Disclosure, Review } from '../../payload-types'
import { compareAndSet } from '../../repositories/compareAndSet'
import { approvalsOf, findReviews, type ReviewEntry } from '../../repositories/reviews'
import { appendReview } from '../../repositories/reviews'
import { idOf } from '../../repositories/scope'
import { Refusal } from '../Refusal'
import { actorName, type ServiceContext } from '../serviceContext'
import {
  readDisclosureFiles,
  reviewableContentOf,
  type DisclosureFiles,
} from './reviewableContentOf'
import { paymentContentOf } from '../subsidy/publication/paymentContentOf'
import { reviewChainOf, type ReviewChain } from './reviewersOf'

/** A copy with everything that decides about its review, as of now and read in one transaction. */
export type ReviewCase = {
  disclosure: Disclosure
  unitId: string
  revision: number
  content: ReviewableContent
  contentHash: string
  files: DisclosureFiles
  chain: ReviewChain
  reviews: Review[]
  approvals: Approval[]
  progress: ReviewProgress
  /** Everyone who wrote at it. */
  authorIds: string[]
}

/** Opens the case of a copy. Who may see it is the caller's to ask (`seenBy`). */
export const openCase = async (
  context: ServiceContext,
  disclosureId: string,
): Promise<ReviewCase> => {
  const { payload, req, now } = context
  const disclosure = await payload.findByID({
    collection: 'disclosures',
    id: disclosureId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const unitId = idOf(disclosure?.unit)
  if (!disclosure || !unitId) throw new Refusal(NO_COPY, 404)
  const files = await readDisclosureFiles(context, disclosure)
  const content = {
    ...reviewableContentOf(disclosure, files),
    ...(await paymentContentOf(context, disclosure)),
  }
  const contentHash = reviewableHash(content)
  const chain = await reviewChainOf(context, { unitId, today: civilDateAt(now) })
  const reviews = await findReviews(context, disclosureId)
  const revision = disclosure.revision ?? 1
  const approvals = approvalsOf(reviews, revision)
  return {
    disclosure,
    unitId,
    revision,
    content,
    contentHash,
    files,
    chain,
    reviews,
    approvals,
    progress: reviewProgress({
      stages: chain.stages,
      urgent: disclosure.urgent ?? false,
      approvals,
      contentHash,
    }),
    authorIds: authorsOf(disclosure),
  }
}

export const NO_COPY = '没有这份稿件，或不属于本单位'

/** Everyone who wrote at a copy. */
export const authorsOf = ({ author, authors, submittedBy }: Disclosure): string[] => [
  ...new Set(
    [
      idOf(author),
      idOf(submittedBy),
      ...(Array.isArray(authors) ? authors.map((id) => String(id)) : []),
    ].filter((id): id is string => id !== null),
  ),
]

/** Refuses a person of another unit, as if the copy were not there. */
export const refuseStrangers = ({ actor }: ServiceContext, { unitId }: ReviewCase): void => {
  if (actor !== null && actor.unit !== unitId) throw new Refusal(NO_COPY, 404)
}

/** Refuses a step that the copy's state does not allow. */
export const refuseStep = ({ disclosure }: ReviewCase, event: DisclosureEventName): void => {
  const problem = stepProblem({ state: stateOf(disclosure), event })
  if (problem) throw new Refusal(problem)
}

/** Opens the case of an own copy for a step that its state allows. */
export const openOwnCase = async (
  context: ServiceContext,
  disclosureId: string,
  event: DisclosureEventName,
): Promise<ReviewCase> => {
  const current = await openCase(context, disclosureId)
  refuseStrangers(context, current)
  refuseStep(current, event)
  return current
}

export const stateOf = ({ state }: Pick<Disclosure, 'state'>): DisclosureState => state ?? 'draft'

type Step = {
  event: DisclosureEventName
  set?: Partial<Disclosure>
  /** Stages that wait from now on; undefined leaves the state's default: nobody. */
  waiting?: ReviewProgress['waiting']
  entry?: Partial<Pick<ReviewEntry, 'stage' | 'opinion' | 'comments' | 'inPlaceOf' | 'content'>> & {
    contentHash?: string
  }
  /** The state to go to, where a step may stay in review. */
  to?: DisclosureState
}

/** Takes a step: state, whose turn it is, and the record of it, or a refusal when somebody was first. */
export const takeStep = async (
  context: ServiceContext,
  current: ReviewCase,
  { event, set = {}, waiting = [], entry = {}, to }: Step,
): Promise<void> => {
  const { disclosure } = current
  const before = stagesOfColumn(disclosure.waitingStages)
  // Side by side, a stage does not wait less long because another one is done.
  const isNobodysNewTurn = waiting.every((stage) => before.includes(stage))
  const moved = await compareAndSet(context, {
    collection: 'disclosures',
    id: disclosure.id,
    expect: { state: { equals: stateOf(disclosure) } },
    data: {
      ...set,
      state: to ?? stateAfterStep(event),
      waitingStages: stagesColumn(waiting),
      waitingSince:
        waiting.length === 0
          ? null
          : isNobodysNewTurn
            ? disclosure.waitingSince
            : context.now.toISOString(),
    },
  })
  if (!moved) throw new Refusal('这份稿件刚刚被他人办理，请刷新后再试', 409)
  await appendReview(context, {
    title: disclosure.title,
    disclosureId: disclosure.id,
    unitId: current.unitId,
    revision: current.revision,
    act: event,
    reviewerId: context.actor?.id ?? null,
    reviewerName: actorName(context),
    at: context.now,
    contentHash: current.contentHash,
    simulated: context.simulated,
    ...entry,
  })
}
