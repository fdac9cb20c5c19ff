import { describe, expect, it } from '@jest/globals'
import { bodyParts, maskBody } from '../../../src/domain/publication/bodyAddresses'
import { redact, REDACTION_MARK, redactText } from '../../../src/domain/publication/redact'
import { plainTextOf } from '../../../src/domain/publication/richTextWalk'
import { textTree } from '../../../src/domain/publication/textTree'

const text = (value: string) => ({ type: 'text', text: value, format: 1 })
const runs = {
  root: {
    children: [{ type: 'paragraph', children: [text('电话138'), text('0013'), text('8000。')] }],
  },
}

describe('striking passages', () => {
  it('replaces every occurrence, the longer passage first, and tells no length', () => {
    expect(redactText('甲乙丙甲乙', ['甲', '甲乙'])).toBe(`${REDACTION_MARK}丙${REDACTION_MARK}`)
  })

  it('reports what it did not find, and what spans formats', () => {
    const content = { title: '标题', elements: [], body: runs }
    expect(redact(content, ['没有这句']).notFound).toEqual(['没有这句'])
    expect(redact(content, ['13800138000']).notFound).toEqual(['13800138000'])
    expect(redact(content, ['标题']).content.title).toBe(REDACTION_MARK)
  })
})

describe('masking a body', () => {
  it('masks a datum that spans runs where it was found, and leaves the rest as it was', () => {
    const [part] = bodyParts(runs)
    expect(part).toMatchObject({ kind: 'text', where: '正文第1段', text: '电话13800138000。' })
    const masked = maskBody(runs, [
      {
        kind: 'mobile',
        where: '正文第1段',
        start: 2,
        end: 13,
        text: '13800138000',
        masked: '138****8000',
      },
    ])
    expect(plainTextOf(masked)).toBe('电话138****8000。')
    expect(plainTextOf(runs)).toBe('电话13800138000。')
  })

  it('finds a cell by its row and column', () => {
    const cell = (value: string) => ({
      type: 'tablecell',
      children: [{ type: 'paragraph', children: [text(value)] }],
    })
    const row = (...values: string[]) => ({ type: 'tablerow', children: values.map(cell) })
    const table = {
      root: { children: [{ type: 'table', children: [row('姓名', '电话'), row('甲', '1')] }] },
    }
    const [part] = bodyParts(table)
    expect(part?.kind === 'table' && part.rows).toEqual([
      ['姓名', '电话'],
      ['甲', '1'],
    ])
    expect(part?.kind === 'table' && part.cellWhere?.(1, 1)).toBe('正文表格1第2行第2列')
  })

  it('has nothing to say of an empty body', () => {
    expect(bodyParts(null)).toEqual([])
    expect(bodyParts(textTree([]))).toEqual([])
  })
})
