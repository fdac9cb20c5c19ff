import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { contentHash } from '../../../src/domain/publication/contentHash'

describe('the hash of a snapshot', () => {
  it('is the SHA-256 of its canonical JSON', () => {
    const canonical = '{"a":[1,{"b":"二","c":null}],"z":true}'
    expect(contentHash({ z: true, a: [1, { c: null, b: '二' }] })).toBe(
      createHash('sha256').update(canonical).digest('hex'),
    )
  })

  it('does not depend on the order of keys, which databases do not keep', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (snapshot) => {
        const reversed = Object.fromEntries(Object.entries(snapshot).reverse())
        expect(contentHash(reversed)).toBe(contentHash(snapshot))
      }),
    )
  })

  it('survives a journey through JSON, where undefined keys are lost', () => {
    const snapshot = { title: '通知', source: undefined, elements: [{ key: 'a', text: 'x' }] }
    expect(contentHash(JSON.parse(JSON.stringify(snapshot)))).toBe(contentHash(snapshot))
  })

  it.each([
    ['a changed text', { a: '1' }, { a: '2' }],
    ['a number for a text', { a: 1 }, { a: '1' }],
    ['another order of a list', { a: [1, 2] }, { a: [2, 1] }],
    ['a missing key', { a: null }, {}],
  ])('differs for %s', (_name, one, other) => {
    expect(contentHash(one)).not.toBe(contentHash(other))
  })
})
