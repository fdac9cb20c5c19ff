import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { GENESIS_HASH, type ChainedEntry } from '../../../src/domain/audit/auditEntry'
import { canonicalEntry, entryHash } from '../../../src/domain/audit/entryHash'
import { stableValue } from '../../../src/domain/audit/stableValue'

const ENTRY: ChainedEntry = {
  seq: 7,
  at: '2026-09-01T01:00:00.000Z',
  actor: '01a2',
  actorName: '张三',
  actorUnit: '县财政局',
  roles: '编辑',
  ip: '10.1.2.3',
  userAgent: 'Chrome 126 / Windows',
  act: '公开信息',
  subject: '预算公开',
  recordCollection: 'disclosures',
  recordId: '01b3',
  reason: '到期',
  before: { state: 'draft' },
  after: { state: 'published' },
  details: { revision: 1 },
  simulated: false,
  previousHash: GENESIS_HASH,
}

/** What MongoDB does to a value: empty objects go, and nothing is `undefined`. */
const throughMongo = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((entry) => throughMongo(entry) ?? null)
  if (!value || typeof value !== 'object') return value
  const kept = Object.entries(value)
    .map(([key, entry]) => [key, throughMongo(entry)] as const)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? 1 : -1))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const throughSqlite = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)

describe('The hash of an audit entry', () => {
  it('is known for one entry, so that no later change of the form passes unnoticed', () => {
    expect(entryHash(ENTRY)).toBe(
      '5939410cf2ae43957074ed6b2ca3ab4bb10bb8e87f054c0acce4953da61906ff',
    )
  })

  it.each(Object.keys(ENTRY) as (keyof ChainedEntry)[])('depends on %s', (field) => {
    const others: Partial<Record<keyof ChainedEntry, unknown>> = {
      seq: 8,
      at: '2026-09-01T01:00:00.001Z',
      simulated: true,
      before: { state: 'returned' },
      after: null,
      details: { revision: '1' },
    }
    const changed = { ...ENTRY, [field]: field in others ? others[field] : '别的' }
    expect(entryHash(changed as ChainedEntry)).not.toBe(entryHash(ENTRY))
  })

  it('does not depend on what a row has besides, nor on how absence and instants are written', () => {
    const row = {
      ...ENTRY,
      at: '2026-09-01T09:00:00+08:00',
      id: 'x',
      createdAt: 'y',
      updatedAt: 'z',
      hash: 'w',
    }
    expect(entryHash(row)).toBe(entryHash(ENTRY))
    const bare = { seq: 1, at: ENTRY.at, act: '事', previousHash: GENESIS_HASH }
    expect(
      entryHash({ ...bare, subject: null, reason: '', before: {}, details: null, simulated: null }),
    ).toBe(entryHash(bare))
  })

  it('keeps fields apart: what moves from one to the next is another entry', () => {
    const bare = { seq: 1, at: ENTRY.at, act: '事', previousHash: GENESIS_HASH }
    expect(entryHash({ ...bare, subject: '甲' })).not.toBe(entryHash({ ...bare, reason: '甲' }))
    expect(entryHash({ ...bare, before: { a: 1 } })).not.toBe(
      entryHash({ ...bare, after: { a: 1 } }),
    )
  })

  it('survives both databases whatever was recorded', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
      withObjectString: true,
      maxDepth: 4,
      key: fc.oneof(fc.string(), fc.constantFrom('$where', 'a.b', '__proto__', 'toJSON', 'id')),
    })
    fc.assert(
      fc.property(anything, anything, fc.string({ unit: 'binary' }), (before, details, reason) => {
        const stored = canonicalEntry({ ...ENTRY, before, details, reason })
        const hash = entryHash({ ...ENTRY, before, details, reason })
        expect(canonicalEntry(stored)).toEqual(stored)
        expect(entryHash(stored)).toBe(hash)
        for (const through of [throughMongo, throughSqlite])
          expect(entryHash(through(stored) as ChainedEntry)).toBe(hash)
      }),
    )
  })
})

describe('A stable value', () => {
  it.each<[string, unknown, unknown]>([
    [
      'drops what is absent, null or empty',
      { a: null, b: undefined, c: {}, d: { e: {} } },
      undefined,
    ],
    ['keeps the places in a list', [1, undefined, {}, null], [1, null, null, null]],
    ['keeps empty texts and lists inside', { a: '', b: [] }, { a: '', b: [] }],
    ['writes dates as instants', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
    ['drops what is no number', { a: Number.NaN, b: Infinity }, undefined],
    ['knows one zero', [-0], [0]],
    ['writes big integers out', 10n, '10'],
    ['mends half characters', '甲\uD800', '甲\uFFFD'],
    ['drops NUL', 'a\0b', 'ab'],
    ['renames what MongoDB refuses', { $set: 1, 'a.b': 2 }, { '＄set': 1, 'a．b': 2 }],
  ])('%s', (_title, value, expected) => {
    expect(stableValue(value)).toEqual(expected)
  })
})
