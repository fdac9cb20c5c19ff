'use client'
import type { Desk } from '../../domain/office/officeViews'
import { DeskSection } from './DeskSection'

/** How mail leaves the house, for those who look after it. */
export const MailState = ({ mail }: { mail: NonNullable<Desk['mail']> }) => (
  <DeskSection heading="邮件" more={{ href: '/admin/collections/outbox', label: '打开发件箱' }}>
    <p className="gk-empty">
      {mail.smtp
        ? '邮件由邮件服务器发送。'
        : '没有配置邮件服务器，邮件保存在发件箱，不会送到收件人。'}
    </p>
    <ul className="gk-counts">
      <li>
        <a href="/admin/collections/outbox?where%5Bor%5D%5B0%5D%5Band%5D%5B0%5D%5Bstate%5D%5Bequals%5D=filed">
          <span className="gk-counts__number">{mail.filed}</span>已存为文件
        </a>
      </li>
      <li>
        <a href="/admin/collections/outbox?where%5Bor%5D%5B0%5D%5Band%5D%5B0%5D%5Bstate%5D%5Bequals%5D=failed">
          <span className="gk-counts__number">{mail.failed}</span>发送失败
        </a>
      </li>
    </ul>
  </DeskSection>
)
