import { describe, expect, it } from '@jest/globals'
import { nextAttempt } from '../../../src/notifications/retryPolicy'

const failedAt = new Date('2026-11-23T00:00:00Z')

describe('the retry policy', () => {
  it.each([
    [1, '2026-11-23T00:01:00.000Z'],
    [2, '2026-11-23T00:05:00.000Z'],
    [3, '2026-11-23T00:15:00.000Z'],
    [4, '2026-11-23T01:00:00.000Z'],
    [5, '2026-11-23T06:00:00.000Z'],
  ])('waits longer after failure %i', (attempts, at) => {
    const next = nextAttempt({ attempts, failedAt, retryable: true })
    expect(next.ok && next.at.toISOString()).toBe(at)
  })

  it('gives up after the sixth failure and says so to a person', () => {
    expect(nextAttempt({ attempts: 6, failedAt, retryable: true })).toEqual({
      ok: false,
      reason: '已发送6次均失败，请检查邮件服务后重新发送。',
    })
  })

  it('does not try again what the server refused for good', () => {
    expect(nextAttempt({ attempts: 1, failedAt, retryable: false }).ok).toBe(false)
  })
})
