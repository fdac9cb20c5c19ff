import { beforeAll, beforeEach, expect, it } from '@jest/globals'
import { systemContext, type ServiceContext } from '../../../src/services/serviceContext'
import { openVault } from '../../../src/services/vault/openVault'
import { readKeyStatus } from '../../../src/services/vault/readKeyStatus'
import type { ResealProgress } from '../../../src/services/vault/resealStore'
import { rotateDataKey } from '../../../src/services/vault/rotateDataKey'
import { describeOnEachDatabase } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { rowsOf } from '../../support/readings'
import { reopen } from './reopen'
import { sealedInMemory, sealedRows, type SealedInMemory } from './sealedInMemory'

const ROWS = 2500

describeOnEachDatabase('The rotation of the data key', (open) => {
  let office: Installation
  let context: ServiceContext
  let store: SealedInMemory
  /** The key that seals before the rotation, and the one that it makes. */
  let old: string
  let fresh: string
  beforeAll(async () => {
    office = await open()
    context = systemContext({ payload: office.payload, now: new Date('2026-09-01T01:00:00Z') })
  })
  beforeEach(async () => {
    // Whatever the test before left unfinished ends here: one key in use, and nothing under others.
    await rotateDataKey({ context, stores: [] })
    const vault = await openVault(context)
    old = vault.keyId
    fresh = `seal-${Number(old.slice('seal-'.length)) + 1}`
    store = sealedInMemory(sealedRows(vault, ROWS))
  })

  const rotate = (onProgress?: (progress: ResealProgress) => void) =>
    rotateDataKey({ context, stores: [store], onProgress })
  const expectAllToOpen = async () => {
    const vault = await openVault(context)
    for (const { id, sealed, about } of store.rows) {
      const plain =
        typeof sealed === 'string' ? vault.open(sealed, about) : vault.openBytes(sealed, about)
      expect(plain.toString()).toBe(id)
    }
  }
  const keys = async () =>
    (await readKeyStatus(context)).keys
      .filter(({ keyId }) => keyId === old || keyId === fresh)
      .map(({ keyId, active, retiredAt }) => ({ keyId, active, retiredAt }))

  it('seals everything anew and retires the old key, in batches that it tells', async () => {
    const told: ResealProgress[] = []
    const index = (await openVault(context)).index('identity', '1')
    expect(await rotate((progress) => told.push(progress))).toEqual({
      keyId: fresh,
      resumed: false,
      resealed: ROWS,
      retired: [old],
      remaining: 0,
    })
    expect(told.map(({ done, total }) => [done, total])).toEqual([
      [1000, ROWS],
      [2000, ROWS],
      [ROWS, ROWS],
    ])
    expect(await store.countSealedBy(fresh)).toBe(ROWS)
    await expectAllToOpen()
    expect(await keys()).toEqual([
      { keyId: old, active: false, retiredAt: '2026-09-01T01:00:00.000Z' },
      { keyId: fresh, active: true, retiredAt: null },
    ])
    expect((await openVault(context)).index('identity', '1')).toBe(index)
    const entries = await rowsOf(office, 'audit-log')
    expect(entries.map(({ act, subject }) => `${act} ${subject}`)).toEqual(
      expect.arrayContaining([`停用数据密钥 ${old}`, `启用新的数据密钥 ${fresh}`]),
    )
  })

  it('goes on where it was interrupted, with the key it had made', async () => {
    store.beforeReplace = (batches) => {
      if (batches === 1) throw new Error('断电')
    }
    await expect(rotate()).rejects.toThrow('断电')
    expect(await store.countSealedBy(old)).toBe(ROWS - 1000)
    await expectAllToOpen()
    store.beforeReplace = () => undefined
    expect(await rotate()).toEqual({
      keyId: fresh,
      resumed: true,
      resealed: ROWS - 1000,
      retired: [old],
      remaining: 0,
    })
    await expectAllToOpen()
    expect((await keys()).map(({ keyId }) => keyId)).toEqual([old, fresh])
  })

  it('leaves what a person changed meanwhile as the person left it', async () => {
    const vault = await openVault(context)
    const place = { id: '7', column: 'identity', about: 'payment:7:identity' }
    store.beforeReplace = (batches) => {
      if (batches > 0) return
      store.rows = store.rows.map((row) =>
        row.id === '7' ? { ...place, sealed: vault.seal('another', place.about) } : row,
      )
    }
    expect(await rotate()).toMatchObject({ resealed: ROWS + 1, retired: [old] })
    const changed = store.rows.find(({ id }) => id === '7')?.sealed
    expect((await openVault(context)).open(String(changed), place.about)).toBe('another')
  })

  it('takes with the next rotation what was written under the old key after all', async () => {
    const late = await openVault(context)
    await rotate()
    store.rows.push(...sealedRows(late, 3).map((row) => ({ ...row, column: 'late' })))
    await expectAllToOpen()
    expect(await rotate()).toMatchObject({
      keyId: `seal-${Number(fresh.slice('seal-'.length)) + 1}`,
      resealed: ROWS + 3,
      remaining: 0,
    })
    await expectAllToOpen()
  })

  it('is noticed by other processes when they ask for the vault again', async () => {
    const other = await reopen(office)
    const before = await openVault({ payload: other, req: {} })
    await rotate()
    const [first] = store.rows
    const opened = () => before.open(String(first?.sealed), first?.about ?? '')
    expect(opened).toThrow('数据密钥不存在')
    const after = await openVault({ payload: other, req: {} })
    expect(after.open(String(first?.sealed), first?.about ?? '')).toBe('0')
    expect(after.keyId).toBe(fresh)
    await other.destroy()
  })

  it('makes one key when two rotate at once', async () => {
    const [one, other] = await Promise.all([rotate(), rotate()])
    expect([one.keyId, other.keyId]).toEqual([fresh, fresh])
    expect((await keys()).map(({ keyId }) => keyId)).toEqual([old, fresh])
    await expectAllToOpen()
  })

  it('seals files anew as well', async () => {
    const sealed = (await openVault(context)).sealBytes(Buffer.from('名单'), 'upload')
    store.rows = [{ id: '名单', column: 'file', sealed, about: 'upload' }]
    expect(await rotate()).toMatchObject({ resealed: 1, retired: [old] })
    await expectAllToOpen()
  })

  it('stops at content that it cannot open, names the row, and keeps the old key in use', async () => {
    const [first, second] = store.rows
    store.rows = [{ ...first!, sealed: second!.sealed }]
    await expect(rotate()).rejects.toThrow(/^payments 的记录 0（identity）/)
    expect(await keys()).toEqual([
      { keyId: old, active: false, retiredAt: null },
      { keyId: fresh, active: true, retiredAt: null },
    ])
  })

  it('does not go round for ever with a store that writes nothing', async () => {
    store.replace = () => Promise.resolve()
    await expect(rotate()).rejects.toThrow('left 1000 places as they were')
  })
})
