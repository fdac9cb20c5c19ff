import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  changedFields,
  changedNames,
  RICH_TEXT,
  WITHHELD,
  withoutSecrets,
} from '../../../src/domain/audit/changedFields'

const richText = (text: string) => ({
  root: { type: 'root', children: [{ type: 'text', text }] },
})

describe('What changed in a record', () => {
  it('is what differs, before and after', () => {
    expect(
      changedFields(
        { name: '甲', level: 'county', tags: ['a'], contact: { phone: '1', name: '李' } },
        { name: '乙', level: 'county', tags: ['a'], contact: { name: '李', phone: '2' } },
      ),
    ).toEqual({
      before: { name: '甲', contact: { phone: '1', name: '李' } },
      after: { name: '乙', contact: { name: '李', phone: '2' } },
    })
  })

  it('has no before for a new record, and no after for one that is gone', () => {
    expect(changedFields(null, { name: '甲', note: '' })).toEqual({ after: { name: '甲' } })
    expect(changedFields({ name: '甲' }, null)).toEqual({ before: { name: '甲' } })
  })

  it('does not take a field that was never filled for a change, nor the machine’s own columns', () => {
    expect(
      changedFields(
        { id: '1', updatedAt: 'a', loginAttempts: 0, sessions: [], note: null, list: undefined },
        { id: '1', updatedAt: 'b', loginAttempts: 3, sessions: [{}], note: '', list: [] },
      ),
    ).toEqual({ before: {}, after: {} })
  })

  it('says that a secret or personal data changed, never what it was', () => {
    const { before, after } = changedFields(
      { hash: 'aaaa', idCard: '110101199001011234', people: [{ bankCard: '6222000011112222' }] },
      { hash: 'bbbb', idCard: '', people: [{ bankCard: '6222000011113333' }] },
    )
    expect(before).toEqual({ hash: WITHHELD, idCard: WITHHELD, people: [{ bankCard: WITHHELD }] })
    expect(after).toEqual({ hash: WITHHELD, people: [{ bankCard: WITHHELD }] })
  })

  it('tells that a body changed, not its text, and how a long text begins', () => {
    const { after } = changedFields(
      { body: richText('旧') },
      { body: richText('新'), note: '长'.repeat(1000) },
    )
    expect(after?.body).toBe(RICH_TEXT)
    expect(after?.note).toBe(`${'长'.repeat(300)}……（共 1000 字）`)
  })

  it('of a working copy is the names alone', () => {
    expect(
      changedNames(
        { title: '甲', body: richText('旧'), unit: 1 },
        { title: '乙', body: null, unit: 1 },
      ),
    ).toEqual(['title', 'body'])
  })

  it('is nothing between a record and itself, and never holds a withheld value', () => {
    const secret = '绝不外传的内容'
    const record = fc.dictionary(
      fc.constantFrom('name', 'password', 'token', 'mobile', 'rows', 'note'),
      fc.oneof(fc.string(), fc.array(fc.record({ salt: fc.constant(secret), label: fc.string() }))),
    )
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(changedFields(one, one)).toEqual({ before: {}, after: {} })
        const marked = { ...other, password: secret, mobile: secret }
        expect(JSON.stringify(changedFields(one, marked))).not.toContain(secret)
        expect(JSON.stringify(withoutSecrets(marked))).not.toContain(secret)
      }),
    )
  })
})
