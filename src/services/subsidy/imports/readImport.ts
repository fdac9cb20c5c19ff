import type { PaymentImportView, PaymentProgressView } from '../../../domain/office/paymentViews'
import type { PaymentBatchState } from '../../../domain/subsidy/paymentBatchState'
import { headerOf } from '../../../domain/subsidy/payments/columnMapping'
import type { PaymentField } from '../../../domain/subsidy/payments/paymentFields'
import { findBatches } from '../../../repositories/paymentBatches'
import type { ServiceContext } from '../../serviceContext'
import { readableImport } from './ownImport'

/** An import as its panel shows it. */
export const readImport = async (
  context: ServiceContext,
  importId: string,
): Promise<PaymentImportView> => {
  const { record, isOwn } = await readableImport(context, importId)
  const { id, title, state, progress, rowsRead, badRows, doubtfulRows, failure, summary } = record
  const { sheets, confirmed } = record.recognition
  const batches = await findBatches(context, { import: { equals: id } })
  return {
    ...{ id, title, isOwn, state, progress, rowsRead, badRows, doubtfulRows, failure, summary },
    sheets: state === 'received' ? sheets : [],
    confirmed: (confirmed ?? []).map(({ sheet, mapping }) => ({
      name: sheets[sheet]?.name ?? '',
      columns: (Object.keys(mapping.fields) as PaymentField[]).map((field) =>
        headerOf(mapping, field),
      ),
    })),
    batches: batches.map((batch) => ({
      id: batch.id,
      title: batch.title,
      rows: batch.rowCount ?? 0,
      amountFen: batch.amountFen ?? 0,
      state: batch.state as PaymentBatchState,
    })),
  }
}

/** How far the reading is; asked every second or two. */
export const readProgress = async (
  context: ServiceContext,
  importId: string,
): Promise<PaymentProgressView> => {
  const { record } = await readableImport(context, importId)
  return { state: record.state, progress: record.progress, rowsRead: record.rowsRead }
}
