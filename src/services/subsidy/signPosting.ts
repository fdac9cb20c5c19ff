import type { PaymentBatch, Posting, SubsidyPolicy, Village } from '../../payload-types'
import { civilDateAt } from '../../domain/calendar/civilDate'
import type { VillageTotal } from '../../domain/subsidy/villageTotal'
import { idOf } from '../../repositories/scope'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'

/**
 * Signs what a unit says about paper on a board: for a list or a policy of its own, or, as a township,
 * for a list of its villages that is public; never for the future. In a village it names who keeps the
 * paper (资料留存村（居）委会).
 */
export const signPosting = async ({
  context,
  data,
}: {
  context: ServiceContext
  data: Partial<Posting>
}): Promise<Partial<Posting>> => {
  const { actor, now } = context
  const batch = await find<PaymentBatch>(context, 'payment-batches', data.batch)
  const policy = await find<SubsidyPolicy>(context, 'subsidy-policies', data.policy)
  const village = await find<Village>(context, 'villages', data.village)
  if (!batch === !policy) throw new Refusal('请选择张贴的发放批次或者补贴政策（二者选一）')
  const unit = actor?.unit ?? idOf(data.unit) ?? idOf(batch?.unit ?? policy?.unit)
  if (!unit) throw new Refusal('账号未设置所在单位，不能登记')
  if (batch && idOf(batch.unit) !== unit && idOf(batch.township) !== unit)
    throw new Refusal('请选择本单位（或者发放到本乡镇）的批次')
  if (batch && !hasBeenPublic(batch))
    throw new Refusal('批次公开之后才能登记张贴：公示单在公开之后打印')
  if (data.placeKind === 'hall' && !data.place?.trim())
    throw new Refusal('请填写政务服务场所的名称和位置')
  if (data.placeKind !== 'hall') {
    if (!village) throw new Refusal('请选择张贴的村（社区）')
    const totals = (batch?.villages ?? []) as VillageTotal[]
    if (batch && !totals.some(({ villageId }) => villageId === village.id))
      throw new Refusal(`“${batch.title}”没有发放到${village.name}`)
    if (!data.keeper?.trim())
      throw new Refusal('请填写资料留存村（居）委会：纸质资料由哪个村（居）委会、何人保管')
  }
  const today = civilDateAt(now)
  if ((data.postedOn ?? '') > today || (data.takenDownOn ?? '') > today)
    throw new Refusal('张贴和撤下的日期不得晚于今天')
  if (data.takenDownOn && data.takenDownOn < (data.postedOn ?? ''))
    throw new Refusal('撤下日期不得早于张贴日期')
  const where = data.placeKind === 'hall' ? (data.place ?? '') : (village?.name ?? '')
  const title = `${batch?.title ?? policy?.title ?? ''} · ${where}`
  await recordAudit(context, { act: '登记张贴', subject: `${title} ${data.postedOn ?? ''}` })
  return {
    ...data,
    village: data.placeKind === 'hall' ? null : data.village,
    title,
    unit,
    recordedBy: actor?.id,
  }
}

/** A list that was withdrawn hung until then. */
const hasBeenPublic = ({ state }: PaymentBatch): boolean =>
  state === 'published' || state === 'ended' || state === 'withdrawn'

const find = async <Doc>(
  { payload, req }: ServiceContext,
  collection: 'payment-batches' | 'subsidy-policies' | 'villages',
  relation: unknown,
): Promise<Doc | null> => {
  const id = idOf(relation)
  if (!id) return null
  return (await payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })) as Doc | null
}
