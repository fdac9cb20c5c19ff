import type { Access, Where } from 'payload'
import { COUNTY_WIDE } from '../../../src/domain/organisation/userRole'
import { hasRole, personOf, unitIdOf } from '../../shared/access'

/** The unit that imported the list, and the township whose villages it pays: that one posts it. */
export const readOwnOrOwnTownships: Access = ({ req }) => {
  const person = personOf(req.user)
  if (!person) return false
  if (hasRole(person, ...COUNTY_WIDE)) return true
  const unit = unitIdOf(person)
  if (!unit) return false
  const own: Where[] = [{ unit: { equals: unit } }, { township: { equals: unit } }]
  return { or: own }
}
