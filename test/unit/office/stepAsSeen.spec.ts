import { describe, expect, it } from '@jest/globals'
import { stepAsSeen } from '../../../src/domain/office/stepAsSeen'
import type { UserRole } from '../../../src/domain/organisation/userRole'

const holding =
  (...held: UserRole[]) =>
  (...roles: UserRole[]) =>
    roles.some((role) => held.includes(role))

const LISTED = { label: '清单版次', href: '/editions' }
const MADE = { label: '新建清单版次', href: '/editions/create', ownOnly: true }
const links = [MADE, LISTED]

describe('a step of opening a county', () => {
  it('is whole for whoever does it', () => {
    expect(stepAsSeen({ roles: ['catalogue'], links }, holding('catalogue'))).toEqual({
      isOwn: true,
      links,
      whose: null,
    })
  })

  it('tells everybody else who does it, and leads nowhere they are turned away', () => {
    expect(stepAsSeen({ roles: ['catalogue'], links }, holding('admin'))).toEqual({
      isOwn: false,
      links: [LISTED],
      whose: '由清单管理员登录后办理。',
    })
  })

  it('is done by either of two roles where both may', () => {
    const step = { roles: ['admin', 'catalogue'] as const, links }
    expect(stepAsSeen(step, holding('catalogue')).isOwn).toBe(true)
    expect(stepAsSeen(step, holding('auditor')).whose).toBe(
      '由系统管理员或者清单管理员登录后办理。',
    )
  })
})
