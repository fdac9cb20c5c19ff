import { describe, expect, it } from '@jest/globals'
import { actOnCard, CARD_ACTIONS, CARD_STATES } from '../../../src/domain/supervision/cardState'
import type { CardActionOptions } from '../../../src/domain/supervision/cardState'
import { OBLIGATION_STATES } from '../../../src/domain/supervision/obligationState'

const act = (changes: Partial<CardActionOptions>) =>
  actOnCard({
    state: 'issued',
    action: 'explain',
    actor: 'unit',
    text: '经办人调岗，交接遗漏。',
    obligationState: 'met-late',
    ...changes,
  })

const ALLOWED = [
  ['issued', 'explain', 'explained'],
  ['explained', 'explain', 'explained'],
  ['issued', 'close', 'closed'],
  ['explained', 'close', 'closed'],
  ['issued', 'revoke', 'revoked'],
  ['explained', 'revoke', 'revoked'],
  ['closed', 'revoke', 'revoked'],
] as const

const actorOf = (action: string) =>
  (action === 'explain' ? 'unit' : 'auditor') as 'unit' | 'auditor'

describe('the life of a card', () => {
  it.each(ALLOWED)('lets an %s card be acted on by %s: %s', (state, action, next) => {
    expect(act({ state, action, actor: actorOf(action) })).toEqual({ ok: true, state: next })
  })

  const forbidden = CARD_STATES.flatMap((state) =>
    CARD_ACTIONS.filter(
      (action) => !ALLOWED.some(([from, name]) => from === state && name === action),
    ).map((action) => [state, action] as const),
  )
  it.each(forbidden)('refuses an %s card the action %s', (state, action) => {
    expect(act({ state, action, actor: actorOf(action) }).ok).toBe(false)
  })

  it.each(CARD_ACTIONS)('keeps %s from the other side and from strangers', (action) => {
    const other = actorOf(action) === 'unit' ? 'auditor' : 'unit'
    expect(act({ action, actor: other }).ok).toBe(false)
    expect(act({ action, actor: null }).ok).toBe(false)
  })

  it.each(OBLIGATION_STATES)(
    'closes on an obligation that is %s only when nothing is open',
    (obligationState) => {
      const result = act({ action: 'close', actor: 'auditor', obligationState })
      expect(result.ok).toBe(obligationState !== 'pending' && obligationState !== 'overdue')
    },
  )

  it('asks for words: a reason to revoke, an explanation from the unit, none to close', () => {
    expect(act({ action: 'revoke', actor: 'auditor', text: '  ' })).toEqual({
      ok: false,
      reason: '撤销监督牌必须填写理由。',
    })
    expect(act({ text: '' })).toEqual({ ok: false, reason: '请填写情况说明。' })
    expect(act({ action: 'close', actor: 'auditor', text: '' }).ok).toBe(true)
  })
})
