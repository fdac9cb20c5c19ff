/** Rows of the ledger: mapped, inserted once, and moved from state to state by compare-and-set. */
import type { Where } from 'payload'
import { addDays, weekdayOf, type CivilDate } from '../domain/calendar/civilDate'
import {
  OBLIGATION_EVENT_LABELS,
  stateAfter,
  statesBefore,
  type ObligationEvent,
  type ObligationState,
} from '../domain/supervision/obligationState'
import type { PlannedObligation } from '../domain/supervision/plannedObligation'
import type { SupervisedObligation } from '../domain/supervision/supervisedObligation'
import type { Anchor } from '../domain/time-limits/clause'
import type { Obligation } from '../payload-types'
import { compareAndSet } from './compareAndSet'
import { EVERYTHING, idOf, type Scope } from './scope'

/** An obligation as services need it. */
export type ObligationRecord = SupervisedObligation & {
  id: string
  title: string
  unitId: string
  itemId: string
  itemVersionId: string
  clauseIndex: number
  eventId: string | null
  explanation: string[]
  calendarVersion: string
  workdaysLate: number | null
}

/** The Monday of a date's week: what the ledger filters by. */
export const dueWeekOf = (due: CivilDate): CivilDate => addDays(due, -((weekdayOf(due) + 6) % 7))

/** Maps a document. */
export const toObligationRecord = (doc: Obligation): ObligationRecord => ({
  id: doc.id,
  key: doc.key,
  title: doc.title,
  unitId: idOf(doc.unit) ?? '',
  itemId: idOf(doc.item) ?? '',
  itemVersionId: idOf(doc.itemVersion) ?? '',
  clauseIndex: doc.clauseIndex,
  eventId: idOf(doc.event),
  occurrence: doc.occurrence,
  anchor: { event: doc.anchorEvent as Anchor, date: doc.anchorDate as CivilDate },
  recordedOn: doc.recordedOn as CivilDate,
  due: doc.dueDate as CivilDate,
  lastWorkday: doc.lastWorkday as CivilDate,
  provisional: doc.provisional ?? false,
  ceiling: doc.ceiling ?? false,
  dueVersion: doc.dueVersion ?? 1,
  state: doc.state as ObligationState,
  publishedOn: (doc.publishedOn || null) as CivilDate | null,
  explanation: (doc.explanation ?? '').split('\n').filter(Boolean),
  calendarVersion: doc.calendarVersion ?? '',
  workdaysLate: doc.workdaysLate ?? null,
})

/** Obligations of a query, nearest due date first. */
export const findObligations = async (
  { payload, req }: Scope,
  where: Where,
): Promise<ObligationRecord[]> => {
  const { docs } = await payload.find({
    collection: 'obligations',
    where,
    sort: ['dueDate', 'key'],
    // The history is long and read only by people.
    select: { history: false },
    req,
    ...EVERYTHING,
  })
  return docs.map((doc) => toObligationRecord(doc as Obligation))
}

export type InsertOptions = {
  planned: readonly PlannedObligation[]
  domainOf: (itemId: string) => string | null
  recordedOn: CivilDate
  now: Date
  simulated: boolean
}

/** Inserts what is not there yet, by key; answers the new rows. */
export const insertPlanned = async (
  { payload, req }: Scope,
  { planned, domainOf, recordedOn, now, simulated }: InsertOptions,
): Promise<ObligationRecord[]> => {
  const known = await findKnownKeys({ payload, req }, planned)
  const inserted: ObligationRecord[] = []
  for (const plan of planned) {
    if (known.has(plan.key)) continue
    known.add(plan.key)
    const doc = await payload.create({
      collection: 'obligations',
      data: {
        ...plannedFields(plan),
        key: plan.key,
        title: plan.title,
        unit: plan.unitId,
        item: plan.itemId,
        domain: domainOf(plan.itemId),
        itemVersion: plan.itemVersionId,
        occurrence: plan.occurrence,
        clauseIndex: plan.clauseIndex,
        event: plan.eventId,
        dueVersion: 1,
        recordedOn,
        state: 'pending',
        simulated,
        history: [
          { at: now.toISOString(), event: '立项', note: plan.explanation.join('\n'), by: '系统' },
        ],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    inserted.push(toObligationRecord(doc))
  }
  return inserted
}

/** The fields that a recomputation renews. */
export const plannedFields = (plan: PlannedObligation) => ({
  anchorEvent: plan.anchor.event,
  anchorDate: plan.anchor.date,
  dueDate: plan.due,
  dueWeek: dueWeekOf(plan.due),
  lastWorkday: plan.lastWorkday,
  provisional: plan.provisional,
  ceiling: plan.ceiling,
  explanation: plan.explanation.join('\n'),
  calendarVersion: plan.calendarVersion,
})

const KEYS_A_QUERY = 200

const findKnownKeys = async (
  { payload, req }: Scope,
  planned: readonly PlannedObligation[],
): Promise<Set<string>> => {
  const known = new Set<string>()
  for (let start = 0; start < planned.length; start += KEYS_A_QUERY) {
    const keys = planned.slice(start, start + KEYS_A_QUERY).map(({ key }) => key)
    const { docs } = await payload.find({
      collection: 'obligations',
      where: { key: { in: keys } },
      select: { key: true },
      req,
      ...EVERYTHING,
    })
    for (const doc of docs) known.add(doc.key)
  }
  return known
}

export type RenewOptions = {
  existing: ObligationRecord
  plan: PlannedObligation
  /** The due date moved: reminders and cards count anew. */
  movesDue: boolean
  /** It was overdue and no longer is. */
  reopens: boolean
  now: Date
  note: string
}

/** Gives an open obligation the dates of a new plan; null when it was closed meanwhile. */
export const renewObligation = async (
  scope: Scope,
  { existing, plan, movesDue, reopens, now, note }: RenewOptions,
): Promise<ObligationRecord | null> => {
  const doc = await compareAndSet(scope, {
    collection: 'obligations',
    id: existing.id,
    expect: { state: { in: [...statesBefore('extend')] } },
    data: {
      ...plannedFields(plan),
      itemVersion: plan.itemVersionId,
      title: plan.title,
      dueVersion: existing.dueVersion + (movesDue ? 1 : 0),
      state: reopens ? 'pending' : existing.state,
      updatedAt: now.toISOString(),
    },
    entry: { at: now.toISOString(), event: OBLIGATION_EVENT_LABELS.extend, note, by: '系统' },
  })
  return doc ? toObligationRecord(doc) : null
}

export type MoveOptions = {
  id: string
  event: ObligationEvent
  now: Date
  by: string
  note?: string
  /** Fields that change with the state. */
  set?: Partial<
    Pick<
      Obligation,
      | 'disclosure'
      | 'priorPublication'
      | 'publishedOn'
      | 'workdaysLate'
      | 'exemptionGround'
      | 'exemptionReason'
      | 'decidedBy'
    >
  >
}

/**
 * The only way an obligation changes its state: a compare-and-set from the states that the event
 * allows. Answers the moved row, or null when somebody else was first or the event is not allowed.
 */
export const moveObligation = async (
  scope: Scope,
  { id, event, now, by, note = '', set = {} }: MoveOptions,
): Promise<ObligationRecord | null> => {
  const doc = await compareAndSet(scope, {
    collection: 'obligations',
    id,
    expect: { state: { in: [...statesBefore(event)] } },
    data: { ...set, state: stateAfter(event), updatedAt: now.toISOString() },
    entry: { at: now.toISOString(), event: OBLIGATION_EVENT_LABELS[event], note, by },
  })
  return doc ? toObligationRecord(doc) : null
}
