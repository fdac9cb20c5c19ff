import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { openOwnCase, takeStep } from './openCase'

const LONGEST_WAIT_DAYS = 60

/** Sets an approved copy to be published by the system at an instant; the door asks everything again then. */
export const scheduleDisclosure = ({
  context,
  disclosureId,
  at,
}: {
  context: ServiceContext
  disclosureId: string
  at: Date
}): Promise<void> =>
  transactionally(context, async (inside) => {
    const current = await openOwnCase(inside, disclosureId, 'schedule')
    const wait = at.getTime() - inside.now.getTime()
    if (wait <= 0) throw new Refusal('定时公开的时间须晚于现在')
    if (wait > LONGEST_WAIT_DAYS * 86_400_000)
      throw new Refusal(`定时公开最多提前 ${LONGEST_WAIT_DAYS} 天设定`)
    await takeStep(inside, current, {
      event: 'schedule',
      set: { scheduledFor: at.toISOString() },
      entry: { opinion: `定于 ${at.toISOString()}（UTC）公开` },
    })
    await recordAudit(inside, {
      act: '设定定时公开',
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: disclosureId },
      details: { scheduledFor: at.toISOString() },
    })
  })

/** Takes the time back; the copy stays approved. */
export const unscheduleDisclosure = ({
  context,
  disclosureId,
}: {
  context: ServiceContext
  disclosureId: string
}): Promise<void> =>
  transactionally(context, async (inside) => {
    const current = await openOwnCase(inside, disclosureId, 'unschedule')
    await takeStep(inside, current, { event: 'unschedule', set: { scheduledFor: null } })
    await recordAudit(inside, {
      act: '取消定时公开',
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: disclosureId },
    })
  })
