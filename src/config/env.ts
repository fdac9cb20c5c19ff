/**
 * The environment, parsed once into a typed object. This is the only module that reads
 * `process.env`. All problems are named at once; values are never printed, for some are secrets.
 */
import type { KeyObject } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { parseKey } from './parseKey'

export const ROLES = ['portal', 'admin', 'worker'] as const
export type Role = (typeof ROLES)[number]

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .transform((value) => value === '1' || value === 'true')

const ONE_KEY = '应为 32 字节的密钥（base64 或 64 位十六进制）'

/** Parsed into a KeyObject at once: unlike a text, it shows nothing of itself when it is printed. */
const key = z.string().transform((text, context): KeyObject => {
  const parsed = parseKey(text)
  if (parsed) return parsed
  context.addIssue({ code: 'custom', message: ONE_KEY })
  return z.NEVER
})

/** Without them nothing can be stored in a bucket. */
const S3_REQUIRED = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    HOST: z.string().default('0.0.0.0'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    SITE_URL: z.url().optional(),
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: z
      .string()
      .regex(
        /^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/,
        '应以 file:、mongodb:// 或 mongodb+srv:// 开头',
      )
      .optional(),
    PAYLOAD_SECRET: z.string().min(32, '至少 32 个字符').optional(),
    DATA_KEY: key.optional(),
    DATA_KEY_PREVIOUS: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean),
      )
      .pipe(z.array(key)),
    ROLES: z
      .string()
      .default(ROLES.join(','))
      .transform((text) =>
        text
          .split(',')
          .map((role) => role.trim())
          .filter(Boolean),
      )
      .pipe(z.array(z.enum(ROLES)).min(1)),
    DEMO: z.enum(['auto', 'on', 'off']).default('auto'),
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
    SMTP_HOST: z.string().optional(),
    SMTP_PORT: z.coerce.number().int().min(1).max(65535).default(465),
    SMTP_SECURE: flag.optional(),
    SMTP_USER: z.string().optional(),
    SMTP_PASSWORD: z.string().optional(),
    MAIL_FROM: z.string().default('信息公开平台 <gongkai@localhost>'),
    STORAGE: z.enum(['disk', 's3']).default('disk'),
    S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().default('us-east-1'),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    S3_FORCE_PATH_STYLE: flag.default(true),
    SHUTDOWN_SECONDS: z.coerce.number().int().min(1).max(300).default(20),
  })
  .superRefine((env, context) => {
    const mongo = env.DATABASE_URL?.startsWith('mongodb') ?? false
    if (env.NODE_ENV === 'production' && mongo && !env.PAYLOAD_SECRET)
      context.addIssue({
        code: 'custom',
        path: ['PAYLOAD_SECRET'],
        message: '生产环境使用 MongoDB 时必须设置（至少 32 个字符）',
      })
    if (env.NODE_ENV === 'production' && mongo && !env.DATA_KEY)
      context.addIssue({
        code: 'custom',
        path: ['DATA_KEY'],
        message: '生产环境使用 MongoDB 时必须设置（32 字节，base64 或 64 位十六进制）',
      })
    if (env.SMTP_USER && !env.SMTP_HOST)
      context.addIssue({
        code: 'custom',
        path: ['SMTP_HOST'],
        message: '设置了 SMTP_USER，还须设置 SMTP_HOST',
      })
    for (const name of S3_REQUIRED)
      if (env.STORAGE === 's3' && !env[name])
        context.addIssue({ code: 'custom', path: [name], message: 'STORAGE=s3 时必须设置' })
    if (env.STORAGE === 'disk' && env.S3_BUCKET)
      context.addIssue({
        code: 'custom',
        path: ['STORAGE'],
        message: '设置了 S3_BUCKET，还须设置 STORAGE=s3，否则文件仍存在本机磁盘',
      })
  })

export type Smtp = { host: string; port: number; secure: boolean; user?: string; password?: string }

/** Where the bytes of files lie: folders of `dataDir`, or a bucket. Without `endpoint`: Amazon's. */
export type Storage =
  | { kind: 'disk' }
  | {
      kind: 's3'
      endpoint?: string
      bucket: string
      region: string
      accessKeyId: string
      secretAccessKey: string
      forcePathStyle: boolean
    }

export type Env = {
  production: boolean
  test: boolean
  host: string
  port: number
  siteUrl?: string
  dataDir: string
  database: { kind: 'sqlite' | 'mongodb'; url: string }
  secret?: string
  /** Wraps the data keys; see `config/dataKey.ts`. */
  dataKey?: KeyObject
  /** Keys that wrapped data keys before; they only open. */
  dataKeysPrevious: readonly KeyObject[]
  roles: ReadonlySet<Role>
  demo: 'auto' | 'on' | 'off'
  trustProxy: number
  logLevel: string
  smtp?: Smtp
  mailFrom: string
  storage: Storage
  shutdownSeconds: number
  /** Next is building: nothing may be written. */
  building: boolean
  /** Set by `gongkai`: the folder it was called from. Standard output is then the command's own. */
  callerDir?: string
  /** Payload's own command line compares schemas and must not migrate first. */
  migrating: boolean
}

/** The names of every variable that is read, for `.env.example` and its test. */
export const ENV_NAMES = Object.keys(schema.shape)

/** Bad configuration: `problems` names every variable at once, without its value. */
export class EnvError extends Error {
  constructor(readonly problems: string[]) {
    super(`环境变量有误：\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'EnvError'
  }
}

/** Parses an environment. An empty string counts as unset. Throws EnvError. */
export const parseEnv = (source: Record<string, string | undefined>): Env => {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(set)
  if (!parsed.success)
    throw new EnvError(
      parsed.error.issues.map((issue) => `${issue.path.join('.') || '环境'}：${issue.message}`),
    )
  const env = parsed.data
  const dataDir = path.resolve(env.DATA_DIR)
  const url = env.DATABASE_URL ?? `file:${path.join(dataDir, 'gongkai.db')}`
  return {
    production: env.NODE_ENV === 'production',
    test: env.NODE_ENV === 'test',
    host: env.HOST,
    port: env.PORT,
    siteUrl: env.SITE_URL?.replace(/\/$/, ''),
    dataDir,
    database: { kind: url.startsWith('file:') ? 'sqlite' : 'mongodb', url },
    secret: env.PAYLOAD_SECRET,
    dataKey: env.DATA_KEY,
    dataKeysPrevious: env.DATA_KEY_PREVIOUS,
    roles: new Set(env.ROLES),
    demo: env.DEMO,
    trustProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    smtp: env.SMTP_HOST
      ? {
          host: env.SMTP_HOST,
          port: env.SMTP_PORT,
          secure: env.SMTP_SECURE ?? env.SMTP_PORT === 465,
          user: env.SMTP_USER,
          password: env.SMTP_PASSWORD,
        }
      : undefined,
    mailFrom: env.MAIL_FROM,
    storage: storageOf(env),
    shutdownSeconds: env.SHUTDOWN_SECONDS,
    building: source.NEXT_PHASE === 'phase-production-build',
    callerDir: source.GONGKAI_CWD || undefined,
    migrating: source.PAYLOAD_MIGRATING === 'true',
  }
}

const storageOf = (env: z.output<typeof schema>): Storage =>
  env.STORAGE === 'disk'
    ? { kind: 'disk' }
    : {
        kind: 's3',
        endpoint: env.S3_ENDPOINT,
        bucket: env.S3_BUCKET ?? '',
        region: env.S3_REGION,
        accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
        secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
        forcePathStyle: env.S3_FORCE_PATH_STYLE,
      }

let cached: Env | undefined

/** The folder against which a command's file arguments are resolved. Needs no valid environment. */
export const callerDirectory = (): string => process.env.GONGKAI_CWD || process.cwd()

/** The process's environment, parsed at the first call. */
export const readEnv = (): Env => (cached ??= parseEnv(process.env))
