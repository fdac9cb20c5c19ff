/**
 * The life of an obligation (公开任务) as one table. Nothing else decides what may follow what: the
 * repository's compare-and-set takes its `from` and `to` from here.
 */
import type { CivilDate } from '../calendar/civilDate'

export const OBLIGATION_STATES = [
  'pending',
  'met',
  'met-late',
  'overdue',
  'exempt',
  'cancelled',
] as const
export type ObligationState = (typeof OBLIGATION_STATES)[number]

export const OBLIGATION_STATE_LABELS: Readonly<Record<ObligationState, string>> = {
  pending: '待公开',
  met: '按时公开',
  'met-late': '逾期公开',
  overdue: '逾期未公开',
  exempt: '免于公开',
  cancelled: '已取消',
}

export const OBLIGATION_EVENTS = [
  'publish-in-time',
  'publish-late',
  'pass-due',
  'extend',
  'exempt',
  'cancel',
  'reopen',
  'reopen-overdue',
] as const
export type ObligationEvent = (typeof OBLIGATION_EVENTS)[number]

/** The event's name as it stands in the history of an obligation. */
export const OBLIGATION_EVENT_LABELS: Readonly<Record<ObligationEvent, string>> = {
  'publish-in-time': '按时公开',
  'publish-late': '逾期公开',
  'pass-due': '到期未公开',
  extend: '到期日重新计算',
  exempt: '批准免于公开',
  cancel: '取消任务',
  reopen: '恢复办理（未到期）',
  'reopen-overdue': '恢复办理（已到期）',
}

/**
 * Event -> allowed states before it, and the state after it. An overdue obligation can still be met
 * in time: by a publication made elsewhere before the due date and accepted later as evidence, or
 * after its due date moved. `reopen` undoes a publication that was withdrawn, an exemption or a
 * cancellation; which of the two reopenings applies follows from the date (`reopenEvent`).
 */
const TRANSITIONS: Readonly<
  Record<ObligationEvent, { from: readonly ObligationState[]; to: ObligationState }>
> = {
  'publish-in-time': { from: ['pending', 'overdue'], to: 'met' },
  'publish-late': { from: ['pending', 'overdue'], to: 'met-late' },
  'pass-due': { from: ['pending'], to: 'overdue' },
  extend: { from: ['pending', 'overdue'], to: 'pending' },
  exempt: { from: ['pending', 'overdue'], to: 'exempt' },
  cancel: { from: ['pending', 'overdue'], to: 'cancelled' },
  reopen: { from: ['met', 'met-late', 'exempt', 'cancelled'], to: 'pending' },
  'reopen-overdue': { from: ['met', 'met-late', 'exempt', 'cancelled'], to: 'overdue' },
}

export type NextState = { ok: true; state: ObligationState } | { ok: false; reason: string }

/** The state after an event, or why the event is refused in this state. */
export const nextState = (options: {
  state: ObligationState
  event: ObligationEvent
}): NextState => {
  const { state, event } = options
  const transition = TRANSITIONS[event]
  if (transition.from.includes(state)) return { ok: true, state: transition.to }
  const expected = transition.from.map((from) => `“${OBLIGATION_STATE_LABELS[from]}”`).join('、')
  return {
    ok: false,
    reason: `公开任务当前为“${OBLIGATION_STATE_LABELS[state]}”，不能执行“${OBLIGATION_EVENT_LABELS[event]}”；只有${expected}的任务可以。`,
  }
}

/** The states an event may start from, for the repository's compare-and-set. */
export const statesBefore = (event: ObligationEvent): readonly ObligationState[] =>
  TRANSITIONS[event].from

/** The state after an event, wherever it is allowed. */
export const stateAfter = (event: ObligationEvent): ObligationState => TRANSITIONS[event].to

/** Does somebody still have to publish? */
export const isOpen = (state: ObligationState): boolean =>
  state === 'pending' || state === 'overdue'

/** A due date ends at 24:00 (民法典 203), so a publication on the due date itself is in time. */
export const publishEvent = (options: {
  due: CivilDate
  publishedOn: CivilDate
}): 'publish-in-time' | 'publish-late' =>
  options.publishedOn <= options.due ? 'publish-in-time' : 'publish-late'

/** Which reopening applies on a day. */
export const reopenEvent = (options: {
  due: CivilDate
  today: CivilDate
}): 'reopen' | 'reopen-overdue' => (options.today <= options.due ? 'reopen' : 'reopen-overdue')

/** Has the due date passed with nothing published? True from the day after the due date on. */
export const isPastDue = (options: {
  state: ObligationState
  due: CivilDate
  today: CivilDate
}): boolean => isOpen(options.state) && options.today > options.due
