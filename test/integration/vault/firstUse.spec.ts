import { beforeAll, expect, it } from '@jest/globals'
import { inTransaction } from '../../../src/repositories/inTransaction'
import { openVault } from '../../../src/services/vault/openVault'
import { describeOnEachDatabase } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { runProcess } from '../../support/processes/runProcess'
import { rowsOf } from '../../support/readings'
import { reopen } from './reopen'

const IDENTITY = '43042219900101123X'
const keyIds = async (office: Installation) =>
  (await rowsOf(office, 'data-keys')).map(({ keyId }) => keyId).sort()

describeOnEachDatabase('The vault at its first use', (open) => {
  let office: Installation
  beforeAll(async () => {
    office = await open()
  })
  const vault = () => openVault({ payload: office.payload, req: {} })

  it('forgets keys that were made in a transaction that was undone', async () => {
    await expect(
      inTransaction({ payload: office.payload, req: {} }, async (req) => {
        await openVault({ payload: office.payload, req })
        throw new Error('改主意了')
      }),
    ).rejects.toThrow('改主意了')
    expect(await keyIds(office)).toEqual([])
  })

  it('makes one pair of keys, however many ask at once', async () => {
    const vaults = await Promise.all(Array.from({ length: 10 }, vault))
    expect(await keyIds(office)).toEqual(['index-1', 'seal-1'])
    const [first] = vaults
    const sealed = first?.seal(IDENTITY, 'test') ?? ''
    for (const other of vaults) {
      expect(other.open(sealed, 'test')).toBe(IDENTITY)
      expect(other.index('identity', IDENTITY)).toBe(first?.index('identity', IDENTITY))
    }
  })

  it('unwraps nothing again while the keys are as they were', async () => {
    expect(await vault()).toBe(await vault())
  })

  it('opens after a restart what was sealed before it', async () => {
    const sealed = (await vault()).seal(IDENTITY, 'test')
    const file = (await vault()).sealBytes(Buffer.from(IDENTITY), 'upload')
    const restarted = await reopen(office)
    const again = await openVault({ payload: restarted, req: {} })
    expect(again.open(sealed, 'test')).toBe(IDENTITY)
    expect(again.openBytes(file, 'upload').toString()).toBe(IDENTITY)
    expect(again.index('identity', IDENTITY)).toBe((await vault()).index('identity', IDENTITY))
    await restarted.destroy()
  })

  it('does not seal with the key of the hashes', async () => {
    const sealed = (await vault()).seal(IDENTITY, 'test').replace('seal-1', 'index-1')
    const open = await vault()
    expect(() => open.open(sealed, 'test')).toThrow('数据密钥不存在')
  })

  it('keeps the keys from everybody who signs in', async () => {
    const read = office.payload.find({
      collection: 'data-keys',
      overrideAccess: false,
      user: { id: 'x', collection: 'users', roles: ['admin', 'auditor'], active: true } as never,
    })
    await expect(read).rejects.toThrow()
  })

  it('makes no new key in the place of one that was lost', async () => {
    await office.payload.db.deleteOne({
      collection: 'data-keys',
      where: { keyId: { equals: 'seal-1' } },
      req: {},
    })
    await expect(vault()).rejects.toThrow(/数据密钥不完整.*备份/)
    expect(await keyIds(office)).toEqual(['index-1'])
  })
})

describeOnEachDatabase('Two processes that use the vault first', (open) => {
  it('end with one pair of keys, and open what the other sealed', async () => {
    const office = await open()
    const script = 'test/integration/vault/sealOnce.ts'
    const told = await Promise.all(
      Array.from({ length: 2 }, () =>
        runProcess<{ sealed: string; index: string }>({
          script,
          args: [IDENTITY],
          variables: office.variables,
        }),
      ),
    )
    expect(await keyIds(office)).toEqual(['index-1', 'seal-1'])
    const vault = await openVault({ payload: office.payload, req: {} })
    for (const { sealed, index } of told) {
      expect(vault.open(sealed, 'test')).toBe(IDENTITY)
      expect(index).toBe(vault.index('identity', IDENTITY))
    }
  })
})
