/**
 * The stages of review (三审三校 and 保密审查). A unit has one to three tiers; the secrecy review comes
 * after them, or beside them on the urgent path. None is ever skipped.
 */
export const REVIEW_TIERS = ['tier1', 'tier2', 'tier3'] as const
export type ReviewTier = (typeof REVIEW_TIERS)[number]

export const REVIEW_STAGES = [...REVIEW_TIERS, 'secrecy'] as const
export type ReviewStage = (typeof REVIEW_STAGES)[number]

export const REVIEW_STAGE_LABELS: Readonly<Record<ReviewStage, string>> = {
  tier1: '一审（科室负责人）',
  tier2: '二审（分管领导）',
  tier3: '三审（分管信息公开和保密的领导）',
  secrecy: '保密审查',
}

/** The stages of a unit with so many tiers, in order. */
export const stagesOf = (tiers: number): ReviewStage[] => [
  ...REVIEW_TIERS.slice(0, Math.min(3, Math.max(1, tiers))),
  'secrecy',
]

/** An approval in force counts for exactly one content. */
export type Approval = { stage: ReviewStage; contentHash: string; reviewerId: string }

export type ReviewProgressOptions = {
  stages: readonly ReviewStage[]
  /** Side by side instead of one after the other. */
  urgent: boolean
  approvals: readonly Approval[]
  contentHash: string
}

export type ReviewProgress = {
  done: ReviewStage[]
  /** Whose turn it is now; empty when all have approved. */
  waiting: ReviewStage[]
}

/** Where the review of a content stands. Approvals of any other content count for nothing. */
export const reviewProgress = ({
  stages,
  urgent,
  approvals,
  contentHash,
}: ReviewProgressOptions): ReviewProgress => {
  const isDone = (stage: ReviewStage): boolean =>
    approvals.some((one) => one.stage === stage && one.contentHash === contentHash)
  const open = stages.filter((stage) => !isDone(stage))
  return { done: stages.filter(isDone), waiting: urgent ? open : open.slice(0, 1) }
}

export type ReviewDutyOptions = {
  stage: ReviewStage
  personId: string
  /** Everyone who wrote at the content. */
  authorIds: readonly string[]
  /** Who may act at this stage: the reviewers named for it and their deputies of the day. */
  eligibleIds: readonly string[]
  /** Approvals of the same content. */
  approvals: readonly Approval[]
}

/**
 * Why a person may not act at a stage; null when they may. The author reviews nothing of their own,
 * and nobody reviews the same content at two stages (三审三校: one after the other, each with fresh eyes).
 */
export const reviewDutyProblem = ({
  stage,
  personId,
  authorIds,
  eligibleIds,
  approvals,
}: ReviewDutyOptions): string | null => {
  if (authorIds.includes(personId)) return '撰写过这份稿件的人不能审核它'
  if (!eligibleIds.includes(personId)) return `您不是这份稿件的${REVIEW_STAGE_LABELS[stage]}人员`
  const other = approvals.find((one) => one.reviewerId === personId && one.stage !== stage)
  return other
    ? `您已办理过这份稿件的${REVIEW_STAGE_LABELS[other.stage]}，另一级须由他人办理`
    : null
}

/** `|tier1|secrecy|`: stages in one column, asked by `|tier1|`, the same on both databases. */
export const stagesColumn = (stages: readonly ReviewStage[]): string =>
  stages.length === 0 ? '' : `|${stages.join('|')}|`

/** Reads the column back. */
export const stagesOfColumn = (column: string | null | undefined): ReviewStage[] =>
  REVIEW_STAGES.filter((stage) => column?.includes(`|${stage}|`))
