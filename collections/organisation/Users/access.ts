import type { Access, Where } from 'payload'
import { COUNTY_WIDE } from '../../../src/domain/organisation/userRole'
import { accountOf, hasRole, personOf, unitIdOf } from '../../shared/access'

/** Colleagues of one's own unit; county-wide roles see all; a new person at least sees himself. */
export const readUsers: Access = ({ req }) => {
  const account = accountOf(req.user)
  if (!account) return false
  const person = personOf(account)
  if (!person) return { id: { equals: account.id } }
  if (hasRole(person, ...COUNTY_WIDE)) return true
  const unit = unitIdOf(person)
  const self: Where = { id: { equals: person.id } }
  return unit ? { or: [self, { unit: { equals: unit } }] } : self
}

/** The administrator, and everyone their own account (password and deputies; the rest by field). */
export const updateUsers: Access = ({ req }) => {
  const account = accountOf(req.user)
  if (!account) return false
  return hasRole(personOf(account), 'admin') || { id: { equals: account.id } }
}
