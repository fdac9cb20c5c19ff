import { describe, expect, it } from '@jest/globals'
import {
  checkContentStandard,
  publicElementText,
  type ElementMode,
} from '../../../src/domain/publication/contentStandard'

const check = (mode: ElementMode, text: string, facts = { hasBody: true, attachmentCount: 1 }) =>
  checkContentStandard({
    standard: [{ key: 'e1', label: '收支总表', required: true }],
    entries: [{ key: 'e1', label: '收支总表', mode, text }],
    ...facts,
  })
const NOTHING = { hasBody: false, attachmentCount: 0 }

describe('the content standard', () => {
  it.each<[ElementMode, string]>([
    ['text', '见下表'],
    ['body', ''],
    ['attached', ''],
    ['not-applicable', '本单位没有下属单位'],
  ])('is met by %s', (mode, text) => {
    expect(check(mode, text)).toEqual({ required: 1, met: 1, problems: [] })
  })

  it.each<[ElementMode, string, typeof NOTHING | undefined, string]>([
    ['text', ' ', undefined, '尚未填写'],
    ['body', '', NOTHING, '正文是空的'],
    ['attached', '', NOTHING, '没有附件'],
    ['not-applicable', '  ', undefined, '请写明理由'],
  ])('is not met by %s when it says nothing', (mode, text, facts, problem) => {
    const result = check(mode, text, facts)
    expect(result.met).toBe(0)
    expect(result.problems[0]?.problem).toContain(problem)
  })

  it('asks for what is required and was never entered, not for what is optional', () => {
    const standard = [
      { key: 'a', label: '标题', required: true },
      { key: 'b', label: '附件', required: false },
    ]
    const { problems } = checkContentStandard({ standard, entries: [], ...NOTHING })
    expect(problems.map(({ key }) => key)).toEqual(['a'])
  })

  it('tells the public where an element is, and why one does not apply', () => {
    const entry = { key: 'e1', label: '收支总表' }
    expect(publicElementText({ ...entry, mode: 'body', text: '' })).toBe('见正文')
    expect(publicElementText({ ...entry, mode: 'attached', text: '附表二' })).toBe('见附件。附表二')
    expect(publicElementText({ ...entry, mode: 'not-applicable', text: '无' })).toBe('不适用。无')
    expect(publicElementText({ ...entry, mode: 'text', text: ' ' })).toBeNull()
  })
})
