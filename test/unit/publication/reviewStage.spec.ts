import { describe, expect, it } from '@jest/globals'
import {
  reviewDutyProblem,
  reviewProgress,
  stagesColumn,
  stagesOf,
  stagesOfColumn,
} from '../../../src/domain/publication/reviewStage'

const approval = (stage: 'tier1' | 'tier2' | 'tier3' | 'secrecy', contentHash = 'h') => ({
  stage,
  contentHash,
  reviewerId: stage,
})

describe('the stages of review', () => {
  it.each([
    [0, ['tier1', 'secrecy']],
    [1, ['tier1', 'secrecy']],
    [2, ['tier1', 'tier2', 'secrecy']],
    [3, ['tier1', 'tier2', 'tier3', 'secrecy']],
    [9, ['tier1', 'tier2', 'tier3', 'secrecy']],
  ])('of a unit with %i tiers end with the secrecy review', (tiers, stages) => {
    expect(stagesOf(tiers)).toEqual(stages)
  })

  it('wait one after the other, or side by side on the urgent path, and none is skipped', () => {
    const stages = stagesOf(2)
    const options = { stages, contentHash: 'h', approvals: [approval('tier2')] }
    expect(reviewProgress({ ...options, urgent: false }).waiting).toEqual(['tier1'])
    expect(reviewProgress({ ...options, urgent: true }).waiting).toEqual(['tier1', 'secrecy'])
    const all = stages.map((stage) => approval(stage))
    expect(reviewProgress({ ...options, approvals: all, urgent: true }).waiting).toEqual([])
  })

  it('count no approval of another content', () => {
    const approvals = [approval('tier1', 'before'), approval('secrecy', 'before')]
    expect(
      reviewProgress({ stages: stagesOf(1), urgent: false, approvals, contentHash: 'now' }),
    ).toEqual({ done: [], waiting: ['tier1'] })
  })

  it.each([
    ['an author', 'a', '撰写过'],
    ['a stranger', 'x', '您不是'],
    ['who acted at another stage', 'tier1', '另一级须由他人办理'],
    ['the named reviewer', 's', null],
  ])('answer %s', (_, personId, problem) => {
    const answer = reviewDutyProblem({
      stage: 'secrecy',
      personId,
      authorIds: ['a'],
      eligibleIds: ['a', 'tier1', 's'],
      approvals: [approval('tier1')],
    })
    if (problem === null) expect(answer).toBeNull()
    else expect(answer).toContain(problem)
  })

  it('stand in one column and are read back', () => {
    expect(stagesColumn(['tier1', 'secrecy'])).toBe('|tier1|secrecy|')
    expect(stagesOfColumn('|tier1|secrecy|')).toEqual(['tier1', 'secrecy'])
    expect(stagesOfColumn(stagesColumn([]))).toEqual([])
    expect(stagesOfColumn(null)).toEqual([])
  })
})
