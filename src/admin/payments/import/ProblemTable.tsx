'use client'
import { useState } from 'react'
import type { PaymentImportView } from '../../../domain/office/paymentViews'
import { PAYMENT_FIELDS } from '../../../domain/subsidy/payments/paymentFields'
import { FilePicker } from '../../files/FilePicker'
import { postFile } from '../../requests/postFile'

/** The first rows that are not clean, all of them as a file, and the way back for what was mended. */
export const ProblemTable = ({
  importId,
  view,
  onDone,
}: {
  importId: string
  view: PaymentImportView
  onDone: () => void
}) => {
  const { summary, state, isOwn } = view
  if (!summary || summary.problems.length === 0) return null
  return (
    <>
      <ul>
        {summary.kinds.map(({ field, severity, count }) => (
          <li key={`${field}:${severity}`}>
            {PAYMENT_FIELDS[field]}：{severity === 'error' ? '问题' : '存疑'} {count} 处
          </li>
        ))}
      </ul>
      {state === 'checked' && isOwn ? <Corrections importId={importId} onDone={onDone} /> : null}
      <details open={summary.problems.length <= 20}>
        <summary>
          问题和存疑的行（{summary.bad + summary.doubtful} 行
          {summary.problems.length < summary.bad + summary.doubtful
            ? `，这里显示前 ${summary.problems.length} 行，全部请下载`
            : ''}
          ）
        </summary>
        <div className="gk-table-frame">
          <table className="gk-table">
            <thead>
              <tr>
                <th scope="col">工作表</th>
                <th scope="col">单元格</th>
                <th scope="col">栏目</th>
                <th scope="col">问题</th>
              </tr>
            </thead>
            <tbody>
              {summary.problems.flatMap(({ line, sheet, problems }) =>
                problems.map(({ cell, column, reason }, at) => (
                  <tr key={`${line}:${at}`}>
                    <td>{sheet}</td>
                    <td>{cell}</td>
                    <td>{column}</td>
                    <td>{reason}</td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}

const Corrections = ({ importId, onDone }: { importId: string; onDone: () => void }) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (file: File) => {
    setBusy(true)
    setProblem(null)
    const answer = await postFile<{ corrected: number }>(
      `/api/payment-imports/${importId}/corrections`,
      file,
    )
    setBusy(false)
    if (answer.ok) onDone()
    else setProblem(answer.reason)
  }
  return (
    <div className="gk-roster">
      <p>
        <a className="gk-chip" href={`/api/payment-imports/${importId}/problems.xlsx`}>
          下载问题行（Excel，证件号码已隐去）
        </a>
      </p>
      <FilePicker
        label="上传更正：在下载的文件中改好后选择它"
        accept=".xlsx,.csv"
        disabled={busy}
        onChoose={(file) => void send(file)}
      />
      <div aria-live="polite">
        {busy ? <p className="gk-hint">正在重新核对整份名单…</p> : null}
        {problem ? <p className="gk-problem">{problem}</p> : null}
      </div>
    </div>
  )
}
