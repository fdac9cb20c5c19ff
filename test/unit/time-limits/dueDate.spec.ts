import { describe, expect, it } from '@jest/globals'
import { civilDate } from '../../../src/domain/calendar/civilDate'
import { defaultWorkCalendar } from '../../../src/domain/calendar/defaultWorkCalendar'
import type { TimeLimitClause } from '../../../src/domain/time-limits/clause'
import { dueDate, firstDueDate } from '../../../src/domain/time-limits/dueDate'
import { parseTimeLimit } from '../../../src/domain/time-limits/parseTimeLimit'

const calendar = defaultWorkCalendar()
const dueOf = (text: string, from: string) =>
  firstDueDate({ parsed: parseTimeLimit(text), from: civilDate(from), calendar })
const clauseDue = (clause: TimeLimitClause, from: string) =>
  dueDate({ clause, anchor: civilDate(from), calendar })

/** Worked by hand from the notices of 2024-2026. */
const WORKED_EXAMPLES: [from: string, text: string, due: string, why: string][] = [
  ['2026-02-09', '信息形成之日起20个工作日内', '2026-03-13', 'Spring Festival, 2-14 and 2-28 work'],
  ['2026-02-09', '信息形成之日起10个工作日内', '2026-02-28', 'a makeup Saturday is the due date'],
  ['2025-01-20', '信息形成之日起20个工作日内', '2025-02-21', '1-26 and 2-8 work'],
  ['2025-09-22', '信息形成之日起20个工作日内', '2025-10-24', 'National Day, 9-28 and 10-11 work'],
  ['2026-09-18', '信息形成之日起7个工作日内', '2026-09-29', 'day 1 is a makeup Sunday'],
  ['2026-09-18', '信息形成之日起20个工作日内', '2026-10-22', '9-20 and 10-10 work'],
  ['2024-09-12', '信息形成之日起20个工作日内', '2024-10-16', '9-14, 9-29, 10-12 work'],
  ['2025-11-08', '信息形成之日起20个工作日内', '2025-12-05', 'formed on a Saturday'],
  ['2025-12-31', '信息形成之日起20个工作日内', '2026-01-29', 'New Year, Sunday 1-4 works'],
  ['2026-02-02', '批复后20日内', '2026-02-24', 'calendar days end in the holiday and roll'],
  ['2026-09-15', '批准后20日内', '2026-10-08', 'calendar days end in the holiday and roll'],
  ['2026-01-30', '批准后15日内', '2026-02-14', 'ends on a makeup Saturday: no roll'],
  ['2025-01-23', '公示不少于5个工作日', '2025-02-06', 'posting ends, act from the next day'],
]

describe('worked examples', () => {
  it.each(WORKED_EXAMPLES)('from %s, “%s” is due on %s (%s)', (from, text, due) => {
    expect(dueOf(text, from)).toMatchObject({ due, lastWorkday: due, provisional: false })
  })

  it.each([
    ['2024-11-23', '每年1月31日前', '2025-01-31', '2025-01-27', false],
    ['2025-11-23', '每年1月31日前', '2026-01-31', '2026-01-30', false],
    ['2026-11-23', '每年1月31日前', '2027-01-31', '2027-01-29', true],
    ['2024-01-01', '每年3月31日前', '2024-03-31', '2024-03-29', false],
  ])('from %s, “%s” stays on %s, warned by %s', (from, text, due, lastWorkday, provisional) => {
    expect(dueOf(text, from)).toMatchObject({ due, lastWorkday, provisional })
  })
})

describe('each kind of limit', () => {
  it.each([
    ['及时公开', '2026-11-20', '2026-12-18', { ceiling: true }],
    ['实时公开', '2026-02-09', '2026-03-13', { ceiling: true }],
    ['资金下达后30日内', '2026-11-20', '2026-12-21', {}], // 12-20 is a Sunday
    ['信息形成后一周内', '2026-11-20', '2026-11-27', {}],
    ['活动结束后三个月内', '2025-11-30', '2026-02-28', {}], // no 30 February; a makeup Saturday
    ['批复后一年内', '2024-02-29', '2025-02-28', {}],
    ['6月底前', '2026-05-01', '2026-06-30', {}],
    ['每年6月30日、12月31日前', '2026-07-01', '2026-12-31', {}],
    ['每年2月29日前', '2026-02-01', '2026-02-28', {}],
    ['每年2月29日前', '2027-03-01', '2028-02-29', {}],
    ['每年12月31日前', '2026-12-31', '2026-12-31', {}],
    ['于2022年1月28日前公布', '2026-07-01', '2022-01-28', {}],
    ['每月10日前', '2026-11-10', '2026-11-10', {}],
    ['每月10日前', '2026-11-11', '2026-12-10', {}],
    ['每季度首月20日', '2026-08-01', '2026-10-20', {}],
    ['每月末', '2026-02-03', '2026-02-28', {}],
    ['每季度公布一次', '2026-11-23', '2026-12-31', {}],
    ['每半年公开一次', '2026-02-01', '2026-06-30', {}],
    ['应当每年向社会公布', '2026-11-23', '2026-12-31', {}],
    ['每月结束后10个工作日内', '2026-08-31', '2026-09-14', {}],
    ['每季度结束后10日内', '2026-09-01', '2026-10-10', {}], // a makeup Saturday
    ['半年至少更新1次', '2026-05-09', '2026-11-09', {}],
    ['每个工作日更新', '2026-02-14', '2026-02-24', {}],
    ['与政策文件同步公开', '2026-11-23', '2026-11-23', {}],
    ['与政策文件同步发布,时间跨度不超过5个工作日', '2026-09-18', '2026-09-24', {}],
    ['提前5日公告', '2026-10-12', '2026-10-07', {}],
    ['会议召开前5个工作日', '2026-10-12', '2026-09-29', {}],
    ['公示7天', '2026-09-18', '2026-09-28', {}], // 9-25 is 中秋节
    ['自公示之日起届满三年的,停止公示', '2023-03-10', '2026-03-10', {}],
  ])('“%s” from %s is due on %s', (text, from, due, more) => {
    const result = dueOf(text, from)
    expect({ due: result.due, ...(result.ceiling ? { ceiling: true } : {}) }).toEqual({
      due,
      ...more,
    })
  })

  it('tells when to act where the day before an event is a rest day', () => {
    expect(dueOf('提前5日公告', '2026-10-12')).toMatchObject({
      due: '2026-10-07',
      lastWorkday: '2026-09-30',
    })
  })

  it.each([
    ['事件发生后2小时内发布', /小时/u],
    ['长期公开', /没有截止日期/u],
    ['同上', /补出/u],
    ['1年', /不明/u],
    ['招生工作开始前', /没有写明期限的长短/u],
    ['信息形成之日起1.5个工作日内', /不是整数/u],
  ])('“%s” has no date and says why', (text, reason) => {
    const result = dueOf(text, '2026-11-23')
    expect(result).toMatchObject({ due: null, lastWorkday: null, provisional: false })
    expect(result.reason).toMatch(reason)
    expect(result.explanation).toEqual([result.reason])
  })

  it('takes the first clause that has a date', () => {
    expect(dueOf('事件发生后2小时内发布;信息形成后5个工作日内公开', '2026-11-23').due).toBe(
      '2026-11-30',
    )
  })

  it('says so when there is no clause at all', () => {
    const parsed = { text: '', clauses: [], needsReview: true, reasons: [] }
    expect(firstDueDate({ parsed, from: civilDate('2026-11-23'), calendar }).due).toBeNull()
  })
})

describe('what leans on a year without a notice', () => {
  it.each([
    ['信息形成之日起20个工作日内', '2026-12-01', '2026-12-29', false, '2026/1'],
    ['信息形成之日起20个工作日内', '2026-12-10', '2027-01-08', true, '2026/1+2027/estimate'],
    ['批复后20日内', '2026-12-10', '2026-12-30', false, '2026/1'],
    ['批复后20日内', '2026-12-12', '2027-01-04', true, '2027/estimate'],
    ['批复后20日内', '2026-12-18', '2027-01-07', true, '2027/estimate'],
    ['每年12月31日', '2026-11-23', '2026-12-31', false, '2026/1'],
  ])('“%s” from %s: %s, provisional %s', (text, from, due, provisional, calendarVersion) => {
    expect(dueOf(text, from)).toMatchObject({ due, provisional, calendarVersion })
  })

  it('refuses a date outside the calendar, in Chinese', () => {
    expect(() => dueOf('信息形成之日起20个工作日内', '2018-06-01')).toThrow(/超出工作日历的范围/u)
  })
})

describe('the explanation', () => {
  it('names the rule, the start, the days counted and skipped, and the end', () => {
    expect(dueOf('信息形成之日起10个工作日内', '2026-02-09').explanation).toEqual([
      '时限：信息形成之日起 10 个工作日内',
      '起算：2026年2月9日（星期一），当日不计入，从次日开始数（民法典第二百零一条）',
      '计入 10 天：2月10日至2月13日、2月14日（调休上班（春节））、2月24日至2月27日、2月28日（调休上班（春节））',
      '跳过 9 天：2月15日至2月23日（春节假期）',
      '届满：2026年2月28日（星期六），即第 10 个工作日',
      '所用工作日历版本：2026/1',
    ])
  })

  it('tells the roll of calendar days and whose law decides what 日 is', () => {
    const lines = dueOf('批复后20日内', '2026-02-02').explanation.join('\n')
    expect(lines).toContain(
      '2026年2月22日（星期日）是休息日（春节假期），顺延至其后第一个工作日2026年2月24日',
    )
    expect(lines).toMatch(/由所依据的法律决定.*预算法第十四条.*行政处罚法第八十五条/u)
  })

  it.each([
    ['及时公开', /《政府信息公开条例》第二十六条的上限 20 个工作日/u],
    ['每年1月31日前', /固定日期不因休息日顺延/u],
    ['公示不少于5个工作日', /次日起方可进行下一步/u],
    ['20个工作日内', /没有写明起算点/u],
    ['信息形成之日起30个工作日内', /暂估，通知公布后须重新推算/u],
  ])('of “%s” says %s', (text, words) => {
    expect(dueOf(text, '2026-12-10').explanation.join('\n')).toMatch(words)
  })

  it('stays short over a long count', () => {
    const long = clauseDue(
      { kind: 'within', anchor: 'formed', amount: 1000, unit: 'workday' },
      '2020-01-01',
    )
    expect(long.explanation.join('').length).toBeLessThan(3000)
  })
})
