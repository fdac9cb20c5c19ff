'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskNotice } from '../../domain/office/officeViews'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { postAction } from '../requests/officeRequest'
import { formatInstant } from '../time/formatInstant'
import { copyText } from './copyText'

const KINDS: Readonly<Record<DeskNotice['kind'], string>> = {
  reminder: '到期提醒',
  yellow: '黄牌',
  overdue: '逾期上报',
  red: '红牌',
  review: '待审核',
  returned: '退回修改',
  approved: '审核通过',
  evaluation: '有效期评估',
}

/** One reminder: read it, copy it into WeChat, tick it off. */
export const NoticeRow = ({ notice, onRead }: { notice: DeskNotice; onRead: () => void }) => {
  const [busy, setBusy] = useState(false)
  const copy = async () => {
    if (await copyText(notice.shortText)) toast.success('短文本已复制，可粘贴到微信')
    else toast.error('浏览器不允许复制，请展开全文后手动选取')
  }
  const markRead = async () => {
    setBusy(true)
    const answer = await postAction(`/api/notices/${notice.id}/read`)
    setBusy(false)
    if (answer.ok) onRead()
    else toast.error(answer.reason)
  }
  return (
    <li className={notice.readAt === null ? 'gk-row gk-row--unread' : 'gk-row'}>
      <div className="gk-row__head">
        <Mark tone={markTone(notice.kind)}>{KINDS[notice.kind]}</Mark>
        <span className="gk-row__title">
          {notice.readAt === null ? <span className="gk-unread">未读</span> : null}
          {notice.subject}
        </span>
      </div>
      <details>
        <summary>全文</summary>
        <p className="gk-prose">{notice.text}</p>
        <p className="gk-prose gk-prose--short">{notice.shortText}</p>
      </details>
      <div className="gk-row__foot">
        <time dateTime={notice.sentAt}>{formatInstant(notice.sentAt)}</time>
        {subjectLink(notice)}
        <button type="button" className="gk-link" onClick={() => void copy()}>
          复制短文本
        </button>
        {notice.readAt === null ? (
          <button type="button" className="gk-link" disabled={busy} onClick={() => void markRead()}>
            标为已读
          </button>
        ) : null}
      </div>
    </li>
  )
}

const subjectLink = (notice: DeskNotice) => {
  const subject = subjectOf(notice)
  return subject ? <a href={`/admin/collections/${subject.path}`}>{subject.label}</a> : null
}

const subjectOf = ({
  disclosureId,
  policyDocumentId,
  cardId,
  obligationId,
  kind,
  readAt,
}: DeskNotice): { path: string; label: string } | null => {
  if (policyDocumentId && kind === 'evaluation')
    return { path: `policy-documents/${policyDocumentId}`, label: '查看文件' }
  if (disclosureId)
    return {
      path: `disclosures/${disclosureId}`,
      label: (readAt === null && TO_DO[kind]) || '查看稿件',
    }
  if (policyDocumentId) return { path: `policy-documents/${policyDocumentId}`, label: '查看文件' }
  if (cardId) return { path: `cards/${cardId}`, label: '查看红黄牌' }
  return obligationId ? { path: `obligations/${obligationId}`, label: '查看任务' } : null
}

/** What an unread notice asks for. */
const TO_DO: Partial<Record<DeskNotice['kind'], string>> = { review: '去审核', returned: '去修改' }
