import { describe, expect, it } from '@jest/globals'
import {
  EMPTY_SECRECY_DRAFT,
  groundOf,
  proposedGround,
  readSecrecyDraft,
  type SecrecyDraft,
} from '../../../src/admin/review/secrecyDraft'
import {
  SECRECY_POINT_KEYS,
  type SecrecyPoint,
} from '../../../src/domain/publication/secrecyReview'

const answered = (yes: Partial<Record<SecrecyPoint, string>> = {}): SecrecyDraft['points'] =>
  Object.fromEntries(
    SECRECY_POINT_KEYS.map((key) => [key, { involved: key in yes, note: yes[key] ?? '' }]),
  ) as SecrecyDraft['points']

const aDraft = (rest: Partial<SecrecyDraft> = {}): SecrecyDraft => ({
  points: answered(),
  opinion: '经审查，同意公开',
  outcome: 'public',
  ground: null,
  ...rest,
})

describe('The opinion of a secrecy review while it is written', () => {
  it('names the first point that nobody has answered', () => {
    expect(readSecrecyDraft(EMPTY_SECRECY_DRAFT, [])).toEqual({
      ok: false,
      reason: '请选择：是否涉及国家秘密',
    })
  })

  it('becomes what the server takes', () => {
    const read = readSecrecyDraft(aDraft(), [])
    expect(read).toMatchObject({ ok: true, opinion: { outcome: 'public', ground: '' } })
  })

  it('proposes the articles of the points answered with yes, each once, in the order of the law', () => {
    const points = answered({ privacy: '当事人电话', 'trade-secret': '报价', security: '坐标' })
    expect(proposedGround(points)).toBe('《条例》第十四条、《条例》第十五条')
  })

  it('keeps the ground that the reviewer wrote instead of the proposal', () => {
    const points = answered({ privacy: '当事人电话' })
    expect(groundOf(aDraft({ points, outcome: 'not-public' }))).toBe('《条例》第十五条')
    expect(groundOf(aDraft({ points, outcome: 'not-public', ground: '另有依据' }))).toBe('另有依据')
    expect(groundOf(aDraft({ points, outcome: 'public' }))).toBe('')
  })

  it('asks for the passages when only part is public, and sends none otherwise', () => {
    const partly = aDraft({ outcome: 'partly', points: answered({ privacy: '住址' }) })
    expect(readSecrecyDraft(partly, [])).toEqual({
      ok: false,
      reason: '部分公开的，须写明要删去的内容',
    })
    expect(readSecrecyDraft(partly, ['某某村 3 组'])).toMatchObject({
      ok: true,
      opinion: { redactions: ['某某村 3 组'] },
    })
    expect(readSecrecyDraft(aDraft(), ['某某村 3 组'])).toMatchObject({
      ok: true,
      opinion: { redactions: [] },
    })
  })

  it('refuses to pass whole what touches a state secret (《政府信息公开条例》第十四条)', () => {
    const draft = aDraft({ points: answered({ 'state-secret': '密级文件' }) })
    expect(readSecrecyDraft(draft, [])).toMatchObject({ ok: false })
  })
})
