import type { ReviewStep, ReviewView, StageView } from '../../../src/domain/office/reviewViews'
import { REVIEW_STAGE_LABELS, type ReviewStage } from '../../../src/domain/publication/reviewStage'

/** A stage of the chain; names only what matters to the test. */
export const aStage = (stage: ReviewStage, rest: Partial<StageView> = {}): StageView => ({
  stage,
  label: REVIEW_STAGE_LABELS[stage],
  state: 'later',
  by: null,
  at: null,
  people: ['张三'],
  ...rest,
})

export const aStep = (rest: Partial<ReviewStep> = {}): ReviewStep => ({
  at: '2026-11-20T01:00:00.000Z',
  act: '提交审核',
  stage: null,
  by: '李编辑',
  inPlaceOf: null,
  opinion: '',
  comments: [],
  ...rest,
})

/** A draft that nobody has submitted yet, unless told otherwise. */
export const aReviewView = (
  rest: Partial<Omit<ReviewView, 'may'>> & { may?: Partial<ReviewView['may']> } = {},
): ReviewView => ({
  state: 'draft',
  stateLabel: '草稿',
  revision: 1,
  urgent: false,
  contentHash: 'a'.repeat(64),
  stages: [aStage('tier1'), aStage('secrecy', { people: ['王密'] })],
  waitingSince: null,
  waitedWorkdays: 0,
  overdue: false,
  scheduledFor: null,
  publishedAt: null,
  dutyProblem: null,
  difference: null,
  history: [],
  secrecy: null,
  channels: [],
  ...rest,
  may: {
    save: false,
    submit: false,
    recall: false,
    review: [],
    schedule: false,
    unschedule: false,
    publish: false,
    correct: false,
    abandonCorrection: false,
    withdraw: false,
    release: false,
    ...rest.may,
  },
})
