'use client'
import type { DeskNotice } from '../../domain/office/officeViews'
import { DeskSection } from './DeskSection'
import { NoticeRow } from './NoticeRow'

/** The person's reminders, unread ones first. */
export const DeskNotices = ({
  notices,
  unreadCount,
  onRead,
}: {
  notices: readonly DeskNotice[]
  unreadCount: number
  onRead: () => void
}) => {
  const ordered = [
    ...notices.filter(({ readAt }) => readAt === null),
    ...notices.filter(({ readAt }) => readAt !== null),
  ]
  return (
    <DeskSection
      heading="我的提醒"
      count={`未读 ${unreadCount}`}
      more={{ href: '/admin/collections/notices', label: '全部提醒' }}
    >
      {ordered.length === 0 ? (
        <p className="gk-empty">没有提醒。任务快到期时，会在这里和邮件中提醒您。</p>
      ) : (
        <ul className="gk-rows">
          {ordered.slice(0, SHOWN).map((notice) => (
            <NoticeRow key={notice.id} notice={notice} onRead={onRead} />
          ))}
        </ul>
      )}
    </DeskSection>
  )
}

const SHOWN = 8
