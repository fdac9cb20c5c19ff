import { REVIEW_STAGE_LABELS, type ReviewStage } from '../../domain/publication/reviewStage'
import type { Person } from '../../repositories/directory'
import type { ServiceContext } from '../serviceContext'
import type { Told } from '../tellPersons'
import type { ReviewCase } from './openCase'
import { tellAboutCopy } from './tellAboutCopy'

type Held = Pick<
  ReviewCase,
  'disclosure' | 'unitId' | 'chain' | 'authorIds' | 'approvals' | 'contentHash' | 'revision'
> & { waiting: readonly ReviewStage[] }

/**
 * Tells whoever holds the copy now, deputies of the day included. `turn` tells one telling from another: a
 * copy that comes back unchanged is told of anew.
 */
export const tellHolders = async (
  context: ServiceContext,
  held: Held,
  { turn, details }: { turn: string; details?: readonly string[] },
): Promise<Told[]> => {
  const told: Told[] = []
  for (const stage of held.waiting)
    told.push(
      ...(await tellAboutCopy(context, held, {
        persons: holdersOf(held, stage),
        key: `${stage}|${held.revision}|${held.contentHash.slice(0, 16)}|${turn}`,
        kind: 'review',
        call: `请办理${REVIEW_STAGE_LABELS[stage]}`,
        ...(details ? { details } : {}),
      })),
    )
  return told
}

/** The turn that a step begins, named by its place in the copy's history. */
export const turnAfter = ({ reviews }: Pick<ReviewCase, 'reviews'>): string =>
  `step-${reviews.length + 1}`

/** Who may act on the present content at a stage: not its authors, and nobody who acted at another. */
export const holdersOf = (
  {
    chain,
    authorIds,
    approvals,
    contentHash,
  }: Pick<Held, 'chain' | 'authorIds' | 'approvals' | 'contentHash'>,
  stage: ReviewStage,
): Person[] =>
  chain
    .reviewersOf(stage)
    .map(({ person }) => person)
    .filter(
      ({ id }) =>
        !authorIds.includes(id) &&
        !approvals.some(
          (one) => one.reviewerId === id && one.contentHash === contentHash && one.stage !== stage,
        ),
    )
