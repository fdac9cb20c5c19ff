'use client'
import type { PaymentImportView } from '../../../domain/office/paymentViews'
import { formatFen } from '../../../domain/subsidy/publication/formatFen'
import { ProblemTable } from './ProblemTable'
import { StoreDecision } from './StoreDecision'

/** What was found in a list: totals, what the file's own sums say, villages, problems, and what to do. */
export const CheckReport = ({
  importId,
  view,
  onDone,
}: {
  importId: string
  view: PaymentImportView
  onDone: () => void
}) => {
  const { summary, state } = view
  if (!summary) return null
  return (
    <>
      <h2>{state === 'checked' ? '第二步：核对结果' : '核对结果'}</h2>
      <p>
        共 {summary.rows.toLocaleString('zh-CN')} 行，{formatFen(summary.amountFen)} 元；无误{' '}
        {summary.clean.toLocaleString('zh-CN')} 行，存疑 {summary.doubtful.toLocaleString('zh-CN')}{' '}
        行，有问题 {summary.bad.toLocaleString('zh-CN')} 行。
      </p>
      {summary.totals.map((doubt, at) => (
        <p key={at} className="gk-problem">
          {doubt.reason}
        </p>
      ))}
      <ProblemTable importId={importId} view={view} onDone={onDone} />
      {state === 'checked' && view.isOwn ? (
        <StoreDecision importId={importId} view={view} onDone={onDone} />
      ) : null}
      <details>
        <summary>各村合计（{summary.villages.length} 个村、社区）</summary>
        <div className="gk-table-frame">
          <table className="gk-table">
            <thead>
              <tr>
                <th scope="col">乡镇（街道）</th>
                <th scope="col">村（社区）</th>
                <th scope="col">行数</th>
                <th scope="col">金额</th>
              </tr>
            </thead>
            <tbody>
              {summary.villages.map(({ villageId, village, township, rows, amountFen }, at) => (
                <tr key={villageId ?? `?${at}`}>
                  <td>{township}</td>
                  <td>
                    {village || '（没有写明）'}
                    {villageId ? '' : '（不在村级名册中）'}
                  </td>
                  <td>{rows}</td>
                  <td>{formatFen(amountFen)} 元</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}
