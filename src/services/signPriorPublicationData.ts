import { civilDateAt, isCivilDate } from '../domain/calendar/civilDate'
import { isOpen } from '../domain/supervision/obligationState'
import { findObligations } from '../repositories/obligations'
import { idOf } from '../repositories/scope'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/** Ties a publication made elsewhere to the unit of its obligation, which must be the editor's own. */
export const signPriorPublicationData = async ({
  context,
  data,
}: {
  context: ServiceContext
  data: Record<string, unknown>
}): Promise<Record<string, unknown>> => {
  const { actor, now } = context
  const [obligation] = await findObligations(context, {
    id: { equals: idOf(data.obligation) ?? '' },
  })
  if (!obligation || (actor && obligation.unitId !== actor.unit))
    throw new Refusal('请选择本单位的公开任务')
  if (!isOpen(obligation.state)) throw new Refusal('此任务已经办结，无须再认定')
  const publishedOn = data.publishedOn
  if (typeof publishedOn !== 'string' || !isCivilDate(publishedOn))
    throw new Refusal('请填写有效的公开日期，如 2026-11-23')
  if (publishedOn > civilDateAt(now)) throw new Refusal('公开日期不能晚于今天')
  return { ...data, unit: obligation.unitId, state: 'submitted' }
}
