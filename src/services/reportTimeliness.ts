import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { TimelinessReport } from '../domain/office/officeViews'
import { COUNTY_WIDE } from '../domain/organisation/userRole'
import { isUnitActive } from '../domain/supervision/plannedObligation'
import { unitTimeliness } from '../domain/supervision/unitTimeliness'
import { findTimelinessRows } from '../repositories/timelinessRows'
import { findAllUnits } from '../repositories/units'
import type { ServiceContext } from './serviceContext'

/** Each unit's obligations due in a period and its rate of timeliness; a unit's people see their own. */
export const reportTimeliness = async ({
  context,
  from,
  to,
}: {
  context: ServiceContext
  from: CivilDate
  to: CivilDate
}): Promise<TimelinessReport> => {
  const { actor, now } = context
  const today = civilDateAt(now)
  const isCountyWide = actor === null || actor.roles.some((role) => COUNTY_WIDE.includes(role))
  const units = (await findAllUnits(context)).filter(
    (unit) => unit.disclosing && (isCountyWide || unit.id === actor.unit),
  )
  const rows = await findTimelinessRows(context, { from, to })
  const known = new Set(units.map(({ id }) => id))
  const report = unitTimeliness({
    obligations: rows.filter(({ unitId }) => known.has(unitId)),
    from,
    to,
    today,
    unitIds: units.filter((unit) => isUnitActive(unit, to)).map(({ id }) => id),
  })
  const name = new Map(units.map((unit) => [unit.id, unit.name]))
  return {
    from,
    to,
    today,
    units: report.units.map(({ unitId, figures }) => ({
      unit: { id: unitId, name: name.get(unitId) ?? '' },
      figures,
    })),
    total: report.total,
  }
}
