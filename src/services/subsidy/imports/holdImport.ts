import { randomUUID } from 'node:crypto'
import type { PaymentImportState } from '../../../domain/subsidy/paymentImportState'
import {
  claimPaymentImport,
  releaseClaim,
  type PaymentImportRecord,
} from '../../../repositories/paymentImports'
import { Refusal } from '../../Refusal'
import type { ServiceContext } from '../../serviceContext'
import { ownImport } from './ownImport'

/**
 * Lets the acting editor work on an import of the own unit while nobody else does. Throws a Refusal when
 * it is not in that state, or in other hands.
 */
export const holdImport = async <Result>(
  context: ServiceContext,
  { importId, state }: { importId: string; state: PaymentImportState },
  work: (held: { record: PaymentImportRecord; by: string }) => Promise<Result>,
): Promise<Result> => {
  const { state: present } = await ownImport(context, importId)
  if (present !== state) throw new Refusal('这份名单已不在可以办理此项的阶段，请刷新页面', 409)
  const by = randomUUID()
  const record = await claimPaymentImport(context, {
    id: importId,
    states: [state],
    by,
    now: context.now,
  })
  if (!record) throw new Refusal('这份名单正在办理其他操作，请稍后再试', 409)
  try {
    return await work({ record, by })
  } finally {
    await releaseClaim(context, { id: importId, by })
  }
}
