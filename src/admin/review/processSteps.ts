import type { ReviewView, StageView } from '../../domain/office/reviewViews'

/** A step from draft to the public, as the chain above the form shows it. */
export type ProcessStep = {
  key: string
  label: string
  state: StageView['state']
  by: string | null
  at: string | null
  /** Who may act at it. */
  people: string[]
}

/** Writing, the stages of review, and publication: one line for all of it. */
export const processSteps = ({
  state,
  stages,
  publishedAt,
  scheduledFor,
}: Pick<ReviewView, 'state' | 'stages' | 'publishedAt' | 'scheduledFor'>): ProcessStep[] => {
  const isDraft = state === 'draft'
  const isOut = state === 'published' || state === 'withdrawn'
  const step = (key: string, label: string, stepState: StageView['state']): ProcessStep => ({
    key,
    label,
    state: stepState,
    by: null,
    at: null,
    people: [],
  })
  return [
    step('write', '撰写', isDraft ? 'waiting' : 'done'),
    ...stages.map(({ stage, label, state: stageState, by, at, people }) => ({
      key: stage,
      label,
      // Nothing waits for a reviewer while the author is still writing; what is public has passed.
      state: isOut
        ? ('done' as const)
        : stageState === 'waiting' && state !== 'reviewing'
          ? ('later' as const)
          : stageState,
      by,
      at,
      people,
    })),
    {
      ...step(
        'publish',
        state === 'withheld' ? '不予公开' : '公开',
        isOut || state === 'withheld'
          ? 'done'
          : state === 'approved' || state === 'scheduled'
            ? 'waiting'
            : 'later',
      ),
      at: isOut ? publishedAt : state === 'scheduled' ? scheduledFor : null,
    },
  ]
}
