import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ENV_NAMES, EnvError, parseEnv } from '../../../src/config/env'

const MONGO = 'mongodb://127.0.0.1:27017/gongkai?replicaSet=rs0'
const SECRET = 's'.repeat(32)
const DATA_KEY = Buffer.alloc(32, 7).toString('base64')

const problemsOf = (source: Record<string, string | undefined>): string[] => {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error.problems
    throw error
  }
  return []
}

const namesOf = (problems: string[]): string[] =>
  problems.map((problem) => problem.slice(0, problem.indexOf('：'))).sort()

describe('parseEnv', () => {
  it('needs nothing: the embedded database, every role, mail into files', () => {
    const env = parseEnv({})
    expect(env).toMatchObject({
      production: true,
      port: 3000,
      dataDir: path.resolve('.data'),
      database: { kind: 'sqlite', url: `file:${path.resolve('.data/gongkai.db')}` },
      roles: new Set(['portal', 'admin', 'worker']),
      demo: 'auto',
      smtp: undefined,
      secret: undefined,
    })
  })

  it('names every problem at once', () => {
    const source = {
      PORT: '70000',
      DATABASE_URL: 'postgres://localhost/gongkai',
      PAYLOAD_SECRET: 'short',
      ROLES: 'portal,janitor',
      SITE_URL: 'not an address',
      LOG_LEVEL: 'loud',
      DEMO: 'maybe',
    }
    expect(namesOf(problemsOf(source))).toEqual(
      [...Object.keys(source).filter((name) => name !== 'ROLES'), 'ROLES.1'].sort(),
    )
  })

  it.each([
    'DATABASE_URL',
    'PAYLOAD_SECRET',
    'DATA_KEY',
    'DATA_KEY_PREVIOUS',
    'SITE_URL',
    'LOG_LEVEL',
    'SMTP_PORT',
    'ROLES',
    'DEMO',
  ])('never prints the value of %s', (name) => {
    const value = '\u0000hunter2'
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(new EnvError(problems).message).not.toContain('hunter2')
  })

  it.each(ENV_NAMES)('counts an empty %s as unset', (name) => {
    expect(parseEnv({ [name]: '' })).toEqual(parseEnv({}))
  })

  describe('the secret and the data key', () => {
    it('are required in production with MongoDB', () => {
      expect(namesOf(problemsOf({ NODE_ENV: 'production', DATABASE_URL: MONGO }))).toEqual([
        'DATA_KEY',
        'PAYLOAD_SECRET',
      ])
    })

    it('are required by default, for production is the default', () => {
      const source = { DATABASE_URL: MONGO, PAYLOAD_SECRET: '', DATA_KEY: '' }
      expect(namesOf(problemsOf(source))).toEqual(['DATA_KEY', 'PAYLOAD_SECRET'])
    })

    it.each([
      { NODE_ENV: 'production', DATABASE_URL: MONGO, PAYLOAD_SECRET: SECRET, DATA_KEY },
      { NODE_ENV: 'development', DATABASE_URL: MONGO },
      { NODE_ENV: 'test', DATABASE_URL: MONGO },
      { NODE_ENV: 'production', DATABASE_URL: 'file:/srv/gongkai.db' },
      { NODE_ENV: 'production' },
    ])('are in order with %j', (source) => {
      expect(problemsOf(source)).toEqual([])
    })
  })

  describe('the database', () => {
    it.each([
      ['mongodb://127.0.0.1/gongkai', 'mongodb'],
      ['mongodb+srv://cluster.example.cn/gongkai', 'mongodb'],
      ['file:/srv/gongkai.db', 'sqlite'],
    ])('%s is kept in %s', (url, kind) => {
      const env = parseEnv({ DATABASE_URL: url, PAYLOAD_SECRET: SECRET, DATA_KEY })
      expect(env.database).toEqual({ kind, url })
    })

    it('lies in the data directory unless it is named', () => {
      expect(parseEnv({ DATA_DIR: '/srv/gongkai' }).database.url).toBe(
        'file:/srv/gongkai/gongkai.db',
      )
    })
  })

  describe('the storage', () => {
    const BUCKET = {
      STORAGE: 's3',
      S3_BUCKET: 'gongkai',
      S3_ACCESS_KEY_ID: 'AKID',
      S3_SECRET_ACCESS_KEY: 'secret',
    }

    it('is the disk unless a bucket is asked for', () => {
      expect(parseEnv({}).storage).toEqual({ kind: 'disk' })
    })

    it('is a bucket with everything that it takes', () => {
      expect(parseEnv({ ...BUCKET, S3_ENDPOINT: 'http://minio:9000' }).storage).toEqual({
        kind: 's3',
        endpoint: 'http://minio:9000',
        bucket: 'gongkai',
        region: 'us-east-1',
        accessKeyId: 'AKID',
        secretAccessKey: 'secret',
        forcePathStyle: true,
      })
      expect(parseEnv({ ...BUCKET, S3_FORCE_PATH_STYLE: 'false' }).storage).toMatchObject({
        endpoint: undefined,
        forcePathStyle: false,
      })
    })

    it('names everything that a bucket lacks at once', () => {
      expect(namesOf(problemsOf({ STORAGE: 's3' }))).toEqual([
        'S3_ACCESS_KEY_ID',
        'S3_BUCKET',
        'S3_SECRET_ACCESS_KEY',
      ])
    })

    it('is not taken for the disk where a bucket was meant', () => {
      expect(namesOf(problemsOf({ ...BUCKET, STORAGE: '' }))).toEqual(['STORAGE'])
    })

    it.each(['minio:9000', 'ftp://minio'])('refuses the address %s', (address) => {
      expect(namesOf(problemsOf({ ...BUCKET, S3_ENDPOINT: address }))).toEqual(['S3_ENDPOINT'])
    })

    it('never prints the keys', () => {
      const problems = problemsOf({ S3_BUCKET: 'b', S3_SECRET_ACCESS_KEY: 'hunter2' })
      expect(new EnvError(problems).message).not.toContain('hunter2')
    })
  })

  describe('the roles', () => {
    it('are read from a list with spaces', () => {
      expect(parseEnv({ ROLES: ' portal , worker ' }).roles).toEqual(new Set(['portal', 'worker']))
    })

    it('must be at least one', () => {
      expect(namesOf(problemsOf({ ROLES: ' , ' }))).toEqual(['ROLES'])
    })
  })

  describe('mail', () => {
    it.each([
      [{ SMTP_HOST: 'smtp.example.cn' }, { port: 465, secure: true }],
      [
        { SMTP_HOST: 'smtp.example.cn', SMTP_PORT: '587' },
        { port: 587, secure: false },
      ],
      [
        { SMTP_HOST: 'smtp.example.cn', SMTP_PORT: '2465', SMTP_SECURE: 'true' },
        { port: 2465, secure: true },
      ],
      [
        { SMTP_HOST: 'smtp.example.cn', SMTP_SECURE: '0' },
        { port: 465, secure: false },
      ],
    ])('%j connects with %j', (source, smtp) => {
      expect(parseEnv(source).smtp).toMatchObject(smtp)
    })

    it('needs a host once a user is named', () => {
      expect(namesOf(problemsOf({ SMTP_USER: 'gongkai' }))).toEqual(['SMTP_HOST'])
    })
  })

  it('takes the slash off the end of the address of the site', () => {
    expect(parseEnv({ SITE_URL: 'https://zwgk.example.gov.cn/' }).siteUrl).toBe(
      'https://zwgk.example.gov.cn',
    )
  })
})

describe('.env.example', () => {
  const example = readFileSync(path.resolve(import.meta.dirname, '../../../.env.example'), 'utf8')
  const entries = [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]*)=(.*)$/gm)]

  it('lists exactly the variables that are read', () => {
    expect(entries.map(([, name]) => name).sort()).toEqual([...ENV_NAMES].sort())
  })

  it('is a good environment with all its examples taken as they stand', () => {
    const source = Object.fromEntries(entries.map(([, name, value]) => [name, value]))
    expect(problemsOf({ ...source, PAYLOAD_SECRET: SECRET, DATA_KEY })).toEqual([])
  })

  it('marks as REQUIRED what production with MongoDB does not start without', () => {
    for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'DATA_KEY'])
      expect(example).toMatch(new RegExp(`# REQUIRED[^\\n]*\\n(#[^\\n]*\\n)*#? ?${name}=`))
  })

  it('holds no secret', () => {
    const secrets = entries.filter(([, name]) => /SECRET|PASSWORD|DATA_KEY/.test(name ?? ''))
    expect(secrets.map(([, , value]) => value)).toEqual(['', '', '', '', ''])
  })
})
