import { formatCivilDate, type CivilDate } from '../../../domain/calendar/civilDate'
import { formatFen } from '../../../domain/subsidy/publication/formatFen'
import { dateOrNull } from '../../../domain/subsidy/publication/paymentContent'
import type {
  PosterFact,
  PosterRow,
  PosterVillage,
} from '../../../domain/subsidy/publication/posterView'
import type { PosterPaper } from '../../../domain/subsidy/publication/posterPaper'
import type { VillageTotal } from '../../../domain/subsidy/villageTotal'
import type { PaymentBatch, SubsidyPolicy } from '../../../payload-types'
import type { ShownPaymentBatch } from '../../../repositories/publicPayments'
import { findProjection } from '../../../repositories/publicStore'
import { EVERYTHING, idOf, idsOf } from '../../../repositories/scope'
import { findVillagePayments } from '../../../repositories/villagePayments'
import { installationOf } from '../../installation'
import { recordAudit } from '../../recordAudit'
import { Refusal } from '../../Refusal'
import type { ServiceContext } from '../../serviceContext'
import { openBatch } from './openBatch'
import { findPolicy, villagesOf } from './paymentContentOf'

export type PosterRequest = {
  batchId: string
  /** One village; null for all of the batch. */
  villageId: string | null
  paper: PosterPaper
}

export type OpenedPosters = {
  title: string
  facts: PosterFact[]
  /** 公示单位 */
  publisher: string
  /** 全部 18 个村, or the village's name. */
  where: string
  /** Village by village: one in memory at a time. */
  villages: AsyncIterable<PosterVillage>
}

/**
 * The lists for the boards of villages, with whole names: the board is the one place for them. For
 * editors of the unit and of the township, once the list is public, for only then its notice is known;
 * afterwards too, since the village keeps the paper. Who printed which list is on record.
 */
export const openPosters = async (
  context: ServiceContext,
  { batchId, villageId, paper }: PosterRequest,
): Promise<OpenedPosters> => {
  const { batch, isEditor } = await openBatch(context, batchId)
  if (!isEditor) throw new Refusal('公示单由导入单位或者所在乡镇的编辑打印', 403)
  if (batch.state !== 'published' && batch.state !== 'ended')
    throw new Refusal('批次公开之后才能打印公示单，公示起止日期以公开的为准')
  const all = villagesOf(batch)
  const villages = villageId === null ? all : all.filter((one) => one.villageId === villageId)
  if (villages.length === 0) throw new Refusal('这个批次没有发放到该村（社区）', 404)
  const shown = await findProjection<ShownPaymentBatch>(context, { kind: 'payment', id: batchId })
  const policy = await findPolicy(context, idOf(batch.policy))
  if (!shown || !policy) throw new Refusal('批次不在公开中，不能打印公示单', 409)
  const where = villageId === null ? `全部 ${all.length} 个村` : (villages[0]?.name ?? '')
  await recordAudit(context, {
    act: '打印公示单',
    subject: `${batch.title} · ${where}（${paper}）`,
    record: { collection: 'payment-batches', id: batch.id },
    details: { paper, villages: villages.map(({ name }) => name) },
  })
  return {
    title: `${batch.year}年${policy.name}发放公示（${batch.batchLabel}）`,
    facts: factsOf({ batch, policy, shown, basis: await basisOf(context, policy) }),
    publisher: `公示单位：${shown.unit.name}`,
    where,
    villages: postersOf(context, { shown, villages }),
  }
}

/** The documents of the library, and the lines that name others. */
const basisOf = async (
  { payload, req }: ServiceContext,
  { documents, basis }: SubsidyPolicy,
): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'policy-documents',
    where: { id: { in: idsOf(documents) } },
    sort: 'title',
    req,
    ...EVERYTHING,
  })
  const held = docs.map(
    ({ title, documentNumber }) => `《${title}》${documentNumber ? `（${documentNumber}）` : ''}`,
  )
  return [...held, basis?.trim() ?? ''].filter(Boolean).join('\n')
}

type FactsOptions = {
  batch: PaymentBatch
  policy: SubsidyPolicy
  shown: ShownPaymentBatch
  basis: string
}

const factsOf = ({ batch, policy, shown, basis }: FactsOptions): PosterFact[] =>
  [
    { label: '文件依据', value: basis },
    { label: '补助标准', value: shown.policy.standard },
    {
      label: '公示期',
      value: `${dayOf(batch.noticeFrom)}至${dayOf(batch.noticeTo)}`,
      isRepeated: true,
    },
    { label: '异议电话', value: shown.objectionTelephone, isRepeated: true },
    { label: '政策解答', value: policy.hotline ?? '' },
    { label: '资料留存', value: shown.keeper },
  ].filter(({ value }) => value.trim() !== '')

const dayOf = (text: string | null | undefined): string => {
  const date = dateOrNull(text)
  return date ? formatCivilDate(date) : ''
}

type PostersOptions = { shown: ShownPaymentBatch; villages: readonly VillageTotal[] }

/** One village in memory at a time. */
async function* postersOf(
  context: ServiceContext,
  { shown, villages }: PostersOptions,
): AsyncGenerator<PosterVillage> {
  const { siteUrl } = installationOf(context.payload)
  for (const { villageId, name, people, rows, amountFen } of villages) {
    const found = await findVillagePayments(context, { batchId: shown.id, villageId })
    const lines = found.map((row): PosterRow => ({
      groupText: row.groupText,
      name: row.name,
      quantity: row.quantity,
      standardFen: row.standardFen,
      amountFen: row.amountFen,
      paidOn: (row.paidOn || null) as CivilDate | null,
    }))
    yield {
      place: `${shown.township.shortName || shown.township.name} ${name}`,
      total: `${people} 人（户），${rows} 笔，${formatFen(amountFen)} 元`,
      address: `${siteUrl}/payments/${shown.id}/villages/${villageId}`,
      rows: lines,
    }
  }
}
