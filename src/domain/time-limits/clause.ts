/**
 * The reading of a 公开时限: closed sets shared by the grammar, the due-date rules, the stored item
 * versions and the command line (`gongkai rule`).
 */

export const CLAUSE_KINDS = [
  'within', // N after an event
  'before', // N ahead of an event
  'on-date', // a date of every year, or one full date
  'periodic', // every month, quarter, half-year, year
  'interval', // at most N since the last update
  'together', // with another publication; `amount` is the ceiling
  'notice', // stays posted at least N
  'take-down', // comes down after N
  'realtime',
  'promptly',
  'standing',
  'reference', // 同上
  'unclear',
] as const
export type ClauseKind = (typeof CLAUSE_KINDS)[number]

export const ANCHORS = [
  'formed',
  'changed',
  'formed-or-changed',
  'made-or-obtained',
  'decided',
  'approved',
  'received',
  'published',
  'posted',
  'signed',
  'allocated',
  'occurred',
  'starts',
  'ends',
  'last-update',
  'period-end',
  'calendar',
  'none',
] as const
export type Anchor = (typeof ANCHORS)[number]

export const LIMIT_UNITS = ['hour', 'day', 'workday', 'week', 'month', 'quarter', 'year'] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

export const PERIODS = ['month', 'quarter', 'half-year', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** One limit of a text. `amount` counts `unit`s; a bare 日 is a calendar day (民法典 1259, 预算法 14). */
export type TimeLimitClause = {
  kind: ClauseKind
  anchor: Anchor
  /** The anchor's words as printed, white space removed. */
  anchorText?: string
  amount?: number
  unit?: LimitUnit
  /** The clock of an answer to an application (依申请): never part of the proactive audit. */
  onRequest?: boolean
  /** `MM-DD` for every year, or a full `YYYY-MM-DD`. */
  dates?: string[]
  period?: Period
  /** Day of the month, for a periodic limit. */
  day?: number
}

/** What was understood of a text; `reasons` (Chinese) say why a person must look. */
export type ParsedTimeLimit = {
  text: string
  clauses: TimeLimitClause[]
  needsReview: boolean
  reasons: string[]
}
