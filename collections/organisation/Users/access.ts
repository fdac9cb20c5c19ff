import type { Access, Where } from 'payload'
import { COUNTY_WIDE } from '../../../src/domain/organisation/userRole'
import { hasRole, personOf, unitIdOf, type Person } from '../../shared/access'

/** Colleagues of one's own unit; county-wide roles see all; a new person at least sees himself. */
export const readUsers: Access = ({ req }) => {
  const user = req.user as Person | null
  if (!user) return false
  const person = personOf(user)
  if (!person) return { id: { equals: user.id } }
  if (hasRole(person, ...COUNTY_WIDE)) return true
  const unit = unitIdOf(person)
  const self: Where = { id: { equals: person.id } }
  return unit ? { or: [self, { unit: { equals: unit } }] } : self
}

/** The administrator, and everyone their own account (password and deputies; the rest by field). */
export const updateUsers: Access = ({ req }) => {
  const user = req.user as Person | null
  if (!user) return false
  return hasRole(personOf(user), 'admin') || { id: { equals: user.id } }
}
