import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { entryHash } from '../../../src/domain/audit/entryHash'
import type { StoredEntry } from '../../../src/domain/audit/chainCheck'
import { GENESIS_HASH } from '../../../src/domain/audit/auditEntry'
import {
  findAuditEntriesAfter,
  moveAuditHead,
  resetAuditHead,
} from '../../../src/repositories/auditLog'
import { recordAudit } from '../../../src/services/recordAudit'
import { systemContext, transactionally } from '../../../src/services/serviceContext'
import { verifyAudit } from '../../../src/services/verifyAudit'
import { aUser } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { first, rowsOf } from '../../support/readings'

const NOW = new Date('2026-09-01T01:00:00Z')
/** More than a batch. */
const LONG = 620

describeOnEachDatabase('The chain of the audit log', (open) => {
  let office: Installation
  beforeAll(async () => {
    office = await open()
  })
  beforeEach(async () => {
    await office.payload.db.deleteMany({ collection: 'audit-log', where: {} })
    await resetAuditHead(system())
    for (let index = 1; index <= 6; index += 1)
      await recordAudit(system(), { act: `第${index}件事`, subject: `对象${index}` })
  })

  const system = () => systemContext({ payload: office.payload, now: NOW })
  const verify = () => verifyAudit({ context: system() })
  const entries = () =>
    findAuditEntriesAfter({ payload: office.payload, req: {} }, { after: null, limit: 1000 })
  const entry = async (seq: number): Promise<StoredEntry> =>
    first((await entries()).filter((one) => one.seq === seq))
  /** Below Payload's hooks and access, as somebody with the database in hand. */
  const rewrite = (id: string, data: Record<string, unknown>) =>
    office.payload.db.updateOne({
      collection: 'audit-log',
      where: { id: { equals: id } },
      data,
      req: {},
    })
  const remove = (id: string) =>
    office.payload.db.deleteMany({ collection: 'audit-log', where: { id: { equals: id } } })
  const insert = (row: Record<string, unknown>, req: Partial<PayloadRequest> = {}) =>
    office.payload.db.create({ collection: 'audit-log', data: row, req })

  it('is whole: numbers without a gap, each entry holding the hash of the one before', async () => {
    const all = await entries()
    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    expect(all.map(({ previousHash }) => previousHash)).toEqual([
      GENESIS_HASH,
      ...all.slice(0, -1).map(({ hash }) => hash),
    ])
    expect(await verify()).toEqual({
      ok: true,
      entries: 6,
      unchained: 0,
      head: { seq: 6, hash: all.at(-1)?.hash },
      broken: null,
    })
  })

  it.each([
    ['act', '没有发生过'],
    ['subject', '别的对象'],
    ['reason', '补写的理由'],
    ['actorName', '别人'],
    ['at', '2026-08-01T01:00:00.000Z'],
    ['ip', '10.0.0.1'],
    ['details', { amount: 1 }],
    ['before', { name: '甲' }],
    ['simulated', true],
    ['hash', 'f'.repeat(64)],
    ['previousHash', 'f'.repeat(64)],
  ])('names an entry whose %s was edited', async (field, value) => {
    const { id } = await entry(3)
    await rewrite(id, { [field]: value })
    expect(await verify()).toMatchObject({
      ok: false,
      entries: 2,
      broken: { what: 'changed', seq: 3, id },
    })
  })

  it('names an entry that was laid to somebody else', async () => {
    const person = await aUser(office.payload, { role: 'editor', name: '别人' })
    const { id, seq } = await entry(3)
    await rewrite(id, { actor: person.id })
    expect((await verify()).broken).toMatchObject({ what: 'changed', seq, id })
  })

  it('names an entry that was edited and given a new hash of its own', async () => {
    const third = await entry(3)
    const act = '没有发生过'
    await rewrite(third.id, { act, hash: entryHash({ ...third, act }) })
    expect((await verify()).broken).toMatchObject({ what: 'changed', seq: 3, id: third.id })
  })

  it('names the last entry when it was edited and given a new hash of its own', async () => {
    const last = await entry(6)
    const act = '没有发生过'
    await rewrite(last.id, { act, hash: entryHash({ ...last, act }) })
    expect((await verify()).broken).toMatchObject({ what: 'head', seq: 6, id: last.id })
  })

  it('names the entry that is missing in the middle, at the beginning and at the end', async () => {
    await remove((await entry(4)).id)
    expect((await verify()).broken).toMatchObject({ what: 'missing', seq: 4, id: null })
    await remove((await entry(1)).id)
    expect((await verify()).broken).toMatchObject({ what: 'missing', seq: 1 })
  })

  it('notices that the end was cut off', async () => {
    await remove((await entry(6)).id)
    await remove((await entry(5)).id)
    expect((await verify()).broken).toMatchObject({ what: 'missing', seq: 5 })
  })

  it('notices that the log was emptied', async () => {
    for (const { id } of await entries()) await remove(id)
    expect((await verify()).broken).toMatchObject({ what: 'missing', seq: 1 })
  })

  it('names the first of two entries that changed places', async () => {
    const [third, fourth] = [await entry(3), await entry(4)]
    await rewrite(third.id, { seq: 99 })
    await rewrite(fourth.id, { seq: 3 })
    await rewrite(third.id, { seq: 4 })
    expect((await verify()).broken).toMatchObject({ what: 'reordered', seq: 3, id: fourth.id })
  })

  it('names the first entry after a gap that was closed by renumbering', async () => {
    await remove((await entry(3)).id)
    for (const seq of [4, 5, 6]) await rewrite((await entry(seq)).id, { seq: seq - 1 })
    expect((await verify()).broken).toMatchObject({ what: 'reordered', seq: 3 })
  })

  it('names a forged entry at the end, however well it is chained', async () => {
    const last = await entry(6)
    const forged = { seq: 7, at: NOW.toISOString(), act: '伪造', previousHash: last.hash }
    await insert({ ...forged, hash: entryHash(forged) })
    expect((await verify()).broken).toMatchObject({ what: 'inserted', seq: 7 })
  })

  it('names the place of a forged entry in the middle', async () => {
    for (const seq of [6, 5, 4]) await rewrite((await entry(seq)).id, { seq: seq + 1 })
    const forged = {
      seq: 4,
      at: NOW.toISOString(),
      act: '伪造',
      previousHash: (await entry(3)).hash,
    }
    await insert({ ...forged, hash: entryHash(forged) })
    const { broken } = await verify()
    expect(broken?.seq).toBe(5)
    expect(broken?.what).toBe('reordered')
  })

  it('refuses a second entry of the same number', async () => {
    await expect(insert({ seq: 4, at: NOW.toISOString(), act: '伪造' })).rejects.toThrow()
  })

  it('notices an entry without a number that was slipped in among the old ones', async () => {
    await insert({ at: '2020-01-01T00:00:00.000Z', act: '伪造' })
    expect(await verify()).toMatchObject({ ok: false, unchained: 1, broken: { what: 'unchained' } })
  })

  it('notices a rewritten chain by a hash that somebody noted down', async () => {
    const known = { seq: 3, hash: (await entry(3)).hash }
    expect(await verifyAudit({ context: system(), known })).toMatchObject({ ok: true })
    let previousHash = GENESIS_HASH
    for (const one of await entries()) {
      const row = { ...one, act: one.seq === 2 ? '没有发生过' : one.act, previousHash }
      previousHash = entryHash(row)
      await rewrite(one.id, { act: row.act, previousHash: row.previousHash, hash: previousHash })
    }
    await office.payload.db.updateGlobal({
      slug: 'audit-head',
      data: { seq: 6, hash: previousHash },
      req: {},
    })
    expect(await verify()).toMatchObject({ ok: true })
    expect((await verifyAudit({ context: system(), known })).broken).toMatchObject({
      what: 'known',
      seq: 3,
    })
  })

  it('is walked in batches, however long it is', async () => {
    let previousHash = (await entry(6)).hash
    await transactionally(system(), async ({ req }) => {
      for (let seq = 7; seq <= LONG; seq += 1) {
        const row = { seq, at: NOW.toISOString(), act: '长', previousHash }
        previousHash = entryHash(row)
        await insert({ ...row, hash: previousHash }, req)
      }
    })
    await moveAuditHead(system(), { seq: LONG, hash: previousHash })
    expect(await verify()).toMatchObject({ ok: true, entries: LONG })
    const late = first(await rowsOf(office, 'audit-log', { seq: { equals: LONG - 1 } }))
    await rewrite(late.id, { act: '改' })
    expect(await verify()).toMatchObject({
      entries: LONG - 2,
      broken: { what: 'changed', seq: LONG - 1, id: late.id },
    })
  })

  it('is found whole while others append to it', async () => {
    const append = async () => {
      for (let index = 0; index < 20; index += 1)
        await recordAudit(system(), { act: '同时', subject: '' })
    }
    const check = async () => {
      const verdicts = []
      for (let index = 0; index < 20; index += 1) verdicts.push(await verify())
      return verdicts
    }
    const [verdicts] = await Promise.all([check(), append(), append()])
    expect(verdicts.filter(({ ok }) => !ok)).toEqual([])
    expect(await verify()).toMatchObject({ ok: true, entries: 46 })
  })

  it('goes on where it stood after an act that failed', async () => {
    await expect(
      transactionally(system(), async (inside) => {
        await recordAudit(inside, { act: '没有办成', subject: '' })
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    await recordAudit(system(), { act: '办成了', subject: '' })
    expect(await verify()).toMatchObject({ ok: true, entries: 7 })
    expect((await entry(7)).act).toBe('办成了')
  })
})

describeOnEachDatabase('A database of the first version', (open) => {
  describe('whose entries have no number', () => {
    it('keeps them, counts them, and starts the chain after them', async () => {
      const { payload } = await open()
      const context = systemContext({ payload, now: NOW })
      const old = (act: string) =>
        payload.db.create({
          collection: 'audit-log',
          data: { at: '2026-08-01T00:00:00.000Z', actorName: '系统', act, simulated: false },
          req: {},
        })
      for (const act of ['旧一', '旧二', '旧三']) await old(act)
      expect(await verifyAudit({ context })).toMatchObject({ ok: true, entries: 0, unchained: 3 })

      await recordAudit(context, { act: '新事', subject: '' })
      expect(await verifyAudit({ context })).toMatchObject({ ok: true, entries: 2, unchained: 3 })

      await payload.db.deleteMany({ collection: 'audit-log', where: { act: { equals: '旧二' } } })
      expect((await verifyAudit({ context })).broken).toMatchObject({ what: 'unchained' })
    })
  })
})
