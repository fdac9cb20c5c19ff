import { describe, expect, it } from '@jest/globals'
import {
  isOpen,
  isPastDue,
  nextState,
  OBLIGATION_EVENTS,
  OBLIGATION_STATES,
  publishEvent,
  reopenEvent,
} from '../../../src/domain/supervision/obligationState'
import type {
  ObligationEvent,
  ObligationState,
} from '../../../src/domain/supervision/obligationState'
import { day } from './anObligation'

const ALLOWED: readonly (readonly [ObligationState, ObligationEvent, ObligationState])[] = [
  ['pending', 'publish-in-time', 'met'],
  ['overdue', 'publish-in-time', 'met'],
  ['pending', 'publish-late', 'met-late'],
  ['overdue', 'publish-late', 'met-late'],
  ['pending', 'pass-due', 'overdue'],
  ['pending', 'extend', 'pending'],
  ['overdue', 'extend', 'pending'],
  ['pending', 'exempt', 'exempt'],
  ['overdue', 'exempt', 'exempt'],
  ['pending', 'cancel', 'cancelled'],
  ['overdue', 'cancel', 'cancelled'],
  ...(['met', 'met-late', 'exempt', 'cancelled'] as const).flatMap(
    (state) =>
      [
        [state, 'reopen', 'pending'],
        [state, 'reopen-overdue', 'overdue'],
      ] as const,
  ),
]

describe('obligation states', () => {
  it.each(ALLOWED)('lets %s go by %s to %s', (state, event, next) => {
    expect(nextState({ state, event })).toEqual({ ok: true, state: next })
  })

  const forbidden = OBLIGATION_STATES.flatMap((state) =>
    OBLIGATION_EVENTS.filter(
      (event) => !ALLOWED.some(([from, name]) => from === state && name === event),
    ).map((event) => [state, event] as const),
  )
  it.each(forbidden)('refuses %s by %s with a Chinese reason', (state, event) => {
    const result = nextState({ state, event })
    expect(result.ok).toBe(false)
    expect(!result.ok && result.reason).toMatch(/当前为“.+”，不能执行“.+”；只有“.+”的任务可以。/)
  })

  it('calls pending and overdue open and nothing else', () => {
    expect(OBLIGATION_STATES.filter(isOpen)).toEqual(['pending', 'overdue'])
  })

  it('counts a publication on the due date itself as in time (民法典 203: the day ends at 24:00)', () => {
    const due = day('2026-11-23')
    expect(publishEvent({ due, publishedOn: due })).toBe('publish-in-time')
    expect(publishEvent({ due, publishedOn: day('2026-11-24') })).toBe('publish-late')
    expect(isPastDue({ state: 'pending', due, today: due })).toBe(false)
    expect(isPastDue({ state: 'pending', due, today: day('2026-11-24') })).toBe(true)
    expect(isPastDue({ state: 'met', due, today: day('2026-11-24') })).toBe(false)
  })

  it('reopens into pending until the due date and into overdue after it', () => {
    const due = day('2026-11-23')
    expect(reopenEvent({ due, today: due })).toBe('reopen')
    expect(reopenEvent({ due, today: day('2026-11-24') })).toBe('reopen-overdue')
  })
})
