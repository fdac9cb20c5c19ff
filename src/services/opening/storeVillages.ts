import type { VillageLine } from '../../domain/organisation/roster/planVillages'
import type { RosterPlan } from '../../domain/organisation/roster/rosterPlan'
import type { ServiceContext } from '../serviceContext'

/** Stores a plan of villages. */
export const storeVillages = async (
  { payload, req }: ServiceContext,
  { added, changed }: RosterPlan<VillageLine>,
): Promise<void> => {
  const options = { collection: 'villages', depth: 0, overrideAccess: true, req } as const
  for (const { data } of added) await payload.create({ ...options, data: fieldsOf(data) })
  for (const { id, data } of changed)
    if (id) await payload.update({ ...options, id, data: fieldsOf(data) })
}

const fieldsOf = ({ name, kind, townshipId, code, aliases }: VillageLine) => ({
  name,
  kind,
  township: townshipId,
  ...(code ? { code } : {}),
  ...(aliases.length > 0 ? { aliases: aliases.map((alias) => ({ name: alias })) } : {}),
})
