import type { KnownPerson } from '../../domain/organisation/roster/planPeople'
import type { KnownUnit } from '../../domain/organisation/roster/planUnits'
import type { KnownVillage } from '../../domain/organisation/roster/planVillages'
import { EVERYTHING, idOf, idsOf } from '../../repositories/scope'
import type { ServiceContext } from '../serviceContext'

/** All units as a roster names them. */
export const readKnownUnits = async ({ payload, req }: ServiceContext): Promise<KnownUnit[]> => {
  const { docs } = await payload.find({ collection: 'units', req, ...EVERYTHING })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  const nameOf = (relation: unknown): string => names.get(idOf(relation) ?? '') ?? ''
  return docs.map((doc) => ({
    id: doc.id,
    name: doc.name,
    shortName: doc.shortName,
    code: doc.code,
    aliases: (doc.aliases ?? []).map(({ name }) => name),
    creditCode: doc.creditCode ?? '',
    level: doc.level,
    supervisingUnit: nameOf(doc.supervisingUnit),
    secrecyUnit: nameOf(doc.secrecyUnit),
    reviewTiers: doc.reviewTiers ?? 1,
    telephone: doc.telephone ?? '',
    address: doc.address ?? '',
    disclosing: doc.disclosing !== false,
  }))
}

/** All villages as a roster names them. */
export const readKnownVillages = async ({
  payload,
  req,
}: ServiceContext): Promise<KnownVillage[]> => {
  const { docs } = await payload.find({ collection: 'villages', req, ...EVERYTHING })
  return docs.map((doc) => ({
    id: doc.id,
    name: doc.name,
    townshipId: idOf(doc.township) ?? '',
    kind: doc.kind,
    code: doc.code ?? '',
    aliases: (doc.aliases ?? []).map(({ name }) => name),
  }))
}

/** All accounts as a roster names them. */
export const readKnownPeople = async ({ payload, req }: ServiceContext): Promise<KnownPerson[]> => {
  const [users, units] = await Promise.all([
    payload.find({ collection: 'users', req, ...EVERYTHING }),
    payload.find({ collection: 'units', req, ...EVERYTHING }),
  ])
  const leaders = new Map(units.docs.map((unit) => [unit.id, new Set(idsOf(unit.leaders))]))
  return users.docs.map((doc) => {
    const unitId = idOf(doc.unit) ?? ''
    return {
      id: doc.id,
      name: doc.name,
      username: doc.username ?? '',
      unitId,
      roles: doc.roles,
      email: (doc.email ?? '').toLowerCase(),
      leader: leaders.get(unitId)?.has(doc.id) ?? false,
    }
  })
}
