import type { CivilDate } from '../domain/calendar/civilDate'
import type { UnitLevel } from '../domain/organisation/unitLevel'
import type { OwningScope } from '../domain/catalogue/itemContent'
import type { PublicUnitRef } from '../domain/publication/publicRefs'
import type { SupervisedUnit } from '../domain/supervision/plannedObligation'
import { EVERYTHING, idOf, idsOf, type Scope } from './scope'

/** A unit as services need it. */
export type UnitRecord = SupervisedUnit & {
  code: string
  name: string
  shortName: string
  level: UnitLevel
  disclosing: boolean
  supervisingUnitId: string | null
  leaderIds: string[]
  telephone: string
  address: string
  order: number
}

/** Every unit, those that no longer exist included, in the order of the list. */
export const findAllUnits = async ({ payload, req }: Scope): Promise<UnitRecord[]> => {
  const { docs } = await payload.find({
    collection: 'units',
    sort: ['order', 'code'],
    req,
    ...EVERYTHING,
  })
  return docs.map((doc) => ({
    id: doc.id,
    code: doc.code,
    name: doc.name,
    shortName: doc.shortName,
    level: doc.level,
    disclosing: doc.disclosing !== false,
    supervisingUnitId: idOf(doc.supervisingUnit),
    leaderIds: idsOf(doc.leaders),
    telephone: doc.telephone ?? '',
    address: doc.address ?? '',
    order: doc.order ?? 100,
    activeFrom: (doc.activeFrom || null) as CivilDate | null,
    activeTo: (doc.activeTo || null) as CivilDate | null,
  }))
}

const LEVELS_OF_SCOPE: Partial<Record<OwningScope, readonly UnitLevel[]>> = {
  'all-townships': ['township', 'subdistrict'],
  'all-county-units': ['county'],
}

/** The units that a scope stands for; named ones stay as they are. */
export const resolveOwners = ({
  scope,
  named,
  units,
}: {
  scope: OwningScope
  named: readonly string[]
  units: readonly UnitRecord[]
}): string[] => {
  if (scope === 'units') return [...named]
  const levels = LEVELS_OF_SCOPE[scope] ?? []
  return units.filter((unit) => unit.disclosing && levels.includes(unit.level)).map(({ id }) => id)
}

/** A unit as public records name it. */
export const unitRef = ({ code, name, shortName }: UnitRecord): PublicUnitRef => ({
  code,
  name,
  shortName,
})
