import type { ChannelRecord } from '../payload-types'
import { civilDateAt } from '../domain/calendar/civilDate'
import { idOf } from '../repositories/scope'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/**
 * Signs what a unit says about a channel: only for its own publication, never for the future. A notice
 * board or a gazette may have come before the portal.
 */
export const signChannelRecord = async ({
  context,
  data,
}: {
  context: ServiceContext
  data: Partial<ChannelRecord>
}): Promise<Partial<ChannelRecord>> => {
  const { payload, req, actor, now } = context
  const disclosure = await payload.findByID({
    collection: 'disclosures',
    id: idOf(data.disclosure) ?? '',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const unit = idOf(disclosure?.unit)
  if (!disclosure || !unit || (actor && unit !== actor.unit))
    throw new Refusal('请选择本单位已公开的信息')
  // One that is being corrected is public all the while.
  if (!disclosure.publication || disclosure.state === 'withdrawn')
    throw new Refusal('信息在门户公开后，才能登记其他渠道')
  if ((data.servedOn ?? '') > civilDateAt(now)) throw new Refusal('公开日期不得晚于今天')
  await recordAudit(context, {
    act: '登记其他渠道公开',
    subject: `${disclosure.title}：${data.channel ?? ''} ${data.servedOn ?? ''}`,
  })
  return { ...data, unit, recordedBy: actor?.id }
}
