import { describe, expect, it } from '@jest/globals'
import { civilDate } from '../../../src/domain/calendar/civilDate'
import { defaultWorkCalendar } from '../../../src/domain/calendar/defaultWorkCalendar'
import { interpretationDue } from '../../../src/domain/policy/interpretationDue'
import { interpretationFigures } from '../../../src/domain/policy/interpretationFigures'
import {
  needsInterpretation,
  parseInterpretationPlan,
} from '../../../src/domain/policy/interpretationPlan'
import { GENRES } from '../../../src/domain/policy/policyFields'
import { proposeGenre } from '../../../src/domain/policy/proposeGenre'

const calendar = defaultWorkCalendar()

const plan = {
  outline: '说明制定背景、补助对象、标准和申请程序。',
  forms: ['text', 'illustrated'],
  channels: ['website', 'wechat'],
  plannedOn: '2026-11-23',
  responsiblePerson: '王明',
}

describe('an interpretation plan', () => {
  it('is taken when complete, with blanks trimmed', () => {
    expect(parseInterpretationPlan({ ...plan, responsiblePerson: ' 王明 ' })).toEqual({
      ok: true,
      plan,
    })
  })

  it.each([
    ['outline', '图解', '提纲'],
    ['outline', undefined, '提纲'],
    ['forms', [], '至少选择一种'],
    ['forms', ['dance'], '列出的形式'],
    ['forms', ['text', 'text'], '只选一次'],
    ['channels', ['wechat'], '政府网站'],
    ['plannedOn', '2026-02-30', '有效日期'],
    ['plannedOn', undefined, '计划发布日期'],
    ['responsiblePerson', '', '责任人'],
  ])('says in Chinese what is wrong with %s = %j', (field, value, word) => {
    const parsed = parseInterpretationPlan({ ...plan, [field]: value })
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { field, reason: expect.stringContaining(word) },
    ])
  })

  it('without anything names every field in Chinese', () => {
    const parsed = parseInterpretationPlan(undefined)
    if (parsed.ok) throw new Error('taken')
    expect(parsed.problems.map(({ field }) => field)).toEqual(Object.keys(plan))
    expect(parsed.problems.every(({ reason }) => /^[\u4e00-\u9fff]/.test(reason))).toBe(true)
  })

  it.each([
    ['normative', false, true],
    ['normative', true, true],
    ['other', true, true],
    ['other', false, false],
  ] as const)('of a document that is %s, declared %s: needed %s', (kind, declared, needed) => {
    expect(needsInterpretation({ kind, declared })).toBe(needed)
  })
})

describe('an interpretation is due', () => {
  it.each([
    ['2026-11-23', 3, '2026-11-26'], // Monday to Thursday
    ['2026-11-20', 3, '2026-11-25'], // over a weekend
    ['2026-09-30', 3, '2026-10-10'], // over National Day, to the make-up Saturday
    ['2026-11-21', 1, '2026-11-23'], // published on a Saturday
    ['2026-11-23', 0, '2026-11-23'],
  ])('from %s within %i working days: %s', (publishedOn, workdays, latest) => {
    expect(interpretationDue({ publishedOn: civilDate(publishedOn), workdays, calendar })).toEqual({
      sameDay: publishedOn,
      latest,
      provisional: false,
    })
  })

  it('provisionally where the year has no notice yet', () => {
    const due = interpretationDue({ publishedOn: civilDate('2026-12-31'), workdays: 3, calendar })
    expect(due.provisional).toBe(true)
  })

  it.each([-1, 1.5, NaN])('never after %d working days', (workdays) => {
    const options = { publishedOn: civilDate('2026-11-23'), workdays, calendar }
    expect(() => interpretationDue(options)).toThrow(RangeError)
  })
})

describe('the figures of interpretation', () => {
  it('count coverage over the documents that need one and originals over all', () => {
    const figures = interpretationFigures([
      { needsInterpretation: true, interpretations: [{ original: true }, { original: false }] },
      { needsInterpretation: true, interpretations: [] },
      { needsInterpretation: false, interpretations: [{ original: true }] },
      { needsInterpretation: false, interpretations: [] },
    ])
    expect(figures).toEqual({
      needed: 2,
      covered: 1,
      coverage: 0.5,
      interpretations: 3,
      original: 2,
      originalRatio: 2 / 3,
    })
  })

  it('are unknown, not nought, where there is nothing to count', () => {
    expect(interpretationFigures([])).toMatchObject({ coverage: null, originalRatio: null })
  })
})

describe('the genre of a title', () => {
  it.each([
    ['衡南县人民政府办公室关于印发《衡南县2022年市场主体培育工作方案》的通知', '通知'],
    ['衡南县关于不动产登记遗留问题处理的实施意见', '意见'],
    ['衡南县停车收费管理办法（试行）', '办法'],
    ['衡南县人民政府令', '令'],
    ['关于废止部分文件的决定', '决定'],
    ['关于同意设立产业园的批复', '批复'],
    ['关于加强森林防火的通告', '通告'],
    ['衡南县2022年政务公开工作要点', '要点'],
  ])('“%s” is %s', (title, label) => {
    expect(GENRES[proposeGenre(title)!]).toBe(label)
  })

  it('is left open where the title has none', () => {
    expect(proposeGenre('衡南县概况')).toBeNull()
  })
})
