import type { PaymentImportRecord } from '../../../repositories/paymentImports'
import { erasePayments } from '../../../repositories/payments/erasePayments'
import { compareAndSet } from '../../../repositories/compareAndSet'
import type { ServiceContext } from '../../serviceContext'
import { removeImportFile } from './importFile'

/**
 * Erases what a finished import no longer needs: all its rows, or, once it is stored, those that were set
 * aside; then the file. The key of the file goes last, so that whatever stops this half-way, the worker
 * finds the import again. Not to be called inside a transaction.
 */
export const cleanUpImport = async (
  context: ServiceContext,
  { id, state, fileKey }: Pick<PaymentImportRecord, 'id' | 'state' | 'fileKey'>,
): Promise<void> => {
  await erasePayments(context, { import: id, setAside: state === 'stored' })
  if (fileKey) await removeImportFile(context.payload, fileKey)
  await compareAndSet(context, { collection: 'payment-imports', id, data: { fileKey: '' } })
}
