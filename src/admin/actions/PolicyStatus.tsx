'use client'
import type { PolicyStatusView } from '../../domain/office/policyViews'
import { DialogButton } from '../dialogs/DialogButton'
import { useOfficeAction } from '../requests/useOfficeAction'
import { useReading } from '../requests/useReading'
import { formatDay } from '../time/formatDay'
import { ActionPanel } from './ActionPanel'
import { useRecord } from './useRecord'

const STATUSES = [
  { value: 'amended', label: '被修改（继续有效）' },
  { value: 'repealed', label: '废止' },
  { value: 'replaced', label: '被其他文件替代' },
  { value: 'expired', label: '宣布失效' },
  { value: 'valid', label: '继续有效（延长有效期）' },
]

/** Whether the document is valid today, how that came about, and what became of it since. */
export const PolicyStatus = () => {
  const act = useOfficeAction()
  const { id } = useRecord(['title'])
  const reading = useReading<PolicyStatusView>(
    id === null ? null : `/api/policy-documents/${id}/status`,
  )
  if (id === null) return null
  if (reading.state === 'failed') return <p className="gk-problem">{reading.reason}</p>
  if (!reading.result) return <p className="gk-hint">正在读取有效性…</p>
  const { sentence, entries, interpretations, publicPath, mayChange } = reading.result
  return (
    <section aria-label="有效性">
      <ActionPanel
        hint={
          <>
            <p>
              今日有效性：<strong>{sentence}</strong>{' '}
              <a href={publicPath} target="_blank" rel="noreferrer">
                查看公开页面
              </a>
            </p>
            {interpretations.length > 0 ? (
              <p>
                解读：
                {interpretations.map(({ id: copy, title }) => (
                  <a key={copy} href={`/admin/collections/disclosures/${copy}`}>
                    {title}{' '}
                  </a>
                ))}
              </p>
            ) : null}
          </>
        }
      >
        {mayChange ? (
          <DialogButton
            label="登记有效性变动"
            heading="登记文件的有效性变动"
            body={<p>到期失效由系统按日期自动标明，不必登记。登记后不能删改，有误的另行更正。</p>}
            fields={[
              { name: 'status', label: '变动', required: true, options: STATUSES },
              {
                name: 'from',
                label: '自哪一天起',
                required: true,
                description: '如 2026-11-24',
              },
              { name: 'byTitle', label: '依据的文件名称', description: '被修改、被替代的必填' },
              { name: 'byNumber', label: '依据的发文字号' },
              {
                name: 'until',
                label: '新的有效期至',
                description: '延长有效期的填写，如 2028-12-31',
              },
              { name: 'reason', label: '依据或者原因', required: true, multiline: true },
              ...(entries.length > 0
                ? [
                    {
                      name: 'corrects',
                      label: '更正哪一条',
                      description: '更正登记错误时选择；原记录保留，不再起作用',
                      options: entries
                        .filter(({ corrected }) => !corrected)
                        .map(({ number, label, from }) => ({
                          value: String(number),
                          label: `${formatDay(from)} ${label}`,
                        })),
                    },
                  ]
                : []),
            ]}
            confirmLabel="登记"
            onConfirm={async (values) => {
              const refusal = await act({
                path: `/api/policy-documents/${id}/status`,
                body: filled(values),
                done: '已登记，公众页面同时更新',
              })
              if (refusal === null) reading.reload()
              return refusal
            }}
          />
        ) : null}
      </ActionPanel>
      {entries.length > 0 ? (
        <div className="gk-table-frame">
          <table className="gk-table">
            <caption>有效性沿革</caption>
            <thead>
              <tr>
                <th scope="col">自</th>
                <th scope="col">有效性</th>
                <th scope="col">依据文件</th>
                <th scope="col">原因</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.number}>
                  <td>{formatDay(entry.from)}</td>
                  <td>{entry.corrected ? <del>{entry.label}</del> : entry.label}</td>
                  <td>{entry.by || '—'}</td>
                  <td>
                    {entry.reason}
                    {entry.corrects === null ? '' : '（更正）'}
                    {entry.corrected ? '（已更正，不再起作用）' : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </section>
  )
}

/** What was left empty is not sent; a number of the history is a number. */
const filled = (values: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value.trim() !== '')
      .map(([name, value]) => [name, name === 'corrects' ? Number(value) : value.trim()]),
  )
