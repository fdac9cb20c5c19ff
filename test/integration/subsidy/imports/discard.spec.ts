import { expect, it } from '@jest/globals'
import { compareAndSet } from '../../../../src/repositories/compareAndSet'
import { discardBatch } from '../../../../src/services/subsidy/imports/discardBatch'
import { storeImport } from '../../../../src/services/subsidy/imports/storeImport'
import { describeOnEachDatabase } from '../../../support/databases'
import { aList, aListOffice } from './aListOffice'

describeOnEachDatabase('a batch that is discarded', (open) => {
  const aStoredBatch = async () => {
    const office = await aListOffice(await open())
    const { id } = await office.check(aList([{ name: '王芳' }, { name: '李小明' }]))
    const decision = { setAsideBad: false, doubts: null }
    await storeImport(office.as(), { importId: id, decision })
    const [batch] = await office.batches()
    if (!batch) throw new Error('a stored list makes a batch')
    return { office, batch }
  }

  it('stays as a record without its rows', async () => {
    const { office, batch } = await aStoredBatch()
    expect(await office.rowsOf({ batch: batch.id })).toHaveLength(2)
    await discardBatch(office.as(), { batchId: batch.id, reason: '名单有误' })
    const [discarded] = await office.batches()
    expect(discarded).toMatchObject({ state: 'discarded', erasedAt: expect.any(String) })
    expect(await office.rowsOf({ batch: batch.id })).toEqual([])
  })

  it('loses its rows to the worker when the discarding was cut short', async () => {
    const { office, batch } = await aStoredBatch()
    await compareAndSet(office.as(), {
      collection: 'payment-batches',
      id: batch.id,
      data: { state: 'discarded' },
    })
    expect(await office.work()).toBe(`清理已作废的“${batch.title}”`)
    expect(await office.rowsOf({ batch: batch.id })).toEqual([])
    expect(await office.work()).toBeNull()
  })
})
