/** The events a unit records, and which of them the clauses of an item listen to. */
import type { Anchor, TimeLimitClause } from '../time-limits/clause'

export const EVENT_KINDS = [
  'formed',
  'changed',
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
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Names on the recording form. */
export const EVENT_KIND_LABELS: Readonly<Record<EventKind, string>> = {
  formed: '信息形成（制作或获取）',
  changed: '信息变更',
  decided: '作出决定',
  approved: '批准、批复',
  received: '收到',
  published: '相关文件发布',
  posted: '开始公示',
  signed: '签订、签署',
  allocated: '分配结果确定、资金下达',
  occurred: '事项发生',
  starts: '活动开始',
  ends: '活动结束',
}

/**
 * The event kinds an anchor listens to. An anchor that is missing, or that no event stands for, is
 * Article 26's: information formed or changed.
 */
const KINDS_OF_ANCHOR: Readonly<Record<Anchor, readonly EventKind[]>> = {
  formed: ['formed'],
  changed: ['changed'],
  'formed-or-changed': ['formed', 'changed'],
  'made-or-obtained': ['formed'],
  decided: ['decided'],
  approved: ['approved'],
  received: ['received'],
  published: ['published'],
  posted: ['posted'],
  signed: ['signed'],
  allocated: ['allocated'],
  occurred: ['occurred'],
  starts: ['starts'],
  ends: ['ends'],
  'last-update': ['formed', 'changed'],
  'period-end': ['formed', 'changed'],
  calendar: ['formed', 'changed'],
  none: ['formed', 'changed'],
}

/** How the date of a clause comes about. */
export type ClauseTrack = 'event' | 'calendar' | 'follow-up' | 'none'

/** Event-driven, by the calendar or rhythm, a date after posting, or no date at all. */
export const trackOf = (clause: TimeLimitClause): ClauseTrack => {
  if (clause.onRequest) return 'none'
  switch (clause.kind) {
    case 'within':
    case 'before':
    case 'together':
    case 'realtime':
    case 'promptly':
      return 'event'
    case 'periodic':
    case 'on-date':
    case 'interval':
      return 'calendar'
    case 'notice':
    case 'take-down':
      return 'follow-up'
    case 'standing':
    case 'reference':
    case 'unclear':
      return 'none'
  }
}

/** The event kinds one clause listens to, whichever its track. */
export const kindsOfClause = (clause: TimeLimitClause): readonly EventKind[] =>
  trackOf(clause) === 'follow-up' && clause.anchor === 'none'
    ? ['posted']
    : KINDS_OF_ANCHOR[clause.anchor]

/**
 * The event kinds the recording form offers for an item, in the form's order; empty when the item
 * runs by the calendar alone. A change always counts beside other events, since Article 26 names it,
 * and an item whose clauses yield no date at all falls under Article 26 as a whole. A posting period
 * offers nothing of its own: publishing starts it.
 */
export const eventKindsOf = (clauses: readonly TimeLimitClause[]): EventKind[] => {
  const proactive = clauses.filter((clause) => !clause.onRequest)
  if (clauses.length > 0 && proactive.length === 0) return []

  const listening = proactive.filter((clause) => trackOf(clause) === 'event')
  const runsByCalendar = proactive.some((clause) => trackOf(clause) === 'calendar')
  if (listening.length === 0 && runsByCalendar) return []

  const kinds = new Set<EventKind>(listening.flatMap((clause) => kindsOfClause(clause)))
  if (listening.length === 0) kinds.add('formed')
  kinds.add('changed')
  return EVENT_KINDS.filter((kind) => kinds.has(kind))
}
