import { beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { canOpenTransaction } from '../../../src/database/canOpenTransaction'
import { inTransaction } from '../../../src/repositories/inTransaction'
import { describeOnEachDatabase } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { countOf } from '../../support/readings'

const options = { overrideAccess: true, depth: 0 } as const

describeOnEachDatabase('Transactions', (open) => {
  let office: Installation
  beforeAll(async () => {
    office = await open()
  })
  const addDomain = (code: string, req: object) =>
    office.payload.create({ collection: 'domains', data: { code, name: code }, ...options, req })

  it('can be opened', async () => {
    expect(await canOpenTransaction(office.payload)).toBe(true)
  })

  it('leave nothing when the work throws, and say what it threw', async () => {
    await expect(
      inTransaction({ payload: office.payload, req: {} }, async (req) => {
        await addDomain('never-1', req)
        await addDomain('never-2', req)
        throw new Error('改主意了')
      }),
    ).rejects.toThrow('改主意了')
    expect(await countOf(office, 'domains')).toBe(0)
  })

  it('leave nothing when a unique key is taken in the middle', async () => {
    await addDomain('taken', {})
    await expect(
      inTransaction({ payload: office.payload, req: {} }, async (req) => {
        await addDomain('before-taken', req)
        await addDomain('taken', req)
      }),
    ).rejects.toThrow()
    expect(await countOf(office, 'domains', { code: { equals: 'before-taken' } })).toBe(0)
  })

  it('count on one row without losing a step, when 20 do so at once', async () => {
    const read = () => office.payload.findGlobal({ slug: 'system-state', ...options })
    const before = (await read()).contentVersion ?? 0
    await Promise.all(
      Array.from({ length: 20 }, () =>
        inTransaction({ payload: office.payload, req: {} }, async (req) => {
          const state = await office.payload.findGlobal({
            slug: 'system-state',
            ...options,
            req,
          })
          await office.payload.db.updateGlobal({
            slug: 'system-state',
            data: { contentVersion: (state.contentVersion ?? 0) + 1 },
            req,
          })
        }),
      ),
    )
    expect((await read()).contentVersion).toBe(before + 20)
  })

  it('count a whole collection inside, with what they themselves have written', async () => {
    const before = await countOf(office, 'domains')
    await inTransaction({ payload: office.payload, req: {} }, async (req) => {
      await addDomain('counted', req)
      const { totalDocs } = await office.payload.count({
        collection: 'domains',
        overrideAccess: true,
        req,
      })
      expect(totalDocs).toBe(before + 1)
    })
  })

  it('are found to be missing where the server has none, or fails in one', async () => {
    const without = { db: { beginTransaction: () => Promise.resolve(null) } }
    expect(await canOpenTransaction(without as unknown as Payload)).toBe(false)
    const failing = {
      db: {
        beginTransaction: () => Promise.resolve('t1'),
        findOne: () =>
          Promise.reject(new Error('Transaction numbers are only allowed on a replica set member')),
        rollbackTransaction: () => Promise.reject(new Error('no such transaction')),
      },
    }
    expect(await canOpenTransaction(failing as unknown as Payload)).toBe(false)
  })
})
