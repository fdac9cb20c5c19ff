/** What planning takes and gives: plain records that services map to and from documents. */
import type { CivilDate } from '../calendar/civilDate'
import type { Anchor, TimeLimitClause } from '../time-limits/clause'

export type DisclosureMethod = 'proactive' | 'onRequest'

/** The part of an immutable item version that supervision reads. */
export type SupervisedItemVersion = {
  id: string
  itemId: string
  /** The item's name, for titles. */
  name: string
  clauses: readonly TimeLimitClause[]
  methods: readonly DisclosureMethod[]
  /** Owning units, groups resolved to their members. */
  unitIds: readonly string[]
  effectiveFrom: CivilDate
  /** First day on which it is no longer in force; null while it is. */
  effectiveTo: CivilDate | null
}

export type SupervisedUnit = {
  id: string
  activeFrom: CivilDate | null
  /** First day on which the unit no longer exists. */
  activeTo: CivilDate | null
}

/** What the limit is counted from: the event in the clause's words and its date. */
export type ObligationAnchor = { event: Anchor; date: CivilDate }

export type PlannedObligation = {
  /** Unique; see `obligationKey.ts`. */
  key: string
  itemId: string
  /** The version that applied. A field and not part of the key. */
  itemVersionId: string
  unitId: string
  /** Index in the version's clauses, or -1 for Article 26's own limit. */
  clauseIndex: number
  occurrence: string
  /** The recorded event, for event-driven obligations. */
  eventId: string | null
  anchor: ObligationAnchor
  due: CivilDate
  /** The due date itself or, where that is a rest day, the working day before it. */
  lastWorkday: CivilDate
  /** Leans on a year without an official calendar. */
  provisional: boolean
  /** Article 26's 20 working days stand in for 及时, 实时, hours or no limit at all. */
  ceiling: boolean
  /** Lines that a clerk can check by hand. */
  explanation: string[]
  calendarVersion: string
  /** Chinese, e.g. `财政收支情况（2026年第四季度）`. */
  title: string
}

/** Is a version in force on a day? */
export const isInForce = (
  version: Pick<SupervisedItemVersion, 'effectiveFrom' | 'effectiveTo'>,
  day: CivilDate,
): boolean =>
  version.effectiveFrom <= day && (version.effectiveTo === null || day < version.effectiveTo)

/** Does a unit exist on a day? */
export const isUnitActive = (unit: SupervisedUnit, day: CivilDate): boolean =>
  (unit.activeFrom === null || unit.activeFrom <= day) &&
  (unit.activeTo === null || day < unit.activeTo)

/** Only proactive disclosure is supervised: answers to applications run on a clock of their own. */
export const isSupervised = (version: Pick<SupervisedItemVersion, 'methods'>): boolean =>
  version.methods.length === 0 || version.methods.includes('proactive')
