import type { Access, Where } from 'payload'
import { COUNTY_WIDE } from '../../../src/domain/organisation/userRole'
import { hasRole, personOf, unitIdOf } from '../../shared/access'

/**
 * The own unit's, all of them for county-wide roles, and for a secrecy reviewer also those of the units
 * whose secrecy review their unit does (保密审查机构).
 */
export const readReviewed: Access = ({ req }) => {
  const person = personOf(req.user)
  if (!person) return false
  if (hasRole(person, ...COUNTY_WIDE)) return true
  const unit = unitIdOf(person)
  if (!unit) return false
  const own: Where = { unit: { equals: unit } }
  return hasRole(person, 'secrecy') ? { or: [own, { 'unit.secrecyUnit': { equals: unit } }] } : own
}
