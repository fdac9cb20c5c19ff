import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, civilDate, type CivilDate } from '../../../src/domain/calendar/civilDate'
import { addStatus } from '../../../src/domain/policy/validity/addStatus'
import {
  standingEntries,
  type EntryStatus,
  type StatusEntry,
} from '../../../src/domain/policy/validity/statusHistory'
import { statusOn } from '../../../src/domain/policy/validity/statusOn'
import { yearFigures } from '../../../src/domain/policy/validity/yearFigures'

const EFFECTIVE = civilDate('2022-03-01')
const LAST_DAY = civilDate('2027-02-28')
const NEW = { documentId: 'doc-2', title: '衡南县救助办法', documentNumber: '清政发〔2024〕3号' }

const entry = (
  status: EntryStatus,
  from: string,
  changes: Partial<StatusEntry> = {},
): StatusEntry => ({
  status,
  from: civilDate(from),
  by: NEW,
  reason: '依据新文件',
  recordedAt: '2024-01-02T00:00:00.000Z',
  ...changes,
})

const on = (today: string, history: StatusEntry[] = [], lastDay: CivilDate | null = LAST_DAY) =>
  statusOn({ history, effectiveFrom: EFFECTIVE, lastDay, today: civilDate(today) })

const add = (history: StatusEntry[], next: StatusEntry, lastDay: CivilDate | null = LAST_DAY) =>
  addStatus({ history, entry: next, effectiveFrom: EFFECTIVE, lastDay })

const reasonOf = (result: ReturnType<typeof add>) => (result.ok ? 'added' : result.reason)

describe('the status of a document on a day', () => {
  it.each([
    ['2022-02-28', [], 'not-yet-effective', '尚未施行，自2022年3月1日起施行'],
    ['2022-03-01', [], 'valid', '现行有效，有效期至2027年2月28日'],
    ['2027-02-28', [], 'valid', '现行有效，有效期至2027年2月28日'],
    ['2027-03-01', [], 'expired', '有效期届满，自2027年3月1日起失效'],
    [
      '2024-06-01',
      [entry('amended', '2024-06-01')],
      'amended',
      '现行有效，已被《衡南县救助办法》（清政发〔2024〕3号）修改，有效期至2027年2月28日',
    ],
    ['2027-03-01', [entry('amended', '2024-06-01')], 'expired', '有效期届满，自2027年3月1日起失效'],
    ['2024-05-31', [entry('repealed', '2024-06-01')], 'valid', '现行有效，有效期至2027年2月28日'],
    [
      '2024-06-01',
      [entry('repealed', '2024-06-01')],
      'repealed',
      '已由《衡南县救助办法》（清政发〔2024〕3号）废止，自2024年6月1日起不再执行',
    ],
    [
      '2030-01-01',
      [entry('replaced', '2024-06-01')],
      'replaced',
      '已被《衡南县救助办法》（清政发〔2024〕3号）替代，自2024年6月1日起不再执行',
    ],
  ])('%s after %j is %s', (today, history, status, sentence) => {
    expect(on(today, history)).toMatchObject({ status, sentence })
  })

  it.each([
    ['2027-03-01', 'valid', true],
    ['2029-02-28', 'valid', true],
    ['2029-03-01', 'expired', false],
  ])('counts a lengthened term: %s %s', (today, status, inForce) => {
    const longer = entry('valid', '2027-01-10', { until: civilDate('2029-02-28') })
    expect(on(today, [longer])).toMatchObject({ status, inForce })
  })

  it('without a term never runs out', () => {
    expect(on('2099-01-01', [], null)).toMatchObject({ status: 'valid', sentence: '现行有效' })
  })

  it('forgets a corrected entry and keeps it in the history', () => {
    const wrong = entry('repealed', '2024-06-01')
    const right = entry('amended', '2024-06-01', { corrects: 0, reason: '误登' })
    const result = add([wrong], right)
    expect(result.ok && result.history).toEqual([wrong, right])
    expect(on('2024-06-01', [wrong, right]).status).toBe('amended')
  })

  it('nests a title that itself names a document', () => {
    const by = { documentId: null, title: '关于印发《办法》的通知', documentNumber: null }
    expect(on('2024-06-01', [entry('amended', '2024-06-01', { by })], null).sentence).toBe(
      '现行有效，已被《关于印发〈办法〉的通知》修改',
    )
  })
})

describe('adding a status', () => {
  const repealed = entry('repealed', '2024-06-01')
  const amended = entry('amended', '2023-06-01')

  it.each([
    ['a first amendment', [], amended],
    ['a second amendment on the same day', [amended], entry('amended', '2023-06-01')],
    ['a repeal after an amendment', [amended], repealed],
    ['a repeal without a successor', [], entry('repealed', '2024-06-01', { by: undefined })],
    ['a repeal of what has run out', [], entry('repealed', '2028-01-01')],
    [
      'a later day for a wrong repeal',
      [repealed],
      entry('repealed', '2024-09-01', { corrects: 0 }),
    ],
    [
      'an earlier day for a wrong repeal',
      [repealed],
      entry('repealed', '2024-05-01', { corrects: 0 }),
    ],
  ])('takes %s', (_, history, next) => {
    expect(reasonOf(add(history, next))).toBe('added')
  })

  it.each([
    ['a change before the document took effect', [], entry('amended', '2022-02-28'), '施行日期'],
    ['an amendment of a repealed document', [repealed], entry('amended', '2024-07-01'), '已废止'],
    ['a renewal of a repealed document', [repealed], entry('valid', '2024-07-01'), '已废止'],
    ['a second repeal', [repealed], entry('repealed', '2024-07-01'), '已废止'],
    ['an entry before the last one', [amended], entry('amended', '2023-01-01'), '上一条记录'],
    ['an amendment after the term has run out', [], entry('amended', '2027-03-01'), '重新公布'],
    ['an amendment by nobody', [], entry('amended', '2024-07-01', { by: undefined }), '哪一件文件'],
    ['no reason', [], entry('amended', '2024-07-01', { reason: ' ' }), '原因'],
    [
      'an entry recorded before the last one',
      [amended],
      entry('amended', '2023-07-01', { recordedAt: '2023-01-01T00:00:00.000Z' }),
      '补插',
    ],
    [
      'the correction of nothing',
      [amended],
      entry('valid', '2023-06-01', { corrects: 5 }),
      '没有找到',
    ],
    [
      'the correction of a corrected entry',
      [amended, entry('valid', '2023-06-01', { corrects: 0 })],
      entry('amended', '2023-07-01', { corrects: 0 }),
      '已经更正过',
    ],
    [
      'a correction that leaves a change behind a repeal',
      [amended, repealed],
      entry('amended', '2024-07-01', { corrects: 0 }),
      '已废止',
    ],
    [
      'a term that ends before it begins',
      [],
      entry('valid', '2024-07-01', { until: civilDate('2024-06-01') }),
      '有效期',
    ],
  ])('refuses %s', (_, history, next, word) => {
    expect(reasonOf(add(history, next))).toContain(word)
  })

  const anEntry = fc.record({
    status: fc.constantFrom<EntryStatus>('valid', 'amended', 'expired', 'repealed', 'replaced'),
    days: fc.integer({ min: -10, max: 2500 }),
    corrects: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  })

  it('never changes what was recorded, and leaves at most one end, the last', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 12 }), (tries) => {
        let history: StatusEntry[] = []
        tries.forEach(({ status, days, corrects }, at) => {
          const next = entry(status, addDays(EFFECTIVE, days), {
            recordedAt: `2024-01-02T00:00:${String(at).padStart(2, '0')}.000Z`,
            ...(corrects === undefined ? {} : { corrects }),
          })
          const result = add(history, next)
          if (!result.ok) return
          expect(result.history.slice(0, -1)).toEqual(history)
          history = result.history
          const standing = standingEntries(history).map((each) => each.status)
          const ends = standing.filter((each) => ['expired', 'repealed', 'replaced'].includes(each))
          expect(ends.length).toBeLessThanOrEqual(1)
          if (ends.length === 1) expect(standing.at(-1)).toBe(ends[0])
        })
      }),
    )
  })
})

describe('the figures of a year', () => {
  const document = (changes: object = {}) => ({
    dateMade: civilDate('2022-02-20'),
    effectiveFrom: EFFECTIVE,
    lastDay: null,
    history: [] as StatusEntry[],
    ...changes,
  })
  const documents = [
    document(),
    document({ lastDay: civilDate('2024-02-28') }),
    document({ history: [entry('repealed', '2024-06-01')] }),
    document({ history: [entry('replaced', '2023-06-01')], lastDay: LAST_DAY }),
    document({ history: [entry('repealed', '2024-06-01')], lastDay: civilDate('2023-12-31') }),
    document({ dateMade: civilDate('2023-12-20'), effectiveFrom: civilDate('2024-01-20') }),
  ]

  it.each([
    [2021, { made: 0, repealed: 0, lapsed: 0, inForce: 0 }],
    [2022, { made: 5, repealed: 0, lapsed: 0, inForce: 5 }],
    [2023, { made: 1, repealed: 1, lapsed: 0, inForce: 4 }],
    [2024, { made: 0, repealed: 1, lapsed: 2, inForce: 2 }],
  ])('%i are %j', (year, figures) => {
    expect(yearFigures({ documents, year })).toEqual(figures)
  })
})
