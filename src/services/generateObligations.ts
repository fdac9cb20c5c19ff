import { addDays, civilDateAt } from '../domain/calendar/civilDate'
import { reconcilePlan } from '../domain/supervision/reconcilePlan'
import { loadSupervisionSettings, type LoadedSettings } from '../repositories/supervisionSettings'
import { applyPlan, findStored } from './applyPlan'
import { planPeriodic } from './planPeriodic'
import { transactionally, type ServiceContext } from './serviceContext'

export type GenerationReport = { made: number; moved: number; cancelled: number }

const NOTHING: GenerationReport = { made: 0, moved: 0, cancelled: 0 }

/**
 * Makes the obligations that come round by the calendar, as far ahead as the settings say, and lets
 * open ones follow a new version of their item. Running it again makes nothing twice: the key is
 * unique. Nothing happens until supervision has a start date.
 *
 * It looks before it takes a transaction: as a rule the hourly run finds nothing to do, and SQLite's
 * one writer need not wait for a plan of the whole county.
 */
export const generateObligations = async (context: ServiceContext): Promise<GenerationReport> => {
  const settings = await loadSupervisionSettings(context)
  if (!settings.supervisionStart || !(await isBehind(context, settings))) return NOTHING
  return transactionally(context, async (inside) =>
    applyPlan(inside, {
      planned: await planPeriodic(inside, settings),
      stored: await findStored(inside),
      horizonDays: settings.horizonDays,
      reason: '清单定期任务更新',
    }),
  )
}

const isBehind = async (context: ServiceContext, settings: LoadedSettings): Promise<boolean> => {
  const today = civilDateAt(context.now)
  const { create, update, cancel } = reconcilePlan({
    planned: await planPeriodic(context, settings),
    stored: await findStored(context),
    today,
    until: addDays(today, settings.horizonDays),
  })
  return create.length + update.length + cancel.length > 0
}
