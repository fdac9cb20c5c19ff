import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { findProblems } from '../../../src/server/readiness'
import { systemContext } from '../../../src/services/serviceContext'
import { openVault } from '../../../src/services/vault/openVault'
import { readKeyStatus } from '../../../src/services/vault/readKeyStatus'
import { rewrapDataKeys } from '../../../src/services/vault/rewrapDataKeys'
import { rotateDataKey } from '../../../src/services/vault/rotateDataKey'
import { describeOnEachDatabase } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { rowsOf } from '../../support/readings'
import { reopen } from './reopen'

const IDENTITY = '43042219900101123X'
const NEW_KEY = Buffer.alloc(32, 9)
const fingerprint = (key: Buffer) => createHash('sha256').update(key).digest('hex').slice(0, 8)

describeOnEachDatabase('A changed DATA_KEY', (open) => {
  let office: Installation
  let old: Buffer
  let sealed: string
  beforeAll(async () => {
    office = await open()
    old = Buffer.from(readFileSync(path.join(office.dataDir, 'data-key'), 'utf8'), 'base64')
    sealed = (await openVault({ payload: office.payload, req: {} })).seal(IDENTITY, 'test')
  })

  /** The same database in another folder, where no file holds the old key. */
  const withKeys = async (
    previous: Buffer | undefined,
    work: (payload: Payload) => Promise<void>,
  ): Promise<void> => {
    const payload = await reopen(office, {
      DATABASE_URL: office.env.database.url,
      DATA_DIR: path.join(office.dataDir, 'elsewhere'),
      DATA_KEY: NEW_KEY.toString('base64'),
      ...(previous ? { DATA_KEY_PREVIOUS: previous.toString('base64') } : {}),
    })
    await work(payload).finally(() => payload.destroy())
  }
  const contextOf = (payload: Payload) =>
    systemContext({ payload, now: new Date('2026-09-01T01:00:00Z') })
  const envelopes = async () => (await rowsOf(office, 'data-keys')).map((row) => row.wrapped)
  const audited = async () => {
    const entries = await rowsOf(office, 'audit-log', { act: { contains: '主密钥' } })
    return entries.map(({ details }) => details)
  }

  it('is refused without the old one, by name and fingerprint, and nothing is made anew', async () => {
    const before = await envelopes()
    await withKeys(undefined, async (payload) => {
      const refusal = await openVault({ payload, req: {} }).catch((error: unknown) => error)
      const { message, isPublic } = refusal as { message: string; isPublic: boolean }
      expect(isPublic).toBe(true)
      for (const part of ['DATA_KEY', fingerprint(old), fingerprint(NEW_KEY)])
        expect(message).toContain(part)
      for (const key of [old, NEW_KEY])
        expect(message).not.toContain(key.toString('base64').slice(0, 10))
      const context = contextOf(payload)
      await expect(rewrapDataKeys(context)).rejects.toThrow('DATA_KEY_PREVIOUS')
      await expect(rotateDataKey({ context, stores: [] })).rejects.toThrow('DATA_KEY_PREVIOUS')
      expect((await readKeyStatus({ payload, req: {} })).keys.map(({ opens }) => opens)).toEqual([
        false,
        false,
      ])
    })
    expect(await envelopes()).toEqual(before)
    expect(await audited()).toEqual([])
  })

  it('is told by readiness before anybody asks for a number', async () => {
    const now = new Date('2026-09-01T01:00:00Z')
    const problemsOf = (payload: Payload) =>
      findProblems({ payload, now: () => now, startedAt: now })
    await withKeys(undefined, async (payload) => {
      expect(await problemsOf(payload)).toEqual([
        expect.stringMatching(/^DATA_KEY does not open .*seal-1.*gongkai keys status/),
      ])
    })
    await withKeys(old, async (payload) => expect(await problemsOf(payload)).toEqual([]))
  })

  it('opens everything with the old one beside it, and wraps anew when told to, once', async () => {
    await withKeys(old, async (payload) => {
      const read = async () => (await openVault({ payload, req: {} })).open(sealed, 'test')
      expect(await read()).toBe(IDENTITY)
      expect(await rewrapDataKeys(contextOf(payload))).toEqual({
        fingerprint: fingerprint(NEW_KEY),
        rewrapped: expect.arrayContaining(['seal-1', 'index-1']),
      })
      expect(await read()).toBe(IDENTITY)
      const after = await envelopes()
      expect(await rewrapDataKeys(contextOf(payload))).toMatchObject({ rewrapped: [] })
      expect(await envelopes()).toEqual(after)
    })
    expect(await audited()).toEqual([{ from: [fingerprint(old)], to: fingerprint(NEW_KEY) }])
  })

  it('needs the old one no more after that', async () => {
    await withKeys(undefined, async (payload) => {
      expect((await openVault({ payload, req: {} })).open(sealed, 'test')).toBe(IDENTITY)
      expect(await readKeyStatus({ payload, req: {} })).toMatchObject({
        current: fingerprint(NEW_KEY),
        previous: [],
        keys: [
          { opens: true, kekFingerprint: fingerprint(NEW_KEY) },
          { opens: true, kekFingerprint: fingerprint(NEW_KEY) },
        ],
      })
    })
    await expect(openVault({ payload: office.payload, req: {} })).rejects.toThrow('DATA_KEY')
  })
})
