import type { PersonLine } from '../../domain/organisation/roster/planPeople'
import type { RosterPlan } from '../../domain/organisation/roster/rosterPlan'
import type { RosterOutcome } from '../../domain/office/openingViews'
import { EVERYTHING, idsOf } from '../../repositories/scope'
import type { ServiceContext } from '../serviceContext'
import { initialPassword } from './initialPassword'

/** Stores a plan of people; answers the initial passwords of the new accounts, which are kept nowhere. */
export const storePeople = async (
  context: ServiceContext,
  { added, changed }: RosterPlan<PersonLine>,
): Promise<RosterOutcome['passwords']> => {
  const { payload, req } = context
  const options = { collection: 'users', depth: 0, overrideAccess: true, req } as const
  const { docs: units } = await payload.find({ collection: 'units', req, ...EVERYTHING })
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const leaders = new Map(units.map((unit) => [unit.id, new Set(idsOf(unit.leaders))]))
  const passwords: RosterOutcome['passwords'] = []
  const note = (id: string, { unitId, leader }: PersonLine): void => {
    if (leader === true) leaders.get(unitId)?.add(id)
    if (leader === false) leaders.get(unitId)?.delete(id)
  }
  for (const { data } of added) {
    const password = initialPassword()
    const { id } = await payload.create({
      ...options,
      data: { ...fieldsOf(data), username: data.username, password, active: true },
    })
    note(id, data)
    const unit = unitNames.get(data.unitId) ?? ''
    passwords.push({ unit, name: data.name, username: data.username, password })
  }
  for (const { id, data } of changed) {
    if (!id) continue
    await payload.update({ ...options, id, data: fieldsOf(data) })
    note(id, data)
  }
  for (const unit of units) {
    const wanted = [...(leaders.get(unit.id) ?? [])]
    if (wanted.join() === idsOf(unit.leaders).join()) continue
    await payload.update({
      ...options,
      collection: 'units',
      id: unit.id,
      data: { leaders: wanted },
    })
  }
  return passwords
}

const fieldsOf = ({ name, unitId, roles, email }: PersonLine) => ({
  name,
  unit: unitId,
  roles,
  ...(email ? { email } : {}),
})
