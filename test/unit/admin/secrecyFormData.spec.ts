import { describe, expect, it } from '@jest/globals'
import {
  drafterOf,
  propertyOf,
  tierOpinions,
  type SecrecyReviewRecord,
} from '../../../src/admin/views/secrecyFormData'
import { aReviewView, aStep } from './aReviewView'

const aRecord = (rest: Partial<SecrecyReviewRecord> = {}): SecrecyReviewRecord => ({
  id: 'r1',
  title: '关于某事的通知',
  disclosure: { id: 'd1' },
  unit: { id: 'u1', name: '县发展和改革局' },
  revision: 1,
  outcome: 'public',
  opinion: '同意公开',
  ground: null,
  points: null,
  redactions: null,
  reviewerName: '王密',
  inPlaceOf: null,
  at: '2026-11-20T08:00:00.000Z',
  contentHash: null,
  ...rest,
})

const TIER1 = '一审（科室负责人）'

describe('The printed secrecy form', () => {
  it('lists of every tier the opinion that stood when the secrecy review was made', () => {
    const history = [
      aStep({ act: '审核通过', stage: TIER1, by: '后来', at: '2026-11-21T01:00:00.000Z' }),
      aStep({ act: '审核通过', stage: '保密审查', by: '王密', at: '2026-11-20T08:00:00.000Z' }),
      aStep({ act: '审核通过', stage: TIER1, by: '再审', at: '2026-11-20T03:00:00.000Z' }),
      aStep({ act: '退回修改', stage: TIER1, by: '退回', at: '2026-11-20T02:00:00.000Z' }),
      aStep({ act: '审核通过', stage: TIER1, by: '初审', at: '2026-11-20T01:00:00.000Z' }),
    ]
    expect(tierOpinions(aRecord(), aReviewView({ history })).map(({ by }) => by)).toEqual(['再审'])
  })

  it('names the author, and where the reader may not see the author, whoever submitted', () => {
    const view = aReviewView({ history: [aStep({ by: '李编辑' })] })
    const known = aRecord({ disclosure: { id: 'd1', author: { id: 'p1', name: '陈撰写' } } })
    expect(drafterOf(known, view)).toBe('陈撰写')
    expect(drafterOf(aRecord({ disclosure: { id: 'd1', author: 'p1' } }), view)).toBe('李编辑')
  })

  it('gives the property of a policy document, and else that it is written to be public', () => {
    const policy = { property: 'on-request' }
    expect(propertyOf(aRecord({ disclosure: { id: 'd1', policy } }))).toBe('依申请公开')
    expect(propertyOf(aRecord())).toBe('主动公开')
  })
})
