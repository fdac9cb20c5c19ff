import { civilDateAt, isCivilDate } from '../domain/calendar/civilDate'
import { idOf } from '../repositories/scope'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/**
 * Signs a record that information was formed: person, time, and whether the catalogue keeper
 * recorded it for a unit that failed to. An editor records for the own unit only.
 */
export const signEventData = ({
  context,
  data,
}: {
  context: ServiceContext
  data: Record<string, unknown>
}): Record<string, unknown> => {
  const { actor, now } = context
  const date = data.date
  if (typeof date !== 'string' || !isCivilDate(date))
    throw new Refusal('请填写有效日期，如 2026-11-23')
  if (date > civilDateAt(now) && data.kind !== 'starts')
    throw new Refusal(`日期 ${date} 在今天之后；信息形成后才能登记`)
  if (!actor) return { ...data, recordedAt: now.toISOString() }
  const isKeeper = actor.roles.includes('catalogue')
  const unit = idOf(data.unit) ?? actor.unit
  if (!isKeeper && unit !== actor.unit) throw new Refusal('只能为本单位登记', 403)
  return {
    ...data,
    unit,
    recordedBy: actor.id,
    recordedAt: now.toISOString(),
    onBehalf: isKeeper && unit !== actor.unit,
  }
}
