import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { resolveDataKeys } from '../../../src/config/dataKey'
import { EnvError, parseEnv } from '../../../src/config/env'
import { resolveSecret } from '../../../src/config/secret'

const ONE = Buffer.alloc(32, 1)
const TWO = Buffer.alloc(32, 2)
const THREE = Buffer.alloc(32, 3)

describe('resolveDataKeys', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongkai-key-'))
    file = path.join(folder, 'data/data-key')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const envOf = (source: Record<string, string>) =>
    parseEnv({ DATA_DIR: path.join(folder, 'data'), ...source })
  const keysOf = (source: Record<string, string> = {}) => {
    const { current, previous } = resolveDataKeys(envOf(source))
    return {
      current: current.export().toString('hex'),
      previous: previous.map((key) => key.export().toString('hex')),
    }
  }

  it('takes the key of the environment, and makes no file', () => {
    const keys = keysOf({
      DATA_KEY: ONE.toString('base64'),
      DATA_KEY_PREVIOUS: `${TWO.toString('hex')}, ${THREE.toString('base64')}`,
    })
    expect(keys).toEqual({
      current: ONE.toString('hex'),
      previous: [TWO.toString('hex'), THREE.toString('hex')],
    })
    expect(existsSync(file)).toBe(false)
  })

  it('makes one at the first start, that its owner alone reads, and keeps it', () => {
    const first = keysOf()
    expect(first.current).toMatch(/^[0-9a-f]{64}$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(path.dirname(file))).toEqual(['data-key'])
    expect(keysOf()).toEqual(first)
    expect(Buffer.from(readFileSync(file, 'utf8'), 'base64').toString('hex')).toBe(first.current)
  })

  it('makes the folder its owner’s alone too: names lie in the database beside it', () => {
    keysOf()
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
  })

  it('takes back what others may do with the file, as a restored copy may allow it', () => {
    const first = keysOf()
    chmodSync(file, 0o644)
    expect(keysOf()).toEqual(first)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('makes another for another installation', () => {
    expect(keysOf().current).not.toBe(keysOf({ DATA_DIR: path.join(folder, 'other') }).current)
  })

  it('keeps the made key among the previous ones once the environment has one', () => {
    const made = keysOf().current
    expect(keysOf({ DATA_KEY: ONE.toString('base64') })).toEqual({
      current: ONE.toString('hex'),
      previous: [made],
    })
  })

  it.each(['half a key', '', ONE.subarray(1).toString('base64')])(
    'refuses a damaged file of “%s” and leaves it as it is',
    (text) => {
      keysOf()
      chmodSync(file, 0o600)
      writeFileSync(file, `${text}\n`)
      expect(() => keysOf()).toThrow(EnvError)
      expect(() => keysOf()).toThrow(/DATA_KEY.*data-key/)
      expect(readFileSync(file, 'utf8')).toBe(`${text}\n`)
    },
  )

  it('writes nothing while Next builds', () => {
    keysOf({ NEXT_PHASE: 'phase-production-build' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('shows nothing of a key when the settings are printed', () => {
    const env = envOf({ DATA_KEY: ONE.toString('base64') })
    const printed = [
      inspect({ env, keys: resolveDataKeys(env) }, { depth: 9 }),
      JSON.stringify(env),
    ]
    for (const text of printed) {
      expect(text).not.toContain(ONE.toString('base64'))
      expect(text).not.toContain(ONE.toString('hex'))
    }
  })

  it('leaves the key of the sessions in a file of its own', () => {
    const secret = resolveSecret(envOf({}))
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(resolveSecret(envOf({}))).toBe(secret)
    expect(statSync(path.join(folder, 'data/secret')).mode & 0o777).toBe(0o600)
    expect(keysOf().current).not.toBe(secret)
  })
})

describe('DATA_KEY', () => {
  const problemsOf = (source: Record<string, string>): string => {
    try {
      parseEnv(source)
      return ''
    } catch (error) {
      return (error as EnvError).message
    }
  }

  it.each([
    ['base64', ONE.toString('base64')],
    ['base64url without padding', randomBytes(32).toString('base64url')],
    ['hexadecimal', ONE.toString('hex')],
    ['hexadecimal in capitals', randomBytes(32).toString('hex').toUpperCase()],
  ])('may be %s', (_form, text) => {
    expect(problemsOf({ DATA_KEY: text, DATA_KEY_PREVIOUS: `${text},${text}` })).toBe('')
  })

  it.each([
    ['31 bytes', randomBytes(31).toString('base64')],
    ['33 bytes', randomBytes(33).toString('base64')],
    ['16 bytes in hexadecimal', randomBytes(16).toString('hex')],
    ['48 bytes', randomBytes(48).toString('base64')],
    ['a passphrase', 'correct horse battery staple, and 12 more'],
  ])('may not be %s, and is not printed then', (_form, text) => {
    for (const name of ['DATA_KEY', 'DATA_KEY_PREVIOUS']) {
      const said = problemsOf({ [name]: text })
      expect(said).toContain(name)
      expect(said).toContain('32 字节')
      expect(said).not.toContain(text.slice(0, 8))
    }
  })
})
