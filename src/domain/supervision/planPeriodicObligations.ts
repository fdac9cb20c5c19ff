/**
 * The obligations that come round by the calendar, made ahead of time. Planning again gives the same
 * keys, so a job may run it daily and insert what is not there yet.
 */
import { addDays, formatCivilDate } from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import { datedClause } from './datedClause'
import type { DatedClause } from './datedClause'
import { trackOf } from './eventKind'
import { buildObligationKey } from './obligationKey'
import { formatOccurrence, sinceId } from './occurrenceId'
import { intervalOccurrence, occurrencesOf } from './occurrences'
import type { ClauseOccurrence } from './occurrences'
import { isInForce, isSupervised, isUnitActive } from './plannedObligation'
import type { PlannedObligation, SupervisedItemVersion, SupervisedUnit } from './plannedObligation'

export type PlanPeriodicOptions = {
  /** All versions of the items, superseded ones included: each occurrence takes the one it fell under. */
  itemVersions: readonly SupervisedItemVersion[]
  /** Owning units that are not listed get nothing. */
  units: readonly SupervisedUnit[]
  calendar: WorkCalendar
  /** Nothing due before this day is planned. */
  supervisionStart: CivilDate
  today: CivilDate
  /** How far ahead, in calendar days. */
  horizonDays: number
  /** The day of the unit's last publication under the item, for `interval` clauses; null for none. */
  lastPublishedOn: (itemId: string, unitId: string) => CivilDate | null
}

/**
 * Plans every periodic, fixed-date and interval obligation due between the start of supervision and
 * the horizon, for every owning unit active on the due date.
 *
 * An occurrence falls under the version in force on its due date. Where a change moved that date
 * across the day it took effect, no version would claim it; then the earlier version's date stands,
 * since the duty was already running. An occurrence whose window opened before supervision began is
 * planned when it is due on or after that day.
 */
export const planPeriodicObligations = (options: PlanPeriodicOptions): PlannedObligation[] => {
  const { today, horizonDays } = options
  const context: Context = {
    ...options,
    until: addDays(today, horizonDays),
    unitOf: new Map(options.units.map((unit) => [unit.id, unit])),
  }
  return [...versionsByItem(options.itemVersions).values()].flatMap((versions) =>
    clauseIndexes(versions).flatMap((clauseIndex) => [
      ...planRhythm(versions, clauseIndex, context),
      ...planInterval(versions, clauseIndex, context),
    ]),
  )
}

type Context = PlanPeriodicOptions & {
  until: CivilDate
  unitOf: ReadonlyMap<string, SupervisedUnit>
}

type Candidate = { version: SupervisedItemVersion; occurrence: ClauseOccurrence }

const versionsByItem = (
  all: readonly SupervisedItemVersion[],
): Map<string, SupervisedItemVersion[]> => {
  const byItem = new Map<string, SupervisedItemVersion[]>()
  for (const version of all) {
    if (!isSupervised(version)) continue
    byItem.set(version.itemId, [...(byItem.get(version.itemId) ?? []), version])
  }
  for (const versions of byItem.values()) {
    versions.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  }
  return byItem
}

const clauseIndexes = (versions: readonly SupervisedItemVersion[]): number[] =>
  Array.from({ length: Math.max(0, ...versions.map(({ clauses }) => clauses.length)) }, (_, i) => i)

const planRhythm = (
  versions: readonly SupervisedItemVersion[],
  clauseIndex: number,
  context: Context,
): PlannedObligation[] => {
  const { supervisionStart, until, calendar } = context
  const byId = new Map<string, Candidate[]>()
  for (const version of versions) {
    const clause = version.clauses[clauseIndex]
    if (!clause || trackOf(clause) !== 'calendar') continue
    const occurrences = occurrencesOf({ clause, from: supervisionStart, to: until, calendar })
    for (const occurrence of occurrences) {
      byId.set(occurrence.id, [...(byId.get(occurrence.id) ?? []), { version, occurrence }])
    }
  }
  return [...byId.values()].flatMap((candidates) => {
    const chosen = governing(candidates, versions)
    return chosen ? forUnits(chosen, clauseIndex, context) : []
  })
}

/** The candidate in force on its own due date, else the one that was running when the next took over. */
const governing = (
  candidates: readonly Candidate[],
  versions: readonly SupervisedItemVersion[],
): Candidate | undefined =>
  candidates.findLast(({ version, occurrence }) => isInForce(version, occurrence.due)) ??
  (candidates.length > 1
    ? candidates.findLast(
        ({ version, occurrence }) =>
          version.effectiveFrom <= occurrence.due &&
          versions.some((other) => isInForce(other, occurrence.due)),
      )
    : undefined)

/** Dated once: every owning unit shares the occurrence's date and explanation. */
const forUnits = (
  { version, occurrence }: Candidate,
  clauseIndex: number,
  context: Context,
): PlannedObligation[] => {
  const dated = dateOf(occurrence, context)
  if (!dated) return []
  return activeUnits(version, occurrence.due, context).map((unitId) =>
    obligationOf({ version, occurrence, dated, clauseIndex, unitId }),
  )
}

const activeUnits = (
  version: SupervisedItemVersion,
  day: CivilDate,
  { unitOf }: Context,
): string[] =>
  [...new Set(version.unitIds)].filter((unitId) => {
    const unit = unitOf.get(unitId)
    return unit !== undefined && isUnitActive(unit, day)
  })

/** One open turn a unit: N after its last publication, or after the start where that says more. */
const planInterval = (
  versions: readonly SupervisedItemVersion[],
  clauseIndex: number,
  context: Context,
): PlannedObligation[] => {
  const { today, calendar, supervisionStart, until, lastPublishedOn } = context
  const version = versions.find((candidate) => isInForce(candidate, today))
  const clause = version?.clauses[clauseIndex]
  if (!version || clause?.kind !== 'interval' || clause.onRequest) return []

  // The first version with the rhythm counts, so that a later one starts no second turn.
  const since = versions.find(({ clauses }) => clauses[clauseIndex]?.kind === 'interval')
  return activeUnits(version, today, context).flatMap((unitId) => {
    const start = latest([
      supervisionStart,
      since?.effectiveFrom ?? version.effectiveFrom,
      context.unitOf.get(unitId)?.activeFrom ?? supervisionStart,
    ])
    const turn = (base: CivilDate): ClauseOccurrence | null =>
      intervalOccurrence({ clause, base, id: sinceId(base), calendar })
    const last = lastPublishedOn(version.itemId, unitId)
    const fromLast = last && turn(last)
    const occurrence = fromLast && fromLast.due >= start ? fromLast : turn(start)
    if (!occurrence || occurrence.due > until) return []
    const dated = dateOf(occurrence, context)
    return dated ? obligationOf({ version, occurrence, dated, clauseIndex, unitId }) : []
  })
}

const dateOf = ({ id, clause, anchor }: ClauseOccurrence, { calendar }: Context) =>
  datedClause({
    clause,
    anchor: anchor.date,
    calendar,
    lead: [`公开任务：${formatOccurrence(id) ?? id}`],
  })

const obligationOf = (options: {
  version: SupervisedItemVersion
  occurrence: ClauseOccurrence
  dated: DatedClause
  clauseIndex: number
  unitId: string
}): PlannedObligation => {
  const { version, occurrence, dated, clauseIndex, unitId } = options
  const { itemId } = version
  return {
    key: buildObligationKey({ itemId, clauseIndex, unitId, occurrence: occurrence.id }),
    itemId,
    itemVersionId: version.id,
    unitId,
    clauseIndex,
    occurrence: occurrence.id,
    eventId: null,
    anchor: occurrence.anchor,
    ...dated,
    ceiling: false,
    title: titleOf(version, clauseIndex, occurrence),
  }
}

/** A fixed date names itself: an annual report due in 2026 speaks of 2025, so the year alone misleads. */
const titleOf = (
  version: SupervisedItemVersion,
  clauseIndex: number,
  occurrence: ClauseOccurrence,
): string =>
  version.clauses[clauseIndex]?.kind === 'on-date'
    ? `${version.name}（${formatCivilDate(occurrence.due)}前）`
    : `${version.name}（${formatOccurrence(occurrence.id) ?? occurrence.id}）`

const latest = (dates: readonly CivilDate[]): CivilDate => dates.reduce((a, b) => (a > b ? a : b))
