'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PaymentImportView } from '../../../domain/office/paymentViews'
import { useOfficeAction } from '../../requests/useOfficeAction'

/** What becomes of rows that are not clean, and the button that makes the list count. */
export const StoreDecision = ({
  importId,
  view,
  onDone,
}: {
  importId: string
  view: PaymentImportView
  onDone: () => void
}) => {
  const act = useOfficeAction()
  const [setAsideBad, setSetAsideBad] = useState(false)
  const [doubts, setDoubts] = useState<'keep' | 'set-aside' | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const store = async () => {
    setBusy(true)
    const refusal = await act({
      path: `/api/payment-imports/${importId}/store`,
      body: { setAsideBad, doubts },
      done: '名单已入库',
    })
    setBusy(false)
    setProblem(refusal)
    if (refusal === null) onDone()
  }
  return (
    <section className="gk-sheet" aria-label="入库">
      <h2>第三步：入库</h2>
      {view.badRows > 0 ? (
        <p>
          <label>
            <input
              type="checkbox"
              checked={setAsideBad}
              onChange={(event) => setSetAsideBad(event.target.checked)}
            />{' '}
            问题行（{view.badRows} 行）不入库
          </label>
        </p>
      ) : null}
      {view.doubtfulRows > 0 ? (
        <fieldset className="gk-choices">
          <legend>存疑的 {view.doubtfulRows} 行</legend>
          {(
            [
              ['keep', '核对过，照原样入库'],
              ['set-aside', '不入库'],
            ] as const
          ).map(([value, label]) => (
            <label key={value}>
              <input
                type="radio"
                name={`doubts-${importId}`}
                checked={doubts === value}
                onChange={() => setDoubts(value)}
              />{' '}
              {label}
            </label>
          ))}
        </fieldset>
      ) : null}
      <p className="gk-problem" role="alert">
        {problem}
      </p>
      <Button disabled={busy} size="medium" onClick={() => void store()}>
        {busy ? '正在入库…' : '入库'}
      </Button>
    </section>
  )
}
