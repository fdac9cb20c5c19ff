'use client'
import { useState } from 'react'
import { BREAKS, type BreakKind } from '../../domain/audit/breaks'
import { readOffice } from '../requests/officeRequest'
import { ExportButtons } from './ExportButtons'

type Verdict = {
  ok: boolean
  entries: number
  unchained: number
  head: { seq: number; hash: string }
  broken: { what: BreakKind; reason: string } | null
}

type Checking = { state: 'idle' | 'running' } | { state: 'told'; text: string; isBad: boolean }

/** Above the audit log: the check that nothing was touched, and the export of what the list shows. */
export const AuditToolbar = () => {
  const [checking, setChecking] = useState<Checking>({ state: 'idle' })
  const verify = async () => {
    setChecking({ state: 'running' })
    const answer = await readOffice<Verdict>('/api/audit-log/verify')
    setChecking(
      answer.ok
        ? { state: 'told', text: describe(answer.result), isBad: !answer.result.ok }
        : { state: 'told', text: answer.reason, isBad: true },
    )
  }
  return (
    <div className="gk-toolbar">
      <div className="gk-toolbar__filters">
        <button
          type="button"
          className="gk-chip"
          onClick={() => void verify()}
          disabled={checking.state === 'running'}
        >
          {checking.state === 'running' ? '正在核验……' : '核验完整性'}
        </button>
      </div>
      <ExportButtons kind="audit" />
      {checking.state === 'told' ? (
        <p className="gk-toolbar__range" role={checking.isBad ? 'alert' : 'status'}>
          {checking.text}
        </p>
      ) : null}
    </div>
  )
}

const describe = ({ ok, entries, unchained, head, broken }: Verdict): string => {
  const earlier = unchained > 0 ? `此前另有 ${unchained} 条没有序号，不在核验之列。` : ''
  if (ok)
    return `审计日志完整：${entries} 条记录首尾相接。${earlier}${
      head.seq > 0 ? `末条 ${head.seq}:${head.hash}，可抄存备查。` : ''
    }`
  return `审计日志已被破坏${broken ? `（${BREAKS[broken.what]}）：${broken.reason}` : ''}。前 ${entries} 条完整。请立即报告并保全数据库。`
}
