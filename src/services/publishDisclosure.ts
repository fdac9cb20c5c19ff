import { civilDateAt } from '../domain/calendar/civilDate'
import type { PublishingResult } from '../domain/office/officeViews'
import type { PublicDisclosure } from '../domain/publication/publicRecords'
import { compareAndSet } from '../repositories/compareAndSet'
import { findSecrecyReviews } from '../repositories/reviews'
import { findProjection, putProjections } from '../repositories/publicStore'
import { idOf, idsOf } from '../repositories/scope'
import { appendPublication } from './appendPublication'
import { composeDisclosure, type FirstPublication } from './composeDisclosure'
import { meetObligations } from './meetObligations'
import { nextIndexNumber } from './nextIndexNumber'
import { linkInterpretation, registerPolicyDocument } from './policy/registerPolicyDocument'
import { projectUnit } from './projectUnits'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import { openCase, refuseStep, refuseStrangers, takeStep, type ReviewCase } from './review/openCase'
import { privacyOf, unreleasedText } from './review/privacyOf'
import { showDisclosure } from './showDisclosure'
import { registerSubsidyPolicy } from './subsidy/policies/registerSubsidyPolicy'
import { publishPayments } from './subsidy/publication/publishPayments'
import { withStagedPayments, type StagedPayments } from './subsidy/publication/stagePayments'
import { transactionally, type ServiceContext } from './serviceContext'

type PublishOptions = {
  context: ServiceContext
  disclosureId: string
  /** Only what is on the schedule and due: the sweep read its list before this transaction began. */
  onSchedule?: boolean
}

/**
 * Publishes a reviewed copy: the immutable publication with the system's time and the content's hash,
 * its files in the public store, the obligations met, and the page in public view, all in one
 * transaction. This is the one door to the public, and it asks everything again: that every stage
 * approved exactly this content, none of them its author, and that no personal data is left open.
 */
export const publishDisclosure = (options: PublishOptions): Promise<PublishingResult> =>
  withStagedPayments(options.context, options.disclosureId, (staged) =>
    publish({ ...options, staged }),
  )

const publish = ({
  context,
  disclosureId,
  onSchedule = false,
  staged,
}: PublishOptions & { staged: StagedPayments }): Promise<PublishingResult> =>
  transactionally(context, async (inside) => {
    const current = await openCase(inside, disclosureId)
    refuseStrangers(inside, current)
    if (current.disclosure.state === 'published') throw new Refusal('此信息已经公开')
    refuseStep(current, 'publish')
    if (onSchedule && !isDue(inside, current)) throw new Refusal('定时公开已取消或者改期')
    await refuseUnreviewed(inside, current)
    await takeStep(inside, current, { event: 'publish', set: { scheduledFor: null } })
    const { disclosure, revision } = current
    const met = await meetObligations(inside, {
      obligationIds: idsOf(disclosure.obligations),
      publishedOn: civilDateAt(inside.now),
      set: { disclosure: disclosure.id },
    })
    const before = await findProjection<PublicDisclosure>(inside, {
      kind: 'disclosure',
      id: disclosure.id,
    })
    const record = await composeDisclosure(inside, {
      current,
      met,
      ...(await firstOf(inside, current, before)),
    })
    const publicationId = await appendPublication(inside, { record, unitId: current.unitId })
    await closeWorkingCopy(inside, { disclosure, publicationId })
    if (before) await keepVersion(inside, before)
    await showDisclosure(inside, record)
    await registerPolicyDocument(inside, { disclosure, record })
    await linkInterpretation(inside, { disclosure, record })
    await registerSubsidyPolicy(inside, { disclosure, content: current.content, record })
    await publishPayments(inside, { current, record, staged })
    await projectUnit(inside, current.unitId)
    await recordAudit(inside, {
      act: revision > 1 ? '公开更正' : '公开信息',
      subject: record.title,
      record: { collection: 'disclosures', id: disclosure.id },
      reason: record.correction?.reason ?? '',
      details: { publication: publicationId, contentHash: record.contentHash, revision },
    })
    return {
      publicationId,
      publishedAt: inside.now.toISOString(),
      publicPath: `/disclosures/${disclosure.id}`,
      obligations: met.map((obligation) => ({
        title: obligation.title,
        dueDate: obligation.due,
        state: obligation.state === 'met' ? 'met' : 'met-late',
        workdaysLate: obligation.workdaysLate ?? 0,
      })),
    }
  })

const isDue = ({ now }: ServiceContext, { disclosure }: ReviewCase): boolean =>
  disclosure.state === 'scheduled' &&
  Boolean(disclosure.scheduledFor) &&
  new Date(disclosure.scheduledFor ?? '') <= now

/** Everything that stands between a copy and the public, asked of the content as it lies there now. */
const refuseUnreviewed = async (context: ServiceContext, current: ReviewCase): Promise<void> => {
  const { disclosure, contentHash, progress, approvals, authorIds } = current
  if (disclosure.submittedHash !== contentHash || progress.waiting.length > 0)
    throw new Refusal('内容与审核通过的不一致，须撤回修改后重新提交审核', 409)
  const standing = approvals.filter((one) => one.contentHash === contentHash)
  if (standing.some(({ reviewerId }) => authorIds.includes(reviewerId)))
    throw new Refusal('审核人参与过撰写，须由他人重新审核', 409)
  if (new Set(standing.map(({ reviewerId }) => reviewerId)).size < current.chain.stages.length)
    throw new Refusal('各级审核须由不同的人办理', 409)
  const secrecy = (await findSecrecyReviews(context, disclosure.id)).find(
    (one) => one.contentHash === contentHash,
  )
  if (secrecy?.outcome !== 'public' && secrecy?.outcome !== 'partly')
    throw new Refusal('没有针对这份内容的保密审查结论', 409)
  const { unreleased } = await privacyOf(context, current)
  if (unreleased.length > 0)
    throw new Refusal(
      `有 ${unreleased.length} 处个人信息没有遮盖也没有放行，不能公开：${unreleasedText(unreleased)}`,
      409,
    )
}

/** A correction keeps time, number and timeliness of the first publication; a first one gets its number. */
const firstOf = async (
  context: ServiceContext,
  { unitId }: ReviewCase,
  before: PublicDisclosure | null,
): Promise<{
  first: FirstPublication | null
  indexNumber: string
  earlier: { revision: number; publishedAt: string }[]
}> => {
  const year = Number(civilDateAt(context.now).slice(0, 4))
  const indexNumber = before?.indexNumber ?? (await nextIndexNumber(context, { unitId, year }))
  if (!before) return { first: null, indexNumber, earlier: [] }
  return {
    first: {
      publishedAt: before.publishedAt,
      indexNumber: before.indexNumber,
      timeliness: before.timeliness,
    },
    indexNumber,
    earlier: [
      ...(before.correction?.earlier ?? []),
      {
        revision: before.revision,
        publishedAt: before.correction?.correctedAt ?? before.publishedAt,
      },
    ],
  }
}

/** What was public stays readable as the earlier version. */
const keepVersion = async (context: ServiceContext, before: PublicDisclosure): Promise<void> => {
  await putProjections(context, [
    { kind: 'version', id: `${before.id}:${before.revision}`, data: before },
  ])
}

const closeWorkingCopy = async (
  context: ServiceContext,
  { disclosure, publicationId }: { disclosure: ReviewCase['disclosure']; publicationId: string },
): Promise<void> => {
  const isFirst = !idOf(disclosure.publication)
  await compareAndSet(context, {
    collection: 'disclosures',
    id: disclosure.id,
    data: {
      publication: publicationId,
      ...(isFirst
        ? { publishedAt: context.now.toISOString(), publishedOn: civilDateAt(context.now) }
        : {}),
    },
  })
}
