import { createSecretKey, randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createKeyedIndex } from '../../../src/services/vault/keyedIndex'
import { takeRandomBytes } from '../../../src/services/vault/takeRandomBytes'
import { VaultError } from '../../../src/services/vault/VaultError'
import { fingerprintOf, unwrapKey, wrapKey } from '../../../src/services/vault/wrapKey'

const keyOf = (fill: number) => createSecretKey(Buffer.alloc(32, fill))

describe('The keyed hash', () => {
  const index = createKeyedIndex(keyOf(1))

  it('is one for one key, purpose and text, and another when any of them is another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, other, purpose) => {
        fc.pre(text !== other)
        expect(createKeyedIndex(keyOf(1))(purpose, text)).toBe(index(purpose, text))
        expect(index(purpose, other)).not.toBe(index(purpose, text))
        expect(index(`${purpose}+`, text)).not.toBe(index(purpose, text))
        expect(createKeyedIndex(keyOf(2))(purpose, text)).not.toBe(index(purpose, text))
      }),
    )
  })

  it('stays what it is, or rows on record would no longer be found', () => {
    expect(index('identity', '43042219900101123X')).toBe('HMHkb7Hyqj76H8JoE9yhfQ')
    expect(index('household', '王小明123X')).toBe('gVorredjtuxaHafR97bGlg')
  })
})

describe('The envelope of a data key', () => {
  const name = { keyId: 'seal-1', purpose: 'seal' } as const
  const dataKey = createSecretKey(randomBytes(32))
  const by = keyOf(3)
  const wrapped = wrapKey({ name, dataKey, by })

  it('gives the key back to the one who has the wrapping key', () => {
    expect(unwrapKey({ name, wrapped, by }).equals(dataKey)).toBe(true)
  })

  it.each([
    ['another wrapping key', { by: keyOf(4) }],
    ['another id', { name: { keyId: 'seal-2', purpose: 'seal' } as const }],
    ['another purpose', { name: { keyId: 'seal-1', purpose: 'index' } as const }],
    ['a cut', { wrapped: wrapped.slice(0, 40) }],
    ['nothing', { wrapped: '' }],
  ])('stays closed with %s', (_what, changed) => {
    expect(() => unwrapKey({ name, wrapped, by, ...changed })).toThrow(VaultError)
  })

  it('stays closed when any byte of it is another', () => {
    const bytes = Buffer.from(wrapped, 'base64')
    for (let at = 0; at < bytes.length; at += 1) {
      const tampered = Buffer.from(bytes)
      tampered[at] = (tampered[at] ?? 0) ^ 1
      expect(() => unwrapKey({ name, wrapped: tampered.toString('base64'), by })).toThrow(
        VaultError,
      )
    }
  })
})

describe('The fingerprint of a key', () => {
  it('is the beginning of its SHA-256', () => {
    // printf '\0%.0s' {1..32} | sha256sum
    expect(fingerprintOf(keyOf(0))).toBe('66687aad')
  })
})

describe('takeRandomBytes', () => {
  it('never hands out the same bytes twice, nor changes what it handed out', () => {
    const taken = Array.from({ length: 20_000 }, () => takeRandomBytes(12))
    const noted = taken.map((bytes) => bytes.toString('hex'))
    taken.push(takeRandomBytes(48 * 1024))
    expect(new Set(noted).size).toBe(20_000)
    expect(taken.slice(0, 20_000).map((bytes) => bytes.toString('hex'))).toEqual(noted)
  })
})
