import { changeClaimed, type PaymentImportRecord } from '../../../repositories/paymentImports'
import { recordAudit } from '../../recordAudit'
import { actorName, transactionally, type ServiceContext } from '../../serviceContext'
import { cleanUpImport } from './cleanUpImport'

/**
 * Ends a claimed import without storing it, and erases what it left. Does nothing where another process
 * has taken it over meanwhile.
 */
export const endImport = async (
  context: ServiceContext,
  {
    record,
    by,
    state,
    failure = '',
  }: {
    record: PaymentImportRecord
    by: string
    state: 'cancelled' | 'failed'
    failure?: string
  },
): Promise<void> => {
  const ended = await transactionally(context, async (inside) => {
    const changed = await changeClaimed(inside, {
      id: record.id,
      by,
      data: { state, failure, claimedBy: '', claimedAt: '' },
      entry: {
        at: inside.now.toISOString(),
        event: state === 'failed' ? '未能读完' : '取消导入',
        note: failure,
        by: actorName(inside),
      },
    })
    if (changed && state === 'cancelled')
      await recordAudit(inside, {
        act: '取消发放名单导入',
        subject: record.title,
        record: { collection: 'payment-imports', id: record.id },
      })
    return changed
  })
  if (ended) await cleanUpImport(context, ended)
}
