'use client'
import { Link } from '@payloadcms/ui'
import { isCancellable, PAYMENT_IMPORT_STATES } from '../../domain/subsidy/paymentImportState'
import { PAYMENT_BATCH_STATES } from '../../domain/subsidy/paymentBatchState'
import { DialogButton } from '../dialogs/DialogButton'
import { CheckReport } from '../payments/import/CheckReport'
import { ColumnConfirmation } from '../payments/import/ColumnConfirmation'
import { ReadingProgress } from '../payments/import/ReadingProgress'
import { usePaymentImport } from '../payments/import/usePaymentImport'
import { formatFen } from '../../domain/subsidy/publication/formatFen'
import { useOfficeAction } from '../requests/useOfficeAction'
import { ActionPanel } from './ActionPanel'
import { useRecord } from './useRecord'

/** A payment list on its way in: columns confirmed, read, checked, stored. */
export const PaymentImportPanel = () => {
  const { id } = useRecord([])
  const { view, progress } = usePaymentImport(id)
  const act = useOfficeAction()
  if (id === null) return null
  if (view.state === 'failed')
    return (
      <p className="gk-problem" role="alert">
        {view.reason}
      </p>
    )
  if (!view.result) return <p className="gk-hint">正在读取名单…</p>
  const list = view.result
  const cancel = async () => {
    const refusal = await act({ path: `/api/payment-imports/${id}/cancel`, done: '已取消' })
    if (refusal === null) view.reload()
    return refusal
  }
  return (
    <section aria-label="发放名单导入">
      <ActionPanel
        hint={
          <p>
            状态：<strong>{PAYMENT_IMPORT_STATES[progress?.state ?? list.state]}</strong>
            {list.failure ? <span className="gk-problem"> {list.failure}</span> : null}
          </p>
        }
      >
        {list.isOwn && isCancellable(list.state) ? (
          <DialogButton
            label="取消导入"
            heading="取消导入这份名单"
            body={<p>已读入的内容和上传的文件都会删除。需要的请重新上传。</p>}
            confirmLabel="取消导入"
            onConfirm={cancel}
          />
        ) : null}
      </ActionPanel>
      {list.state === 'received' ? (
        <ColumnConfirmation importId={id} view={list} onDone={view.reload} />
      ) : null}
      {progress ? <ReadingProgress progress={progress} /> : null}
      {list.state === 'checked' || list.state === 'stored' ? (
        <CheckReport importId={id} view={list} onDone={view.reload} />
      ) : null}
      {list.batches.length > 0 ? (
        <>
          <h2>形成的批次</h2>
          <ul>
            {list.batches.map((batch) => (
              <li key={batch.id}>
                <Link href={`/admin/collections/payment-batches/${batch.id}`} prefetch={false}>
                  {batch.title}
                </Link>
                ：{batch.rows} 笔，{formatFen(batch.amountFen)} 元，
                {PAYMENT_BATCH_STATES[batch.state]}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
