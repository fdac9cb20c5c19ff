import { civilDateAt } from '../domain/calendar/civilDate'
import { UNIT_LEVELS } from '../domain/organisation/unitLevel'
import type { PublicUnit } from '../domain/publication/publicRecords'
import { isUnitActive } from '../domain/supervision/plannedObligation'
import {
  putProjections,
  removeProjection,
  removeProjections,
  type ProjectionRow,
} from '../repositories/publicStore'
import { countOfUnit } from '../repositories/unitCounts'
import { findAllUnits, unitRef, type UnitRecord } from '../repositories/units'
import type { ServiceContext } from './serviceContext'

/** The public list of units: those that disclose and exist today. */
export const projectUnits = async (context: ServiceContext): Promise<void> => {
  const units = await findAllUnits(context)
  const shown = shownUnits(context, units)
  const rows: ProjectionRow[] = []
  for (const unit of shown) rows.push(await rowOf(context, { unit, units }))
  await putProjections(context, rows)
  await removeProjections(context, { kind: 'unit', keep: shown.map(({ code }) => code) })
}

/**
 * One unit's public record, after the unit was changed or has published: the others' rows are left to
 * their own writers. A unit that no longer discloses leaves the public list.
 */
export const projectUnit = async (context: ServiceContext, unitId: string): Promise<void> => {
  const units = await findAllUnits(context)
  const unit = units.find(({ id }) => id === unitId)
  if (!unit) return
  if (shownUnits(context, [unit]).length === 0)
    return removeProjection(context, { kind: 'unit', id: unit.code })
  await putProjections(context, [await rowOf(context, { unit, units })])
}

const shownUnits = ({ now }: ServiceContext, units: readonly UnitRecord[]): UnitRecord[] =>
  units.filter((unit) => unit.disclosing && isUnitActive(unit, civilDateAt(now)))

const rowOf = async (
  context: ServiceContext,
  { unit, units }: { unit: UnitRecord; units: readonly UnitRecord[] },
): Promise<ProjectionRow> => {
  const supervising = units.find(({ id }) => id === unit.supervisingUnitId)
  const counts = await countOfUnit(context, unit)
  const record: PublicUnit = {
    ...unitRef(unit),
    level: UNIT_LEVELS[unit.level],
    address: unit.address,
    telephone: unit.telephone,
    supervisingUnit: supervising ? unitRef(supervising) : null,
    itemCount: counts.items,
    disclosureCount: counts.disclosures,
  }
  return {
    kind: 'unit',
    id: unit.code,
    units: [unit.code],
    sortKey: `${String(unit.order).padStart(6, '0')} ${unit.code}`,
    data: record,
  }
}
