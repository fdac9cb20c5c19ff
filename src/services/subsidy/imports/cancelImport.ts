import { randomUUID } from 'node:crypto'
import { isCancellable } from '../../../domain/subsidy/paymentImportState'
import { claimPaymentImport, requestCancel } from '../../../repositories/paymentImports'
import { Refusal } from '../../Refusal'
import type { ServiceContext } from '../../serviceContext'
import { endImport } from './endImport'
import { ownImport } from './ownImport'

/**
 * Cancels an import: at once where nobody reads it; else the worker stops at its next chunk. Its rows and
 * its file are erased either way.
 */
export const cancelImport = async (context: ServiceContext, importId: string): Promise<void> => {
  const record = await ownImport(context, importId)
  if (!isCancellable(record.state)) throw new Refusal('这份名单已经办结，不能取消')
  if (record.state === 'queued' || record.state === 'reading') {
    if (await requestCancel(context, importId)) return
  }
  const by = randomUUID()
  const claimed = await claimPaymentImport(context, {
    id: importId,
    states: ['received', 'checked', 'failed'],
    by,
    now: context.now,
  })
  if (!claimed) throw new Refusal('这份名单正在办理其他操作，请稍后再试', 409)
  await endImport(context, { record: claimed, by, state: 'cancelled' })
}
