import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  keyIdOfFile,
  LARGEST_FILE_BYTES,
  openFile,
  sealFile,
} from '../../../src/services/vault/sealFile'
import { keyIdOfText, openText, sealedPrefix, sealText } from '../../../src/services/vault/sealText'
import { VaultError, type VaultProblem } from '../../../src/services/vault/VaultError'

const key = createSecretKey(randomBytes(32))
const KEY_ID = 'seal-1'
const IDENTITY = '43042219900101123X'
const ABOUT = 'payment:0198:identity'

const keyOf = (keyId: string): KeyObject => {
  if (keyId !== KEY_ID) throw new VaultError('unknown-key')
  return key
}
const seal = (plain: string, about = ABOUT) => sealText({ keyId: KEY_ID, key, plain, about })
const open = (sealed: string, about = ABOUT) => openText({ keyOf, sealed, about })
const sealBytes = (data: Buffer, about = ABOUT) => sealFile({ keyId: KEY_ID, key, data, about })
const openBytes = (sealed: Buffer, about = ABOUT) => openFile({ keyOf, sealed, about })

const problemOf = (work: () => unknown): VaultProblem | 'none' => {
  try {
    work()
  } catch (error) {
    if (error instanceof VaultError) return error.problem
    throw error
  }
  return 'none'
}

describe('A sealed text', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, about) => {
        expect(open(seal(plain, about), about)).toBe(plain)
      }),
    )
  })

  it('names its key and shows nothing of the text', () => {
    const sealed = seal(IDENTITY)
    expect(sealed).toMatch(/^k1\.seal-1\.[A-Za-z0-9_-]+$/)
    expect(sealed.startsWith(sealedPrefix(KEY_ID))).toBe(true)
    expect(keyIdOfText(sealed)).toBe(KEY_ID)
    expect(keyIdOfText(IDENTITY)).toBeNull()
  })

  it('is another each time, so that equal numbers cannot be told', () => {
    expect(new Set(Array.from({ length: 20_000 }, () => seal(IDENTITY))).size).toBe(20_000)
  })

  it('does not open when any one character is another', () => {
    const sealed = seal(IDENTITY)
    for (let at = 0; at < sealed.length; at += 1)
      for (const other of ['A', 'B', 'Q', '9', '_', '.', '='])
        if (sealed[at] !== other)
          expect(
            problemOf(() => open(sealed.slice(0, at) + other + sealed.slice(at + 1))),
          ).not.toBe('none')
  })

  it('does not open when it was cut off anywhere', () => {
    const sealed = seal(IDENTITY)
    for (let length = 0; length < sealed.length; length += 1)
      expect(problemOf(() => open(sealed.slice(0, length)))).not.toBe('none')
  })

  it('opens in its own place only', () => {
    expect(problemOf(() => open(seal(IDENTITY), 'payment:0199:identity'))).toBe('not-authentic')
    expect(problemOf(() => open(seal(IDENTITY), 'payment:0198:bank'))).toBe('not-authentic')
  })

  it('does not open with another key, or with one that is not there', () => {
    const foreign = createSecretKey(randomBytes(32))
    const sealed = seal(IDENTITY)
    expect(problemOf(() => openText({ keyOf: () => foreign, sealed, about: ABOUT }))).toBe(
      'not-authentic',
    )
    expect(problemOf(() => open(sealed.replace('seal-1', 'seal-2')))).toBe('unknown-key')
  })

  it.each(['', IDENTITY, 'k1', 'k1.seal-1', 'k1.seal-1.', 'k2.seal-1.AAAA', 'k1.seal-1.AAAA'])(
    'is not “%s”',
    (text) => {
      expect(problemOf(() => open(text))).toMatch(/malformed|not-authentic/)
    },
  )
})

describe('A sealed file', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, about) => {
        const data = Buffer.from(bytes)
        expect(openBytes(sealBytes(data, about), about).equals(data)).toBe(true)
      }),
    )
  })

  it('opens when it is longer than the slices it is worked through in', () => {
    const data = randomBytes(3 * 1024 * 1024 + 17)
    expect(openBytes(sealBytes(data)).equals(data)).toBe(true)
  })

  it('says by its first bytes which key sealed it', () => {
    const sealed = sealBytes(Buffer.from(IDENTITY))
    expect(sealed.toString('latin1', 0, 4)).toBe('GKS1')
    expect(keyIdOfFile(sealed.subarray(0, 32))).toBe(KEY_ID)
    expect(keyIdOfFile(Buffer.from('PK\u0003\u0004 an unsealed workbook'))).toBeNull()
    expect(sealed.includes(IDENTITY)).toBe(false)
  })

  it('does not open when any one byte is another', () => {
    const sealed = sealBytes(Buffer.from(IDENTITY))
    for (let at = 0; at < sealed.length; at += 1) {
      const tampered = Buffer.from(sealed)
      tampered[at] = (tampered[at] ?? 0) ^ 1
      expect(problemOf(() => openBytes(tampered))).not.toBe('none')
    }
  })

  it('does not open when it was cut off anywhere, or in another place', () => {
    const sealed = sealBytes(Buffer.from(IDENTITY))
    for (let length = 0; length < sealed.length; length += 1)
      expect(problemOf(() => openBytes(sealed.subarray(0, length)))).not.toBe('none')
    expect(problemOf(() => openBytes(sealed, 'another upload'))).toBe('not-authentic')
  })

  it('cannot be passed off as a text, nor a text as a file', () => {
    const file = sealBytes(Buffer.from(IDENTITY))
    const body = file.subarray(4 + 1 + KEY_ID.length)
    expect(problemOf(() => open(`k1.${KEY_ID}.${body.toString('base64url')}`))).toBe(
      'not-authentic',
    )
    const text = Buffer.from(seal(IDENTITY).split('.')[2] ?? '', 'base64url')
    const head = file.subarray(0, 4 + 1 + KEY_ID.length)
    expect(problemOf(() => openBytes(Buffer.concat([head, text])))).toBe('not-authentic')
  })

  it('is at most as large as an upload', () => {
    expect(problemOf(() => sealBytes(Buffer.alloc(LARGEST_FILE_BYTES + 1)))).toBe('too-large')
  })
})

describe('VaultError', () => {
  it('tells nothing of the text, the sealed text or the key, printed however', () => {
    const sealed = seal(IDENTITY)
    const tampered = `${sealed.slice(0, -6)}AAAAAA`
    const errors = [
      () => open(tampered),
      () => open(sealed, 'elsewhere'),
      () => open(IDENTITY),
      () => openBytes(Buffer.from(`GKS1 ${IDENTITY}`)),
    ].map((work) => {
      try {
        return work()
      } catch (error) {
        return error
      }
    })
    for (const error of errors) {
      expect(error).toBeInstanceOf(VaultError)
      const printed = inspect(error, { depth: 9, showHidden: true })
      expect(printed).not.toContain(IDENTITY)
      expect(printed).not.toContain(tampered.slice(12, 40))
      expect(printed).not.toContain(key.export().toString('hex').slice(0, 16))
      expect((error as Error).cause).toBeUndefined()
    }
  })
})
