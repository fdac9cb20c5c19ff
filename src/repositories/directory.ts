/** Who is told: persons in office on a day, found by unit and role. */
import type { CivilDate } from '../domain/calendar/civilDate'
import type { UserRole } from '../domain/organisation/userRole'
import type { Audience } from '../domain/supervision/supervisionSettings'
import { EVERYTHING, idOf, type Scope } from './scope'
import type { UnitRecord } from './units'

export type Person = {
  id: string
  name: string
  email: string | null
  unitId: string | null
  roles: UserRole[]
  deputies: { userId: string; from: CivilDate | null; to: CivilDate | null }[]
}

/** Everyone whose account is in use; of some units, or some by name, where that is all that is asked. */
export const findPersons = async (
  { payload, req }: Scope,
  { unitIds, ids }: { unitIds?: readonly string[]; ids?: readonly string[] } = {},
): Promise<Person[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [
        { active: { not_equals: false } },
        ...(unitIds ? [{ unit: { in: [...unitIds] } }] : []),
        ...(ids ? [{ id: { in: [...ids] } }] : []),
      ],
    },
    sort: 'username',
    req,
    ...EVERYTHING,
  })
  return docs.map((doc) => ({
    id: doc.id,
    name: doc.name,
    email: doc.email ?? null,
    unitId: idOf(doc.unit),
    roles: doc.roles,
    deputies: (doc.deputies ?? []).map((row) => ({
      userId: idOf(row.user) ?? '',
      from: (row.from || null) as CivilDate | null,
      to: (row.to || null) as CivilDate | null,
    })),
  }))
}

export type RecipientsOptions = {
  audiences: readonly Audience[]
  unitId: string
  /** Who recorded the event, if anyone: the owner of the task. */
  ownerId: string | null
  day: CivilDate
}

export type Directory = { recipientsOf(options: RecipientsOptions): Person[] }

/**
 * Resolves audiences to persons. The owner is who recorded the event while still in the unit, else
 * all its editors; a unit without a leader on record is spoken to through its reviewers, so that an
 * escalation never falls into a void.
 */
export const createDirectory = ({
  persons,
  units,
  bureauId,
}: {
  persons: readonly Person[]
  units: readonly UnitRecord[]
  bureauId: string | null
}): Directory => {
  const byId = new Map(persons.map((person) => [person.id, person]))
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  const inUnit = (unitId: string | null, ...roles: UserRole[]): Person[] =>
    unitId === null
      ? []
      : persons.filter(
          (person) => person.unitId === unitId && person.roles.some((role) => roles.includes(role)),
        )
  const known = (ids: readonly string[]): Person[] => ids.flatMap((id) => byId.get(id) ?? [])
  const firstOf = (...lists: Person[][]): Person[] => lists.find((list) => list.length > 0) ?? []

  const owners = ({ unitId, ownerId }: RecipientsOptions): Person[] => {
    const editors = inUnit(unitId, 'editor')
    return firstOf(
      editors.filter(({ id }) => id === ownerId),
      editors,
    )
  }
  const leaders = (unitId: string | null): Person[] =>
    firstOf(known(unitById.get(unitId ?? '')?.leaderIds ?? []), inUnit(unitId, 'reviewer'))

  const resolve: Record<Audience, (options: RecipientsOptions) => Person[]> = {
    editor: owners,
    deputy: (options) =>
      owners(options).flatMap(({ deputies }) =>
        known(
          deputies
            .filter(
              ({ from, to }) =>
                (from === null || from <= options.day) && (to === null || options.day <= to),
            )
            .map(({ userId }) => userId),
        ),
      ),
    'unit-leader': ({ unitId }) => leaders(unitId),
    'supervising-unit': ({ unitId }) => {
      const supervisor = unitById.get(unitId)?.supervisingUnitId ?? null
      return firstOf(leaders(supervisor), inUnit(supervisor, 'editor'))
    },
    bureau: () =>
      firstOf(
        inUnit(bureauId, 'catalogue', 'auditor'),
        persons.filter(({ roles }) => roles.includes('catalogue') || roles.includes('auditor')),
      ),
  }
  return {
    recipientsOf: (options) => [
      ...new Set(options.audiences.flatMap((audience) => resolve[audience](options))),
    ],
  }
}
