import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { SilentItemsReport } from '../domain/office/officeViews'
import { COUNTY_WIDE } from '../domain/organisation/userRole'
import { silentItems } from '../domain/supervision/silentItems'
import { findItemActivity } from '../repositories/itemActivity'
import { findSupervisedVersions } from '../repositories/editions'
import { EVERYTHING } from '../repositories/scope'
import { loadSupervisionSettings } from '../repositories/supervisionSettings'
import { findAllUnits } from '../repositories/units'
import type { ServiceContext } from './serviceContext'

/** Items in force that a unit never published under in a period: recording nothing must not look perfect. */
export const listSilentItems = async ({
  context,
  from,
  to,
}: {
  context: ServiceContext
  from: CivilDate
  to: CivilDate
}): Promise<SilentItemsReport> => {
  const { payload, req, actor, now } = context
  const settings = await loadSupervisionSettings(context)
  const units = await findAllUnits(context)
  const today = civilDateAt(now)
  const start = (settings.supervisionStart ?? from) as CivilDate
  const activity = await findItemActivity(context, { from, to })
  const silent = silentItems({
    itemVersions: await findSupervisedVersions(context, units),
    units: units.filter(({ disclosing }) => disclosing),
    supervisionStart: start > from ? start : from,
    today: to < today ? to : today,
    ...activity,
  })
  const isCountyWide = actor === null || actor.roles.some((role) => COUNTY_WIDE.includes(role))
  const items = await payload.find({
    collection: 'items',
    select: { code: true, name: true },
    req,
    ...EVERYTHING,
  })
  const itemById = new Map(items.docs.map((doc) => [doc.id, doc]))
  const unitName = new Map(units.map((unit) => [unit.id, unit.name]))
  return {
    rows: silent
      .filter(({ unitId }) => isCountyWide || unitId === actor.unit)
      .map((row) => ({
        item: {
          id: row.itemId,
          code: itemById.get(row.itemId)?.code ?? '',
          name: row.itemName,
        },
        unit: { id: row.unitId, name: unitName.get(row.unitId) ?? '' },
        since: row.since,
        silentDays: row.silentDays,
        hasRecordedEvent: row.hasRecordedEvent,
      })),
  }
}
