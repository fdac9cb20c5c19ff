import { redact } from '../../domain/publication/redact'
import {
  SECRECY_OUTCOMES,
  type SecrecyOpinion,
  type SecrecyOutcome,
} from '../../domain/publication/secrecyReview'
import { reviewableHash } from '../../domain/publication/reviewableContent'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { actorName, transactionally, type ServiceContext } from '../serviceContext'
import { approveStage, refuseUnfit } from './approveDisclosure'
import { openCase, refuseStep, takeStep, type ReviewCase } from './openCase'
import { privacyOf, unreleasedText } from './privacyOf'
import { tellWithheld } from './tellAuthors'

/**
 * The secrecy review of exactly one content (一事一审): public, public with passages struck, or not public.
 * What is struck changes the content, so the tiers look again and see only that difference. Personal
 * data that is neither masked nor released refuses publication.
 */
export const reviewSecrecy = ({
  context,
  disclosureId,
  contentHash,
  opinion,
}: {
  context: ServiceContext
  disclosureId: string
  /** The content that the person saw. */
  contentHash: string
  opinion: SecrecyOpinion
}): Promise<void> =>
  transactionally(context, async (inside) => {
    const current = await openCase(inside, disclosureId)
    const { inPlaceOf } = refuseUnfit(inside, current, { stage: 'secrecy', contentHash })
    const { outcome } = opinion
    if (outcome === 'on-request' || outcome === 'not-public')
      await withhold(inside, current, { opinion, inPlaceOf })
    else await letPass(inside, current, { opinion, inPlaceOf })
    await recordAudit(inside, {
      act: `保密审查：${SECRECY_OUTCOMES[outcome]}`,
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: disclosureId },
      reason: [opinion.opinion, opinion.ground].filter(Boolean).join('；'),
      details: { contentHash, outcome, revision: current.revision },
    })
  })

type Reviewed = { opinion: SecrecyOpinion; inPlaceOf: string | null }

const letPass = async (
  context: ServiceContext,
  current: ReviewCase,
  { opinion, inPlaceOf }: Reviewed,
): Promise<void> => {
  const { struck, set } =
    opinion.outcome === 'partly'
      ? strike(current, opinion.redactions)
      : { struck: current, set: undefined }
  const { unreleased } = await privacyOf(context, struck)
  if (unreleased.length > 0)
    throw new Refusal(
      `有 ${unreleased.length} 处个人信息没有遮盖也没有放行，不能通过：${unreleasedText(unreleased)}。请退回遮盖，或者写明依据放行`,
    )
  await appendSecrecyReview(context, struck, { opinion, inPlaceOf })
  await approveStage(context, struck, {
    stage: 'secrecy',
    opinion: opinion.opinion,
    inPlaceOf,
    ...(set ? { set } : {}),
  })
}

/** The case with the passages struck: another content with another hash. */
const strike = (current: ReviewCase, passages: readonly string[]) => {
  const { content, notFound } = redact(current.content, passages)
  if (notFound.length > 0)
    throw new Refusal(
      `要删去的内容在标题、要素和正文中找不到：${notFound.map((one) => `“${one.slice(0, 30)}”`).join('、')}。请从文中复制，一次一段；附件中的内容请退回修改`,
    )
  const contentHash = reviewableHash(content)
  return {
    // The title too: who is told of the copy from now on reads the struck one.
    struck: {
      ...current,
      content,
      contentHash,
      disclosure: { ...current.disclosure, title: content.title },
    },
    set: {
      title: content.title,
      elements: content.elements as never,
      body: content.body as never,
      submittedHash: contentHash,
      saveNumber: (current.disclosure.saveNumber ?? 0) + 1,
    },
  }
}

/** What is not for the public ends here; the ledger's task waits for the keeper's exemption. */
const withhold = async (
  context: ServiceContext,
  current: ReviewCase,
  { opinion, inPlaceOf }: Reviewed,
): Promise<void> => {
  refuseStep(current, 'withhold')
  await appendSecrecyReview(context, current, { opinion, inPlaceOf })
  await takeStep(context, current, {
    event: 'withhold',
    entry: { stage: 'secrecy', opinion: opinion.opinion, inPlaceOf, content: current.content },
  })
  await tellWithheld(context, current, opinion)
}

const appendSecrecyReview = async (
  context: ServiceContext,
  { disclosure, unitId, revision, contentHash }: ReviewCase,
  { opinion, inPlaceOf }: Reviewed,
): Promise<void> => {
  const { payload, req, actor, now, simulated } = context
  await payload.create({
    collection: 'secrecy-reviews',
    data: {
      title: disclosure.title,
      disclosure: disclosure.id,
      unit: unitId,
      revision,
      contentHash,
      outcome: opinion.outcome satisfies SecrecyOutcome,
      opinion: opinion.opinion,
      ground: opinion.ground,
      points: opinion.points as never,
      redactions: opinion.redactions as never,
      reviewer: actor?.id,
      reviewerName: actorName(context),
      inPlaceOf: inPlaceOf ?? undefined,
      at: now.toISOString(),
      simulated,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
