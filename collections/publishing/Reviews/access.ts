import type { Access, Where } from 'payload'
import { COUNTY_WIDE } from '../../../src/domain/organisation/userRole'
import { standsInForSecrecy } from '../../../src/services/review/standsInForSecrecy'
import { hasRole, personOf, unitIdOf } from '../../shared/access'
import { serviceContextOf } from '../../shared/serviceContextOf'

/**
 * The own unit's, all of them for county-wide roles, and for a secrecy reviewer, or the deputy of the
 * day, also those of the units whose secrecy review their unit does (保密审查机构).
 */
export const readReviewed: Access = async ({ req }) => {
  const person = personOf(req.user)
  if (!person) return false
  if (hasRole(person, ...COUNTY_WIDE)) return true
  const unit = unitIdOf(person)
  if (!unit) return false
  const own: Where = { unit: { equals: unit } }
  const isSecrecyReviewer =
    hasRole(person, 'secrecy') ||
    (await standsInForSecrecy(serviceContextOf(req), { personId: person.id, unitId: unit }))
  return isSecrecyReviewer ? { or: [own, { 'unit.secrecyUnit': { equals: unit } }] } : own
}
