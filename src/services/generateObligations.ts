import { loadSupervisionSettings } from '../repositories/supervisionSettings'
import { applyPlan, findStored } from './applyPlan'
import { planPeriodic } from './planPeriodic'
import { transactionally, type ServiceContext } from './serviceContext'

/**
 * Makes the obligations that come round by the calendar, as far ahead as the settings say, and lets
 * open ones follow a new version of their item. Running it again makes nothing twice: the key is
 * unique. Nothing happens until supervision has a start date.
 */
export const generateObligations = (
  context: ServiceContext,
): Promise<{ made: number; moved: number; cancelled: number }> =>
  transactionally(context, async (inside) => {
    const settings = await loadSupervisionSettings(inside)
    if (!settings.supervisionStart) return { made: 0, moved: 0, cancelled: 0 }
    return applyPlan(inside, {
      planned: await planPeriodic(inside, settings),
      stored: await findStored(inside),
      horizonDays: settings.horizonDays,
      reason: '清单定期任务更新',
    })
  })
