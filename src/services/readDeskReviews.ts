import type { Where } from 'payload'
import { civilDateAt } from '../domain/calendar/civilDate'
import type { DeskChannels, DeskCopy, DeskReview } from '../domain/office/reviewViews'
import { DISCLOSURE_STATE_LABELS } from '../domain/publication/disclosureState'
import {
  REVIEW_STAGE_LABELS,
  stagesOfColumn,
  type ReviewStage,
} from '../domain/publication/reviewStage'
import type { Disclosure, Unit } from '../payload-types'
import { findPersons } from '../repositories/directory'
import { approvalsOf, findReviews } from '../repositories/reviews'
import { EVERYTHING, idOf } from '../repositories/scope'
import { loadSupervisionSettings } from '../repositories/supervisionSettings'
import { loadWorkCalendar } from '../repositories/workCalendar'
import { openChannelsOf } from './channelsOf'
import { authorsOf } from './review/openCase'
import { chainOf } from './review/reviewersOf'
import { holdersOf } from './review/tellHolders'
import type { Actor, ServiceContext } from './serviceContext'

const ROWS = 30

export type DeskOfReviews = {
  reviews: DeskReview[]
  copies: DeskCopy[]
  channels: DeskChannels[]
}

/** What waits for a person in review, and how the unit's own copies stand. */
export const readDeskReviews = async (
  context: ServiceContext,
  actor: Actor,
): Promise<DeskOfReviews> => {
  const isEditor = actor.roles.includes('editor') && actor.unit !== null
  return {
    reviews: actor.roles.includes('auditor') ? [] : await reviewsFor(context, actor),
    copies: isEditor ? await copiesOf(context, actor.unit ?? '') : [],
    channels: isEditor ? (await openChannelsOf(context, actor.unit ?? '')).slice(0, ROWS) : [],
  }
}

/** Copies at whose waiting stage the person may act: urgent ones first, then who waited longest. */
const reviewsFor = async (context: ServiceContext, actor: Actor): Promise<DeskReview[]> => {
  const { payload, req, now } = context
  const { docs } = await payload.find({
    collection: 'disclosures',
    where: { and: [{ state: { equals: 'reviewing' } }, inReach(actor)] },
    sort: ['-urgent', 'waitingSince'],
    req,
    ...EVERYTHING,
  })
  if (docs.length === 0) return []
  const persons = await findPersons(context)
  const calendar = await loadWorkCalendar(context)
  const { urgentReviewHours } = await loadSupervisionSettings(context)
  const today = civilDateAt(now)
  const units = new Map<string, Unit>()
  const rows: DeskReview[] = []
  for (const copy of docs) {
    const unit = await unitOf(context, units, idOf(copy.unit) ?? '')
    const stages = unit && (await stagesFor(context, { copy, unit, persons, actor, today }))
    if (!unit || !stages || stages.length === 0) continue
    const since = copy.waitingSince ?? now.toISOString()
    rows.push({
      id: copy.id,
      title: copy.title,
      unitName: unit.name,
      stages: stages.map((stage) => REVIEW_STAGE_LABELS[stage]),
      waitingSince: since,
      waitedWorkdays: calendar.workdaysBetween(civilDateAt(new Date(since)), today),
      urgent: copy.urgent ?? false,
      overdue:
        (copy.urgent ?? false) &&
        now.getTime() - new Date(since).getTime() > urgentReviewHours * 3_600_000,
    })
    if (rows.length === ROWS) break
  }
  return rows
}

/** Copies of the own unit, and of the units whose secrecy review the own unit does. */
const inReach = ({ unit }: Actor): Where => ({
  or: [{ unit: { equals: unit ?? '' } }, { 'unit.secrecyUnit': { equals: unit ?? '' } }],
})

const unitOf = async (
  { payload, req }: ServiceContext,
  known: Map<string, Unit>,
  id: string,
): Promise<Unit | null> => {
  const found =
    known.get(id) ??
    (await payload.findByID({
      collection: 'units',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    }))
  if (found) known.set(id, found)
  return found ?? null
}

const stagesFor = async (
  context: ServiceContext,
  {
    copy,
    unit,
    persons,
    actor,
    today,
  }: {
    copy: Disclosure
    unit: Unit
    persons: Awaited<ReturnType<typeof findPersons>>
    actor: Actor
    today: ReturnType<typeof civilDateAt>
  },
): Promise<ReviewStage[]> => {
  const waiting = stagesOfColumn(copy.waitingStages)
  const chain = chainOf({ unit, persons, today })
  const named = waiting.filter((stage) =>
    chain.reviewersOf(stage).some(({ person }) => person.id === actor.id),
  )
  if (named.length === 0) return []
  const approvals = approvalsOf(await findReviews(context, copy.id), copy.revision ?? 1)
  const held = {
    chain,
    authorIds: authorsOf(copy),
    approvals,
    contentHash: copy.submittedHash ?? '',
  }
  return named.filter((stage) => holdersOf(held, stage).some(({ id }) => id === actor.id))
}

const copiesOf = async ({ payload, req }: ServiceContext, unit: string): Promise<DeskCopy[]> => {
  const { docs } = await payload.find({
    collection: 'disclosures',
    where: {
      and: [
        { unit: { equals: unit } },
        { state: { in: ['draft', 'reviewing', 'approved', 'scheduled', 'withheld'] } },
      ],
    },
    sort: '-updatedAt',
    limit: ROWS,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
    .map((copy): DeskCopy => {
      const state = copy.state ?? 'draft'
      return {
        id: copy.id,
        title: copy.title,
        state,
        stateLabel: DISCLOSURE_STATE_LABELS[state],
        // Submitted once and a draft again: it came back, or was taken back.
        returned: state === 'draft' && Boolean(copy.submittedAt),
        since: copy.waitingSince ?? copy.updatedAt,
      }
    })
    .sort((a, b) => Number(b.returned) - Number(a.returned))
}
