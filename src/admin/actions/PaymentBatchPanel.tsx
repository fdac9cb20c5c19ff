'use client'
import { Button } from '@payloadcms/ui'
import type { PaymentBatchView } from '../../domain/subsidy/publication/batchView'
import { DialogButton } from '../dialogs/DialogButton'
import { publishBatches } from '../links/paymentLinks'
import { VillageTable } from '../payments/batch/VillageTable'
import { useOfficeAction } from '../requests/useOfficeAction'
import { useReading } from '../requests/useReading'
import { formatDay } from '../time/formatDay'
import { ActionPanel } from './ActionPanel'
import { useRecord } from './useRecord'

/** A batch from its import to the board of each village: totals, notice, posters, proof of posting. */
export const PaymentBatchPanel = () => {
  const { id, fields } = useRecord(['title'])
  const reading = useReading<PaymentBatchView>(
    id === null ? null : `/api/payment-batches/${id}/panel`,
  )
  if (id === null) return null
  if (reading.state === 'failed')
    return (
      <p className="gk-problem" role="alert">
        {reading.reason}
      </p>
    )
  if (!reading.result) return <p className="gk-hint">正在读取批次…</p>
  const view = reading.result
  return (
    <section aria-label="发放批次">
      <ActionPanel hint={<Standing view={view} />}>
        {view.may.publish ? (
          <Button
            el="anchor"
            url={publishBatches({
              title: copyTitle(fields.title ?? '', view.together.length),
              batchIds: view.together,
            })}
            buttonStyle="primary"
            size="medium"
            margin={false}
          >
            {view.together.length > 1 ? `去公示（同批 ${view.together.length} 个乡镇）` : '去公示'}
          </Button>
        ) : null}
        {view.may.discard ? <DiscardButton id={id} onDone={reading.reload} /> : null}
      </ActionPanel>
      <VillageTable batchId={id} view={view} />
    </section>
  )
}

/** A batch is called by its township at the end; a copy of several townships is not. */
const copyTitle = (title: string, batches: number): string =>
  `${batches > 1 ? title.replace(/（[^（）]*）$/, '') : title}发放公示`

const Standing = ({ view }: { view: PaymentBatchView }) => (
  <>
    <p>
      状态：<strong>{view.stateLabel}</strong>
      {view.notice
        ? `，公示期 ${formatDay(view.notice.from)}至${formatDay(view.notice.to)}（含当日）`
        : '，公示期在公开稿件中填写'}
      {view.publicPath ? (
        <>
          {' '}
          <a href={view.publicPath} target="_blank" rel="noreferrer">
            查看公开页面
          </a>
        </>
      ) : null}
      {view.disclosureId ? (
        <>
          {' '}
          <a href={`/admin/collections/disclosures/${view.disclosureId}`}>查看稿件</a>
        </>
      ) : null}
    </p>
    {view.erasedAt ? <p>公众网站上的个人信息已经撤下，各村合计保留。</p> : null}
    {view.publicPath && view.missing.length > 0 ? (
      <p className="gk-problem">
        {`还有 ${view.missing.length} 个村没有张贴凭证：${view.missing.join('、')}`}
      </p>
    ) : null}
  </>
)

const DiscardButton = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const act = useOfficeAction()
  return (
    <DialogButton
      label="作废"
      heading="作废这个批次"
      body={<p>作废后名单从系统中删除，不能恢复；需要的请重新导入。</p>}
      fields={[{ name: 'reason', label: '作废的原因', required: true, multiline: true }]}
      confirmLabel="作废"
      onConfirm={async ({ reason = '' }) => {
        const refusal = await act({
          path: `/api/payment-batches/${id}/discard`,
          body: { reason },
          done: '批次已作废',
        })
        if (refusal === null) onDone()
        return refusal
      }}
    />
  )
}
