import { civilDateAt } from '../domain/calendar/civilDate'
import { UNIT_LEVELS } from '../domain/organisation/unitLevel'
import type { PublicUnit } from '../domain/publication/publicRecords'
import { isUnitActive } from '../domain/supervision/plannedObligation'
import { putProjections, removeProjections } from '../repositories/publicStore'
import { countDisclosuresByUnit, countItemsByUnit } from '../repositories/unitCounts'
import { findAllUnits, unitRef } from '../repositories/units'
import type { ServiceContext } from './serviceContext'

/** The public list of units: those that disclose and exist today. */
export const projectUnits = async (context: ServiceContext): Promise<void> => {
  const units = await findAllUnits(context)
  const today = civilDateAt(context.now)
  const [items, disclosures] = await Promise.all([
    countItemsByUnit(context),
    countDisclosuresByUnit(context),
  ])
  const shown = units.filter((unit) => unit.disclosing && isUnitActive(unit, today))
  await putProjections(
    context,
    shown.map((unit, index) => {
      const supervising = units.find(({ id }) => id === unit.supervisingUnitId)
      const record: PublicUnit = {
        ...unitRef(unit),
        level: UNIT_LEVELS[unit.level],
        address: unit.address,
        telephone: unit.telephone,
        supervisingUnit: supervising ? unitRef(supervising) : null,
        itemCount: items.get(unit.id) ?? 0,
        disclosureCount: disclosures.get(unit.code) ?? 0,
      }
      return {
        kind: 'unit',
        id: unit.code,
        units: [unit.code],
        sortKey: String(index).padStart(4, '0'),
        data: record,
      }
    }),
  )
  await removeProjections(context, { kind: 'unit', keep: shown.map(({ code }) => code) })
}
