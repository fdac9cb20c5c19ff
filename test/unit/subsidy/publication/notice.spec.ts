import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, civilDate, type CivilDate } from '../../../../src/domain/calendar/civilDate'
import { formatFen } from '../../../../src/domain/subsidy/publication/formatFen'
import { needsRows } from '../../../../src/domain/subsidy/publication/needsRows'
import {
  LEAST_NOTICE_DAYS,
  noticeFromOf,
  noticeProblems,
} from '../../../../src/domain/subsidy/publication/noticeProblems'
import { postingGaps } from '../../../../src/domain/subsidy/publication/postingGaps'
import {
  batchOfRowSet,
  rowSetName,
  rowSetsOf,
  stagedAtOf,
} from '../../../../src/domain/subsidy/publication/rowSet'

const TODAY = civilDate('2026-09-02')

type Given = { from?: string; to?: string; telephone?: string; running?: string }

const problemsOf = ({ from, to = '2026-09-09', telephone = '8550002', running }: Given): string[] =>
  noticeProblems({
    content: {
      noticeFrom: (from ?? null) as CivilDate | null,
      noticeTo: (to || null) as CivilDate | null,
      objectionTelephone: telephone,
    },
    today: TODAY,
    running: (running ?? null) as CivilDate | null,
  })

describe('the notice period of a payment list', () => {
  it.each<[string, Given, string[]]>([
    ['seven days from today', {}, []],
    ['six days from today', { to: '2026-09-08' }, ['公示期不足 7 天']],
    ['seven days from a later day', { from: '2026-09-05', to: '2026-09-12' }, []],
    ['six days from a later day', { from: '2026-09-05', to: '2026-09-11' }, ['公示期不足 7 天']],
    ['an end before its beginning', { from: '2026-09-20' }, ['公示期不足 7 天']],
    ['a beginning in the past', { from: '2026-09-01' }, ['早于公开之日']],
    [
      'a beginning in the past that runs already',
      { from: '2026-09-01', running: '2026-09-01' },
      [],
    ],
    ['no end', { to: '' }, ['请填写公示截止日期']],
    ['a year and a day', { to: '2027-09-03' }, []],
    ['an end in a year that was mistyped', { to: '2062-09-12' }, ['公示期超过一年']],
    [
      'a correction that makes it two years',
      { running: '2025-09-20', to: '2027-09-01' },
      ['公示期超过一年'],
    ],
    ['no telephone', { telephone: ' ' }, ['请填写异议电话']],
    [
      'a correction that ends seven days after the first day',
      { running: '2026-08-01', to: '2026-08-08' },
      [],
    ],
  ])('is judged: %s', (_case, given, expected) => {
    const problems = problemsOf(given)

    expect(problems).toHaveLength(expected.length)
    expected.forEach((text, at) => expect(problems[at]).toContain(text))
  })

  it('accepts every end from the seventh day after the first on, and none before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (start, days) => {
          const from = addDays(TODAY, start)
          const problems = problemsOf({ from, to: addDays(from, days) })

          expect(problems.length === 0).toBe(days >= LEAST_NOTICE_DAYS)
        },
      ),
    )
  })

  it.each([
    [null, null, '2026-09-02'],
    [null, '2026-08-20', '2026-08-20'],
    ['2026-09-05', null, '2026-09-05'],
    ['2026-09-05', '2026-08-20', '2026-09-05'],
  ])('begins: asked for %s, running since %s, so %s', (asked, running, expected) => {
    const noticeFrom = asked as CivilDate | null
    expect(noticeFromOf({ noticeFrom, running: running as CivilDate | null, today: TODAY })).toBe(
      expected,
    )
  })

  it.each([
    ['2026-09-02', '', true, true],
    ['2026-09-02', '依据', false, true],
    ['2026-09-02', ' ', false, false],
    ['2026-09-01', '依据', true, false],
  ])(
    'needs rows until %s, ground %j, lookup %s: %s',
    (noticeTo, namesGround, hasLookup, needed) => {
      const to = civilDate(noticeTo)
      expect(needsRows({ noticeTo: to, namesGround, hasLookup, today: TODAY })).toBe(needed)
    },
  )
})

describe('a row set', () => {
  const rowSet = rowSetName({ batchId: '0199-ab', stagedAt: 1_788_000_000_000, token: 'a1b2' })

  it('tells its batch and when it was begun', () => {
    expect([batchOfRowSet(rowSet), stagedAtOf(rowSet)]).toEqual(['0199-ab', 1_788_000_000_000])
  })

  it('lies between the bounds of its batch, and no set of another batch does', () => {
    const { from, to } = rowSetsOf('0199-ab')
    const other = rowSetName({ batchId: '0199-ab1', stagedAt: 1, token: 'x' })

    expect(rowSet > from && rowSet < to).toBe(true)
    expect(other > from && other < to).toBe(false)
  })
})

describe('money', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [123_450, '1,234.50'],
    [100_000_000, '1,000,000.00'],
    [-123_450, '-1,234.50'],
  ])('%d fen is %s yuan', (fen, text) => {
    expect(formatFen(fen)).toBe(text)
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(BigInt(formatFen(fen).replace(/[,.]/g, ''))).toBe(BigInt(fen))
      }),
    )
  })
})

describe('proof of posting', () => {
  const village = (villageId: string) => ({
    villageId,
    name: villageId,
    rows: 1,
    people: 1,
    amountFen: 1,
  })
  const posting = (id: string, villageId: string, postedOn: string) => ({
    id,
    villageId,
    postedOn: civilDate(postedOn),
    keeper: '',
  })

  it('is told by village in the order of the batch, earliest first, with who lacks it', () => {
    const gaps = postingGaps(
      [village('b'), village('a'), village('c')],
      [
        posting('2', 'a', '2026-09-05'),
        posting('1', 'a', '2026-09-03'),
        posting('3', 'z', '2026-09-03'),
      ],
    )

    expect(
      gaps.villages.map((one) => [one.village.villageId, one.postings.map(({ id }) => id)]),
    ).toEqual([
      ['b', []],
      ['a', ['1', '2']],
      ['c', []],
    ])
    expect(gaps.missing.map(({ villageId }) => villageId)).toEqual(['b', 'c'])
  })
})
