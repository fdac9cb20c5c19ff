'use client'
import type { Desk as DeskData } from '../../domain/office/officeViews'
import { usePerson } from '../people/usePerson'
import { useReading } from '../requests/useReading'
import { DeskCards } from './DeskCards'
import { DeskChannelWork } from './DeskChannelWork'
import { DeskCopies } from './DeskCopies'
import { DeskGreeting } from './DeskGreeting'
import { DeskNotices } from './DeskNotices'
import { DeskReviews } from './DeskReviews'
import { DeskTasks } from './DeskTasks'
import { KeeperWork } from './KeeperWork'
import { MailState } from './MailState'

/** The admin's first page: what is to be done today, for every role. */
export const Desk = () => {
  const { person } = usePerson()
  const blocked = Boolean(person?.mustChangePassword)
  const desk = useReading<DeskData>(person && !blocked ? '/api/notices/desk' : null)
  if (blocked)
    return (
      <p className="gk-empty">您使用的是初始密码。修改密码后，这里会列出您的提醒和待办任务。</p>
    )
  if (desk.state === 'failed')
    return (
      <p className="gk-problem" role="alert">
        {desk.reason}{' '}
        <button type="button" className="gk-link" onClick={desk.reload}>
          重新读取
        </button>
      </p>
    )
  if (desk.state !== 'ready')
    return (
      <p className="gk-hint" role="status">
        正在读取工作台…
      </p>
    )
  const { result } = desk
  return (
    <div className="gk-desk">
      <DeskGreeting desk={result} />
      <div className="gk-desk__columns">
        <div className="gk-desk__column">
          <DeskReviews reviews={result.reviews} />
          <DeskCopies copies={result.copies} />
          {result.keeper ? <KeeperWork keeper={result.keeper} /> : null}
          <DeskTasks desk={result} />
          <DeskChannelWork channels={result.channels} />
        </div>
        <div className="gk-desk__column">
          <DeskNotices
            notices={result.notices}
            unreadCount={result.unreadCount}
            onRead={desk.reload}
          />
          <DeskCards cards={result.cards} roles={result.person.roles} />
          {result.mail ? <MailState mail={result.mail} /> : null}
        </div>
      </div>
    </div>
  )
}
