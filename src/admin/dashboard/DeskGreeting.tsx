'use client'
import { Button } from '@payloadcms/ui'
import type { Desk } from '../../domain/office/officeViews'
import { USER_ROLES, type UserRole } from '../../domain/organisation/userRole'
import { writeDisclosure } from '../links/writeDisclosure'
import { formatDayWithWeekday } from '../time/formatDay'

/** Who sits here, what day it is, and the one thing this role does most. */
export const DeskGreeting = ({ desk }: { desk: Desk }) => {
  const { person, today } = desk
  return (
    <header className="gk-greeting">
      <div>
        <h1>{person.name}，您好</h1>
        <p>
          今天是 {formatDayWithWeekday(today)}
          {person.unitName ? ` · ${person.unitName}` : ''} ·{' '}
          {person.roles.map((role) => USER_ROLES[role].label).join('、')}
        </p>
      </div>
      <div className="gk-greeting__buttons">
        {mainActions(person.roles).map(({ href, label }, index) => (
          <Button
            key={href}
            el="link"
            to={href}
            size="large"
            margin={false}
            buttonStyle={index === 0 ? 'primary' : 'secondary'}
          >
            {label}
          </Button>
        ))}
      </div>
    </header>
  )
}

/** The first is the primary one. */
const mainActions = (roles: readonly UserRole[]): { href: string; label: string }[] => {
  if (roles.includes('editor'))
    return [
      { href: writeDisclosure(), label: '撰写与公开' },
      { href: '/admin/collections/disclosures', label: '我单位的稿件' },
    ]
  if (roles.includes('reviewer') || roles.includes('secrecy'))
    return [{ href: '/admin/collections/disclosures', label: '全部稿件' }]
  if (roles.includes('auditor'))
    return [
      { href: '/admin/collections/obligations', label: '公开任务台账' },
      { href: '/admin/timeliness', label: '及时率' },
      { href: '/admin/collections/cards', label: '红黄牌' },
    ]
  if (roles.includes('catalogue'))
    return [
      { href: '/admin/collections/item-proposals', label: '清单调整建议' },
      { href: '/admin/collections/checklist-editions', label: '清单版次' },
    ]
  if (roles.includes('admin'))
    return [
      { href: '/admin/collections/users', label: '用户' },
      { href: '/admin/collections/units', label: '机构' },
    ]
  return [{ href: '/admin/collections/obligations', label: '公开任务台账' }]
}
