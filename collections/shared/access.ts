/**
 * Access rules. Denied unless granted: a rule answers `true`, `false`, or the where clause that
 * narrows what may be seen or touched. A person who must still change the initial password has no
 * rights but to change it; an account that is no longer in use has none.
 */
import type { Access, FieldAccess, Where } from 'payload'
import { COUNTY_WIDE, type UserRole } from '../../src/domain/organisation/userRole'

/** What the rules need to know of a signed-in person. */
export type Person = {
  id: string
  roles?: UserRole[] | null
  unit?: string | { id: string } | null
  mustChangePassword?: boolean | null
  active?: boolean | null
}

/** The signed-in person whose account is in use; one who must change the password first included. */
export const accountOf = (user: unknown): Person | null => {
  const person = user as Person | null | undefined
  return person && person.active !== false ? person : null
}

/** The person of a request, if there is one in good standing. */
export const personOf = (user: unknown): Person | null => {
  const person = accountOf(user)
  return person && !person.mustChangePassword ? person : null
}

/** The id of the unit a person works for. */
export const unitIdOf = (person: Pick<Person, 'unit'> | null): string | null =>
  (typeof person?.unit === 'object' ? person.unit?.id : person?.unit) ?? null

/** Does the person hold one of the roles? */
export const hasRole = (person: Pick<Person, 'roles'> | null, ...roles: UserRole[]): boolean =>
  person?.roles?.some((role) => roles.includes(role)) ?? false

export const nobody: Access = () => false

/** The public and everybody else. Only for the public store. */
export const anyone: Access = () => true

/** Anyone who has signed in and is in good standing. */
export const staff: Access = ({ req }) => personOf(req.user) !== null

/** Holders of one of the roles. */
export const only =
  (...roles: UserRole[]): Access =>
  ({ req }) =>
    hasRole(personOf(req.user), ...roles)

/** County-wide roles see all; everybody else sees what `field` ties to their own unit. */
export const ownUnitOrCountyWide =
  (field: string): Access =>
  ({ req }) => {
    const person = personOf(req.user)
    if (!person) return false
    return hasRole(person, ...COUNTY_WIDE) || ownUnit(person, field)
  }

/** Holders of the roles, and only in their own unit. */
export const onlyInOwnUnit =
  (field: string, ...roles: UserRole[]): Access =>
  ({ req }) => {
    const person = personOf(req.user)
    return hasRole(person, ...roles) && ownUnit(person, field)
  }

/** What is addressed to the person. */
export const ownOnly =
  (field: string): Access =>
  ({ req }) => {
    const person = personOf(req.user)
    return person ? { [field]: { equals: person.id } } : false
  }

/** A field that only services set. */
export const systemField = {
  create: () => false,
  update: () => false,
} satisfies { create: FieldAccess; update: FieldAccess }

/** A field that only holders of the roles may write. */
export const fieldOnly = (...roles: UserRole[]): { create: FieldAccess; update: FieldAccess } => {
  const rule: FieldAccess = ({ req }) => hasRole(personOf(req.user), ...roles)
  return { create: rule, update: rule }
}

/** May the person use the admin at all? One who must change the password may, to do just that. */
export const mayEnterAdmin = ({ req }: { req: { user: unknown } }): boolean =>
  accountOf(req.user) !== null

const ownUnit = (person: Person | null, field: string): Where | false => {
  const unit = unitIdOf(person)
  return unit ? { [field]: { equals: unit } } : false
}
