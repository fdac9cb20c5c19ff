import { contentHash } from '../publication/contentHash'

type Fields = Readonly<Record<string, unknown>>

export type ChangedFields = { before?: Record<string, unknown>; after?: Record<string, unknown> }

/** What the log says of a field whose value it must not keep. */
export const WITHHELD = '（不记录内容）'
/** What it says of a text with a layout of its own, which the record's history keeps. */
export const RICH_TEXT = '（正文）'

/** The log is no second copy of long texts: it shows how they begin. */
const LONGEST_TEXT = 300

/** The machine's own columns: a change of them alone is nobody's act. */
const NOT_COUNTED: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'collection',
  'globalType',
  'history',
  'saveNumber',
  'sessions',
  'loginAttempts',
  'lockUntil',
  '_strategy',
  '_sid',
])

/** Secrets, and what identifies a private person: that they changed is kept, never what they were. */
const WITHHELD_FIELDS: ReadonlySet<string> = new Set(
  [
    'password',
    'hash',
    'salt',
    'token',
    'secret',
    'apiKey',
    'apiKeyIndex',
    'resetPasswordToken',
    'resetPasswordExpiration',
    '_verificationToken',
    'idCard',
    'idNumber',
    'identityNumber',
    'identityCard',
    'passport',
    'bankCard',
    'bankAccount',
    'accountNumber',
    'mobile',
    'mobilePhone',
    'homeAddress',
    'birthday',
    'plate',
  ].map((name) => name.toLowerCase()),
)

/**
 * What differs between two states of a record, field by field: `before` without one means that it is
 * new, `after` without one that it is gone. Secrets and personal data are named but not told, the
 * machine's own columns are left out, long texts are shortened.
 */
export const changedFields = (before?: Fields | null, after?: Fields | null): ChangedFields => {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (name) => !NOT_COUNTED.has(name) && !isSame(before?.[name], after?.[name]),
  )
  return {
    ...sideOf(before, names),
    ...(after ? { after: keptOf(after, names) } : {}),
  }
}

/** The names alone, for working copies, whose content has a history of its own. */
export const changedNames = (before?: Fields | null, after?: Fields | null): string[] => {
  const changes = changedFields(before, after)
  return [...new Set([...Object.keys(changes.before ?? {}), ...Object.keys(changes.after ?? {})])]
}

/** A value without secrets at any depth, its texts shortened. */
export const withoutSecrets = (value: unknown): unknown => {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT
      ? `${value.slice(0, LONGEST_TEXT)}……（共 ${value.length} 字）`
      : value
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (!value || typeof value !== 'object' || value instanceof Date) return value
  if (isRichText(value)) return RICH_TEXT
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, keptValue(name, entry)]),
  )
}

const sideOf = (fields: Fields | null | undefined, names: readonly string[]): ChangedFields =>
  fields ? { before: keptOf(fields, names) } : {}

const keptOf = (fields: Fields, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names
      .filter((name) => !isEmpty(fields[name]))
      .map((name) => [name, keptValue(name, fields[name])]),
  )

const keptValue = (name: string, value: unknown): unknown =>
  WITHHELD_FIELDS.has(name.toLowerCase())
    ? isEmpty(value)
      ? undefined
      : WITHHELD
    : withoutSecrets(value)

/** Forms send null, '' and [] for a field that was never filled. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)

const isSame = (one: unknown, other: unknown): boolean =>
  (isEmpty(one) && isEmpty(other)) || contentHash(one) === contentHash(other)

const isRichText = (value: object): boolean => {
  const root = (value as { root?: { type?: unknown; children?: unknown } }).root
  return root?.type === 'root' && Array.isArray(root.children)
}
