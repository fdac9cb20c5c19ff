import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import { planPeriodicObligations } from '../domain/supervision/planPeriodicObligations'
import type { PlannedObligation } from '../domain/supervision/plannedObligation'
import { findLastPublications } from '../repositories/lastPublications'
import { findSupervisedVersions } from '../repositories/editions'
import type { LoadedSettings } from '../repositories/supervisionSettings'
import { findAllUnits } from '../repositories/units'
import { loadWorkCalendar } from '../repositories/workCalendar'
import type { ServiceContext } from './serviceContext'

/** The plan of all periodic obligations as of the context's day. */
export const planPeriodic = async (
  context: ServiceContext,
  settings: LoadedSettings,
): Promise<PlannedObligation[]> => {
  const units = await findAllUnits(context)
  return planPeriodicObligations({
    itemVersions: await findSupervisedVersions(context, units),
    units: units.filter(({ disclosing }) => disclosing),
    calendar: await loadWorkCalendar(context),
    supervisionStart: settings.supervisionStart as CivilDate,
    today: civilDateAt(context.now),
    horizonDays: settings.horizonDays,
    lastPublishedOn: await findLastPublications(context),
  })
}
