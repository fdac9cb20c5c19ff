import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { digestsOf, isDigestDue, NOTICE_URGENCIES } from '../../../src/domain/supervision/digest'
import type { DigestNotice } from '../../../src/domain/supervision/digest'
import { calendar, day } from './anObligation'

const settings = { digestTime: '08:00' }
const isDue = (instant: string) => isDigestDue({ now: new Date(instant), calendar, settings })

const notice = (changes: Partial<DigestNotice>): DigestNotice => ({
  recipientId: 'user-1',
  subjectKey: 'k1',
  urgency: 'soon',
  due: day('2026-11-23'),
  ...changes,
})

describe('the morning digest', () => {
  it.each([
    ['before eight', '2026-11-23T07:59:59+08:00', false],
    ['at eight in Shanghai, midnight UTC', '2026-11-23T00:00:00Z', true],
    ['in the evening, after an outage', '2026-11-23T23:59:00+08:00', true],
    ['on a Sunday', '2026-11-22T09:00:00+08:00', false],
    ['on a make-up Saturday', '2026-10-10T09:00:00+08:00', true],
    ['on National Day', '2026-10-01T09:00:00+08:00', false],
    ['when Shanghai is already on Monday and UTC still on Sunday', '2026-11-22T23:00:00Z', false],
  ])('%s: %s', (_name, instant, expected) => {
    expect(isDue(instant)).toBe(expected)
  })

  it('is one a person, red first, then by due date', () => {
    const digests = digestsOf({
      day: day('2026-11-23'),
      notices: [
        notice({ subjectKey: 'k1', urgency: 'soon' }),
        notice({ subjectKey: 'k2', urgency: 'yellow', due: day('2026-11-20') }),
        notice({ subjectKey: 'k3', urgency: 'yellow', due: day('2026-11-19') }),
        notice({ subjectKey: 'k4', urgency: 'red' }),
        notice({ recipientId: 'user-2', subjectKey: 'k1', urgency: 'today' }),
      ],
    })
    expect(digests.map(({ key }) => key)).toEqual(['user-1|2026-11-23', 'user-2|2026-11-23'])
    expect(digests[0]?.notices.map(({ subjectKey }) => subjectKey)).toEqual([
      'k4',
      'k3',
      'k2',
      'k1',
    ])
  })

  it('tells an obligation once, by its most urgent notice', () => {
    const [digest] = digestsOf({
      day: day('2026-11-23'),
      notices: [notice({ urgency: 'overdue' }), notice({ urgency: 'yellow' })],
    })
    expect(digest?.notices).toEqual([notice({ urgency: 'yellow' })])
  })

  it('loses nobody and no obligation, and tells nothing twice', () => {
    const any = fc.record({
      recipientId: fc.constantFrom('a', 'b', 'c'),
      subjectKey: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
      urgency: fc.constantFrom(...NOTICE_URGENCIES),
      due: fc.constantFrom(day('2026-11-20'), day('2026-11-23')),
    })
    const pair = (n: DigestNotice) => `${n.recipientId}/${n.subjectKey}`
    fc.assert(
      fc.property(fc.array(any), (notices) => {
        const told = digestsOf({ notices, day: day('2026-11-23') }).flatMap((d) =>
          d.notices.map(pair),
        )
        expect([...told].sort()).toEqual([...new Set(notices.map(pair))].sort())
      }),
    )
  })
})
