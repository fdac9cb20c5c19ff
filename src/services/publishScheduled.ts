import { EVERYTHING, idOf } from '../repositories/scope'
import { publishDisclosure } from './publishDisclosure'
import { Refusal } from './Refusal'
import { appendReview, findReviews } from '../repositories/reviews'
import { compareAndSet } from '../repositories/compareAndSet'
import { authorsOf } from './review/openCase'
import { tellAboutCopy } from './review/tellAboutCopy'
import { findPersons } from '../repositories/directory'
import { transactionally, type ServiceContext } from './serviceContext'

export type ScheduledOutcome = { title: string; published: boolean; reason: string }

/**
 * Publishes every approved copy whose time has come, through the same door as the button. One that the
 * door refuses is taken off the schedule and its authors are told why; it does not stop the others.
 */
export const publishScheduled = async (context: ServiceContext): Promise<ScheduledOutcome[]> => {
  const { docs } = await context.payload.find({
    collection: 'disclosures',
    where: {
      and: [
        { state: { equals: 'scheduled' } },
        { scheduledFor: { less_than_equal: context.now.toISOString() } },
      ],
    },
    sort: 'scheduledFor',
    req: context.req,
    ...EVERYTHING,
    select: { title: true },
  })
  const outcomes: ScheduledOutcome[] = []
  const failures: unknown[] = []
  for (const { id, title } of docs) {
    try {
      const outcome = await publishOne(context, { id, title })
      if (outcome) outcomes.push(outcome)
    } catch (error) {
      failures.push(error)
    }
  }
  // It stays scheduled and is tried again; the job's record turns red.
  if (failures.length > 0) throw failures[0]
  return outcomes
}

/** Null when a person or another process was first. */
const publishOne = async (
  context: ServiceContext,
  { id, title }: { id: string; title: string },
): Promise<ScheduledOutcome | null> => {
  try {
    await publishDisclosure({
      context: { ...context, actor: null },
      disclosureId: id,
      onSchedule: true,
    })
    return { title, published: true, reason: '' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const isTakenOff = await takeOffSchedule(context, { id, reason: error.message })
    return isTakenOff ? { title, published: false, reason: error.message } : null
  }
}

/** Opens no case: what can't be published may be a file that can't be read. */
const takeOffSchedule = (
  context: ServiceContext,
  { id, reason }: { id: string; reason: string },
): Promise<boolean> =>
  transactionally(context, async (inside) => {
    const moved = await compareAndSet(inside, {
      collection: 'disclosures',
      id,
      expect: {
        and: [
          { state: { equals: 'scheduled' } },
          { scheduledFor: { less_than_equal: inside.now.toISOString() } },
        ],
      },
      data: { state: 'approved', scheduledFor: null },
    })
    // Meanwhile another process published it, or a person took it back or put it off.
    if (!moved) return false
    const unitId = idOf(moved.unit) ?? ''
    const reviews = await findReviews(inside, id)
    await appendReview(inside, {
      title: moved.title,
      disclosureId: id,
      unitId,
      revision: moved.revision ?? 1,
      act: 'unschedule',
      reviewerId: null,
      reviewerName: '系统',
      at: inside.now,
      contentHash: moved.submittedHash ?? '',
      opinion: `到时未能公开：${reason}`,
      simulated: inside.simulated,
    })
    await tellAboutCopy(
      inside,
      { disclosure: moved, unitId },
      {
        persons: await findPersons(inside, { ids: authorsOf(moved) }),
        key: `unscheduled|${reviews.length}`,
        // It is approved and waits again for somebody to publish it.
        kind: 'approved',
        call: '定时公开没有成功',
        details: [reason],
      },
    )
    return true
  })
