import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-sqlite'
import {
  createLocalReq,
  getPayload,
  initTransaction,
  killTransaction,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { migrations } from '../../../src/database/migrations'
import { oneWriterSqlite, WRITE_METHODS } from '../../../src/database/oneWriterSqlite'
import { gongkaiConfig } from '../../../src/payload.config'
import { describeOnSqlite } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { runProcess, startProcess } from '../../support/processes/runProcess'
import { countOf, rowsOf } from '../../support/readings'

const options = { overrideAccess: true, depth: 0 } as const

/** What a transaction of Drizzle's can do, as far as it is needed here. */
type Session = { run(query: unknown): Promise<unknown> }

describeOnSqlite('SQLite behind its queue', (open) => {
  let office: Installation
  beforeAll(async () => {
    office = await open()
  })
  const addDomain = (code: string, payload: Payload = office.payload) =>
    payload.create({ collection: 'domains', data: { code, name: code }, ...options })

  it('loses none of 100 pages written at once, nor the rows that their hooks write', async () => {
    const slugs = Array.from({ length: 100 }, (_, index) => `page-${index}`)
    await Promise.all(
      slugs.map((slug) =>
        office.payload.create({
          collection: 'standing-pages',
          data: { slug, title: slug, visible: true },
          ...options,
        }),
      ),
    )
    expect(await countOf(office, 'standing-pages')).toBe(100)
    expect(await countOf(office, 'projections', { kind: { equals: 'page' } })).toBe(100)
    const state = await office.payload.findGlobal({ slug: 'system-state', ...options })
    // Every page raised the counter in its own transaction; two that read the same number lose one.
    expect(state.contentVersion).toBe(100)
  })

  it('tells the caller of a COMMIT that failed, keeps nothing, and goes on', async () => {
    const { db } = office.payload
    const id = (await db.beginTransaction()) as string
    const sessions = db.sessions as unknown as Record<string, { db: Session }>
    const session = sessions[id]?.db as Session
    // SQLite checks this constraint at COMMIT, which then fails: a full disk would look the same.
    await session.run(sql`PRAGMA defer_foreign_keys = ON`)
    await session.run(
      sql`INSERT INTO villages (id, name, township_id) VALUES ('v1', '半个村', 'no such unit')`,
    )
    await expect(db.commitTransaction(id)).rejects.toThrow(/FOREIGN KEY/)
    expect(await countOf(office, 'villages')).toBe(0)
    await addDomain('after-failed-commit')
  })

  it('lets no trace of a transaction that was rolled back', async () => {
    const before = await countOf(office, 'standing-pages')
    const req = await createLocalReq({}, office.payload)
    await initTransaction(req)
    await office.payload.create({
      collection: 'standing-pages',
      data: { slug: 'rolled-back', title: '不存在', visible: true },
      ...options,
      req,
    })
    await killTransaction(req)
    expect(await countOf(office, 'standing-pages')).toBe(before)
    expect(await rowsOf(office, 'projections', { key: { equals: 'page:rolled-back' } })).toEqual([])
  })

  it('reads while somebody writes, and sees nothing of it before COMMIT', async () => {
    const req = await createLocalReq({}, office.payload)
    await initTransaction(req)
    await office.payload.create({
      collection: 'domains',
      data: { code: 'unseen', name: '未提交' },
      ...options,
      req,
    })
    expect(await countOf(office, 'domains', { code: { equals: 'unseen' } })).toBe(0)
    await killTransaction(req)
  })

  it('queues every method of the adapter that writes', () => {
    // Not writers of their own: a file of migrations, a query's text, the inside of `deleteMany`.
    const inner = ['createMigration', 'createJSONQuery', 'deleteWhere']
    const writing = Object.keys(office.payload.db).filter((name) =>
      /^(create|update|delete|upsert)/.test(name),
    )
    expect(writing.filter((name) => !inner.includes(name)).sort()).toEqual(
      [...WRITE_METHODS].sort(),
    )
  })

  it('keeps what three processes write at once, and a contested key once', async () => {
    const names = ['a', 'b', 'c']
    const stored = await Promise.all(
      names.map((name) =>
        runProcess<string[]>({
          script: 'test/support/processes/writeMany.ts',
          args: [name, '100', '30'],
          variables: office.variables,
        }),
      ),
    )
    const told = stored.flat()
    expect(told.filter((slug) => !slug.startsWith('contested'))).toHaveLength(300)
    const contested = told.filter((slug) => slug.startsWith('contested')).sort()
    expect(contested).toHaveLength(30)
    expect(new Set(contested).size).toBe(30)
    const rows = await rowsOf(office, 'standing-pages', { slug: { in: told } })
    expect(rows.map(({ slug }) => slug).sort()).toEqual(told.sort())
    const shown = await countOf(office, 'projections', {
      key: { in: told.map((slug) => `page:${slug}`) },
    })
    expect(shown).toBe(330)
  })

  it('goes on after a process was killed in the middle of a transaction', async () => {
    const writer = startProcess({
      script: 'test/support/processes/dieInTransaction.ts',
      variables: office.variables,
    })
    await writer.printed('in the middle')
    writer.child.kill('SIGKILL')
    expect((await writer.ended).signal).toBe('SIGKILL')
    await addDomain('after-the-killing')
    expect(
      await rowsOf(office, 'domains', { code: { in: ['half-1', 'half-2', 'after-the-killing'] } }),
    ).toEqual([expect.objectContaining({ code: 'after-the-killing' })])
  })

  describe('with little patience', () => {
    let payload: Payload
    beforeAll(async () => {
      const { env, dataDir } = await open()
      const databaseFile = path.join(dataDir, 'impatient.db')
      const db = oneWriterSqlite({
        databaseFile,
        client: { url: `file:${databaseFile}` },
        idType: 'uuidv7',
        push: false,
        migrations,
        maxWaitMs: 300,
      })
      const config = { ...(await gongkaiConfig(env)), db } as SanitizedConfig
      payload = await getPayload({ config, key: databaseFile })
    })
    afterAll(() => payload.destroy())

    it('names the cause when a write inside a transaction was called without its req', async () => {
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      await expect(addDomain('forgot-req', payload)).rejects.toThrow(
        /inside a transaction was called without its `req`/,
      )
      await killTransaction(req)
      await addDomain('remembered', payload)
    })
  })
})
