import type { UnitLevel } from '../../../domain/organisation/unitLevel'
import { indexVillages, type VillageIndex } from '../../../domain/subsidy/payments/indexVillages'
import { EVERYTHING, idOf } from '../../../repositories/scope'
import { findAllUnits } from '../../../repositories/units'
import type { ServiceContext } from '../../serviceContext'

/** The county's villages as lists are read against them. */
export type VillageRegister = {
  index: VillageIndex
  villages: ReadonlyMap<string, { name: string; townshipId: string; townshipName: string }>
  townships: ReadonlyMap<string, string>
}

export const TOWNSHIP_LEVELS: readonly UnitLevel[] = ['township', 'subdistrict']

/** Villages in use, with the townships that are units; read once a file. */
export const readVillageRegister = async (context: ServiceContext): Promise<VillageRegister> => {
  const { payload, req } = context
  const units = new Map((await findAllUnits(context)).map((unit) => [unit.id, unit]))
  const { docs } = await payload.find({
    collection: 'villages',
    where: { active: { not_equals: false } },
    req,
    ...EVERYTHING,
  })
  const entries = docs.flatMap(({ id, name, aliases, township }) => {
    const unit = units.get(idOf(township) ?? '')
    return unit
      ? [
          {
            id,
            name,
            aliases: (aliases ?? []).map((alias) => alias.name),
            townshipId: unit.id,
            townshipName: unit.name,
            townshipAliases: [unit.shortName],
          },
        ]
      : []
  })
  return {
    index: indexVillages(entries),
    villages: new Map(entries.map((entry) => [entry.id, entry])),
    townships: new Map(
      [...units.values()]
        .filter(({ level }) => TOWNSHIP_LEVELS.includes(level))
        .map(({ id, name }) => [id, name]),
    ),
  }
}
