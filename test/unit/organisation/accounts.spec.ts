import { describe, expect, it } from '@jest/globals'
import { checkPassword } from '../../../src/domain/organisation/password'
import { checkRoles, USER_ROLES, type UserRole } from '../../../src/domain/organisation/userRole'

describe('a password', () => {
  it.each(['Abcdefg1', 'abc-1234', 'ABC-1234', '密码Abc123'])('takes %s', (password) => {
    expect(checkPassword(password)).toBe(true)
  })

  it.each([
    ['Ab1-xyz', '至少 8 位'],
    ['abcdefgh', '至少三类'],
    ['abcdefg1', '至少三类'],
    ['12345678', '至少三类'],
  ])('refuses %s', (password, reason) => {
    expect(checkPassword(password)).toContain(reason)
  })
})

describe('the roles of a person', () => {
  it('are at least one', () => {
    expect(checkRoles([])).toBe('至少选择一个角色')
  })

  it('may be several for those who do the work', () => {
    expect(checkRoles(['editor', 'reviewer'])).toBe(true)
  })

  it.each((Object.keys(USER_ROLES) as UserRole[]).filter((role) => role !== 'auditor'))(
    'never join the auditor with %s',
    (role) => {
      expect(checkRoles(['auditor', role])).toContain('不得兼任')
    },
  )

  it('let the auditor be just that', () => {
    expect(checkRoles(['auditor'])).toBe(true)
  })
})
