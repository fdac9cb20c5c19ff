import { describe, expect, it } from '@jest/globals'
import { processSteps } from '../../../src/admin/review/processSteps'
import type { DisclosureState } from '../../../src/domain/publication/disclosureState'
import { aReviewView, aStage } from './aReviewView'

describe('The chain above the form', () => {
  it.each<[DisclosureState, string[]]>([
    ['draft', ['waiting', 'later', 'later', 'later']],
    ['reviewing', ['done', 'waiting', 'later', 'later']],
    ['published', ['done', 'done', 'done', 'done']],
    ['withdrawn', ['done', 'done', 'done', 'done']],
  ])('of a copy that is %s has one step at most that is current', (state, states) => {
    const stages = [aStage('tier1', { state: 'waiting' }), aStage('secrecy')]
    expect(processSteps(aReviewView({ state, stages })).map((step) => step.state)).toEqual(states)
  })

  it.each<DisclosureState>(['approved', 'scheduled'])(
    'of a copy that is %s waits for publication alone',
    (state) => {
      const stages = [aStage('tier1', { state: 'done' }), aStage('secrecy', { state: 'done' })]
      expect(processSteps(aReviewView({ state, stages })).map((step) => step.state)).toEqual([
        'done',
        'done',
        'done',
        'waiting',
      ])
    },
  )

  it('shows all stages of an urgent copy as current at once', () => {
    const stages = [aStage('tier1', { state: 'waiting' }), aStage('secrecy', { state: 'waiting' })]
    const steps = processSteps(aReviewView({ state: 'reviewing', urgent: true, stages }))
    expect(steps.filter(({ state }) => state === 'waiting')).toHaveLength(2)
  })

  it('ends what was refused by the secrecy review without a word of publication', () => {
    const last = processSteps(aReviewView({ state: 'withheld' })).at(-1)
    expect(last).toMatchObject({ label: '不予公开', state: 'done', at: null })
  })
})
