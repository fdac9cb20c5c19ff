import { civilDateAt, formatCivilDate } from '../../../domain/calendar/civilDate'
import type { PublicDisclosure } from '../../../domain/publication/publicRecords'
import type { NoticePeriod } from '../../../domain/subsidy/publication/noticeProblems'
import {
  paymentsOf,
  type PaymentContent,
  type ReviewedBatch,
} from '../../../domain/subsidy/publication/paymentContent'
import type { SubsidyPolicy } from '../../../payload-types'
import { compareAndSet } from '../../../repositories/compareAndSet'
import { countPublicPayments } from '../../../repositories/publicPaymentRows'
import type { ShownPaymentBatch } from '../../../repositories/publicPayments'
import { findProjection } from '../../../repositories/publicStore'
import { idOf } from '../../../repositories/scope'
import { findAllUnits, unitRef, type UnitRecord } from '../../../repositories/units'
import { Refusal } from '../../Refusal'
import type { ReviewCase } from '../../review/openCase'
import { actorName, type ServiceContext } from '../../serviceContext'
import { findPolicy, noticeOf, paymentProblemsOf } from './paymentContentOf'
import { projectPaymentBatch } from './projectPaymentBatch'
import type { StagedPayments } from './stagePayments'
import { takeBatchesAway } from './withdrawPayments'

type PublishPaymentsOptions = {
  current: ReviewCase
  record: PublicDisclosure
  staged: StagedPayments
}

/**
 * Makes the batches of a published copy public: their state and notice, and the projection of each with
 * its totals and the name of its row set. What a correction no longer lists is taken away. In the
 * publishing transaction; asks the rules again, of the day on which it really is published.
 */
export const publishPayments = async (
  context: ServiceContext,
  { current, record, staged }: PublishPaymentsOptions,
): Promise<void> => {
  const content = paymentsOf(current.content)
  if (!content) return
  const problems = await paymentProblemsOf(context, current)
  if (problems.length > 0) throw new Refusal(`不能公开：${problems.join('；')}`, 409)
  if (JSON.stringify(staged.content) !== JSON.stringify(content)) throw new Refusal(CHANGED, 409)
  const { disclosure } = current
  const notice = await noticeOf(context, current, content)
  const units = await findAllUnits(context)
  for (const batch of content.batches) {
    const rowSet = staged.rowSets.get(batch.id) ?? ''
    if (rowSet !== '' && (await countPublicPayments(context, { batch: rowSet })) !== batch.rows)
      throw new Refusal(CHANGED, 409)
    const townshipId = await markPublished(context, { batch, disclosureId: disclosure.id, notice })
    await show(context, {
      batch,
      content,
      notice,
      rowSet,
      replaced: staged.replaced,
      record,
      policy: await findPolicy(context, batch.policyId),
      township: units.find(({ id }) => id === townshipId),
    })
  }
  const keep = content.batches.map(({ id }) => id)
  await takeBatchesAway(context, { disclosureId: disclosure.id, keep, reason: '更正后不再列入' })
}

const CHANGED = '名单在公开过程中有变化，没有公开，请稍后再试'

type MarkOptions = { batch: ReviewedBatch; disclosureId: string; notice: NoticePeriod }

/** Answers the batch's township. */
const markPublished = async (
  context: ServiceContext,
  { batch, disclosureId, notice }: MarkOptions,
): Promise<string> => {
  const state = notice.to < civilDateAt(context.now) ? 'ended' : 'published'
  const moved = await compareAndSet(context, {
    collection: 'payment-batches',
    id: batch.id,
    expect: {
      and: [
        { rowsHash: { equals: batch.rowsHash } },
        {
          or: [
            { state: { equals: 'stored' } },
            {
              and: [
                { state: { in: ['published', 'ended'] } },
                { disclosure: { equals: disclosureId } },
              ],
            },
          ],
        },
      ],
    },
    data: {
      state,
      disclosure: disclosureId,
      noticeFrom: notice.from,
      noticeTo: notice.to,
      // Rows lie in public again, or what lay there is looked through once more.
      erasedAt: null,
    },
    entry: {
      at: context.now.toISOString(),
      event: '公示',
      note: `${formatCivilDate(notice.from)}至${formatCivilDate(notice.to)}`,
      by: actorName(context),
    },
  })
  if (!moved) throw new Refusal(`“${batch.title}”刚刚被他人办理，请刷新后再试`, 409)
  return idOf(moved.township) ?? ''
}

type ShowOptions = {
  batch: ReviewedBatch
  content: PaymentContent
  notice: NoticePeriod
  rowSet: string
  replaced: string[]
  record: PublicDisclosure
  policy: SubsidyPolicy | null
  township: UnitRecord | undefined
}

const show = async (
  context: ServiceContext,
  { batch, content, notice, rowSet, replaced, record, policy, township }: ShowOptions,
): Promise<void> => {
  if (!policy || !township) throw new Refusal(`“${batch.title}”的补贴政策或者乡镇不存在`, 409)
  const before = await findProjection<ShownPaymentBatch>(context, { kind: 'payment', id: batch.id })
  if (before?.rowSet) replaced.push(before.rowSet)
  const data: ShownPaymentBatch = {
    id: batch.id,
    disclosureId: record.id,
    policy: {
      id: policy.series,
      name: policy.name,
      year: batch.year,
      standard: policy.standard ?? '',
    },
    batchLabel: batch.batchLabel,
    township: unitRef(township),
    unit: record.unit,
    publishedOn: before?.publishedOn ?? civilDateAt(context.now),
    noticeFrom: notice.from,
    noticeTo: notice.to,
    objectionTelephone: content.objectionTelephone,
    keeper: content.keeper,
    rows: batch.rows,
    people: batch.people,
    amountFen: batch.amountFen,
    villages: batch.villages,
    hasLookup: batch.hasLookup,
    namesGround: content.namesGround,
    ended: notice.to < civilDateAt(context.now),
    rowSet,
    publishedAt: record.publishedAt,
  }
  await projectPaymentBatch(context, data)
}
