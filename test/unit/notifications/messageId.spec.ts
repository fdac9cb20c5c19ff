import { describe, expect, it } from '@jest/globals'
import { emlFileName } from '../../../src/notifications/fileMailer'
import { messageId } from '../../../src/notifications/messageId'

const of = (changes: Partial<Parameters<typeof messageId>[0]> = {}) =>
  messageId({
    kind: 'digest',
    key: 'user-1|2026-11-23',
    recipient: 'li@example.gov.cn',
    domain: 'gk.example.gov.cn',
    ...changes,
  })

describe('message ids', () => {
  it('are the same for the same message and name nobody', () => {
    expect(of()).toBe(of())
    expect(of()).toMatch(/^<digest\.[0-9a-f]{40}@gk\.example\.gov\.cn>$/)
  })

  it('differ by kind, key and recipient, also where the parts run together', () => {
    const ids = [
      of(),
      of({ kind: 'card' }),
      of({ key: 'user-1|2026-11-24' }),
      of({ recipient: 'wang@example.gov.cn' }),
      of({ key: 'a', recipient: 'bc' }),
      of({ key: 'ab', recipient: 'c' }),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('make file names that cannot leave the folder', () => {
    expect(emlFileName(of())).toMatch(/^digest\.[0-9a-f]{40}@gk\.example\.gov\.cn\.eml$/)
    expect(emlFileName('<../../etc/passwd>')).not.toContain('/')
  })
})
