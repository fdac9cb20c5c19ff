/**
 * The life of a working copy from draft to the public and back, as one table. `reviewing` covers all
 * tiers and the secrecy review; whose turn it is follows from the reviews (`reviewProgress.ts`).
 */
export const DISCLOSURE_STATES = [
  'draft',
  'reviewing',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'withheld',
] as const
export type DisclosureState = (typeof DISCLOSURE_STATES)[number]

export const DISCLOSURE_STATE_LABELS: Readonly<Record<DisclosureState, string>> = {
  draft: '草稿',
  reviewing: '审核中',
  approved: '审核通过，待公开',
  scheduled: '已定时',
  published: '已公开',
  withdrawn: '已撤回公开',
  withheld: '不予公开',
}

export const DISCLOSURE_EVENTS = [
  'submit',
  'return',
  'recall',
  'approve',
  'void',
  'schedule',
  'unschedule',
  'publish',
  'withhold',
  'correct',
  'abandon-correction',
  'withdraw',
] as const
export type DisclosureEventName = (typeof DISCLOSURE_EVENTS)[number]

/** The name of a step as people read it, in history and in refusals. */
export const DISCLOSURE_EVENT_LABELS: Readonly<Record<DisclosureEventName, string>> = {
  submit: '提交审核',
  return: '退回修改',
  recall: '撤回修改',
  approve: '审核通过',
  void: '内容有变，重新审核',
  schedule: '定时公开',
  unschedule: '取消定时',
  publish: '公开发布',
  withhold: '决定不予公开',
  correct: '更正',
  'abandon-correction': '放弃更正',
  withdraw: '撤回公开',
}

const TRANSITIONS: Readonly<
  Record<DisclosureEventName, { from: readonly DisclosureState[]; to: DisclosureState }>
> = {
  submit: { from: ['draft'], to: 'reviewing' },
  return: { from: ['reviewing'], to: 'draft' },
  recall: { from: ['reviewing', 'approved', 'scheduled'], to: 'draft' },
  approve: { from: ['reviewing'], to: 'approved' },
  // A redaction by the secrecy reviewer changes the content: the tiers look again.
  void: { from: ['reviewing', 'approved', 'scheduled'], to: 'reviewing' },
  schedule: { from: ['approved'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'approved' },
  publish: { from: ['approved', 'scheduled'], to: 'published' },
  withhold: { from: ['reviewing'], to: 'withheld' },
  correct: { from: ['published'], to: 'draft' },
  'abandon-correction': { from: ['draft'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
}

/** The states that a step may start from, for the repository's compare-and-set. */
export const statesBeforeStep = (event: DisclosureEventName): readonly DisclosureState[] =>
  TRANSITIONS[event].from

/** The state after a step. */
export const stateAfterStep = (event: DisclosureEventName): DisclosureState => TRANSITIONS[event].to

/** Why a step is not possible now; null when it is. */
export const stepProblem = ({
  state,
  event,
}: {
  state: DisclosureState
  event: DisclosureEventName
}): string | null =>
  TRANSITIONS[event].from.includes(state)
    ? null
    : `稿件当前为“${DISCLOSURE_STATE_LABELS[state]}”，不能${DISCLOSURE_EVENT_LABELS[event]}`

/** May its content be changed? Only a draft: what is under review or public stands still. */
export const isEditable = (state: DisclosureState): boolean => state === 'draft'
