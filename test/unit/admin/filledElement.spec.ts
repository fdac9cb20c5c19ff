import { describe, expect, it } from '@jest/globals'
import {
  entriesOf,
  fillElements,
  readFilledElements,
} from '../../../src/admin/fields/filledElement'

const standard = [
  { key: 'object', label: '补贴对象', required: true },
  { key: 'amount', label: '补贴标准', required: false },
]

describe('The elements of an item on the form', () => {
  it('take a copy without modes as written in place', () => {
    const [element] = readFilledElements([{ key: 'object', label: '补贴对象', text: '农户' }])
    expect(element).toMatchObject({ mode: 'text', text: '农户', required: false })
  })

  it('are nothing when the stored value is no list', () => {
    expect(readFilledElements({ key: 'object' })).toEqual([])
  })

  it('keep mode and text by key, and follow the standard in name, order and duty', () => {
    const stored = readFilledElements([
      { key: 'amount', label: '旧名', mode: 'attached', text: '附件1' },
      { key: 'object', label: '补贴对象', mode: 'body', text: '' },
    ])
    expect(fillElements({ standard, written: entriesOf(stored), stored })).toEqual([
      { key: 'object', label: '补贴对象', required: true, mode: 'body', text: '' },
      { key: 'amount', label: '补贴标准', required: false, mode: 'attached', text: '附件1' },
    ])
  })

  it('keep what was typed for an element that the standard has dropped, as no duty', () => {
    const stored = readFilledElements([
      { key: 'gone', label: '旧要素', text: '写过的话' },
      { key: 'empty', label: '空的', text: '' },
    ])
    const filled = fillElements({ standard, written: entriesOf(stored), stored })
    expect(filled.map(({ key }) => key)).toEqual(['object', 'amount', 'gone'])
    expect(filled[2]).toMatchObject({ required: false, text: '写过的话' })
  })
})
