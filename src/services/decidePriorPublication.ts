import type { CivilDate } from '../domain/calendar/civilDate'
import { compareAndSet } from '../repositories/compareAndSet'
import { idOf } from '../repositories/scope'
import { meetObligations } from './meetObligations'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import { transactionally, type ServiceContext } from './serviceContext'

type DecideOptions = {
  context: ServiceContext
  priorPublicationId: string
  verdict: 'accepted' | 'refused'
  reply: string
}

/** The catalogue keeper checks a publication made elsewhere; accepted, it meets the obligation as of its date. */
export const decidePriorPublication = ({
  context,
  priorPublicationId,
  verdict,
  reply,
}: DecideOptions): Promise<{ ok: true }> =>
  transactionally(context, async (inside) => {
    const decided = await compareAndSet(inside, {
      collection: 'prior-publications',
      id: priorPublicationId,
      expect: { state: { equals: 'submitted' } },
      data: { state: verdict, reply, checkedBy: inside.actor?.id },
    })
    if (!decided) throw new Refusal('没有这条待核对的登记，或已经核对')
    if (verdict === 'accepted') {
      const met = await meetObligations(inside, {
        obligationIds: [idOf(decided.obligation) ?? ''],
        publishedOn: decided.publishedOn as CivilDate,
        set: { priorPublication: priorPublicationId },
      })
      if (met.length === 0) throw new Refusal('对应的公开任务已经办结')
    }
    await recordAudit(inside, {
      act: verdict === 'accepted' ? '认定别处公开' : '不予认定别处公开',
      subject: decided.title,
      reason: reply,
      details: { address: decided.address, publishedOn: decided.publishedOn },
    })
    return { ok: true }
  })
